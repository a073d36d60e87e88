package org.soundings.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soundings.SparkTests;
import org.soundings.config.Settings;
import org.soundings.config.SettingsLoader;
import org.soundings.members.MemberStage;
import org.soundings.members.StandingStage;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.GivingEffect;
import org.soundings.tables.IntroductionHits;
import org.soundings.tables.PastScores;
import org.soundings.tables.ReturnedGifts;
import org.soundings.ties.Seen;
import org.soundings.ties.SourcesOfChapters;
import org.soundings.ties.TieStage;
import org.soundings.worlds.Scenes;
import org.soundings.worlds.World;

/** The home chapter of small worlds, and whole small networks, as of 2026-06-30. */
@ExtendWith(SparkTests.class)
final class ChapterStageTest {

    private static final Settings SETTINGS = SettingsLoader.shipped();

    @TestFactory
    Stream<DynamicTest> totalsAndPairs(SparkSession spark) {
        return scenes(spark, """
                # scene                     | ties                                             | present_member_count | one_to_one_count | given_count | received_count | pair_count | met_pair_count | relationship_pair_count | coverage_ratio | relationship_density_ratio | isolate_count
                one member                  | +ana                                             | 1 | 0 | 0 | 0 | 0  | 0 | 0 |     |     | 1
                nobody present              | +ana,left=2026-01-01                             | 0 | 0 | 0 | 0 | 0  | 0 | 0 |     |     | 0
                four, shares are not told   | ana=ben:2 ben>cid +dan                           | 4 | 2 | 1 | 1 | 6  | 1 | 0 |     |     | 1
                five, one pair met twice    | ana=ben:2 ben>cid +dan +eve                      | 5 | 2 | 1 | 1 | 10 | 1 | 0 | 1/10 | 0  | 2
                a relationship              | ana*ben +cid +dan +eve                           | 5 | 2 | 1 | 1 | 10 | 1 | 1 | 1/10 | 1/10 | 3
                with another chapter        | ana=ben ana>ben:2 ben>ana +ben,chapter=east      | 1 | 1 | 2 | 1 | 0  | 0 | 0 |     |     | 0
                one of the pair left        | ana*ben ana=cid +ben,left=2026-06-01 +dan +eve +fay | 5 | 3 | 1 | 1 | 10 | 1 | 0 | 1/10 | 0 | 3
                before the window           | ana=ben@2025-06-30 +cid +dan +eve                | 5 | 0 | 0 | 0 | 10 | 0 | 0 | 0   | 0   | 5
                """);
    }

    /** Five members have twenty arcs; an arc each way between two is two arcs. */
    @TestFactory
    Stream<DynamicTest> reciprocity(SparkSession spark) {
        return scenes(spark, """
                # scene                      | ties                                           | arc_count | inner_given_count | reciprocity_ratio | reciprocity_rho | weighted_reciprocity_ratio | weighted_reciprocity_expected_ratio | weighted_reciprocity_rho
                no help                      | ana=ben +cid +dan +eve                         | 0  | 0  |     |        |     |      |
                one way                      | ana>ben:3 +cid +dan +eve                       | 1  | 3  | 0   | -1/19  | 0   | 3/26 | -3/23
                both ways, three for one     | ana>ben:3 ben>ana +cid +dan +eve               | 2  | 4  | 1   | 1      | 1/2 | 1/7  | 5/12
                one returned, one not        | ana>ben ben>ana cid>dan:2 +eve                 | 3  | 4  | 2/3 | 31/51  | 1/2 | 1/7  | 5/12
                with one who left            | ana>ben ben>ana ana>fay fay>ana +fay,left=2026-06-01 +cid +dan +eve | 2 | 2 | 1 | 1 | 1 | 1/12 | 1
                with another chapter         | ana>ben ana>fay fay>ana +fay,chapter=east +cid +dan +eve | 1 | 1 | 0 | -1/19 | 0 | 1/22 | -1/21
                four                         | ana>ben ben>ana +cid +dan                      | 2  | 2  |     |        |     |      |
                everybody with everybody     | ana>ben ben>ana ana>cid cid>ana ana>dan dan>ana ana>eve eve>ana ben>cid cid>ben ben>dan dan>ben ben>eve eve>ben cid>dan dan>cid cid>eve eve>cid dan>eve eve>dan | 20 | 20 | 1 | | 1 | 1/3 | 1
                """);
    }

