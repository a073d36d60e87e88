package org.soundings.chapters;

import static java.util.stream.Collectors.joining;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soundings.SparkTests;
import org.soundings.config.SettingsLoader;
import org.soundings.members.MemberStage;
import org.soundings.tables.Milestones;
import org.soundings.tables.NumberedTies;
import org.soundings.worlds.Scenes;
import org.soundings.worlds.World;

/** Who has reached what within 30 days of 2026-06-30. */
@ExtendWith(SparkTests.class)
final class MilestoneStageTest {

    @TestFactory
    Stream<DynamicTest> milestones(SparkSession spark) {
        World world = new World();
        Scenes scenes = Scenes.read("""
                # scene                   | ties                                                                         | home
                their first one-to-one    | ana=ben@2026-06-01                                                           | ana ben met
                met for longer            | ana=ben@2026-05-31 ana=ben                                                   |
                never met                 | ana>ben                                                                      |
                met, mutual already       | ana>ben@2026-03-01 ben>ana@2026-04-02 ana>ben@2026-05-01 ana=ben@2026-06-10 ana=ben@2026-06-20 | ana ben met
                mutual since June         | ana*ben@2026-03-01 ben>ana@2026-04-02 ana>ben@2026-06-01                     | ana ben mutual
                mutual for longer         | ana*ben@2026-03-01 ben>ana@2026-04-02 ana>ben@2026-05-31                     |
                one has left              | ana=ben@2026-06-01 +ben,left=2026-06-20                                      |
                of two chapters           | ana=ben@2026-06-01 +ben,chapter=east                                         |
                """, world);
        Dataset<Row> members = world.members(spark);
        Dataset<Row> ties = ActionStageTest.ties(spark, world, members);
        Dataset<Row> memberScores =
                World.kept(MemberStage.scores(ties, members, SettingsLoader.shipped(), World.AS_OF));
        List<Row> reached = MilestoneStage.milestones(
                        ActionStageTest.evidence(spark, world, memberScores, ties, lit(null), World.AS_OF))
                .orderBy(NumberedTies.A_NO.col(), NumberedTies.B_NO.col(), Milestones.MILESTONE.col())
                .collectAsList();
        return scenes.tests((scene, chapter) -> reached.stream()
                .filter(row -> row.getAs("chapter_id").equals(scene.chapter(chapter)))
                .map(row -> name(scene, row.getAs("a_no")) + " " + name(scene, row.getAs("b_no")) + " "
                        + row.getAs("milestone"))
                .collect(joining(", ")));
    }

    private static String name(World.Scene scene, long number) {
        return scene.names().stream()
                .filter(name -> scene.number(name) == number)
                .findFirst()
                .orElseThrow();
    }
}
