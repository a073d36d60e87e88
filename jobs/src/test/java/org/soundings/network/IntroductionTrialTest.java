package org.soundings.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundings.SparkTests;
import org.soundings.config.Settings;
import org.soundings.config.SettingsLoader;
import org.soundings.tables.EventKind;
import org.soundings.ties.PastTieStage;
import org.soundings.ties.TieStage;
import org.soundings.worlds.World;
import org.soundings.worlds.World.Happening;
import org.soundings.worlds.World.Person;

/**
 * Thirty chapters of six spheres of four trades that complement each other. Three pairs in ten of a chapter have a
 * relationship; of the others some exchange for the first time within the next 90 days. Introductions are to find them where
 * those of one sphere refer more and meet more, and to be as good as lots where nobody meets more.
 */
@ExtendWith(SparkTests.class)
final class IntroductionTrialTest {

    private static final Settings SETTINGS = SettingsLoader.shipped();
    private static final LocalDate EARLIER = World.AS_OF.minusDays(90);
    private static final int CHAPTERS = 30;
    private static final int TRADES = 24;
    private static final int SPHERE = 4;
    private static final double RELATED = 0.3;

    /** Of pairs without a tie, how many meet by chance. */
    private static final double MEET = 0.05;

    /** Three standard errors of such a share of 500 pairs. */
    private static final double LOTS = 3 * Math.sqrt(MEET * (1 - MEET) / 500);

    /**
     * Referrals that a relationship within a sphere has more, the chance that two of a sphere meet, and whether introductions
     * are to find them: .38 of them met against .11 of all, and .04 against .04.
     */
    @Tag("heavy")
    @ParameterizedTest
    @CsvSource({"3, 0.5, true", "3, 0.05, false", "0, 0.05, false"})
    void introductionsFindWhatIsPlantedAndNothingElse(
            int moreReferrals, double meet, boolean isFound, SparkSession spark) {
        Row hits = hits(spark, planted(moreReferrals, meet));

        double hit = hits.getDouble(1);
        double byLot = hits.getDouble(3);
        assertThat(hits.getLong(0)).isGreaterThan(500);
        if (isFound) {
            assertThat(hit).as("%s", hits).isGreaterThan(2.5 * byLot);
        } else {
            assertThat(hit).isCloseTo(byLot, within(LOTS));
        }
    }

    private static Row hits(SparkSession spark, World world) {
        Dataset<Row> events = world.events(spark);
        Dataset<Row> members = world.members(spark);
        Dataset<Row> ties =
                World.kept(TieStage.ties(events, members, world.coAttendances(spark), SETTINGS, World.AS_OF));
        Dataset<Row> earlier = World.kept(PastTieStage.ties(events, SETTINGS, List.of(EARLIER)));
        return IntroductionTrial.of(IntroductionStage.earlier(earlier, members, EARLIER), ties)
                .first();
    }

    private static World planted(int moreReferrals, double meet) {
        World world = new World();
        Random random = new Random(5);
        for (int chapter = 0; chapter < CHAPTERS; chapter++) {
            long first = (long) chapter * TRADES;
            for (int trade = 0; trade < TRADES; trade++) {
                world.add(new Person(
                        first + trade,
                        "m%06d".formatted(first + trade),
                        "c%02d".formatted(chapter),
                        "trade " + trade,
                        null,
                        null,
                        true,
                        true));
            }
            for (int p = 0; p < TRADES; p++) {
                for (int q = p + 1; q < TRADES; q++) {
                    boolean isOfSphere = p / SPHERE == q / SPHERE;
                    if (random.nextDouble() < RELATED) {
                        LocalDate day = EARLIER.minusDays(10 + random.nextInt(140));
                        add(world, EventKind.ONE_TO_ONE, first + p, first + q, 2, day);
                        boolean isTurned = random.nextBoolean();
                        long giver = first + (isTurned ? q : p);
                        long receiver = first + (isTurned ? p : q);
                        long referrals = 1 + (isOfSphere ? moreReferrals : 0);
                        add(world, EventKind.REFERRAL, giver, receiver, referrals, day.plusDays(1));
                    } else if (random.nextDouble() < (isOfSphere ? meet : MEET)) {
                        LocalDate day = EARLIER.plusDays(1 + random.nextInt(90));
                        add(world, EventKind.ONE_TO_ONE, first + p, first + q, 1, day);
                    }
                }
            }
        }
        return world;
    }

    private static void add(World world, EventKind kind, long from, long to, long quantity, LocalDate day) {
        world.add(new Happening(kind, null, day, day, from, to, quantity));
    }
}
