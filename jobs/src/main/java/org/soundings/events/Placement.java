package org.soundings.events;

import java.time.LocalDate;
import org.soundings.tables.FileStatus;
import org.soundings.tables.Outcome;
import org.soundings.tables.Reason;

/**
 * When a data row happened and whether it counts, as far as its file and its chapters tell.
 *
 * @param outcome superseded or refused; null while the row counts
 * @param found what is wrong, where it is refused for more than its file's sake
 * @param expected what it is held to there; null where a message needs none
 */
record Placement(LocalDate start, LocalDate end, Outcome outcome, String reason, String found, String expected) {

    /**
     * A row and what is known of it.
     *
     * @param eventOn its own day; null where its time is its file's period
     * @param exporterName the chapter as the row or its file writes it, or null; likewise the other chapter
     * @param exporterId the chapter that this means; null where it means none
     * @param isWithdrawn whether a whole log of a later export withdraws it
     */
    record Facts(
            LocalDate eventOn,
            LocalDate fileStart,
            LocalDate fileEnd,
            String fileStatus,
            String fileReason,
            String exporterName,
            String exporterId,
            String otherName,
            String otherId,
            boolean isWithdrawn) {}

    static Placement of(Facts row, LocalDate asOf) {
        LocalDate start = row.eventOn() == null ? row.fileStart() : row.eventOn();
        LocalDate end = row.eventOn() == null ? row.fileEnd() : row.eventOn();
        if (FileStatus.REFUSED.code().equals(row.fileStatus())) {
            return new Placement(start, end, Outcome.REFUSED, row.fileReason(), null, null);
        }
        if (FileStatus.SUPERSEDED.code().equals(row.fileStatus())) {
            return new Placement(start, end, Outcome.SUPERSEDED, null, null, null);
        }
        if (end != null && end.isAfter(asOf)) {
            return refused(start, end, Reason.AFTER_AS_OF, end.toString(), asOf.toString());
        }
        if (row.exporterName() != null && row.exporterId() == null) {
            return refused(start, end, Reason.AMBIGUOUS_CHAPTER, row.exporterName(), null);
        }
        if (row.otherName() != null && row.otherId() == null) {
            return refused(start, end, Reason.AMBIGUOUS_CHAPTER, row.otherName(), null);
        }
        return new Placement(start, end, row.isWithdrawn() ? Outcome.SUPERSEDED : null, null, null, null);
    }

    private static Placement refused(LocalDate start, LocalDate end, Reason reason, String found, String expected) {
        return new Placement(start, end, Outcome.REFUSED, reason.code(), found, expected);
    }
}
