package org.soundings.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
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
import org.soundings.members.BalanceStage;
import org.soundings.members.MemberStage;
import org.soundings.tables.EmbeddedScores;
import org.soundings.ties.TieStage;
import org.soundings.worlds.Measured;
import org.soundings.worlds.Scenes;
import org.soundings.worlds.World;
import org.soundings.worlds.World.Scene;

@ExtendWith(SparkTests.class)
final class SharedContactsTest {

    /** Of ana and ben. */
    @TestFactory
    Stream<DynamicTest> overlaps(SparkSession spark) {
        World world = new World();
        Scenes scenes = Scenes.read("""
                # scene                               | ties                                                         | overlap
                nobody else                           | ana>ben:3                                                    |
                one has another contact               | ana>ben ana>cid                                              | 0
                a triangle                            | ana>ben ben>cid cid>ana                                      | 1
                a square                              | ana>ben ben>cid cid>dan dan>ana                              | 0
                a square and a diagonal               | ana>ben ben>cid cid>dan dan>ana ana>cid                      | 1/2
                the other diagonal                    | ana>ben ben>cid cid>dan dan>ana ben>dan                      | 1/2
                everybody with everybody              | ana>ben ana>cid ana>dan ben>cid ben>dan cid>dan              | 1
                one of three in common                | ana>ben ana>cid ben>cid ana>dan ben>eva                      | 1/3
                how much does not matter              | ana>ben:9 ana=cid:7 cid>ben ana>dan:5 ben>eva                | 1/3
                asks are no exchange                  | ana>ben ana>cid ben?cid ana~dan ben~dan                      | 0
                nothing of them within the window     | ana>ben@2025-06-30 ana>cid ben>cid                           |
                nothing of others within the window   | ana>ben ana>cid@2025-06-30 ben>cid                           | 0
                """, world);
        Measured measured = Measured.of(spark, world);
        return scenes.tests(scene -> measured.tie(scene, "ana", "ben"));
    }

    /** Of ana. Where all S are alike, each contact has p = 1/k. */
    @TestFactory
    Stream<DynamicTest> constraints(SparkSession spark) {
        World world = new World();
        Scenes scenes = Scenes.read("""
                # scene                          | ties                                                    | constraint_ratio
                isolate                          | +ana ben>cid                                            |
                asks are no exchange             | ana?ben ana~ben                                         |
                one contact                      | ana>ben:3                                               | 1
                one contact who has others       | ana>ben:3 ben>cid:7                                     | 1
                two strangers                    | ana>ben ana>cid                                         | 1/2
                three to one                     | ana>ben:3 ana>cid                                       | 10/16
                four strangers                   | ana>ben cid>ana ana=dan ana>eva                         | 1/4
                a triangle, 2 (1/2 + 1/4)^2      | ana>ben ben>cid cid>ana                                 | 9/8
                the end of a line                | ana>ben ben>cid cid>dan                                 | 1
                the middle of a line             | ben>ana ana>cid cid>dan                                 | 1/2
                four, 3 (1/3 + 2/9)^2            | ana>ben ana>cid ana>dan ben>cid ben>dan cid>dan         | 25/27
                ben and cid at 2, 2 (1/2 + 1/3)^2 | ana>ben ben>cid:2 cid>ana                              | 25/18
                """, world);
        Measured measured = Measured.of(spark, world);
        return scenes.tests(scene -> measured.member(scene, "ana"));
    }

    /** Seven members after Borgatti 1997 (Connections 20:1), by which NetworkX tests its constraint: to three digits. */
    @Test
    void borgattisSeven(SparkSession spark) {
        World world = new World();
        Scene weighted = world.scene("a=b:2 a=f:3 a=g:5 a=e:2 e=g:8 f=g:3 b=g:4 b=d d=g:3 g=c:10");
        Scene plain = world.scene("a=b a=f a=g a=e e=g f=g b=g b=d d=g g=c");
        Measured measured = Measured.of(spark, world);
        assertThat(constraint(measured, weighted, "g")).isCloseTo(0.299, within(5e-4));
        assertThat(constraint(measured, weighted, "a")).isCloseTo(0.795, within(5e-4));
        assertThat(constraint(measured, weighted, "c")).isEqualTo(1);
        assertThat(constraint(measured, plain, "g")).isCloseTo(0.400, within(5e-4));
        assertThat(constraint(measured, plain, "a")).isCloseTo(0.595, within(5e-4));
        assertThat(constraint(measured, plain, "c")).isEqualTo(1);
    }

