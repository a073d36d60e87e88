package org.soundings.events;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Settles the files of one chapter and one report: the periods of those that state one meeting day, and which of them a
 * later export replaces: those whose period lies within its own. Periods that overlap in part, or touch, replace nothing.
 */
final class FileLedger {

    /** Days that a meeting day's period covers when no earlier meeting is known. */
    static final int FIRST_PERIOD_DAYS = 7;

    /** The most days that a meeting day's period covers. */
    static final int LONGEST_PERIOD_DAYS = 31;

    private FileLedger() {}

    /**
     * One file of the chapter and report.
     *
     * @param fileNo its rank in the order of export
     * @param meetingOn the meeting day where one is stated in place of a period; else null
     * @param isUsable whether it was read and holds rows
     * @param isReplaceable whether a later export of the same report replaces it
     */
    record Entry(
            long fileNo, LocalDate start, LocalDate end, LocalDate meetingOn, boolean isUsable, boolean isReplaceable)
            implements Serializable {}

    /** The file's settled period, null where it has none, and whether a later export replaces it. */
    record Settled(long fileNo, LocalDate start, LocalDate end, boolean isSuperseded) implements Serializable {}

    /** The files in the order of their numbers. */
    static List<Settled> settle(List<Entry> entries) {
        NavigableSet<LocalDate> meetings = entries.stream()
                .filter(entry -> entry.isUsable() && entry.meetingOn() != null)
                .map(Entry::meetingOn)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Entry> dated = entries.stream()
                .map(entry -> entry.meetingOn() == null ? entry : withPeriod(entry, meetings))
                .sorted(Comparator.comparingLong(Entry::fileNo))
                .toList();
        List<Settled> settled = new ArrayList<>();
        for (Entry entry : dated) {
            boolean isSuperseded = dated.stream().anyMatch(other -> replaces(other, entry));
            settled.add(new Settled(entry.fileNo(), entry.start(), entry.end(), isSuperseded));
        }
        return settled;
    }

    private static Entry withPeriod(Entry entry, NavigableSet<LocalDate> meetings) {
        LocalDate day = entry.meetingOn();
        LocalDate before = meetings.lower(day);
        LocalDate start = before == null ? day.minusDays(FIRST_PERIOD_DAYS - 1L) : before.plusDays(1);
        LocalDate earliest = day.minusDays(LONGEST_PERIOD_DAYS - 1L);
        return new Entry(
                entry.fileNo(),
                start.isBefore(earliest) ? earliest : start,
                day,
                null,
                entry.isUsable(),
                entry.isReplaceable());
    }

    private static boolean replaces(Entry later, Entry earlier) {
        return later.isUsable()
                && later.isReplaceable()
                && earlier.isUsable()
                && earlier.isReplaceable()
                && later.start() != null
                && earlier.start() != null
                && !earlier.start().isBefore(later.start())
                && !earlier.end().isAfter(later.end())
                && later.fileNo() > earlier.fileNo();
    }
}