    /** Only relationships of two present members of the chapter hold it together. */
    @TestFactory
    Stream<DynamicTest> fragility(SparkSession spark) {
        return scenes(spark, """
                # scene                      | ties                                            | articulation_point_count | bridge_count | top_three_relationship_ratio
                nothing                      | +ana +ben +cid +dan +eve                        | 0 | 0 |
                a line of five               | ana*ben ben*cid cid*dan dan*eve                 | 3 | 4 | 1
                a ring of five               | ana*ben ben*cid cid*dan dan*eve ana*eve         | 0 | 0 | 4/5
                five in twos and threes      | ana*ben cid*dan dan*eve                         | 1 | 3 | 1
                one of a ring has left       | ana*ben ben*cid cid*dan dan*eve eve*fay ana*fay +fay,left=2026-06-01 | 3 | 4 | 1
                the way round is outside     | ana*ben ben*cid cid*dan dan*eve eve*fay ana*fay +fay,chapter=east | 3 | 4 | 1
                the way round is no relation | ana*ben ben*cid cid*dan dan*eve ana=eve:9       | 3 | 4 | 1
                the way round sleeps         | ana*ben ben*cid cid*dan dan*eve ana*eve@2025-12-01 | 3 | 4 | 1
                four, the share is not told  | ana*ben ben*cid +dan                            | 1 | 2 |
                five pairs                   | ana*ben cid*dan eve*fay gus*hal ida*jon         | 0 | 5 | 2/5
                """);
    }

    @TestFactory
    Stream<DynamicTest> spreadStagesAndReach(SparkSession spark) {
        return scenes(spark, """
                # scene                    | ties                                             | given_gini | stage_exchange_count | stage_met_count | stage_trusted_count | stage_mutual_count | cross_chapter_ratio
                nothing                    | +ana +ben +cid +dan +eve                         |      | 0 | 0 | 0 | 0 |
                one gives all              | ana>ben:7 +cid +dan +eve                         | 4/5  | 1 | 0 | 0 | 0 | 0
                all give alike             | ana>ben ben>cid cid>dan dan>eve eve>ana          | 0    | 5 | 0 | 0 | 0 | 0
                one, two, three            | ana>ben ben>cid:2 cid>ana:3 +dan +eve            | 8/15 | 3 | 0 | 0 | 0 | 0
                who left does not count    | ana>ben:7 fay>ana:99 +fay,left=2026-06-01 +cid +dan +eve | 4/5 | 1 | 0 | 0 | 0 | 0
                stages                     | ana*ben ana=cid ana~dan +eve                     | 4/5  | 1 | 1 | 1 | 0 | 0
                mutual                     | ana*ben@2026-03-01 ben>ana@2026-04-02 ana>ben@2026-05-02 +cid +dan +eve | 2/3 | 0 | 0 | 0 | 1 | 0
                half with another chapter  | ana>ben ana>fay:2 +fay,chapter=east +cid +dan +eve | 4/5 | 1 | 0 | 0 | 0 | 1/2
                met outside alone          | ana=fay +fay,chapter=east +ben +cid +dan +eve    |      | 0 | 0 | 0 | 0 | 1
                four                       | ana>ben ana>fay:2 +fay,chapter=east +cid +dan    |      | 1 | 0 | 0 | 0 |
                """);
    }

    /** Ten exchanges make a breadth: all with one other 1, five with either neighbour of a ring 2. */
    @TestFactory
    Stream<DynamicTest> medianBreadth(SparkSession spark) {
        return scenes(spark, """
                # scene                    | ties                                              | partners_per_ten_median
                nothing                    | +ana +ben +cid +dan +eve                          |
                a ring                     | ana=ben:5 ben=cid:5 cid=dan:5 dan=eve:5 ana=eve:5 | 2
                four of five have one      | ana=ben:10 cid=dan:10 +eve                        |
                three of one, three of two | ana=ben:10 cid=hal:10 eve=fay:5 fay=gus:5 eve=gus:5 +hal,left=2026-06-01 | 3/2
                one is wider               | ana=ben:10 ana=cid:10 ana=dan:10 ana=eve:10       | 1
                four, it is not told       | ana=ben:5 ben=cid:5 cid=dan:5 ana=dan:5           |
                """);
    }

    /** Where all mature contacts of the network are relationships, the depth of everybody who has one is 1. */
    @TestFactory
    Stream<DynamicTest> medianDepth(SparkSession spark) {
        return scenes(spark, """
                # scene                    | ties                                              | relationship_ratio_median
                a ring                     | ana*ben@2026-03-01 ben*cid@2026-03-01 cid*dan@2026-03-01 dan*eve@2026-03-01 ana*eve@2026-03-01 | 1
                known too short            | ana*ben ben*cid cid*dan dan*eve ana*eve           |
                four of five have one      | ana*ben@2026-03-01 cid*dan@2026-03-01 +eve        |
                """);
    }

