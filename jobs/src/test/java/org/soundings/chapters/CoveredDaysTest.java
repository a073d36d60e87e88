package org.soundings.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundings.chapters.CoveredDays.Period;

/** Days of March 2026; the whole period is the 2nd to the 15th. */
class CoveredDaysTest {

    private static final Period WHOLE = period("2-15");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing                            |                | 0
            all in one                         | 2-15           | 14
            two that meet                      | 2-8 9-15       | 14
            a gap of a day                     | 2-8 10-15      | 13
            overlaps count once                | 2-9 5-12 5-12  | 11
            one inside another                 | 2-15 4-5       | 14
            one that reaches back is left out  | 1-8 9-15       | 7
            one that reaches on is left out    | 2-8 9-16       | 7
            outside                            | 16-22          | 0
            a single day                       | 7-7            | 1
            """)
    void days(String scene, String slips, long days) {
        assertThat(CoveredDays.of(WHOLE, periods(slips))).isEqualTo(days);
    }

    @Test
    void asCountedDayByDayOnRandomPeriods() {
        Random random = new Random(7);
        for (int world = 0; world < 500; world++) {
            List<Period> slips = new ArrayList<>();
            for (int i = random.nextInt(8); i > 0; i--) {
                int start = 1 + random.nextInt(20);
                slips.add(period(start + "-" + (start + random.nextInt(8))));
            }
            long expected = WHOLE.start()
                    .datesUntil(WHOLE.end().plusDays(1))
                    .filter(day -> slips.stream()
                            .filter(slip -> !slip.start().isBefore(WHOLE.start())
                                    && !slip.end().isAfter(WHOLE.end()))
                            .anyMatch(slip -> !day.isBefore(slip.start()) && !day.isAfter(slip.end())))
                    .count();
            Collections.shuffle(slips, random);
            assertThat(CoveredDays.of(WHOLE, slips)).as(slips.toString()).isEqualTo(expected);
        }
    }

    private static List<Period> periods(String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(" ")).map(CoveredDaysTest::period).toList();
    }

    private static Period period(String days) {
        String[] parts = days.split("-");
        return new Period(
                LocalDate.of(2026, 3, Integer.parseInt(parts[0])), LocalDate.of(2026, 3, Integer.parseInt(parts[1])));
    }
}
