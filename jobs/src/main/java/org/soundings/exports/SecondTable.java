package org.soundings.exports;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.soundings.tables.Reason;
import org.soundings.tables.Warning;

/** Tells rows of the table from rows of another one below it, and from rows with a cell too few or too many. */
final class SecondTable {

    private static final Set<String> LABELS = labels();

    private Heading heading;
    private int width;
    private boolean isBehindBlank;
    private boolean isForGood;

    SecondTable(Heading heading) {
        begin(heading);
    }

    private void begin(Heading next) {
        heading = next;
        width = next.width();
        isBehindBlank = false;
    }

    /** The heading of the table that is being read. */
    Heading heading() {
        return heading;
    }

    /** Notes a further line of the heading: it may be wider than the first. */
    void continueHeading(RawRow row) {
        isBehindBlank = false;
        width = Math.max(width, row.filledWidth());
    }

    boolean isTooWide(RawRow row) {
        return row.filledWidth() > width;
    }

    /** Notes a blank row: what comes after it may be another table. */
    void blank() {
        isBehindBlank = true;
    }

    /**
     * Whether the row is the heading once more, as where pages or files were joined, or begins the next of stacked tables.
     *
     * @param first its first text, folded
     */
    boolean isHeadingAgain(RawRow row, String first) {
        if (!LABELS.contains(first)) {
            return false;
        } else if (heading.isRepeatedBy(row)) {
            isForGood = false;
            return true;
        }
        ReportKind report = heading.layout().report();
        Optional<Heading> next = report.isStacked()
                ? Vocabulary.SHIPPED.layouts().stream()
                        .filter(layout -> layout.report() == report)
                        .map(layout -> Heading.of(row, layout))
                        .filter(Heading::isComplete)
                        .max(Comparator.comparingInt(Heading::recognised))
                : Optional.empty();
        if (next.isPresent()) {
            begin(next.get());
            return true;
        }
        isForGood |= Vocabulary.SHIPPED.layouts().stream()
                .anyMatch(layout -> Heading.of(row, layout).isComplete());
        return false;
    }

    /**
     * Checks that the row has as many cells as the heading; blank ones behind its end do not count.
     *
     * @throws Refused where it has not, or another table has begun
     */
    void check(RawRow row, FileContext context) {
        int filled = row.filledWidth();
        boolean isSheet = !row.cells().isEmpty() && row.cells().get(0).bold() != null;
        int cells = isSheet ? filled : row.cells().size();
        boolean isShort = !isSheet && cells < width;
        boolean isLong = filled > width;
        if (isForGood || (isBehindBlank && (isShort || isLong))) {
            context.warn(Warning.UNKNOWN_SHAPE);
            throw refuse(Reason.UNKNOWN_SHAPE, cells);
        }
        isBehindBlank = false;
        if (isShort) {
            throw refuse(Reason.TOO_FEW_COLUMNS, cells);
        } else if (isLong) {
            throw refuse(Reason.TOO_MANY_COLUMNS, filled);
        }
    }

    private Refused refuse(Reason reason, int cells) {
        return Refused.as(reason, Integer.toString(cells), Integer.toString(width));
    }

    private static Set<String> labels() {
        Set<String> labels = new HashSet<>();
        Vocabulary.SHIPPED
                .layouts()
                .forEach(layout -> labels.addAll(layout.folded().keySet()));
        return labels;
    }
}