    /** Who is in which quadrant is tested where standings are; here, who of them counts. */
    @TestFactory
    Stream<DynamicTest> quadrants(SparkSession spark) {
        return scenes(spark, """
                # scene        | ties                                                               | wide_deep_count | wide_shallow_count | narrow_deep_count | narrow_shallow_count | too_early_count
                nothing        | +ana +ben +cid +dan +eve                                           | 0 | 0 | 0 | 0 | 5
                who left       | +ana +ben,left=2026-01-01                                          | 0 | 0 | 0 | 0 | 1
                no chapter's own | ana>ben +ben,chapter=east,reporting=no                           | 0 | 0 | 0 | 0 | 1
                """);
    }

    /** An event of another pair begins the chapter's data two years ago, or ten months ago. */
    @TestFactory
    Stream<DynamicTest> retention(SparkSession spark) {
        String five = " +ana,joined=2020-01-01 +ben,joined=2020-01-01 +cid,joined=2020-01-01 +dan,joined=2025-06-30";
        return scenes(spark, """
                # scene                          | ties                                                          | present_year_ago_count | stayed_count | retention_ratio
                all stayed                       | ana>ben@2024-06-01 FIVE +eve,joined=2020-01-01                | 5 | 5 | 1
                one left since                   | ana>ben@2024-06-01 FIVE +eve,joined=2020-01-01,left=2025-07-01 | 5 | 4 | 4/5
                one had left by then             | ana>ben@2024-06-01 FIVE +eve,joined=2020-01-01,left=2025-06-30 | 4 | 4 |
                one joined since                 | ana>ben@2024-06-01 FIVE +eve,joined=2025-07-01                | 4 | 4 |
                since first seen                 | ana>ben@2024-06-01 eve>ben@2025-06-30 FIVE                    | 5 | 5 | 1
                first seen since                 | ana>ben@2024-06-01 eve>ben@2025-07-01 FIVE                    | 4 | 4 |
                gone, last seen since            | ana>ben@2024-06-01 eve>ben@2024-07-01 eve>ben@2025-07-01 FIVE +eve,present=no | 5 | 4 | 4/5
                gone, last seen before           | ana>ben@2024-06-01 eve>ben@2024-07-01 FIVE +eve,present=no    | 4 | 4 |
                data begin later                 | ana>ben@2025-08-30 FIVE +eve,joined=2020-01-01                |   |   |
                """.replace(" FIVE", five));
    }

    @Test
    void giniOfCounts() {
        assertThat(Gini.of(3, 3, 3)).isZero();
        assertThat(Gini.of(0, 9, 0, 0)).isEqualTo(0.75);
        assertThat(Gini.of(0, 0)).isNull();
        assertThat(Gini.of()).isNull();
    }

    /** Two chapters of three and an outsider: arcs between them are inner ones of the network. */
    @Test
    void theNetworkIsOneGroup(SparkSession spark) {
        World world = new World();
        world.scene("ana>ben ben>ana ana>dan:2 dan>ana cid=ana eve*fay ana>out"
                + " +dan,chapter=east +eve,chapter=east +fay,chapter=east +out,chapter=far,reporting=no");

        Row network = NetworkStage.scores(
                        world.chapters(spark),
                        rollUps(spark, world),
                        FlowStage.flows(world.events(spark), SETTINGS, World.AS_OF),
                        nothingReturned(spark),
                        noEffect(spark),
                        nobodyIntroduced(spark),
                        SETTINGS,
                        World.AS_OF)
                .first();

        Map<String, Object> expected = new HashMap<>();
        expected.put("chapter_count", 2L);
        expected.put("member_count", 7L);
        expected.put("reporting_member_count", 6L);
        expected.put("present_member_count", 6L);
        expected.put("tie_count", 5L);
        expected.put("isolate_count", 0L);
        expected.put("pair_count", 6L);
        expected.put("coverage_ratio", 2 / 6.0);
        expected.put("relationship_density_ratio", 1 / 6.0);
        expected.put("arc_count", 5L);
        expected.put("inner_given_count", 6L);
        expected.put("reciprocity_ratio", 4 / 5.0);
        expected.put("reciprocity_rho", (4 / 5.0 - 5 / 30.0) / (1 - 5 / 30.0));
        expected.put("weighted_reciprocity_ratio", 4 / 6.0);
        expected.put("stage_exchange_ratio", 2 / 4.0);
        expected.put("stage_met_ratio", 1 / 4.0);
        expected.put("stage_trusted_ratio", 1 / 4.0);
        expected.put("stage_mutual_ratio", 0.0);
        // ana 2 + 3 + 1 + 1, ben 2, cid 1, dan 3, eve 3, fay 3; across: ana 3 + 1, dan 3
        expected.put("cross_chapter_ratio", 7 / 19.0);
        expected.put("retention_ratio", null);
        // Home gives east 2 and gets 1; far does not export.
        expected.put("chapter_given_count", 3L);
        expected.put("chapter_reciprocity_ratio", 2 / 3.0);
        double expectedReturn = 3 / 5.0 / (1 + 3 / 5.0);
        expected.put("chapter_reciprocity_expected_ratio", expectedReturn);
        expected.put("chapter_reciprocity_rho", (2 / 3.0 - expectedReturn) / (1 - expectedReturn));
        expected.forEach((column, value) ->
                assertThat((Object) network.getAs(column)).as(column).isEqualTo(value));
    }

