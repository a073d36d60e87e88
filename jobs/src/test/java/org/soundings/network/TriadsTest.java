package org.soundings.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soundings.SparkTests;
import org.soundings.worlds.World;
import org.soundings.worlds.World.Person;

/** Trades and triads by ranks, which here are numbers. */
@ExtendWith(SparkTests.class)
final class TriadsTest {

    private static final int BAKER = 0;
    private static final int FLORIST = 1;
    private static final int CHAPTERS = 7;

    /** In chapter i a baker refers i + 1 times to the florist, and the florist once to a mason: N = 28 + 7. */
    @Test
    void whatTheTwoChaptersSayIsLeftOut(SparkSession spark) {
        Trades trades = trades(spark).trades();

        Trades.Evidence without0And6 = trades.elsewhere(BAKER, FLORIST, 0, 6);
        // Left are 2 + … + 6 = 20 of the bakers, and five of the florists, who receive 20.
        assertThat(without0And6.referrals()).isEqualTo(20);
        assertThat(without0And6.chapters()).isEqualTo(5);
        assertThat(without0And6.expected()).isCloseTo(20 * 20 / 25.0, within(1e-12));
        assertThat(without0And6.lift()).isCloseTo(Math.log(25 / 21.0), within(1e-12));

        Trades.Evidence without6 = trades.elsewhere(FLORIST, BAKER, 6, 6);
        assertThat(without6.referrals()).isEqualTo(21);
        assertThat(without6.chapters()).isEqualTo(6);
        assertThat(without6.expected()).isCloseTo(21 * 21 / 27.0, within(1e-12));
        assertThat(trades.elsewhere(BAKER, FLORIST, 6, 0)).isEqualTo(without0And6);
    }

    @Test
    void fourOtherChaptersSayNothing(SparkSession spark) {
        Trades.Counter counter = new Trades.Counter(roll(spark, 0));
        for (int chapter = 0; chapter < 5; chapter++) {
            counter.add(3 * chapter, 3 * chapter + 1, 9, 0);
        }
        Trades trades = counter.trades();
        assertThat(trades.elsewhere(BAKER, FLORIST, 5, 6).chapters()).isEqualTo(5);
        assertThat(trades.elsewhere(BAKER, FLORIST, 4, 4)).isNull();
        assertThat(trades.elsewhere(BAKER, FLORIST, 4, 6)).isNull();
        assertThat(trades.elsewhere(BAKER, 2, 5, 6)).isNull();
    }

    @Test
    void referralsBetweenChaptersAreNoTradeOfEither(SparkSession spark) {
        Trades.Counter counter = trades(spark);
        counter.add(0, 4, 100, 100);
        assertThat(counter.trades().elsewhere(BAKER, FLORIST, 5, 6))
                .isEqualTo(trades(spark).trades().elsewhere(BAKER, FLORIST, 5, 6));
    }

    /** The hub is the only one who knows the last two, a baker and a florist; so many more know nobody else. */
    @Test
    void whoHasOverAThousandContactsIntroducesNobody(SparkSession spark) {
        Triads of1000 = hub(spark, 998);
        Triads of1001 = hub(spark, 999);

        int baker = of1000.size() - 2;
        assertThat(of1000.best(baker)).hasSize(1).allMatch(meeting -> meeting.via() == 3 * CHAPTERS);
        assertThat(of1000.count()).isEqualTo(1);
        assertThat(of1000.introducersOf(baker, baker + 1)).isEqualTo(1);
        assertThat(of1001.best(of1001.size() - 2)).isEmpty();
        assertThat(of1001.count()).isZero();
        assertThat(of1001.introducersOf(of1001.size() - 2, of1001.size() - 1)).isZero();
    }

    private static Triads hub(SparkSession spark, int others) {
        long hub = 3 * CHAPTERS;
        List<long[]> ties = new ArrayList<>();
        for (int chapter = 0; chapter < CHAPTERS; chapter++) {
            ties.add(new long[] {3L * chapter, 3L * chapter + 1, 4, 0, 4, 0});
            ties.add(new long[] {3L * chapter + 1, 3L * chapter + 2, 4, 0, 4, 0});
        }
        for (long other = hub + 1; other <= hub + others; other++) {
            ties.add(new long[] {hub, other, 1, 0, 0, 0});
        }
        ties.add(new long[] {hub, hub + others + 1, 5, 1, 0, 0, hub, hub + others + 2, 5, 1, 0, 0});
        return new Triads(roll(spark, others), ties);
    }

    private static Trades.Counter trades(SparkSession spark) {
        Trades.Counter counter = new Trades.Counter(roll(spark, 0));
        for (int chapter = 0; chapter < CHAPTERS; chapter++) {
            counter.add(3 * chapter, 3 * chapter + 1, chapter + 1, 0);
            counter.add(3 * chapter + 1, 3 * chapter + 2, 1, 0);
        }
        return counter;
    }

    /** Chapters of a baker, a florist and a mason; a hub, others without profession, and a baker and a florist more. */
    private static Roll roll(SparkSession spark, int others) {
        World world = new World();
        long hub = 3 * CHAPTERS;
        for (int i = 0; i < hub; i++) {
            world.add(
                    person(i, "c" + i / 3, List.of("baker", "florist", "mason").get(i % 3)));
        }
        for (long other = hub; other <= hub + others; other++) {
            world.add(person(other, "far", null));
        }
        world.add(person(hub + others + 1, "far", "baker"));
        world.add(person(hub + others + 2, "far", "florist"));
        return new Roll(world.members(spark).collectAsList());
    }

    private static Person person(long number, String chapter, String profession) {
        return new Person(number, "m%06d".formatted(number), chapter, profession, null, null, true, true);
    }
}
