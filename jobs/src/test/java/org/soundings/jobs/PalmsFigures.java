package org.soundings.jobs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.ControlFigure;
import org.soundings.tables.ControlTotals;
import org.soundings.tables.Field;
import org.soundings.tables.SlipsCoverage;

/** What a page has to say of a chapter's last PALMS beside the slips. */
final class PalmsFigures {

    private final List<Line> all;

    PalmsFigures(List<Line> all) {
        this.all = all;
    }

    /** The figures of the sentences about the PALMS that ends last, of those the longest. */
    List<List<String>> sentences() {
        String file = all.stream()
                .max(Comparator.comparing((Line row) -> row.text(ControlTotals.PERIOD_END))
                        .thenComparing(PalmsFigures::days)
                        .thenComparing(row -> row.text(ControlTotals.FILE_ID)))
                .map(row -> row.text(ControlTotals.FILE_ID))
                .orElse("");
        List<Line> rows = all.stream()
                .filter(row -> row.text(ControlTotals.FILE_ID).equals(file))
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Line any = rows.get(0);
        String from = any.text(ControlTotals.PERIOD_START);
        String to = any.text(ControlTotals.PERIOD_END);
        List<Line> totals =
                rows.stream().filter(row -> row.isNull(ControlTotals.MEMBER_ID)).toList();
        Predicate<Line> isGiven = row -> Set.of(ControlFigure.GIVEN_INSIDE.code(), ControlFigure.GIVEN_OUTSIDE.code())
                .contains(row.text(ControlTotals.FIGURE));
        Predicate<Line> isMeeting = row -> row.text(ControlTotals.FIGURE).equals(ControlFigure.ONE_TO_ONE.code());
        List<Object> counts = List.of(
                from,
                to,
                total(totals, isGiven, ControlTotals.PALMS_COUNT),
                total(totals, isMeeting, ControlTotals.PALMS_COUNT),
                total(totals, isGiven, ControlTotals.SLIPS_COUNT),
                total(totals, isMeeting, ControlTotals.SLIPS_COUNT));
        long exceeding = members(rows, row -> sign(row) < 0);
        long differing = members(
                rows,
                row -> sign(row) != 0
                        || row.isNull(ControlTotals.PALMS_COUNT) && row.isNull(ControlTotals.PALMS_AMOUNT));
        SlipsCoverage coverage = Arrays.stream(SlipsCoverage.values())
                .filter(value -> value.code().equals(any.text(ControlTotals.SLIPS_COVERAGE)))
                .findFirst()
                .orElseThrow();
        if (coverage == SlipsCoverage.NONE) {
            return List.of(PageText.sorted(from, to));
        }
        if (differing == 0) {
            return List.of();
        }
        List<Object> said = new ArrayList<>(counts);
        if (coverage == SlipsCoverage.WHOLE) {
            said.add(differing);
            return List.of(PageText.sorted(said.toArray()));
        }
        said.add(days(any));
        said.add(any.count(ControlTotals.COVERED_DAYS));
        List<String> part = PageText.sorted(said.toArray());
        return exceeding == 0 ? List.of(part) : List.of(part, PageText.sorted(exceeding));
    }

    private static long days(Line row) {
        return ChronoUnit.DAYS.between(
                        LocalDate.parse(row.text(ControlTotals.PERIOD_START)),
                        LocalDate.parse(row.text(ControlTotals.PERIOD_END)))
                + 1;
    }

    private static long total(List<Line> rows, Predicate<Line> which, Field field) {
        return rows.stream()
                .filter(which)
                .filter(row -> !row.isNull(field))
                .mapToLong(row -> row.count(field))
                .sum();
    }

    private static long members(List<Line> rows, Predicate<Line> which) {
        return rows.stream()
                .filter(row -> !row.isNull(ControlTotals.MEMBER_ID))
                .filter(which)
                .map(row -> row.text(ControlTotals.MEMBER_ID))
                .distinct()
                .count();
    }

    /** Whether PALMS says more, less or as much as the slips. */
    private static double sign(Line row) {
        Field field = row.isNull(ControlTotals.DIFFERENCE_COUNT)
                ? ControlTotals.DIFFERENCE_AMOUNT
                : ControlTotals.DIFFERENCE_COUNT;
        return row.isNull(field) ? 0 : Math.signum(row.real(field));
    }
}