    @Test
    void aNetworkOfNobodyHasARow(SparkSession spark) {
        World world = new World();
        Row network = NetworkStage.scores(
                        world.chapters(spark),
                        rollUps(spark, world),
                        FlowStage.flows(world.events(spark), SETTINGS, World.AS_OF),
                        nothingReturned(spark),
                        noEffect(spark),
                        nobodyIntroduced(spark),
                        SETTINGS,
                        World.AS_OF)
                .first();
        assertThat((Long) network.getAs("present_member_count")).isZero();
        assertThat((Object) network.getAs("reciprocity_ratio")).isNull();
        assertThat((Long) network.getAs("chapter_given_count")).isZero();
        assertThat((Object) network.getAs("chapter_reciprocity_rho")).isNull();
    }

    private static Stream<DynamicTest> scenes(SparkSession spark, String table) {
        World world = new World();
        Scenes scenes = Scenes.read(table, world);
        Map<String, Row> byChapter = new HashMap<>();
        ChapterStage.scores(world.chapters(spark), rollUps(spark, world), fragilities(spark, world), SETTINGS)
                .collectAsList()
                .forEach(row ->
                        byChapter.put(row.getString(ChapterScores.TABLE.indexOf(ChapterScores.CHAPTER_ID)), row));
        return scenes.tests(scene -> byChapter.get(scene.chapter("home")));
    }

    private static Dataset<Row> rollUps(SparkSession spark, World world) {
        Dataset<Row> members = world.members(spark);
        Dataset<Row> events = world.events(spark);
        Dataset<Row> ties =
                World.kept(TieStage.ties(events, members, world.coAttendances(spark), SETTINGS, World.AS_OF));
        Dataset<Row> scores = World.kept(MemberStage.scores(ties, members, SETTINGS, World.AS_OF));
        Dataset<Row> past = scores.sparkSession().createDataFrame(List.of(), PastScores.TABLE.schema());
        Dataset<Row> standings = StandingStage.standings(scores, past, members, SETTINGS, World.AS_OF);
        Dataset<Row> sources = SourcesOfChapters.of(events, World.AS_OF);
        return World.kept(RollUpStage.rollUps(members, scores, standings, ties, Seen.of(ties), sources, World.AS_OF));
    }

    private static Dataset<Row> fragilities(SparkSession spark, World world) {
        Dataset<Row> members = world.members(spark);
        Dataset<Row> ties =
                TieStage.ties(world.events(spark), members, world.coAttendances(spark), SETTINGS, World.AS_OF);
        return World.kept(FragilityStage.fragilities(members, ties));
    }

    private static Dataset<Row> nothingReturned(SparkSession spark) {
        return spark.createDataFrame(
                List.of(RowFactory.create(0L, null, null, null, null)), ReturnedGifts.TABLE.schema());
    }

    private static Dataset<Row> nobodyIntroduced(SparkSession spark) {
        return spark.createDataFrame(List.of(RowFactory.create(0L, null, 0L, null)), IntroductionHits.TABLE.schema());
    }

    private static Dataset<Row> noEffect(SparkSession spark) {
        return spark.createDataFrame(
                List.of(RowFactory.create(null, null, null, null, 0L, 0L, 0L)), GivingEffect.TABLE.schema());
    }
}
