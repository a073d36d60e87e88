package org.soundings.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import org.soundings.members.MemberStage;
import org.soundings.tables.Actions;
import org.soundings.tables.Field;
import org.soundings.ties.Seen;
import org.soundings.ties.TieStage;
import org.soundings.worlds.Scenes;
import org.soundings.worlds.World;

/** What the home chapter of small worlds may do, as of 2026-06-30. */
@ExtendWith(SparkTests.class)
final class ActionStageTest {

    private static final Settings SETTINGS = SettingsLoader.shipped();

    @TestFactory
    Stream<DynamicTest> actions(SparkSession spark) {
        World world = new World();
        Scenes scenes = Scenes.read("""
                # scene                          | ties                                                                     | actions
                three months together            | +ana,joined=2026-03-30 +ben,joined=2020-01-01                            | never_met ana ben 3 months
                not quite three                  | +ana,joined=2026-04-01 +ben,joined=2020-01-01                            |
                met long ago                     | ana=ben@2021-01-01 +ana,joined=2020-01-01 +ben,joined=2020-01-01         |
                they exchange but never met      | ana>ben +ana,joined=2025-09-30 +ben,joined=2020-01-01                    | never_met ana ben 9 months
                since first seen with anybody    | ana=cid@2025-12-30 ben=cid@2026-01-30                                    | never_met ana ben 5 months
                never seen, never joined         | +ana +ben                                                                |
                one has left                     | +ana,joined=2020-01-01 +ben,joined=2020-01-01,left=2026-06-01            |
                of two chapters                  | +ana,joined=2020-01-01 +ben,joined=2020-01-01,chapter=east               |
                received nine, recorded two      | cid>zoe:9 zoe>cid:2                                                      | receives_more zoe 9 for 2
                six more but not twice as much   | cid>zoe:13 zoe>cid:7                                                     |
                five more                        | cid>zoe:5                                                                |
                who left is not asked            | cid>zoe:9 +zoe,left=2026-06-01                                           |
                silent for three months          | ana=ben:6@2026-03-30                                                     | to_rekindle ana ben 6 until 2026-03-30
                silent for less                  | ana=ben:6@2026-03-31                                                     |
                not rich enough                  | ana=ben:5@2026-03-30                                                     |
                long dormant                     | ana=ben:4@2021-03-30 ben>ana:3@2022-01-01                                | to_rekindle ana ben 7 until 2022-01-01
                a meal breaks the silence        | ana=ben:6@2026-03-30 ana~ben                                             |
                with another chapter             | ana=ben:6@2026-03-30 +ben,chapter=east                                   |
                at one meeting together          | ana&ben&cid@2025-07-01 +ana,joined=2020-01-01 +ben,joined=2020-01-01 | never_met ana ben 77 months and 1 meetings
                never at a meeting together      | ana&cid@2026-06-26 ben&cid@2026-06-19 +ana,joined=2020-01-01 +ben,joined=2020-01-01 |
                at a meeting before the window   | ana&ben@2025-06-30 +ana,joined=2020-01-01 +ben,joined=2020-01-01           | never_met ana ben 77 months
                exports stop: months till then   | +ana,joined=2026-01-01,stale=2026-05-01 +ben,joined=2020-01-01             | never_met ana ben 4 months
                exports stop: no silence         | ana=ben:6@2026-01-30 +ana,stale=2026-02-28                                 |
                rules take turns                 | ana=ben:6@2026-01-30 ana=cid:9@2026-02-28 dan>zoe:9@2026-04-30 dan=cid +dan,joined=2020-01-01 +zoe,joined=2020-01-01 | never_met dan zoe 77 months, receives_more zoe 9 for 0, to_rekindle ana cid 9 until 2026-02-28, never_met ben zoe 5 months, to_rekindle ana ben 6 until 2026-01-30, never_met ben dan 5 months, never_met ana dan 5 months
                """, world);
        Dataset<Row> members = world.members(spark);
        Dataset<Row> ties = ties(spark, world, members);
        Dataset<Row> memberScores = World.kept(MemberStage.scores(ties, members, SETTINGS, World.AS_OF));
        List<Row> actions = ActionStage.actions(evidence(spark, world, members, memberScores, ties))
                .orderBy(Actions.CHAPTER_ID.col(), Actions.POSITION.col())
                .collectAsList();
        return scenes.tests((scene, column) -> told(actions, scene.chapter("home")));
    }

    @Test
    void tablesAreComplete(SparkSession spark) {
        World world = new World();
        world.scene("ana>ben");
        Dataset<Row> members = world.members(spark);
        Dataset<Row> ties = ties(spark, world, members);
        Dataset<Row> memberScores = World.kept(MemberStage.scores(ties, members, SETTINGS, World.AS_OF));
        assertThat(ActionStage.actions(evidence(spark, world, members, memberScores, ties))
                        .schema()
                        .fieldNames())
                .isEqualTo(Actions.TABLE.schema().fieldNames());
    }

    private static Evidence evidence(
            SparkSession spark, World world, Dataset<Row> members, Dataset<Row> memberScores, Dataset<Row> ties) {
        return new Evidence(
                world.chapters(spark),
                members,
                memberScores,
                ties,
                Seen.of(ties),
                world.coAttendances(spark),
                World.AS_OF);
    }

    private static Dataset<Row> ties(SparkSession spark, World world, Dataset<Row> members) {
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
                    case "never_met" -> value(row, Actions.TOGETHER_MONTHS) + " months" + meetings(row);
                    case "receives_more" ->
                        value(row, Actions.RECEIVED_COUNT) + " for " + value(row, Actions.GIVEN_COUNT);
                    default -> value(row, Actions.EXCHANGE_COUNT) + " until " + value(row, Actions.LAST_ON);
                };
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
