package org.soundings.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soundings.SparkTests;
import org.soundings.config.SettingsLoader;
import org.soundings.tables.NumberedIslands;
import org.soundings.ties.TieStage;
import org.soundings.worlds.Scenes;
import org.soundings.worlds.World;

@ExtendWith(SparkTests.class)
final class IslandsTest {

    @TestFactory
    Stream<DynamicTest> islands(SparkSession spark) {
        World world = new World();
        Scenes scenes = Scenes.read("""
                # scene                      | ties                                        | ana | ben | cid | dan
                one pair                     | ana*ben +cid +dan                           | ana | ana |     |
                a chain                      | cid*dan ben*cid ana*ben                     | ana | ana | ana | ana
                a triangle                   | ana*ben ben*cid ana*cid +dan                | ana | ana | ana |
                two islands                  | ana*dan ben*cid                             | ana | ben | ben | ana
                an exchange connects nobody  | ana*ben ben~cid +dan                        | ana | ana |     |
                nor what is not known        | ana=ben:3@2026-01-01..2026-06-01 ben>ana@2026-01-01..2026-06-02 cid*dan                          |     |     | cid | cid
                only through a stranger      | ana*ben ben*cid +dan +ben,reporting=no      |     |     |     |
                """, world);
        Map<Long, Long> found = new HashMap<>();
        try (Islands islands = islands(spark, world)) {
            islands.table().collectAsList().forEach(row -> found.put(row.getLong(0), row.getLong(1)));
        }
        return scenes.tests((scene, name) -> {
            Long island = found.get(scene.number(name));
            return island == null
                    ? null
                    : scene.names()
                            .get((int) (island - scene.number(scene.names().get(0))));
        });
    }

    /** The example graphs of LDBC Graphalytics, directed and undirected: each is one weakly connected component. */
    @Test
    void graphalyticsExamples(SparkSession spark) {
        World world = new World();
        World.Scene directed =
                world.scene("01*03 01*05 02*04 02*05 02*10 03*01 03*05 03*08 03*10 05*03 05*04 05*08 06*03 06*04"
                        + " 07*04 08*01 09*04");
        World.Scene undirected = world.scene("02*03 02*04 03*04 03*05 03*08 05*06 05*08 06*07 06*08 06*09 06*10 07*09");
        Map<Long, Long> expected = new HashMap<>();
        directed.names().forEach(name -> expected.put(directed.number(name), directed.number("01")));
        undirected.names().forEach(name -> expected.put(undirected.number(name), undirected.number("02")));
        Map<Long, Long> found = new HashMap<>();
        try (Islands islands = islands(spark, world)) {
            islands.table().collectAsList().forEach(row -> found.put(row.getLong(0), row.getLong(1)));
        }
        assertThat(found).isEqualTo(expected).hasSize(10 + 9);
    }

    @Test
    void withoutAnyRelationshipThereIsNoIsland(SparkSession spark) {
        World world = new World();
        world.scene("ana>ben");
        try (Islands islands = islands(spark, world)) {
            assertThat(islands.table().collectAsList()).isEmpty();
            assertThat(islands.table().schema().fieldNames())
                    .isEqualTo(NumberedIslands.TABLE.schema().fieldNames());
        }
    }

    @Test
    void whatIsKeptInMemoryIsReleasedAndNothingElse(SparkSession spark) {
        World world = new World();
        world.scene("ana*ben ben*cid");
        Dataset<Row> members = world.members(spark).persist();
        members.count();
        Set<Integer> before = held(spark);
        try (Islands islands = Islands.of(Relationships.of(ties(spark, world), members))) {
            assertThat(islands.table().count()).isEqualTo(3);
            assertThat(held(spark)).hasSizeGreaterThan(before.size());
        }
        assertThat(held(spark)).isEqualTo(before);
        assertThat(spark.conf().get("spark.sql.adaptive.enabled")).isEqualTo("true");
        members.unpersist();
    }

    private static Islands islands(SparkSession spark, World world) {
        return Islands.of(Relationships.of(ties(spark, world), world.members(spark)));
    }

    private static Dataset<Row> ties(SparkSession spark, World world) {
        return World.kept(TieStage.ties(
                world.events(spark),
                world.members(spark),
                world.coAttendances(spark),
                SettingsLoader.shipped(),
                World.AS_OF));
    }

    private static Set<Integer> held(SparkSession spark) {
        return Set.copyOf(JavaSparkContext.fromSparkContext(spark.sparkContext())
                .getPersistentRDDs()
                .keySet());
    }
}
