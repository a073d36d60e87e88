package org.soundings.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import org.soundings.config.Settings;
import org.soundings.config.SettingsLoader;
import org.soundings.tables.BalancedTies;
import org.soundings.ties.TieStage;
import org.soundings.worlds.Scenes;
import org.soundings.worlds.World;

/** What is known of the balance of ana and ben in small worlds, as of 2026-06-30. */
@ExtendWith(SparkTests.class)
final class BalanceStageTest {

    private static final Settings SETTINGS = SettingsLoader.shipped();

    /**
     * Pairs of 2, 5 and 6 gifts, each count of one way once, as Beta(1, 1) makes them: both priors have a = 1. A single
     * gift tells nothing of a. The posterior of x and y is then Beta(x + 1, y + 1), above ½ with the chance that of
     * x + y + 1 coins more than y are heads.
     */
    @TestFactory
    Stream<DynamicTest> probabilities(SparkSession spark) {
        return tests(spark, """
                # scene             | ties                  | balance_prior_a | balance_probability | habit_share | habit_prior_a | habit_probability | balance_label
                two to none         | ana>ben:2             | 1 | 7/8     | 1/2 | 1 | 7/8     | too_few
                one to one          | ana>ben ben>ana       | 1 | 1/2     | 1/2 | 1 | 1/2     | too_few
                none to two         | ben>ana:2             | 1 | 1/8     | 1/2 | 1 | 1/8     | too_few
                five to none        | ana>ben:5             | 1 | 63/64   | 1/2 | 1 | 63/64   | too_few
                four to one         | ana>ben:4 ben>ana     | 1 | 57/64   | 1/2 | 1 | 57/64   | too_few
                three to two        | ana>ben:3 ben>ana:2   | 1 | 42/64   | 1/2 | 1 | 42/64   | too_few
                two to three        | ana>ben:2 ben>ana:3   | 1 | 22/64   | 1/2 | 1 | 22/64   | too_few
                one to four         | ana>ben ben>ana:4     | 1 | 7/64    | 1/2 | 1 | 7/64    | too_few
                none to five        | ben>ana:5             | 1 | 1/64    | 1/2 | 1 | 1/64    | too_few
                six to none         | ana>ben:6             | 1 | 127/128 | 1/2 | 1 | 127/128 | gives_more
                five to one         | ana>ben:5 ben>ana     | 1 | 15/16   | 1/2 | 1 | 15/16   | as_usual
                four to two         | ana>ben:4 ben>ana:2   | 1 | 99/128  | 1/2 | 1 | 99/128  | as_usual
                three to three      | ana>ben:3 ben>ana:3   | 1 | 1/2     | 1/2 | 1 | 1/2     | as_usual
                two to four         | ana>ben:2 ben>ana:4   | 1 | 29/128  | 1/2 | 1 | 29/128  | as_usual
                one to five         | ana>ben ben>ana:5     | 1 | 1/16    | 1/2 | 1 | 1/16    | as_usual
                none to six         | ben>ana:6             | 1 | 1/128   | 1/2 | 1 | 1/128   | receives_more
                a single gift       | ana>ben               | 1 | 3/4     | 1/2 | 1 | 3/4     | too_few
                only met            | ana=ben:7             | 1 |         | 1/2 | 1 |         | too_few
                before the window   | ana>ben:9@2025-06-30  | 1 |         | 1/2 | 1 |         | too_few
                """);
    }

    /** Elsewhere o and r, each with ½ more: ana gives 1 to cid, ben receives 1 from dan; then both ways. */
    @TestFactory
    Stream<DynamicTest> habits(SparkSession spark) {
        return tests(spark, """
                # scene                            | ties                            | habit_share | balance
                nothing elsewhere                  | ana>ben                         | 1/2  | 1
                she gives, he receives             | ana>ben ana>cid dan>ben         | 9/10 | 1
                she receives, he gives             | ana>ben cid>ana ben>dan         | 1/10 | 1
                both give                          | ana>ben ana>cid ben>dan         | 1/2  | 1
                she gives                          | ben>ana ana>cid                 | 3/4  | -1
                what passes here is not elsewhere  | ana>ben ana>cid                 | 3/4  | 1
                one-to-ones are no gifts           | ana=ben ana=cid ana>dan         | 3/4  |
                """);
    }

    /** One gift a pair tells nothing of how pairs differ, so that a is at its bound. */
    @TestFactory
    Stream<DynamicTest> pairsThatDifferByChanceAlone(SparkSession spark) {
        return tests(spark, """
                # scene      | ties                      | balance_prior_a | balance_probability | habit_prior_a | habit_probability | balance_label
                even         | ana>ben:20 ben>ana:20     | 1000 | 1/2 | 1000 | 1/2 | as_usual
                even and few | ana>ben:2 ben>ana:2       | 1000 | 1/2 | 1000 | 1/2 | as_usual
                """);
    }

    /** Gus gives eight to each of eight mates and is given two back; elsewhere pairs of ten gifts are of every kind. */
    @Test
    void whoGivesEverybodyMoreDoesAsUsual(SparkSession spark) {
        World world = new World();
        for (int x = 0; x <= 10; x++) {
            world.scene("ana>ben:%d ben>ana:%d".formatted(x, 10 - x));
        }
        StringBuilder filer = new StringBuilder();
        for (String mate : new String[] {"m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8"}) {
            filer.append(" gus>%s:8 %s>gus:2".formatted(mate, mate));
        }
        World.Scene scene = world.scene(filer.toString());
        List<Row> ties = balanced(spark, world).collectAsList().stream()
                .filter(tie -> tie.getLong(0) == scene.number("gus"))
                .toList();
        assertThat(ties).hasSize(8).allSatisfy(tie -> {
            assertThat(tie.<Double>getAs("balance_probability")).isGreaterThan(0.95);
            assertThat(tie.<Double>getAs("habit_share")).isCloseTo(56.5 / (56.5 + 14.5), within(1e-15));
            assertThat(tie.<String>getAs("balance_label")).isEqualTo("as_usual");
        });
    }

    @Test
    void withoutAnyTieThereIsNone(SparkSession spark) {
        World world = new World();
        world.scene("+ana +ben");
        Dataset<Row> ties = balanced(spark, world);
        assertThat(ties.collectAsList()).isEmpty();
        assertThat(ties.schema().fieldNames())
                .isEqualTo(BalancedTies.TABLE.schema().fieldNames());
    }

    private static Stream<DynamicTest> tests(SparkSession spark, String table) {
        World world = new World();
        Scenes scenes = Scenes.read(table, world);
        Map<List<Long>, Row> ties = new HashMap<>();
        balanced(spark, world).collectAsList().forEach(tie -> ties.put(List.of(tie.getLong(0), tie.getLong(1)), tie));
        return scenes.tests(scene -> ties.get(List.of(scene.number("ana"), scene.number("ben"))));
    }

    private static Dataset<Row> balanced(SparkSession spark, World world) {
        Dataset<Row> members = world.members(spark);
        Dataset<Row> ties = World.kept(
                TieStage.ties(world.events(spark), members, world.coAttendances(spark), SETTINGS, World.AS_OF));
        Dataset<Row> scores = World.kept(MemberStage.scores(ties, members, SETTINGS, World.AS_OF));
        return BalanceStage.balanced(ties, scores);
    }
}
