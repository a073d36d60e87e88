package org.soundings.chapters;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
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
import org.soundings.members.BalanceStage;
import org.soundings.members.MemberStage;
import org.soundings.members.StandingStage;
import org.soundings.network.IntroductionStage;
import org.soundings.tables.Actions;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;
import org.soundings.tables.PastScores;
import org.soundings.tables.Standings;
import org.soundings.ties.PastTieStage;
import org.soundings.ties.Seen;
import org.soundings.ties.TieStage;
import org.soundings.worlds.Scenes;
import org.soundings.worlds.World;
import org.soundings.worlds.World.Scene;

/** What the home chapter of small worlds may do, as of 2026-06-30. */
@ExtendWith(SparkTests.class)
final class ActionStageTest {

    private static final Settings SETTINGS = SettingsLoader.shipped();

    /** A column shows the chapter's actions of the rule that it names. */
    @TestFactory
    Stream<DynamicTest> actions(SparkSession spark) {
        World world = withTrades();
        List<Scenes> rules = Stream.of("""
                        # scene                        | ties                                                                                | never_met
                        three months together          | +ana,joined=2026-03-30 +ben,joined=2020-01-01                                       | never_met ana ben 3 months
                        not quite three                | +ana,joined=2026-04-01 +ben,joined=2020-01-01                                       |
                        met long ago                   | ana=ben@2021-01-01 +ana,joined=2020-01-01 +ben,joined=2020-01-01                    |
                        they exchange but never met    | ana>ben +ana,joined=2025-09-30 +ben,joined=2020-01-01                               | never_met ana ben 9 months
                        since first seen with anybody  | ana=cid@2025-12-30 ben=cid@2026-01-30                                               | never_met ana ben 5 months
                        never seen, never joined       | +ana +ben                                                                           |
                        one has left                   | +ana,joined=2020-01-01 +ben,joined=2020-01-01,left=2026-06-01                       |
                        of two chapters                | +ana,joined=2020-01-01 +ben,joined=2020-01-01,chapter=east                          |
                        at one meeting together        | ana&ben&cid@2025-07-01 +ana,joined=2020-01-01 +ben,joined=2020-01-01                | never_met ana ben 77 months and 1 meetings
                        never at a meeting together    | ana&cid@2026-06-26 ben&cid@2026-06-19 +ana,joined=2020-01-01 +ben,joined=2020-01-01 |
                        at a meeting before the window | ana&ben@2025-06-30 +ana,joined=2020-01-01 +ben,joined=2020-01-01                    | never_met ana ben 77 months
                        exports stop: months till then | +ana,joined=2026-01-01,stale=2026-05-01 +ben,joined=2020-01-01                      | never_met ana ben 4 months
                        """, """
                        # scene                        | ties                           | receives_more
                        received nine, recorded two    | cid>zoe:9 zoe>cid:2            | receives_more zoe 9 for 2
                        six more but not twice as much | cid>zoe:13 zoe>cid:7           |
                        five more                      | cid>zoe:5                      |
                        who left is not asked          | cid>zoe:9 +zoe,left=2026-06-01 |
                        twice as much, but by chance   | cid>zoe:12 zoe>cid:6           |
                        """, """
                        # scene                   | ties                                       | to_rekindle
                        silent for three months   | ana=ben:6@2026-03-30                       | to_rekindle ana ben 6 until 2026-03-30
                        silent for less           | ana=ben:6@2026-03-31                       |
                        not rich enough           | ana=ben:5@2026-03-30                       |
                        long dormant              | ana=ben:4@2021-03-30 ben>ana:3@2022-01-01  | to_rekindle ana ben 7 until 2022-01-01
                        a meal breaks the silence | ana=ben:6@2026-03-30 ana~ben               |
                        with another chapter      | ana=ben:6@2026-03-30 +ben,chapter=east     |
                        exports stop: no silence  | ana=ben:6@2026-01-30 +ana,stale=2026-02-28 |
                        """, """
                        # scene                     | ties                                                                                                      | introduction
                        all three of the chapter    | +ana,profession=baker +cid,profession=florist ana*ben ben*cid                                             | introduction ana cid by ben, baker and florist in 6 chapters
                        the other of another        | +ana,profession=baker +cid,profession=florist,chapter=east ana*ben ben*cid                                | introduction ana by ben, baker and florist of east in 6 chapters
                        the first of another        | +ana,profession=baker,chapter=east +cid,profession=florist ana*ben ben*cid                                | introduction cid by ben, florist and baker of east in 6 chapters
                        the introducer of another   | +ana,profession=baker,chapter=east +ben,chapter=west +cid,profession=florist,chapter=east ana*ben ben*cid |
                        told where he can introduce | +ana,profession=baker +ben,chapter=west +cid,profession=florist,chapter=west ana*ben ben*cid              |
                        no trades that refer        | +ana,profession=baker +cid,profession=mason ana*ben ben*cid                                               |
                        one has left                | +ana,profession=baker +cid,profession=florist,left=2026-06-20 ana*ben ben*cid                             |
                        the best of one introducer  | +ana,profession=baker +cid,profession=florist +dan,profession=florist ana*ben ana>ben ben*cid ben*dan ben>dan | introduction ana dan by ben, baker and florist in 6 chapters, introduction ana cid by ben, baker and florist in 6 chapters
                        """, """
                        # scene                    | ties                                                                | celebrate
                        mutual since June          | ana*ben@2026-03-01 ben>ana@2026-04-02 ana>ben@2026-06-01            | celebrate ana ben 5
                        mutual for longer          | ana*ben@2026-03-01 ben>ana@2026-04-02 ana>ben@2026-05-31            |
                        not mutual yet             | ana*ben@2026-03-01 ben>ana@2026-04-02                               |
                        one has left               | ana*ben@2026-03-01 ben>ana@2026-04-02 ana>ben@2026-06-01 +ben,left=2026-06-20 |
                        """, """
                        # scene                     | ties                                                      | newcomer
                        joined lately, met one      | ana=ben +ana,joined=2026-05-30 +ben,joined=2020-01-01     | newcomer ana 1 months and 1 met
                        joined lately, met three    | ana=ben ana=cid ana=dan@2026-01-01 +ana,joined=2026-05-30 |
                        joined three months ago     | +ana,joined=2026-03-30                                    |
                        joined lately, exports stop | +ana,joined=2026-05-30,stale=2026-06-01                   |
                        joins tomorrow              | +ana,joined=2026-07-01                                    |
                        """, """
                        # scene                         | ties                                                                       | to_bring_in
                        nobody for half a year          | +ana,joined=2025-12-30                                                     | to_bring_in ana 6 months and 0 persons
                        one person in half a year       | ana=out +ana,joined=2025-12-30 +out,chapter=east                           | to_bring_in ana 6 months and 1 persons
                        two persons in half a year      | ana=out ana=far +ana,joined=2025-12-30 +out,chapter=east +far,chapter=east |
                        nobody, but exports stop        | +ana,joined=2025-12-30,stale=2026-05-01                                    |
                        nobody, since nobody knows when | +ana                                                                       |
                        """, """
                        # scene                          | ties                                                                       | premature_asks
                        asked twice, never met           | ana?ben:2 bob=cid@2025-01-01                                               | premature_asks ana ben 2
                        asked, then met                  | ana?ben@2026-06-01 ana=ben@2026-06-02 bob=cid@2025-01-01                   |
                        asked where the order is unknown | ana?ben:2                                                                  |
                        asked: the pair is named once    | ana?ben:2 bob=cid@2025-01-01 +ana,joined=2020-01-01 +ben,joined=2020-01-01 | premature_asks ana ben 2
                        """, """
                        # scene          | ties                                                                                                                 | actions
                        rules take turns | ana=ben:6@2026-01-30 ana=cid:9@2026-02-28 dan>zoe:9@2026-04-30 dan=cid +dan,joined=2020-01-01 +zoe,joined=2020-01-01 | to_bring_in zoe 77 months and 1 persons, never_met dan zoe 77 months, receives_more zoe 9 for 0, to_rekindle ana cid 9 until 2026-02-28, to_bring_in ben 5 months and 1 persons, never_met ben dan 5 months, to_rekindle ana ben 6 until 2026-01-30
                        """)
                .map(table -> Scenes.read(table, world))
                .toList();
        Dataset<Row> members = world.members(spark);
        Dataset<Row> ties = ties(spark, world, members);
        Dataset<Row> memberScores = World.kept(MemberStage.scores(ties, members, SETTINGS, World.AS_OF));
        List<Row> actions = ActionStage.actions(evidence(spark, world, memberScores, ties, lit(null)))
                .orderBy(Actions.CHAPTER_ID.col(), Actions.POSITION.col())
                .collectAsList();
        return rules.stream()
                .flatMap(scenes -> scenes.tests((scene, column) -> told(
                        actions.stream()
                                .filter(row -> List.of("actions", value(row, Actions.RULE))
                                        .contains(column))
                                .toList(),
                        scene.chapter("home"))));
    }

