package org.soundings.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
import org.soundings.config.Settings;
import org.soundings.config.SettingsLoader;
import org.soundings.tables.NumberedScores;
import org.soundings.tables.NumberedTies;
import org.soundings.ties.TieStage;
import org.soundings.worlds.Scenes;
import org.soundings.worlds.World;

/** What ana's measures are in small worlds, as of 2026-06-30. */
@ExtendWith(SparkTests.class)
final class MemberStageTest {

    private static final Settings SETTINGS = SettingsLoader.shipped();

    @TestFactory
    Stream<DynamicTest> countsAndBalance(SparkSession spark) {
        return ofAna(spark, """
                # scene              | ties                                | given_count | received_count | one_to_one_count | contact_count | giving_balance | reciprocated_given_ratio | reciprocated_received_ratio
                isolate              | +ana ben>cid                        | 0 | 0 | 0 | 0 |      |     |
                even exchange        | ana>ben:2 ben>ana:2                 | 2 | 2 | 0 | 1 | 0    | 1   | 1
                three for one        | ana>ben:3 ben>ana                   | 3 | 1 | 0 | 1 | 1/2  | 1/3 | 1
                only given           | ana>ben:3 ana>cid                   | 4 | 0 | 0 | 2 | 1    | 0   |
                only received        | ben>ana:3                           | 0 | 3 | 0 | 1 | -1   |     | 0
                only met             | ana=ben cid=ana:2                   | 0 | 0 | 3 | 2 |      |     |
                returned by another  | ana>ben:2 cid>ana:2                 | 2 | 2 | 0 | 2 | 0    | 0   | 0
                asks are no exchange | ana?ben ana~cid ana$dan             | 0 | 0 | 0 | 0 |      |     |
                before the window    | ana>ben@2025-06-30                  | 0 | 0 | 0 | 0 |      |     |
                nothing but zeros    | ana>ben:0                           | 0 | 0 | 0 | 0 |      |     |
                with oneself         | ana>ana:5 ana=ana ana>ben           | 1 | 0 | 0 | 1 | 1    | 0   |
                seen from the end    | ben>ana:2 ben=ana +aba              | 0 | 2 | 1 | 1 | -1   |     | 0
                """);
    }

    /** Rarefaction: a partner with S of s exchanges is among ten drawn with 1 - C(s - S, 10)/C(s, 10). */
    @TestFactory
    Stream<DynamicTest> breadth(SparkSession spark) {
        return ofAna(spark, """
                # scene                      | ties                       | partners_per_ten | effective_partner_count | h_degree
                isolate                      | +ana                       |         | 0   | 0
                nine exchanges are too few   | ana>ben:9                  |         | 1   | 1
                ten with one                 | ana>ben:4 ben>ana:5 ana=ben | 1      | 1   | 1
                five and five                | ana>ben:5 cid>ana:5        | 2       | 2   | 2
                ten and one, so 1 + 10/11    | ana>ben:10 ana>cid         | 21/11   | 11*10^-10/11 | 1
                ten and ten                  | ana>ben:10 ana=cid:10      | 369510/184756 | 2 | 2
                ten partners at two each     | ana>b:2 ana>c:2 ana>d:2 ana>e:2 ana>f:2 ana>g:2 ana>h:2 ana>i:2 ana>j:2 ana>k:2 | 145/19 | 10 | 2
                ten partners at one each     | ana>b ana>c ana>d ana>e ana>f ana>g ana>h ana>i ana>j ana>k | 10 | 10 | 1
                three at three               | ana>b:3 ana>c:4 d>ana:3 ana=e:2 | 263/66 | 2*3^1/3*6^1/6 | 3
                """);
    }

