package org.soundings.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundings.network.GiftPair.Gifts;

/** Gifts of two members in a span of ten weeks, four weeks to come back, and planted worlds. */
final class GiftPairTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing                             |          |         | 0 | 0
            one way                             | 3        |         | 1 | 0
            back the day after                  | 3        | 4       | 2 | 1
            back on the same day: no order      | 3        | 3       | 2 | 0
            back on the last day that counts    | 3        | 31      | 2 | 1
            back a day later                    | 3        | 32      | 2 | 0
            the first is followed, none before  | 10;20    | 15      | 2 | 2
            only the first counts               | 3;40     | 41      | 2 | 0
            its weeks are not all on record     | 42       | 43      | 0 | 0
            they are just                       | 41       | 43      | 1 | 1
            in a later period                   | 6+6      | 13+6    | 2 | 1
            in the same period                  | 6+6      | 6+6     | 2 | 0
            in a period that overlaps           | 6+6      | 10+6    | 2 | 0
            """)
    void asItWas(String scene, String ab, String ba, long first, long returned) {
        long[] firsts = new long[1];
        long[] back = new long[1];

        new GiftPair(10, 28, gifts(ab, 1), gifts(ba, 2)).addTo(firsts, back);

        assertThat(firsts[0]).isEqualTo(first);
        assertThat(back[0]).isEqualTo(returned);
    }

    /** One gift each way: shifted, the other comes in one of the four weeks after, of ten, if four follow. */
    @Test
    void shiftsAreEquallyLikely() {
        long[] firsts = new long[100_001];
        long[] back = new long[100_001];

        new GiftPair(10, 28, gifts("3", 1), gifts("10", 2)).addTo(firsts, back);

        // Of both, six of ten starts have four weeks after them.
        assertThat(sum(firsts) / 1e5).isBetween(1.19, 1.21);
        // Of these starts, four of ten days for the other are one to four weeks later.
        assertThat(sum(back) / (double) sum(firsts)).isBetween(0.395, 0.405);
    }

    @Test
    void shiftsAreOfTheirSeedAlone() {
        assertThat(counts(1, 2)).isEqualTo(counts(1, 2)).isNotEqualTo(counts(1, 3));
    }

    @Test
    void fewFirstGiftsTellNothing() {
        long[] first = new long[ReturnShare.SHIFTS + 1];
        Arrays.fill(first, 30);
        first[0] = 19;
        assertThat(ReturnShare.of(first, new long[first.length]))
                .isEqualTo(new ReturnShare(19, null, null, null, null));
        first[0] = 20;
        long[] returned =
                LongStream.range(0, first.length).map(i -> i == 0 ? 5 : i % 10).toArray();
        ReturnShare share = ReturnShare.of(first, returned);
        assertThat(share.observed()).isEqualTo(0.25);
        assertThat(share.byChance()).isEqualTo(4.5 / 30);
        assertThat(share.low()).isZero();
        assertThat(share.high()).isEqualTo(0.3);
    }

    @Test
    void returnsPlantedAtThirtyPerCentAreFound() {
        assertThat(seeds(seed -> isFound(new PlantedGifts(seed, 0.30)))).isGreaterThanOrEqualTo(95);
    }

    @Test
    void noneAreFoundWhereNoneArePlanted() {
        assertThat(seeds(seed -> !isFound(new PlantedGifts(seed, 0)))).isGreaterThanOrEqualTo(95);
    }

    private static long seeds(LongPredicate isMet) {
        return LongStream.range(0, 100).filter(isMet).count();
    }

    private static boolean isFound(PlantedGifts world) {
        long[] first = new long[ReturnShare.SHIFTS + 1];
        long[] returned = new long[ReturnShare.SHIFTS + 1];
        world.pairs().forEach(pair -> pair.addTo(first, returned));
        ReturnShare share = ReturnShare.of(first, returned);
        return share.observed() > share.high();
    }

    private static long[] counts(long seedAb, long seedBa) {
        long[] firsts = new long[ReturnShare.SHIFTS + 1];
        long[] back = new long[ReturnShare.SHIFTS + 1];
        new GiftPair(10, 28, gifts("3;40", seedAb), gifts("10;12", seedBa)).addTo(firsts, back);
        return back;
    }

    private static long sum(long... counts) {
        return Arrays.stream(counts, 1, counts.length).sum();
    }

    /** Days from 0, each with how much longer its period is than a day. */
    private static Gifts gifts(String text, long seed) {
        String[] gifts = text == null ? new String[0] : text.split(";");
        return new Gifts(
                Arrays.stream(gifts)
                        .mapToInt(gift -> Integer.parseInt(gift.split("\\+")[0]))
                        .toArray(),
                Arrays.stream(gifts)
                        .mapToInt(gift -> gift.contains("+") ? Integer.parseInt(gift.split("\\+")[1]) : 0)
                        .toArray(),
                seed);
    }
}
