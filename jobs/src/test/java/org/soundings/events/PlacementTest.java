package org.soundings.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # scene                       | event on   | file status | exporter | its id | other   | its id  | whole log | outcome    | reason
        a slip                        | -          | ok          | Lyon     | lyon-1 | -       | -       | -         | -          | -
        on the as-of day              | 2026-09-30 | ok          | Lyon     | lyon-1 | -       | -       | -         | -          | -
        the day after                 | 2026-10-01 | ok          | Lyon     | lyon-1 | -       | -       | -         | REFUSED    | after_as_of
        exporter is ambiguous         | -          | ok          | Harbour  | -      | -       | -       | -         | REFUSED    | ambiguous_chapter
        the other one is              | -          | ok          | Lyon     | lyon-1 | Harbour | -       | -         | REFUSED    | ambiguous_chapter
        its file is refused           | 2026-10-01 | refused     | Lyon     | lyon-1 | -       | -       | -         | REFUSED    | period_missing
        its file is superseded        | 2026-10-01 | superseded  | Harbour  | -      | -       | -       | -         | SUPERSEDED | -
        a whole log withdraws it      | 2026-09-10 | ok          | Lyon     | lyon-1 | -       | -       | yes       | SUPERSEDED | -
        and after the as-of day       | 2026-10-01 | ok          | Lyon     | lyon-1 | -       | -       | yes       | REFUSED    | after_as_of
        """)
    void places(
            String scene,
            LocalDate eventOn,
            String status,
            String exporter,
            String exporterId,
            String other,
            String otherId,
            String withdrawn,
            org.soundings.tables.Outcome outcome,
            String reason) {
        LocalDate fileEnd = LocalDate.of(2026, 9, 7);
        String fileReason = status.equals("refused") ? "period_missing" : null;

        Placement placement = Placement.of(
                new Placement.Facts(
                        eventOn,
                        LocalDate.of(2026, 9, 1),
                        fileEnd,
                        status,
                        fileReason,
                        exporter,
                        exporterId,
                        other,
                        otherId,
                        withdrawn != null),
                AS_OF);

        assertThat(placement.outcome()).as(scene).isEqualTo(outcome);
        assertThat(placement.reason()).isEqualTo(reason);
        assertThat(placement.expected()).isEqualTo("after_as_of".equals(reason) ? AS_OF.toString() : null);
        assertThat(placement.end()).isEqualTo(eventOn == null ? fileEnd : eventOn);
    }
}