    @TestFactory
    Stream<DynamicTest> relationships(SparkSession spark) {
        return ofAna(spark, """
                # scene                              | ties                                           | relationship_count | mature_contact_count | mature_relationship_count
                isolate                              | +ana                                           | 0 | 0 | 0
                a new relationship                   | ana*ben                                        | 1 | 0 | 0
                91 days old                          | ana*ben@2026-03-31                             | 1 | 1 | 1
                90 days old                          | ana*ben@2026-04-01                             | 1 | 1 | 1
                89 days old                          | ana*ben@2026-04-02                             | 1 | 0 | 0
                one of three mature contacts         | ana*ben@2026-01-05 ana>cid@2026-01-05 dan=ana@2025-12-31 ana>eva | 1 | 3 | 1
                old contact, nothing in the window   | ana>ben@2024-01-05                             | 0 | 0 | 0
                old contact, met again               | ana>ben@2024-01-05 ana=ben                     | 0 | 1 | 0
                dormant                              | ana*ben@2025-08-01                             | 0 | 1 | 0
                unknown                              | ana=ben:2@2025-07-01..2026-01-01 ben>ana@2026-01-01..2026-03-01 | 0 | 1 | 0
                kept alive by a meal                 | ana*ben@2025-01-05 ben~ana                     | 1 | 0 | 0
                """);
    }

    @TestFactory
    Stream<DynamicTest> stages(SparkSession spark) {
        return ofAna(spark, """
                # scene                 | ties                                              | exchange_count | exchange_tie_count | met_tie_count | trusted_tie_count | mutual_tie_count
                isolate                 | +ana                                              | 0 | 0 | 0 | 0 | 0
                one of each             | ana>ben:2 ana=cid ana*dan eva=ana:2@2026-04-01 eva>ana@2026-05-02 ana>eva@2026-06-01 | 10 | 1 | 1 | 1 | 1
                an ask is a beginning   | ana?ben ana>cid:3                                 | 3 | 2 | 0 | 0 | 0
                dormant                 | ana*ben@2025-08-01 ana>cid@2025-12-30 dan=ana@2025-12-31 | 5 | 0 | 1 | 0 | 0
                long ago                | ana=ben@2024-01-05                                | 0 | 0 | 0 | 0 | 0
                stage not known         | ana=ben:2@2025-10-01..2026-01-01                  | 2 | 0 | 0 | 0 | 0
                kept alive by a meal    | ana*ben@2025-01-05 ben~ana                        | 0 | 0 | 0 | 1 | 0
                """);
    }

    @TestFactory
    Stream<DynamicTest> chapterReach(SparkSession spark) {
        return ofAna(spark, """
                # scene                   | ties                                                              | chapter_reach_ratio
                isolate                   | +ana                                                              |
                asks are no exchange      | ana?cid +cid,chapter=east                                         |
                all at home               | ana>ben:3 cid=ana                                                 | 0
                all in one other chapter  | ana>ben:3 cid=ana +ben,chapter=east +cid,chapter=east             | 0
                half at home              | ana>ben:2 cid=ana cid>ana +cid,chapter=east                       | 1/2
                three chapters alike      | ana>ben cid>ana dan=ana +cid,chapter=east +dan,chapter=west       | 2/3
                three, one of them twice  | ana>ben:2 cid>ana dan=ana +cid,chapter=east +dan,chapter=west     | 5/8
                persons of one chapter    | ana>ben:2 cid>ana dan=ana +cid,chapter=east +dan,chapter=east     | 1/2
                seen from the end         | ben>ana:3 +ben,chapter=east ana=cid                               | 3/8
                """);
    }

    @TestFactory
    Stream<DynamicTest> constancy(SparkSession spark) {
        return ofAna(spark, """
                # scene                       | ties                                                                    | constancy_ratio
                isolate                       | +ana                                                                    |
                nothing mature                | ana=ben ana>cid@2026-04-02                                              |
                two months of six             | ana=ben@2026-01-31 ana=ben@2026-06-01                                   | 1/3
                new contacts do not count     | ana=ben@2026-01-31 ana=ben@2026-06-01 ana>cid                           | 1/3
                the mean of the middle two    | ana=ben@2026-01-31 ana=ben@2026-06-01 ana>cid@2026-03-01 cid=ana        | 5/12
                the middle of three           | ana=ben@2026-01-31 ana=ben@2026-06-01 ana>cid@2026-03-01 cid=ana dan>ana@2025-12-01 | 1/3
                undated                       | ana=ben@2025-10-01..2026-01-01                                          |
                undated beside dated          | ana=ben@2025-10-01..2026-01-01 ana>cid@2026-03-01 cid=ana               | 1/2
                left before the window        | ana=ben@2025-08-01 +ben,left=2025-03-31                                 |
                silent all along              | ana~ben@2020-01-01 ana=ben@2025-10-01..2026-01-01 ana?ben@2026-01-01    | 1/12
                """);
    }

