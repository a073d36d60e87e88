package org.soundings.exports;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.soundings.tables.Reason;

/** Finds the heading among a file's first rows by its labels, whatever stands above it. */
final class HeadingFinder {

    /** The heading is within so many rows from the top. */
    static final int ROWS = 40;

    /** Fewer labels than any heading needs, and than a row needs to be like one. */
    private static final int FEWEST_LABELS = 2;

    private static final HeadingFinder OF_MANIFESTS = new HeadingFinder(report -> report == ReportKind.MANIFEST);
    private static final HeadingFinder OF_ALIASES = new HeadingFinder(report -> report == ReportKind.ALIASES);
    private static final HeadingFinder OF_REPORTS =
            new HeadingFinder(report -> report != ReportKind.MANIFEST && report != ReportKind.ALIASES);

    private final List<Layout> layouts;
    private final List<Layout> layoutsWithMeetings;
    private final Set<String> labels = new HashSet<>();

    private HeadingFinder(Predicate<ReportKind> eligible) {
        this.layouts = Vocabulary.SHIPPED.layouts().stream()
                .filter(layout -> eligible.test(layout.report()))
                .toList();
        this.layoutsWithMeetings = layouts.stream().filter(Layout::hasMeetings).toList();
        layouts.forEach(layout -> labels.addAll(layout.folded().keySet()));
    }

    /** Finds the headings of what a file of this name can be. */
    static HeadingFinder of(String fileName) {
        if (FileName.isManifest(fileName)) {
            return OF_MANIFESTS;
        }
        return FileName.isAliases(fileName) ? OF_ALIASES : OF_REPORTS;
    }

    /** A heading and the number of rows above it. */
    record Found(int above, Heading heading) {}

    /** The first row that is a whole heading, read as the layout of which it has most columns. */
    Optional<Found> find(ReadAhead rows) throws IOException {
        return find(rows, Long.MAX_VALUE);
    }

    /** The same, no further than to a line. */
    Optional<Found> find(ReadAhead rows, long lastLine) throws IOException {
        for (int i = 0; i < ROWS; i++) {
            RawRow row = rows.row(i);
            if (row == null || row.line() > lastLine) {
                return Optional.empty();
            }
            Optional<Heading> heading = whole(row);
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

    private Optional<Heading> whole(RawRow row) {
        List<String> folded = row.problem() == null ? Heading.folded(row) : List.of();
        if (!hasLabels(folded)) {
            return Optional.empty();
        }
        Heading best = null;
        for (Layout layout : layouts) {
            if (layout.isRequiredIn(folded)) {
                Heading heading = Heading.of(row, folded, layout);
                boolean isBetter = best == null || heading.recognised() > best.recognised();
                best = heading.isComplete() && isBetter ? heading : best;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The row as a heading of each layout that it may be one of: a row of data is none of any. */
    private Stream<Heading> readings(RawRow row) {
        List<String> folded = Heading.folded(row);
        List<Layout> possible = hasLabels(folded) ? layouts : layoutsWithMeetings;
        return possible.stream().map(layout -> Heading.of(row, folded, layout));
    }

    private boolean hasLabels(List<String> folded) {
        int found = 0;
        for (int i = 0; i < folded.size() && found < FEWEST_LABELS; i++) {
            found += labels.contains(folded.get(i)) ? 1 : 0;
        }
        return found == FEWEST_LABELS;
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