    /** As igraph has them. */
    @Test
    void aLineOfFourAndFourWhoAllExchange(SparkSession spark) {
        World world = new World();
        Scene line = world.scene("a=b b=c c=d");
        Scene complete = world.scene("a=b a=c a=d b=c b=d c=d");
        Measured measured = Measured.of(spark, world);
        assertThat(Stream.of("a", "b", "c", "d").map(name -> constraint(measured, line, name)))
                .containsExactly(1.0, 0.5, 0.5, 1.0);
        assertThat(Stream.of("a", "b", "c", "d").map(name -> constraint(measured, complete, name)))
                .allSatisfy(constraint -> assertThat(constraint).isCloseTo(0.925926, within(5e-7)));
    }

    /** Two hubs share 999 contacts and each other; the left one has 1,001 contacts, the right one 1,000. */
    @Test
    void whoHasOverAThousandContactsHasNoConstraint() {
        long left = 100_000;
        long right = 200_000;
        long[] both = LongStream.range(0, 999)
                .flatMap(i -> LongStream.of(i, left, 1, i, right, 1))
                .toArray();
        Contacts contacts = Contacts.of(List.of(both, new long[] {left, right, 1, left, 300_000, 1}));
        assertThat(contacts.constraint(left)).isNull();
        double ofOne = 1 + 1 / 1001.0;
        double ofLeft = 1 + 999 / 2.0;
        assertThat(contacts.constraint(right)).isCloseTo((999 * ofOne * ofOne + ofLeft * ofLeft) / 1e6, within(1e-12));
        assertThat(contacts.overlap(left, right)).isEqualTo(999 / 1000.0);
        assertThat(contacts.overlap(5, left)).isEqualTo(1 / 1000.0);
        assertThat(contacts.constraint(5))
                .isCloseTo((Math.pow(1 + 1 / 1000.0, 2) + Math.pow(1 + 1 / 1001.0, 2)) / 4, within(1e-15));
    }

    @Test
    void nothingIsShuffled(SparkSession spark) {
        Settings settings = SettingsLoader.shipped();
        World world = new World();
        world.scene("ana>ben ben>cid cid>ana");
        Dataset<Row> members = world.members(spark);
        Dataset<Row> ties = World.kept(
                TieStage.ties(world.events(spark), members, world.coAttendances(spark), settings, World.AS_OF));
        Dataset<Row> scores = World.kept(MemberStage.scores(ties, members, settings, World.AS_OF));
        Dataset<Row> balanced = World.kept(BalanceStage.balanced(ties, scores));
        SharedContacts contacts = SharedContacts.of(ties);
        assertThat(List.of(contacts.ties(rowByRow(balanced)), contacts.scores(rowByRow(scores))))
                .extracting(dataset -> dataset.queryExecution().executedPlan().toString())
                .allSatisfy(plan -> assertThat(plan).contains("Project").doesNotContain("Exchange"));
    }

    @Test
    void withoutAnyTieThereAreNone(SparkSession spark) {
        World world = new World();
        Scene scene = world.scene("+ana +ben");
        Measured measured = Measured.of(spark, world);
        assertThat(measured.ties()).isEmpty();
        assertThat(measured.member(scene, "ana").schema().fieldNames())
                .contains(EmbeddedScores.TABLE.schema().fieldNames());
    }

    /** A dataset that is not computed while it is planned. */
    private static Dataset<Row> rowByRow(Dataset<Row> dataset) {
        return dataset.sparkSession().createDataFrame(dataset.toJavaRDD(), dataset.schema());
    }

    private static double constraint(Measured measured, Scene scene, String name) {
        Row member = measured.member(scene, name);
        return member.<Double>getAs("constraint_ratio");
    }
}