    @Test
    void tablesAreComplete(SparkSession spark) {
        World world = new World();
        world.scene("ana>ben");
        Dataset<Row> members = world.members(spark);
        Dataset<Row> ties = ties(spark, world, members);
        Dataset<Row> memberScores = World.kept(MemberStage.scores(ties, members, SETTINGS, World.AS_OF));
        assertThat(ActionStage.actions(evidence(spark, world, memberScores, ties, lit(null)))
                        .schema()
                        .fieldNames())
                .isEqualTo(Actions.TABLE.schema().fieldNames());
    }

    /** Of bakers and florists n = 18 of N = 42, E = (12 · 12 + 6 · 6)/42: the score is ln(23/(E + 5)) · 3/ln(1 + 2). */
    @Test
    void anIntroductionGoesByItsScoreAndTellsWhatSpeaksForIt(SparkSession spark) {
        World world = withTrades();
        for (int i = 0; i < 6; i++) {
            world.scene("+p,profession=plumber +q,profession=painter p>q:1/inside@2026-05-01");
        }
        world.scene("+ana,profession=baker +cid,profession=florist ana*ben ben*cid");
        Dataset<Row> ties = ties(spark, world, world.members(spark));
        Dataset<Row> memberScores = World.kept(MemberStage.scores(ties, world.members(spark), SETTINGS, World.AS_OF));

        Row action = ActionStage.actions(evidence(spark, world, memberScores, ties, lit(null)))
                .where(Actions.RULE.col().equalTo("introduction"))
                .first();

        double score = Math.log(23 / (180 / 42.0 + 5)) * 3 / Math.log(3);
        assertThat(action.<Double>getAs("priority")).isCloseTo(score / (1 + score), within(1e-12));
        assertThat(action.<Long>getAs("profession_referral_count")).isEqualTo(18);
        assertThat(action.<String>getAs("counsel")).isEqualTo("organised_meetings");
    }

