package org.soundings.chapters;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How many days of a period others cover that lie within it.
 *
 * <p>|P ∩ ⋃ { Q : Q ⊆ P }| in days. A period that reaches beyond P covers none of its days: what happened in it may have
 * happened outside. Source: EXPORTS, a longer PALMS period bounds the slips from above.
 */
final class CoveredDays {

    private CoveredDays() {}

    /** A closed interval of days. */
    record Period(LocalDate start, LocalDate end) {
        boolean holds(Period other) {
            return !other.start.isBefore(start) && !other.end.isAfter(end);
        }
    }

    /** The days covered; the others may overlap and come in any order. */
    static long of(Period whole, Collection<Period> others) {
        List<Period> within = others.stream()
                .filter(whole::holds)
                .sorted(Comparator.comparing(Period::start))
                .toList();
        long days = 0;
        LocalDate next = whole.start();
        for (Period period : within) {
            LocalDate from = period.start().isBefore(next) ? next : period.start();
            if (!period.end().isBefore(from)) {
                days += ChronoUnit.DAYS.between(from, period.end()) + 1;
                next = period.end().plusDays(1);
            }
        }
        return days;
    }
}
