package org.soundings.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows in text: {@code a@1 E1=10} is event E1 with quantity 10 in file a, exported first. */
class LoggedEventsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        two events                    | a@1 E1=1, a@1 E2=1              | ACCEPTED, ACCEPTED
        the same row twice            | a@1 E1=1, a@1 E1=1              | ACCEPTED, DUPLICATE
        again in a later export       | a@1 E1=1, b@2 E1=1              | ACCEPTED, DUPLICATE
        corrected by a later export   | a@1 E1=1, b@2 E1=2              | SUPERSEDED, ACCEPTED
        listed first, exported last   | b@2 E1=2, a@1 E1=1              | ACCEPTED, SUPERSEDED
        corrected, then confirmed     | a@1 E1=1, b@2 E1=2, c@3 E1=2    | SUPERSEDED, ACCEPTED, DUPLICATE
        a file that contradicts itself| a@1 E1=1, a@1 E1=2              | REFUSED, REFUSED
        and a later one that does not | a@1 E1=1, a@1 E1=2, b@2 E1=3    | REFUSED, REFUSED, ACCEPTED
        """)
    void settles(String scene, String rows, String expected) {
        List<Copy> copies = copies(rows);

        String outcomes = copies.stream()
                .map(copy -> LoggedEvents.settle(copies).stream()
                        .filter(settled -> settled.copy() == copy)
                        .map(settled -> settled.outcome().name())
                        .collect(Collectors.joining("+")))
                .collect(Collectors.joining(", "));

        assertThat(outcomes).as(scene).isEqualTo(expected);
    }

    private static List<Copy> copies(String text) {
        List<String> rows = Arrays.asList(text.split(", *"));
        return IntStream.range(0, rows.size())
                .mapToObj(line -> copy(rows.get(line), line))
                .toList();
    }

    private static Copy copy(String row, int line) {
        String[] parts = row.split("[@ =]");
        LocalDate day = LocalDate.of(2026, 9, 1);
        return new Copy(
                parts[0],
                line,
                Instant.ofEpochSecond(Long.parseLong(parts[1])),
                "lyon",
                parts[2],
                "referral",
                day,
                day,
                new Copy.Party(1L, "ana", "lyon"),
                new Copy.Party(2L, "ben", "lyon"),
                null,
                Long.parseLong(parts[3]),
                null,
                null,
                null,
                row);
    }
}