    /** One each way, with two partners, gives φ = 2 and Beta(1, 1); the closed forms are in GivingIntervalTest. */
    @TestFactory
    Stream<DynamicTest> givingInterval(SparkSession spark) {
        return ofAna(spark, """
                # scene                   | ties                        | giving_balance | giving_balance_low | giving_balance_high
                isolate                   | +ana                        |   |       |
                only met                  | ana=ben:5                   |   |       |
                one each way              | ana>ben cid>ana             | 0 | -0.95 | 0.95
                bursts tell no more       | ana>ben:10 cid>ana:10       | 0 | -0.95 | 0.95
                those only met are none   | ana>ben cid>ana ana=dan     | 0 | -0.95 | 0.95
                """);
    }

    /** {@code first:b} is one referral each way, ana's first; {@code second:b} the same, b's first. */
    @TestFactory
    Stream<DynamicTest> firstGiving(SparkSession spark) {
        String table = """
                # scene                     | ties                                                               | first_giver_excess | first_giver_z
                isolate                     | +ana                                                               |      |
                four are too few            | y=z@2025-01-01 first:b first:c first:d first:e                     |      |
                always first                | y=z@2025-01-01 first:b first:c first:d first:e first:f             | 1/2  | 5^1/2
                never first                 | y=z@2025-01-01 second:b second:c second:d second:e second:f        | -1/2 | -1*5^1/2
                three of five               | y=z@2025-01-01 first:b first:c first:d second:e second:f           | 1/10 | 5^-1/2
                first of three to one       | y=z@2025-01-01 first:b first:c first:d first:e first:f ana>b:2 ana>c:2 ana>d:2 ana>e:2 ana>f:2 | 1/4 | 5*15^-1/2
                each by its own share       | y=z@2025-01-01 first:b first:c first:d second:e ana>b:2 ana>c:2 ana>d:2 ana>e:2 first:f b>ana:2 c>ana:2 d>ana:2 e>ana:2 f>ana:2 | 7/20 | 7*19^-1/2
                one on the same day         | y=z@2025-01-01 first:b first:c first:d first:e ana>f@2026-01-01 f>ana@2026-01-01 |  |
                one that may be older       | y=z@2025-10-03 first:b first:c first:d first:e first:f             |      |
                one only given within the window | y=z@2024-01-01 first:b first:c first:d first:e f>ana@2025-01-01 ana>f |  |
                one who gave nothing back   | y=z@2025-01-01 first:b first:c first:d first:e ana>f               |      |
                an undated gift of one      | y=z@2025-01-01 first:b first:c first:d first:e first:f f>ana@2026-01-01..2026-03-01 |  |
                """;
        return ofAna(
                spark,
                table.replaceAll("first:(\\w)", "ana>$1@2026-01-01 $1>ana@2026-02-01")
                        .replaceAll("second:(\\w)", "$1>ana@2026-01-01 ana>$1@2026-02-01"));
    }

