package org.soundings.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
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
import org.soundings.tables.IntroductionHits;
import org.soundings.ties.TieStage;
import org.soundings.worlds.Scenes;
import org.soundings.worlds.World;
import org.soundings.worlds.World.Scene;

@ExtendWith(SparkTests.class)
final class IntroductionsTest {

    private static final Settings SETTINGS = SettingsLoader.shipped();

    /**
     * In six chapters a baker refers twice to the florist, who refers once to him, and a mason thrice to the roofer; in four a
     * plumber thrice to the painter. N = 48; of bakers and florists n = 18, E = (12 · 12 + 6 · 6)/48 = 3.75. Nobody else in these
     * scenes whose profession is known refers inside a chapter.
     */
    private static final double BAKER_FLORIST = Math.log(23 / 8.75);

    private static final Comparator<Row> ORDER = Comparator.<Row>comparingLong(row -> row.getAs("introducer_no"))
            .thenComparingLong(row -> row.getAs("position"));

    @TestFactory
    Stream<DynamicTest> whoIsIntroducedByWhom(SparkSession spark) {
        World world = withTrades();
        Scenes scenes = Scenes.read("""
                # scene                            | ties                                                                                        | introductions
                two whom one knows                 | +ana,profession=baker +cid,profession=florist ana*ben ben*cid                               | ben:ana+cid
                in three chapters                  | +ana,profession=baker,chapter=x +cid,profession=florist,chapter=y ana*ben ben*cid            | ben:ana+cid
                professions in capitals            | +ana,profession=BAKER +cid,profession=Florist ana*ben ben*cid                               | ben:ana+cid
                masons refer to roofers            | +ana,profession=roofer +cid,profession=mason ana*ben ben*cid                                | ben:ana+cid
                of one profession                  | +ana,profession=baker +cid,profession=Baker ana*ben ben*cid                                 |
                a profession is not known          | +ana,profession=baker ana*ben ben*cid                                                       |
                bakers do not refer to masons      | +ana,profession=baker +cid,profession=mason ana*ben ben*cid                                 |
                seen in four chapters alone        | +ana,profession=plumber +cid,profession=painter ana*ben ben*cid                             |
                they have met outside work, once   | +ana,profession=baker +cid,profession=florist ana*ben ben*cid ana~cid@2023-01-01            |
                one is only met                    | +ana,profession=baker +cid,profession=florist ana=ben:9 ben*cid                             |
                one is dormant                     | +ana,profession=baker +cid,profession=florist ana*ben@2025-12-01 ben*cid                    |
                no exchange within the window      | +ana,profession=baker +cid,profession=florist ana*ben@2025-01-10 ana~ben@2026-06-01 ben*cid |
                one has left                       | +ana,profession=baker +cid,profession=florist,left=2026-06-30 ana*ben ben*cid               |
                one leaves tomorrow                | +ana,profession=baker +cid,profession=florist,left=2026-07-01 ana*ben ben*cid               | ben:ana+cid
                the introducer has left            | +ana,profession=baker +ben,left=2026-06-01 +cid,profession=florist ana*ben ben*cid          |
                one does not report                | +ana,profession=baker,reporting=no +cid,profession=florist ana*ben ben*cid                  |
                the introducer does not report     | +ana,profession=baker +ben,reporting=no +cid,profession=florist ana*ben ben*cid             |
                who exchanges more introduces      | +ana,profession=baker +cid,profession=florist ana*ben ben*cid ana*dan dan*cid ana>dan dan>cid | dan:ana+cid
                the weaker of both ends counts     | +ana,profession=baker +cid,profession=florist ana*ben ben*cid ana*dan dan*cid ana>dan:9     | ben:ana+cid
                who knows fewer introduces         | +ana,profession=baker +cid,profession=florist ana*ben ben*cid ana*dan dan*cid ben=eva       | dan:ana+cid
                who could do the same, by number   | +ana,profession=baker +cid,profession=florist ana*ben ben*cid ana*dan dan*cid               | ben:ana+cid
                at most three a member             | +ana,profession=baker +cid,profession=florist +dan,profession=florist +eva,profession=florist +fay,profession=florist ana*ben ben*cid ben*dan ben*eva ben*fay | ben:ana+cid ben:ana+dan ben:ana+eva
                the best three of a member         | +ana,profession=baker +cid,profession=florist +dan,profession=florist +eva,profession=florist +fay,profession=florist ana*ben ana>ben ben*cid ben*dan ben*eva ben*fay ben>fay | ben:ana+fay ben:ana+cid ben:ana+dan
                at most three an introducer        | +ana,profession=baker +ada,profession=baker +cid,profession=florist +dan,profession=florist ana*ben ada*ben ben*cid ben*dan | ben:ada+cid ben:ada+dan ben:ana+cid
                two introducers, three each        | +ana,profession=baker +ada,profession=baker +cid,profession=florist +dan,profession=florist ana*ben ada*ben ben*cid ben*dan ana*eva eva*dan ana>eva eva>dan | ben:ada+cid ben:ada+dan ben:ana+cid eva:ana+dan
                """, world);
        List<Row> rows = introductions(spark, world);
        return scenes.tests((scene, column) -> told(scene, rows));
    }

