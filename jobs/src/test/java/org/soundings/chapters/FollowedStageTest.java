package org.soundings.chapters;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.soundings.SparkTests;
import org.soundings.config.Settings;
import org.soundings.config.SettingsLoader;
import org.soundings.members.MemberStage;
import org.soundings.tables.FollowedActions;
import org.soundings.ties.TieStage;
import org.soundings.worlds.Scenes;
import org.soundings.worlds.World;

/** What home chapters of small worlds were advised on 2026-05-31, and did until 2026-06-30. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FollowedStageTest {

    private static final Settings SETTINGS = SettingsLoader.shipped();
    private static final LocalDate THEN = World.AS_OF.minusDays(FollowedActions.DAYS);

    private final World world = ActionStageTest.withTrades();
    private List<Scenes> rules;
    private List<Row> followed;

    @BeforeAll
    void follow() {
        SparkSession spark = SparkTests.spark();
        rules = Stream.of("""
                        # scene                     | ties                                                                          | never_met
                        they met                    | ana=ben@2026-06-01 +ana,joined=2020-01-01 +ben,joined=2020-01-01              | 1/1
                        nothing happened            | +ana,joined=2020-01-01 +ben,joined=2020-01-01                                 | 0/1
                        met in a week that spans it | ana=ben@2026-05-31..2026-06-06 +ana,joined=2020-01-01 +ben,joined=2020-01-01  | 0/1
                        a referral is no meeting    | ana>ben@2026-06-10 +ana,joined=2020-01-01 +ben,joined=2020-01-01              | 0/1
                        with somebody else          | ana=cid@2026-06-10 +ana,joined=2020-01-01 +ben,joined=2020-01-01 +cid,chapter=east | 0/1
                        met later                   | ana=ben@2026-07-01 +ana,joined=2020-01-01 +ben,joined=2020-01-01              | 0/1
                        met before: no advice       | ana=ben@2026-05-31 +ana,joined=2020-01-01 +ben,joined=2020-01-01              |
                        two of three                | ana=ben@2026-06-02 ana=cid@2026-06-03 +ana,joined=2020-01-01 +ben,joined=2020-01-01 +cid,joined=2020-01-01 | 2/3
                        """, """
                        # scene                     | ties                                     | to_rekindle
                        a meal is enough            | ana=ben:6@2026-02-01 ana~ben@2026-06-05  | 1/1
                        silent still                | ana=ben:6@2026-02-01                     | 0/1
                        """, """
                        # scene                     | ties                                     | receives_more
                        gave since                  | cid>zoe:9@2026-05-01 zoe>dan@2026-06-05  | 1/1
                        received since              | cid>zoe:9@2026-05-01 dan>zoe@2026-06-05  | 0/1
                        """, """
                        # scene                     | ties                                     | newcomer
                        met one since               | ana=ben@2026-06-05 +ana,joined=2026-05-20 | 1/1
                        met nobody                  | +ana,joined=2026-05-20                   | 0/1
                        joined since                | ana=ben@2026-06-05 +ana,joined=2026-06-01 |
                        """, """
                        # scene                     | ties                                                                                                | introduction
                        they met                    | +ana,profession=baker +cid,profession=florist ana*ben@2026-05-01 ben*cid@2026-05-01 ana=cid@2026-06-02 | 1/1
                        one helped the other        | +ana,profession=baker +cid,profession=florist ana*ben@2026-05-01 ben*cid@2026-05-01 cid>ana@2026-06-02 | 1/1
                        a meal is no exchange       | +ana,profession=baker +cid,profession=florist ana*ben@2026-05-01 ben*cid@2026-05-01 cid~ana@2026-06-02 | 0/1
                        with the introducer alone   | +ana,profession=baker +cid,profession=florist ana*ben@2026-05-01 ben*cid@2026-05-01 ana=ben@2026-06-02 | 0/1
                        across chapters             | +ana,profession=baker +cid,profession=florist,chapter=east ana*ben@2026-05-01 ben*cid@2026-05-01 ana=cid@2026-06-02 | 1/1
                        a relationship only since   | +ana,profession=baker +cid,profession=florist ana*ben@2026-05-01 ben*cid@2026-06-01                 |
                        """)
                .map(table -> Scenes.read(table, world))
                .toList();
        Dataset<Row> events = world.events(spark);
        Dataset<Row> members = world.members(spark);
        Dataset<Row> before = World.kept(TieStage.ties(events, members, world.coAttendances(spark), SETTINGS, THEN));
        Dataset<Row> scores = World.kept(MemberStage.scores(before, members, SETTINGS, THEN));
        Evidence evidence = ActionStageTest.evidence(spark, world, scores, before, lit(null), THEN);
        Dataset<Row> ties = TieStage.ties(events, members, world.coAttendances(spark), SETTINGS, World.AS_OF);
        followed = FollowedStage.followed(evidence, events, ties, World.AS_OF).collectAsList();
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        Map<List<String>, String> told = new HashMap<>();
        for (Row row : followed) {
            String chapter = row.getAs(FollowedActions.CHAPTER_ID.name());
            told.put(
                    List.of(String.valueOf(chapter), row.<String>getAs(FollowedActions.RULE.name())),
                    count(row, "followed_count") + "/" + count(row, "action_count"));
        }
        return rules.stream()
                .flatMap(scenes -> scenes.tests((scene, column) -> told.get(List.of(scene.chapter("home"), column))));
    }

    @Test
    void theNetworkIsTheSumOfItsChapters() {
        Map<String, Long> network = new HashMap<>();
        Map<String, Long> chapters = new HashMap<>();
        for (Row row : followed) {
            boolean isWhole = row.isNullAt(FollowedActions.TABLE.indexOf(FollowedActions.CHAPTER_ID));
            String rule = row.getAs(FollowedActions.RULE.name());
            (isWhole ? network : chapters)
                    .merge(rule, 1000 * count(row, "action_count") + count(row, "followed_count"), Long::sum);
        }
        assertThat(network).isEqualTo(chapters).containsKeys("never_met", "to_rekindle", "newcomer", "to_bring_in");
        assertThat(network).doesNotContainKey("celebrate");
    }

    private static long count(Row row, String column) {
        return row.<Long>getAs(column);
    }
}
