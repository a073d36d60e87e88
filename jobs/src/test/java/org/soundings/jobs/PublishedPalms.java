package org.soundings.jobs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.ControlFigure;
import org.soundings.tables.ControlTotals;
import org.soundings.tables.Field;
import org.soundings.tables.SlipsCoverage;

/** A chapter's last PALMS beside the slips of its days, added up from the published table. */
final class PublishedPalms {

    private static final Set<String> GIVEN =
            Set.of(ControlFigure.GIVEN_INSIDE.code(), ControlFigure.GIVEN_OUTSIDE.code());

    private final List<Line> rows;

    private PublishedPalms(List<Line> rows) {
        this.rows = rows;
    }

    /** Of a chapter's PALMS the one that ends last, of those the longest; none where there is none. */
    static Optional<PublishedPalms> last(PublishedRows tables, String chapter) {
        List<Line> all = tables.of(ControlTotals.TABLE, ControlTotals.CHAPTER_ID, chapter);
        return all.stream()
                .max(Comparator.comparing((Line row) -> row.text(ControlTotals.PERIOD_END))
                        .thenComparing(PublishedPalms::days)
                        .thenComparing(row -> row.text(ControlTotals.FILE_ID)))
                .map(last -> last.text(ControlTotals.FILE_ID))
                .map(file -> new PublishedPalms(all.stream()
                        .filter(row -> row.text(ControlTotals.FILE_ID).equals(file))
                        .toList()));
    }

    LocalDate start() {
        return LocalDate.parse(rows.get(0).text(ControlTotals.PERIOD_START));
    }

    LocalDate end() {
        return LocalDate.parse(rows.get(0).text(ControlTotals.PERIOD_END));
    }

    long days() {
        return days(rows.get(0));
    }

    long coveredDays() {
        return rows.get(0).count(ControlTotals.COVERED_DAYS);
    }

    SlipsCoverage coverage() {
        return SlipsCoverage.of(rows.get(0).text(ControlTotals.SLIPS_COVERAGE)).orElseThrow();
    }

    /** Referrals given, as either side counts them. */
    long referrals(Field side) {
        return total(row -> GIVEN.contains(row.text(ControlTotals.FIGURE)), side);
    }

    /** One-to-ones of each member, as either side counts them. */
    long meetings(Field side) {
        return total(row -> row.text(ControlTotals.FIGURE).equals(ControlFigure.ONE_TO_ONE.code()), side);
    }

    /** Members of whom the slips say more. */
    long exceeding() {
        return members(row -> sign(row) < 0);
    }

    /** Members of whom the two say different figures, or the slips alone say any. */
    long differing() {
        return members(row ->
                sign(row) != 0 || row.isNull(ControlTotals.PALMS_COUNT) && row.isNull(ControlTotals.PALMS_AMOUNT));
    }

    private static long days(Line row) {
        return ChronoUnit.DAYS.between(
                        LocalDate.parse(row.text(ControlTotals.PERIOD_START)),
                        LocalDate.parse(row.text(ControlTotals.PERIOD_END)))
                + 1;
    }

    private long total(Predicate<Line> which, Field field) {
        return rows.stream()
                .filter(row -> row.isNull(ControlTotals.MEMBER_ID))
                .filter(which)
                .filter(row -> !row.isNull(field))
                .mapToLong(row -> row.count(field))
                .sum();
    }

    private long members(Predicate<Line> which) {
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