    @TestFactory
    Stream<DynamicTest> asks(SparkSession spark) {
        return ofAna(spark, """
                # scene                     | ties                                                     | ask_count | premature_ask_ratio
                isolate                     | +ana                                                     | 0 |
                others ask                  | y=z@2025-01-01 b?ana@2026-05-01                          | 0 |
                never met                   | y=z@2025-01-01 ana?b@2026-05-01                          | 1 | 3/4
                met before                  | y=z@2025-01-01 ana=b@2026-04-01 ana?b@2026-05-01         | 1 | 1/4
                met the same day            | y=z@2025-01-01 ana=b@2026-05-01 ana?b@2026-05-01         | 1 | 3/4
                two of three                | y=z@2025-01-01 ana=b@2026-04-01 ana?b@2026-05-01 ana?c:2 | 3 | 5/8
                beside those who ask her    | y=z@2025-01-01 ana?b@2026-05-01 b?ana:3@2026-05-01       | 1 | 3/4
                before the window           | y=z@2024-01-01 ana?b@2025-06-30                          | 0 |
                of unknown order            | y=z@2025-01-01 ana?b@2026-05-01 +ana,joined=2026-03-01   | 0 |
                one of unknown order        | y=z@2025-01-01 ana?b@2026-05-01 ana?c@2026-05-01 +b,joined=2026-03-01 | 1 | 3/4
                asking is no exchange       | y=z@2025-01-01 ana?b@2026-05-01 ana>c ana?c              | 2 | 5/6
                """);
    }

    @TestFactory
    Stream<DynamicTest> coverage(SparkSession spark) {
        return ofAna(spark, """
                # scene                     | ties                                      | coverage_ratio
                alone                       | +ana                                      |
                alone but for another chapter | ana=ben +ben,chapter=east               |
                met one of two              | ana=ben +cid                              | 1/2
                twice is once               | ana=ben:2 ben=ana +cid                    | 1/2
                met none                    | ana>ben ana~cid                           | 0
                met all                     | ana=ben cid=ana                           | 1
                other chapters do not count | ana=ben ana=cid +cid,chapter=east +dan    | 1/2
                those who left do not count | ana=ben ana=cid +cid,left=2026-06-01 +dan | 1/2
                before the window           | ana=ben@2025-06-30                        | 0
                not present herself         | ana=ben +ana,left=2026-06-30 +dan         |
                not reporting               | ana=ben +ana,reporting=no                 |
                """);
    }

    @Test
    void eachTieIsReadOnce(SparkSession spark) {
        World world = new World();
        world.scene("ana>ben cid=ana");
        Dataset<Row> members = world.members(spark);
        Dataset<Row> ties = World.kept(
                TieStage.ties(world.events(spark), members, world.coAttendances(spark), SETTINGS, World.AS_OF));
        String plan = MemberStage.scores(ties, members, SETTINGS, World.AS_OF)
                .queryExecution()
                .executedPlan()
                .toString();
        assertThat(plan.split("LocalTableScan \\[[^\\]]*" + NumberedTies.A_NO.name(), -1))
                .as(plan)
                .hasSize(1 + 1);
    }

    @Test
    void withoutAnyTieEveryMemberHasARow(SparkSession spark) {
        World world = new World();
        World.Scene scene = world.scene("+ana +ben");
        Map<Long, Row> scores = scores(spark, world);
        assertThat(scores).containsOnlyKeys(scene.number("ana"), scene.number("ben"));
        assertThat(scores.get(scene.number("ana")).schema().fieldNames())
                .isEqualTo(NumberedScores.TABLE.schema().fieldNames());
    }

    private static Stream<DynamicTest> ofAna(SparkSession spark, String table) {
        World world = new World();
        Scenes scenes = Scenes.read(table, world);
        Map<Long, Row> scores = scores(spark, world);
        return scenes.tests(scene -> scores.get(scene.number("ana")));
    }

    private static Map<Long, Row> scores(SparkSession spark, World world) {
        Dataset<Row> members = world.members(spark);
        Dataset<Row> ties = World.kept(
                TieStage.ties(world.events(spark), members, world.coAttendances(spark), SETTINGS, World.AS_OF));
        Map<Long, Row> scores = new HashMap<>();
        MemberStage.scores(ties, members, SETTINGS, World.AS_OF)
                .collectAsList()
                .forEach(row -> scores.put(row.getLong(0), row));
        return scores;
    }
}