    /** min(3, 4)/ln(1 + 2) by ben, min(5, 3)/ln(1 + 3) by dan, who adds less. */
    @Test
    void theScoreIsLiftTimesCloseness(SparkSession spark) {
        World world = withTrades();
        Scene scene = world.scene("+ana,profession=baker +cid,profession=florist ana*ben ben*cid ben>cid"
                + " ana*dan ana=dan:2 dan*cid dan=eva");
        Row row = introductions(spark, world).stream()
                .filter(each -> scene.number("ana") == each.<Long>getAs("a_no"))
                .findFirst()
                .orElseThrow();
        double closeness = 3 / Math.log(3) + 3 / Math.log(4);
        assertThat(row.<Long>getAs("introducer_no")).isEqualTo(scene.number("ben"));
        assertThat(row.<Double>getAs("closeness")).isCloseTo(closeness, within(1e-12));
        assertThat(row.<Double>getAs("lift")).isCloseTo(BAKER_FLORIST, within(1e-12));
        assertThat(row.<Double>getAs("score")).isCloseTo(BAKER_FLORIST * closeness, within(1e-12));
        assertThat(row.<Double>getAs("expected_referrals")).isEqualTo(3.75);
        assertThat(List.of(
                        row.<Long>getAs("profession_referral_count"),
                        row.<Long>getAs("profession_chapter_count"),
                        row.<Long>getAs("introducer_count"),
                        row.<Long>getAs("exchange_a_count"),
                        row.<Long>getAs("exchange_b_count")))
                .containsExactly(18L, 6L, 2L, 3L, 4L);
    }

    /** Two of nineteen would be a share; it is not told. Of no tie at all there is nothing to tell either. */
    @Test
    void sharesOfFewAreNotTold(SparkSession spark) {
        World world = withTrades();
        for (int i = 0; i < 19; i++) {
            world.scene("+ana,profession=baker +cid,profession=florist ana*ben ben*cid");
        }
        Row of19 = hits(spark, world);
        world.scene("+ana,profession=baker +cid,profession=florist ana*ben ben*cid");
        Row of20 = hits(spark, world);
        Row ofNone = hits(spark, new World());

        assertThat(List.of(of19.getLong(0), of19.getLong(2))).containsExactly(19L, 19L);
        assertThat(of19.isNullAt(1) && of19.isNullAt(3)).isTrue();
        assertThat(List.of(of20.getLong(0), of20.getLong(2))).containsExactly(20L, 20L);
        assertThat(List.of(of20.getDouble(1), of20.getDouble(3))).containsExactly(0.0, 0.0);
        assertThat(List.of(ofNone.getLong(0), ofNone.getLong(2))).containsExactly(0L, 0L);
        assertThat(ofNone.schema()).isEqualTo(IntroductionHits.TABLE.schema());
    }

    private static Row hits(SparkSession spark, World world) {
        Dataset<Row> ties = ties(spark, world);
        return IntroductionTrial.of(IntroductionStage.of(ties, world.members(spark)), ties)
                .first();
    }

    private static World withTrades() {
        World world = new World();
        for (int i = 0; i < 6; i++) {
            world.scene("+b,profession=baker +f,profession=florist +m,profession=mason +r,profession=roofer"
                    + " b>f:2/inside f>b m>r:3" + (i < 4 ? " +p,profession=plumber +q,profession=painter p>q:3" : ""));
        }
        return world;
    }

    private static List<Row> introductions(SparkSession spark, World world) {
        return IntroductionStage.of(ties(spark, world), world.members(spark)).table().collectAsList().stream()
                .sorted(ORDER)
                .toList();
    }

    private static Dataset<Row> ties(SparkSession spark, World world) {
        return World.kept(TieStage.ties(
                world.events(spark), world.members(spark), world.coAttendances(spark), SETTINGS, World.AS_OF));
    }

    private static String told(Scene scene, List<Row> rows) {
        return rows.stream()
                .filter(row ->
                        scene.names().stream().anyMatch(name -> scene.number(name) == row.<Long>getAs("introducer_no")))
                .map(row -> name(scene, row.getAs("introducer_no")) + ":" + name(scene, row.getAs("a_no")) + "+"
                        + name(scene, row.getAs("b_no")))
                .collect(Collectors.joining(" "));
    }

    private static String name(Scene scene, long number) {
        return scene.names().stream()
                .filter(name -> scene.number(name) == number)
                .findFirst()
                .orElseThrow();
    }
}