    /** Whose quadrant is what is given here: what makes it so is tested where standings are. */
    @Test
    void wideIsDeepenedWhereARelationshipIsNearestAndDeepIsWidened(SparkSession spark) {
        World world = new World();
        Scene scene = world.scene("ana=ben:4 ana=cid:5 ana*dan ana=eve:9@2025-12-01 ana=fay:5 ana=out:9"
                + " +out,chapter=east +hal,left=2026-06-01 +ida");
        Dataset<Row> members = world.members(spark);
        Dataset<Row> ties = ties(spark, world, members);
        Dataset<Row> memberScores = World.kept(MemberStage.scores(ties, members, SETTINGS, World.AS_OF));
        Column number = Standings.MEMBER_NO.col();
        Column quadrant = when(number.equalTo(scene.number("ana")), "wide_shallow")
                .when(number.equalTo(scene.number("ida")), "wide_shallow")
                .when(number.equalTo(scene.number("hal")), "narrow_deep")
                .when(number.equalTo(scene.number("dan")), "narrow_deep");

        List<Row> actions = ActionStage.actions(evidence(spark, world, memberScores, ties, quadrant))
                .where(Actions.RULE.col().isin("to_deepen", "to_widen"))
                .orderBy(Actions.POSITION.col())
                .collectAsList();

        assertThat(told(actions, scene.chapter("home"))).isEqualTo("to_deepen ana cid 5, to_widen dan 1 persons");
    }

    /** Ana gives ben all and he gives others much: no habit of either explains it. */
    @Test
    void whoGivesBeyondHabitWithoutReturn(SparkSession spark) {
        World world = new World();
        Scene scene = world.scene("ana>ben:14 ben>ana:1 ben>cid:14 cid>ana:14 dan>eve:3 eve>dan:3 fay>gus:4 gus>fay:4"
                + " eve>fay:5 fay>eve:5 gus>dan:6 dan>gus:6");
        Dataset<Row> members = world.members(spark);
        Dataset<Row> ties = ties(spark, world, members);
        Dataset<Row> memberScores = World.kept(MemberStage.scores(ties, members, SETTINGS, World.AS_OF));

        List<Row> actions = ActionStage.actions(evidence(spark, world, memberScores, ties, lit(null)))
                .where(Actions.RULE.col().equalTo("gives_more"))
                .orderBy(Actions.POSITION.col())
                .collectAsList();

        assertThat(told(actions, scene.chapter("home")))
                .isEqualTo("gives_more ben cid 14 for 0, gives_more cid ana 14 for 0, gives_more ana ben 14 for 1");
    }

    private static Evidence evidence(
            SparkSession spark, World world, Dataset<Row> memberScores, Dataset<Row> ties, Column quadrant) {
        return evidence(spark, world, memberScores, ties, quadrant, World.AS_OF);
    }

