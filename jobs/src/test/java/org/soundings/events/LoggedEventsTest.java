package org.soundings.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundings.tables.Outcome;

/**
 * Rows in text: {@code 1 E1=10} is event E1 with quantity 10 in the file exported first. A word after it is its
 * standing: withdrawn, not_yet or refused; such a row is settled elsewhere and here has no outcome.
 */
class LoggedEventsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        two events                    | 1 E1=1, 1 E2=1                  | ACCEPTED, ACCEPTED
        the same row twice            | 1 E1=1, 1 E1=1                  | ACCEPTED, DUPLICATE
        again in a later export       | 1 E1=1, 2 E1=1                  | ACCEPTED, DUPLICATE
        corrected by a later export   | 1 E1=1, 2 E1=2                  | SUPERSEDED, ACCEPTED
        listed first, exported last   | 2 E1=2, 1 E1=1                  | ACCEPTED, SUPERSEDED
        corrected, then confirmed     | 1 E1=1, 2 E1=2, 3 E1=2          | SUPERSEDED, ACCEPTED, DUPLICATE
        corrected, then corrected back| 1 E1=1, 2 E1=2, 3 E1=1          | ACCEPTED, SUPERSEDED, DUPLICATE
        a file that contradicts itself| 1 E1=1, 1 E1=2                  | REFUSED, REFUSED
        and a later one that does not | 1 E1=1, 1 E1=2, 2 E1=3          | REFUSED, REFUSED, ACCEPTED
        and an earlier one            | 1 E1=3, 2 E1=1, 2 E1=2          | ACCEPTED, REFUSED, REFUSED
        withdrawn                     | 1 E1=1 withdrawn                | -
        withdrawn, then sent again    | 1 E1=1 withdrawn, 2 E1=1        | -, ACCEPTED
        corrected, then withdrawn     | 1 E1=1, 2 E1=2 withdrawn        | SUPERSEDED, -
        withdrawn, then corrected     | 1 E1=1 withdrawn, 2 E1=2        | -, ACCEPTED
        moved beyond the as-of        | 1 E1=1, 2 E1=2 not_yet          | SUPERSEDED, -
        moved beyond it and back      | 1 E1=1, 2 E1=2 not_yet, 3 E1=3  | SUPERSEDED, -, ACCEPTED
        a refused correction          | 1 E1=1, 2 E1=2 refused          | ACCEPTED, -
        the correction of a refused   | 1 E1=1 refused, 2 E1=2          | -, ACCEPTED
        refused and contradicted      | 1 E1=1 refused, 1 E1=2          | -, REFUSED
        """)
    void settles(String scene, String rows, String expected) {
        List<Copy> copies = copies(rows);

        String outcomes = copies.stream()
                .map(copy -> LoggedEvents.settle(copies).stream()
                        .filter(settled -> settled.copy() == copy)
                        .map(settled -> settled.outcome().name())
                        .reduce((one, other) -> one + "+" + other)
                        .orElse("-"))
                .collect(Collectors.joining(", "));

        assertThat(outcomes).as(scene).isEqualTo(expected);
    }

    @Test
    void anIdIsItsChaptersOwn() {
        Copy lyons = copy("1 E1=1", 0, "lyon");
        Copy nantes = copy("2 E1=2", 0, "nantes");

        assertThat(LoggedEvents.settle(List.of(lyons, nantes)))
                .extracting(LoggedEvents.Settled::outcome)
                .containsExactly(Outcome.ACCEPTED, Outcome.ACCEPTED);
    }

    private static List<Copy> copies(String text) {
        List<String> rows = Arrays.asList(text.split(", *"));
        return IntStream.range(0, rows.size())
                .mapToObj(line -> copy(rows.get(line), line, "lyon"))
                .toList();
    }

    private static Copy copy(String row, int line, String chapter) {
        String[] parts = row.split("[ =]");
        LocalDate day = LocalDate.of(2026, 9, 1);
        return new Copy(
                Long.parseLong(parts[0]),
                line,
                chapter,
                parts[1],
                "referral",
                day,
                day,
                new Copy.Party(1L, "ana", "lyon"),
                new Copy.Party(2L, "ben", "lyon"),
                null,
                Long.parseLong(parts[2]),
                null,
                null,
                null,
                ActivityLife.Standing.of(parts.length > 3 ? parts[3] : null));
    }
}
