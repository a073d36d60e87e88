package org.soundings.generate;

import java.time.LocalDate;
import java.util.Comparator;
import org.soundings.tables.EventKind;
import org.soundings.tables.Tier;

/**
 * One row of a slips audit as one chapter's exports show it, again and again in the same words: the copy of a slip.
 *
 * @param of what happened; null for a row that reports nothing and is refused
 * @param from as written; empty where the export has none
 * @param isFromVisiting whether it is marked as of another chapter
 * @param to as written; empty where the export has none
 * @param isToVisiting whether it is marked as of another chapter
 * @param cents amount of closed business, else 0
 * @param other the chapter that Detail names; null for none
 * @param day the slip's day, that no export shows
 * @param enteredOn from when on exports have it
 */
record Line(
        Happening of,
        EventKind kind,
        String from,
        boolean isFromVisiting,
        String to,
        boolean isToVisiting,
        Tier tier,
        int quantity,
        long cents,
        Chapter other,
        LocalDate day,
        LocalDate enteredOn) {

    /** The site lists the rows by person and puts the thanks last. */
    static final Comparator<Line> AS_LISTED = Comparator.comparing(
                    (Line line) -> line.kind == EventKind.CLOSED_BUSINESS)
            .thenComparing(line -> line.from.isEmpty() ? line.to : line.from)
            .thenComparing(Line::kind)
            .thenComparing(Line::day)
            .thenComparing(Line::to)
            .thenComparing(Line::cents)
            .thenComparing(line -> line.of == null ? -1 : line.of.number());

    /** Whether a reader must refuse the row by itself. */
    boolean isJunk() {
        return of == null;
    }
}
