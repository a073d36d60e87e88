package org.soundings.jobs;

import java.time.LocalDate;
import java.util.List;
import org.soundings.tables.FileStatus;
import org.soundings.tables.Reason;
import org.soundings.tables.Warning;

/** The account of one file on its own: every row of it is accepted, duplicate, superseded, refused or structure. */
record FileAccount(
        String file,
        String report,
        String chapter,
        LocalDate periodStart,
        LocalDate periodEnd,
        FileStatus status,
        long accepted,
        long duplicate,
        long superseded,
        long refused,
        long structure,
        List<Warning> warnings,
        List<Reject> rejects) {

    /** A refused row, or at line 0 the file as a whole. */
    record Reject(long line, Reason reason, String column, String found, String expected) {}

    boolean isClean() {
        return rejects.isEmpty();
    }
}
