package org.soundings.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soundings.SparkTests;
import org.soundings.config.SettingsLoader;
import org.soundings.tables.ChapterCommunities;
import org.soundings.tables.Communities;
import org.soundings.tables.NumberedPlaces;
import org.soundings.ties.TieStage;
import org.soundings.worlds.Scenes;
import org.soundings.worlds.World;

/** Places in the graph of relationships, and the communities that they make. */
@ExtendWith(SparkTests.class)
final class CommunityStageTest {

    @TestFactory
    Stream<DynamicTest> embeddedness(SparkSession spark) {
        World world = new World();
        Scenes scenes = Scenes.read("""
                # scene                       | ties                                              | ana | ben | cid | dan
                nobody else                   | ana*ben +cid +dan                                 |     |     |     |
                a star                        | ana*ben ana*cid ana*dan                           | 0   |     |     |
                a triangle                    | ana*ben ben*cid ana*cid +dan                      | 1   | 1   | 1   |
                a triangle and a tail         | ana*ben ben*cid ana*cid cid*dan                   | 1   | 1   | 1/3 |
                all four                      | ana*ben ana*cid ana*dan ben*cid ben*dan cid*dan   | 1   | 1   | 1   | 1
                all but one                   | ana*ben ana*cid ana*dan ben*cid ben*dan           | 2/3 | 2/3 | 1   | 1
                a contact closes no triangle  | ana*ben ben*cid ana~cid +dan                      |     | 0   |     |
                nor does a stranger           | ana*ben ben*cid ana*cid cid*dan +ana,reporting=no |     |     | 0   |
                """, world);
        Map<Long, Row> places = places(spark, world);
        return scenes.tests((scene, name) -> {
            Row place = places.get(scene.number(name));
            return place == null ? null : place.getAs(NumberedPlaces.EMBEDDEDNESS_RATIO.name());
        });
    }

    /** The undirected example of LDBC Graphalytics; its lone member has 0 there. */
    @Test
    void graphalyticsLocalClustering(SparkSession spark) {
        World world = new World();
        World.Scene scene = world.scene("02*03 02*04 03*04 03*05 03*08 05*06 05*08 06*07 06*08 06*09 06*10 07*09");
        Map<Long, Row> places = places(spark, world);
        Map<String, Double> found = new HashMap<>();
        scene.names()
                .forEach(name -> found.put(
                        name, places.get(scene.number(name)).getAs(NumberedPlaces.EMBEDDEDNESS_RATIO.name())));
        Map<String, Double> expected = new HashMap<>(Map.of(
                "02", 1.0, "03", 1 / 3.0, "04", 1.0, "05", 2 / 3.0, "06", 0.2, "07", 1.0, "08", 2 / 3.0, "09", 1.0));
        expected.put("10", null);
        assertThat(found).isEqualTo(expected);
    }

    /** Two triangles joined by a line: seven lines, three within each, one between. */
    @Test
    void twoTrianglesAndALine(SparkSession spark) {
        World world = new World();
        World.Scene scene = world.scene("ana*ben ben*cid ana*cid cid*dan dan*eve eve*fay dan*fay +gil"
                + " +ana,chapter=east +ben,chapter=east +cid,chapter=east +dan,chapter=east"
                + " +eve,chapter=west +fay,chapter=north +gil,chapter=north");
        Dataset<Row> relationships = relationships(spark, world);
        Dataset<Row> places = World.kept(places(relationships));

        List<Row> communities = CommunityStage.communities(relationships, places, world.members(spark))
                .orderBy(NumberedPlaces.COMMUNITY_NO.col())
                .select(
                        NumberedPlaces.COMMUNITY_NO.col(),
                        Communities.MEMBER_COUNT.col(),
                        Communities.CHAPTER_COUNT.col(),
                        Communities.INNER_RELATIONSHIP_COUNT.col(),
                        Communities.OUTER_RELATIONSHIP_COUNT.col(),
                        Communities.INNER_EXCHANGE_COUNT.col(),
                        Communities.OUTER_EXCHANGE_COUNT.col())
                .collectAsList();
        assertThat(communities)
                .extracting(Row::mkString)
                .containsExactly(scene.number("ana") + "3131" + "93", scene.number("dan") + "3331" + "93");
        assertThat(CommunityStage.communities(relationships, places, world.members(spark))
                        .select(Communities.MODULARITY.col())
                        .collectAsList())
                .extracting(row -> row.getDouble(0))
                .containsOnly(3.0 / 7 - 0.25);
        assertThat(CommunityStage.ofChapters(places, world.members(spark))
                        .select(
                                ChapterCommunities.CHAPTER_ID.col(),
                                NumberedPlaces.COMMUNITY_NO.col(),
                                ChapterCommunities.MEMBER_COUNT.col(),
                                ChapterCommunities.MEMBER_RATIO.col())
                        .collectAsList())
                .extracting(row -> row.mkString(" "))
                .containsExactlyInAnyOrder(
                        "0000-east " + scene.number("ana") + " 3 0.75",
                        "0000-east " + scene.number("dan") + " 1 0.25",
                        "0000-west " + scene.number("dan") + " 1 1.0",
                        "0000-north " + scene.number("dan") + " 1 1.0");
    }

    private static Map<Long, Row> places(SparkSession spark, World world) {
        Map<Long, Row> places = new HashMap<>();
        places(relationships(spark, world))
                .collectAsList()
                .forEach(row -> places.put(row.getAs(NumberedPlaces.MEMBER_NO.name()), row));
        return places;
    }

    private static Dataset<Row> places(Dataset<Row> relationships) {
        try (Islands islands = Islands.of(relationships)) {
            return World.kept(PlaceStage.places(relationships, islands.table()));
        }
    }

    private static Dataset<Row> relationships(SparkSession spark, World world) {
        Dataset<Row> members = world.members(spark);
        return World.kept(Relationships.of(
                TieStage.ties(
                        world.events(spark),
                        members,
                        world.coAttendances(spark),
                        SettingsLoader.shipped(),
                        World.AS_OF),
                members));
    }
}