    /** The evidence of a day by which nobody of the world had left. */
    static Evidence evidence(
            SparkSession spark,
            World world,
            Dataset<Row> memberScores,
            Dataset<Row> ties,
            Column quadrant,
            LocalDate asOf) {
        Dataset<Row> members = world.members(spark);
        Dataset<Row> standings = StandingStage.standings(
                        memberScores,
                        spark.createDataFrame(List.of(), PastScores.TABLE.schema()),
                        members,
                        SETTINGS,
                        asOf)
                .withColumn(MemberScores.QUADRANT.name(), quadrant.cast("string"))
                .withColumn(MemberScores.BREADTH_PERCENTILE.name(), lit(0.75))
                .withColumn(MemberScores.DEPTH_PERCENTILE.name(), lit(0.25));
        return new Evidence(
                world.chapters(spark),
                members,
                memberScores,
                World.kept(standings),
                World.kept(BalanceStage.balanced(ties, memberScores)),
                World.kept(PastTieStage.ties(world.events(spark), SETTINGS, List.of(asOf.minusDays(30)))),
                Seen.of(ties),
                world.coAttendances(spark),
                World.kept(IntroductionStage.of(ties, members).table()),
                asOf);
    }

    static Dataset<Row> ties(SparkSession spark, World world, Dataset<Row> members) {
        return World.kept(
                TieStage.ties(world.events(spark), members, world.coAttendances(spark), SETTINGS, World.AS_OF));
    }

    private static String told(List<Row> actions, String chapter) {
        return String.join(
                ", ",
                actions.stream()
                        .filter(row -> chapter.equals(value(row, Actions.CHAPTER_ID)))
                        .map(ActionStageTest::told)
                        .toList());
    }

    private static String told(Row row) {
        String rule = value(row, Actions.RULE);
        String member = value(row, Actions.MEMBER_ID);
        String other = value(row, Actions.OTHER_MEMBER_ID);
        String said = rule + " " + member.substring(5) + (other == null ? "" : " " + other.substring(5)) + " ";
        return said
                + switch (rule) {
                    case "introduction" -> introduced(row);
                    case "never_met" -> value(row, Actions.TOGETHER_MONTHS) + " months" + meetings(row);
                    case "newcomer" ->
                        value(row, Actions.MEMBER_MONTHS) + " months and " + value(row, Actions.MET_COUNT) + " met";
                    case "to_bring_in" ->
                        value(row, Actions.MEMBER_MONTHS) + " months and " + value(row, Actions.CONTACT_COUNT)
                                + " persons";
                    case "premature_asks" -> value(row, Actions.PREMATURE_ASK_COUNT);
                    case "gives_more" -> value(row, Actions.GIVEN_COUNT) + " for " + value(row, Actions.RECEIVED_COUNT);
                    case "celebrate", "to_deepen" -> value(row, Actions.EXCHANGE_COUNT);
                    case "to_widen" -> value(row, Actions.CONTACT_COUNT) + " persons";
                    case "receives_more" ->
                        value(row, Actions.RECEIVED_COUNT) + " for " + value(row, Actions.GIVEN_COUNT);
                    default -> value(row, Actions.EXCHANGE_COUNT) + " until " + value(row, Actions.LAST_ON);
                };
    }

    /** Six chapters where bakers and florists refer to each other, and masons to roofers, so that elsewhere they may meet. */
    static World withTrades() {
        World world = new World();
        for (int i = 0; i < 6; i++) {
            world.scene("+b,profession=baker +f,profession=florist +m,profession=mason +r,profession=roofer"
                    + " b>f:2/inside@2026-05-01 f>b@2026-05-01 m>r:3@2026-05-01");
        }
        return world;
    }

    private static String introduced(Row row) {
        String chapter = value(row, Actions.OTHER_CHAPTER_ID);
        return "by " + value(row, Actions.INTRODUCER_ID).substring(5) + ", " + value(row, Actions.MEMBER_PROFESSION)
                + " and " + value(row, Actions.OTHER_PROFESSION)
                + (chapter == null ? "" : " of " + chapter.substring(5)) + " in "
                + value(row, Actions.PROFESSION_CHAPTER_COUNT) + " chapters";
    }

    private static String meetings(Row row) {
        String meetings = value(row, Actions.CO_ATTENDANCE_COUNT);
        return meetings == null ? "" : " and " + meetings + " meetings";
    }

    private static String value(Row row, Field field) {
        Object value = row.get(Actions.TABLE.indexOf(field));
        return value == null ? null : value.toString();
    }
}
