package org.soundings.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/**
 * One export of a slips audit that somebody downloaded.
 *
 * @param from first day of the slips in it
 * @param until last day of the slips in it
 * @param stated first day of the period that a reader can know: {@code from}, but for a meeting day's export the day
 *     after the last meeting day exported
 * @param at when it was downloaded
 * @param state whether a reader can read it
 */
record ExportFile(Chapter chapter, LocalDate from, LocalDate until, LocalDate stated, LocalDateTime at, State state) {

    enum State {
        GOOD,
        /** A real Excel 97 file. */
        BIFF,
        /** The download broke off. */
        TRUNCATED
    }

    /** The rows this export shows. */
    List<Line> shown(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.day().isBefore(from)
                        && !line.day().isAfter(until)
                        && !line.enteredOn().isAfter(at.toLocalDate()))
                .toList();
    }

    /** Whether a later export of the chapter holds all of this one's period. */
    boolean isSupersededBy(ExportFile later) {
        return later.at.isAfter(at) && !later.stated.isAfter(stated) && !later.until.isBefore(until);
    }

    /** The stamp in the name of a download: {@code 08-25-2025_2-26_PM}. */
    static String stamp(LocalDateTime at) {
        int hour = at.getHour() % 12;
        return String.format(
                Locale.ROOT,
                "%02d-%02d-%04d_%d-%02d_%s",
                at.getMonthValue(),
                at.getDayOfMonth(),
                at.getYear(),
                hour == 0 ? 12 : hour,
                at.getMinute(),
                at.getHour() < 12 ? "AM" : "PM");
    }
}
