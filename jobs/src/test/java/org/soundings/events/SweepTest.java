package org.soundings.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SweepTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private record Span(LocalDate start, LocalDate end) implements Sweep.Period {
        static Span of(int first, int last) {
            return new Span(NEW_YEAR.plusDays(first), NEW_YEAR.plusDays(last));
        }

        boolean overlaps(Span other) {
            return !start.isAfter(other.end) && !other.start.isAfter(end);
        }
    }

    @Test
    void takesTheOneThatEndsFirstSoThatTheOtherIsLeftForALaterPeriod() {
        List<Span> left = List.of(Span.of(0, 6), Span.of(0, 9));
        List<Span> right = List.of(Span.of(5, 10), Span.of(8, 12));

        assertThat(Sweep.pairs(left, right))
                .containsExactly(
                        new Sweep.Pair<>(left.get(0), right.get(0)), new Sweep.Pair<>(left.get(1), right.get(1)));
    }

    @Test
    void periodsThatTouchInOneDayOverlap() {
        assertThat(Sweep.pairs(List.of(Span.of(0, 6)), List.of(Span.of(6, 9)))).hasSize(1);
        assertThat(Sweep.pairs(List.of(Span.of(0, 6)), List.of(Span.of(7, 9)))).isEmpty();
    }

    @Test
    void neverPairsTwoOfOneSide() {
        assertThat(Sweep.pairs(List.of(Span.of(0, 6), Span.of(0, 6)), List.of()))
                .isEmpty();
    }

    @Test
    void pairsAsManyAsTryingEveryWayDoes() {
        SplittableRandom random = new SplittableRandom(20260930);
        for (int world = 0; world < 2_000; world++) {
            List<Span> left = spans(random);
            List<Span> right = spans(random);

            List<Sweep.Pair<Span>> pairs = Sweep.pairs(left, right);

            assertThat(pairs).allMatch(pair -> pair.left().overlaps(pair.right()));
            assertThat(pairs).as("%s against %s", left, right).hasSize(most(left, new ArrayList<>(right), 0));
        }
    }

    private static List<Span> spans(SplittableRandom random) {
        List<Span> spans = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            int first = random.nextInt(20);
            spans.add(Span.of(first, first + random.nextInt(8)));
        }
        return spans;
    }

    /** The largest number of pairs, by trying every partner of each left period and none. */
    private static int most(List<Span> left, List<Span> open, int from) {
        if (from == left.size()) {
            return 0;
        }
        int best = most(left, open, from + 1);
        for (int i = 0; i < open.size(); i++) {
            if (left.get(from).overlaps(open.get(i))) {
                Span taken = open.remove(i);
                best = Math.max(best, 1 + most(left, open, from + 1));
                open.add(i, taken);
            }
        }
        return best;
    }
}
