package org.soundings.exports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.soundings.tables.Reason;

/** Finds the heading among a file's first rows by its labels, whatever stands above it. */
final class HeadingFinder {

    /** The heading is within so many rows from the top. */
    static final int ROWS = 40;

    private final List<Layout> layouts;

    HeadingFinder(Predicate<ReportKind> eligible) {
        this.layouts = Vocabulary.SHIPPED.layouts().stream()
                .filter(layout -> eligible.test(layout.report()))
                .toList();
    }

    /** A heading and the number of rows above it. */
    record Found(int above, Heading heading) {}

    /** The first row that is a whole heading, read as the layout of which it has most columns. */
    Optional<Found> find(List<RawRow> head) {
        for (int i = 0; i < head.size(); i++) {
            Optional<Heading> heading = layoutsOf(head.get(i)).filter(Heading::isComplete);
            if (heading.isPresent()) {
                return Optional.of(new Found(i, heading.get()));
            }
        }
        return Optional.empty();
    }

    /** How many columns the row that is most like a heading has of it. */
    int likeness(List<RawRow> head) {
        return likeliest(head).map(Heading::recognised).orElse(0);
    }

    /** Why no row is a heading: a column is there twice or missing in the row most like one, or none is like one. */
    Refused refusal(List<RawRow> head) {
        Optional<Heading> likeliest = likeliest(head);
        if (likeliest.isEmpty()) {
            return Refused.as(Reason.UNKNOWN_REPORT, null, Integer.toString(ROWS));
        }
        Heading heading = likeliest.get();
        if (!heading.repeated().isEmpty()) {
            return twice(heading);
        }
        String missing = String.join(", ", heading.missing());
        return Refused.as(Reason.MISSING_COLUMN, String.join(", ", heading.labels()), missing)
                .inColumn(missing);
    }

    static Refused twice(Heading heading) {
        return Refused.as(Reason.DUPLICATE_HEADER)
                .inColumn(heading.label(heading.repeated().iterator().next()));
    }

    private Stream<Heading> readings(RawRow row) {
        List<String> folded = Heading.folded(row);
        return layouts.stream().map(layout -> Heading.of(row, folded, layout));
    }

    private Optional<Heading> layoutsOf(RawRow row) {
        if (row.problem() != null) {
            return Optional.empty();
        }
        return readings(row).max(Comparator.comparing(Heading::isComplete).thenComparingInt(Heading::recognised));
    }

    /** The row that has most columns of a heading, if it has more than half of them. */
    Optional<Heading> likeliest(List<RawRow> head) {
        return head.stream()
                .filter(row -> row.problem() == null)
                .flatMap(this::readings)
                .filter(heading -> heading.recognised() >= 2
                        && 2 * heading.recognised()
                                >= heading.layout().required().size())
                .max(Comparator.comparingInt(Heading::recognised));
    }
}
