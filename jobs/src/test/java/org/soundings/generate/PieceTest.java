package org.soundings.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceTest {
    private static final LocalDate DAY_0 = LocalDate.of(2026, 1, 1);

    /** Periods as first-last day, lists of them with blanks between. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            two copies of one slip                      | 1-7      | 3-9      | 3-7
            periods that only touch share a day         | 1-7      | 7-13     | 7-7
            periods apart are two slips                 | 1-7      | 8-14     | 1-7 8-14
            repeats of one file stay repeats            | 1-7 1-7  | 1-7      | 1-7 1-7
            a row is the copy of one other row          | 1-7      | 1-7 1-7  | 1-7 1-7
            the one that ends first is taken            | 1-9 1-5  | 5-12     | 5-5 1-9
            nothing is copied from nothing              |          | 1-7      | 1-7
            the wide one waits for who reaches it alone | 1-30 1-7 | 5-9 20-25 | 5-7 20-25
            """)
    void mergesAsManyAsCanBe(String scene, String first, String second, String merged) {
        assertThat(text(Piece.merge(pieces(first, "a"), pieces(second, "b")))).isEqualTo(sorted(merged));
    }

    @Test
    void tellsWhoReportedAndWhatIsBehind() {
        List<Piece> merged = Piece.merge(pieces("1-7 20-21", "a"), pieces("2-8", "b"));

        assertThat(merged).extracting(Piece::reporters).containsExactly(Set.of("a", "b"), Set.of("a"));
    }

    @Test
    void pairsAsManyAsTheBestOfAllWaysToPair() {
        for (int world = 0; world < 4000; world++) {
            Dice dice = Dice.of(world);
            List<Piece> first = random(dice, "a");
            List<Piece> second = random(dice, "b");

            int pairs =
                    first.size() + second.size() - Piece.merge(first, second).size();

            assertThat(pairs)
                    .as("world %d: %s and %s", world, text(first), text(second))
                    .isEqualTo(mostPairs(first, second, 0, new boolean[second.size()]));
        }
    }

    @Test
    void givesTheSamePeriodsWhicheverListIsFirstAndHoweverItIsOrdered() {
        for (int world = 0; world < 2000; world++) {
            Dice dice = Dice.of(world, 1);
            List<Piece> first = random(dice, "a");
            List<Piece> second = random(dice, "b");
            List<Piece> reversed = new ArrayList<>(first);
            Collections.reverse(reversed);

            assertThat(text(Piece.merge(second, reversed)))
                    .as("world %d", world)
                    .isEqualTo(text(Piece.merge(first, second)));
        }
    }

    /** Tries everything. */
    private static int mostPairs(List<Piece> first, List<Piece> second, int at, boolean[] used) {
        if (at == first.size()) {
            return 0;
        }
        int best = mostPairs(first, second, at + 1, used);
        for (int i = 0; i < used.length; i++) {
            if (!used[i] && first.get(at).overlaps(second.get(i))) {
                used[i] = true;
                best = StrictMath.max(best, 1 + mostPairs(first, second, at + 1, used));
                used[i] = false;
            }
        }
        return best;
    }

    private static List<Piece> random(Dice dice, String reporter) {
        List<Piece> pieces = new ArrayList<>();
        for (int n = dice.between(0, 5); n > 0; n--) {
            int start = dice.between(1, 15);
            pieces.add(piece(start, start + dice.between(0, 6), reporter));
        }
        return pieces;
    }

    private static List<Piece> pieces(String text, String reporter) {
        List<Piece> pieces = new ArrayList<>();
        for (String period : text == null ? new String[0] : text.split(" ")) {
            String[] days = period.split("-");
            pieces.add(piece(Integer.parseInt(days[0]), Integer.parseInt(days[1]), reporter));
        }
        return pieces;
    }

    private static Piece piece(int start, int end, String reporter) {
        return new Piece(DAY_0.plusDays(start), DAY_0.plusDays(end), Set.of(reporter), Set.of());
    }

    private static String text(List<Piece> pieces) {
        return sorted(pieces.stream()
                .map(piece -> day(piece.start()) + "-" + day(piece.end()))
                .collect(Collectors.joining(" ")));
    }

    private static long day(LocalDate day) {
        return day.toEpochDay() - DAY_0.toEpochDay();
    }

    private static String sorted(String text) {
        return List.of(text.split(" ")).stream().sorted().collect(Collectors.joining(" "));
    }
}
