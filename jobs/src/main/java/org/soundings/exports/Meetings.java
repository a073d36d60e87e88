package org.soundings.exports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.soundings.tables.Reason;

/** The meetings of one attendance report by their days: the headings say day and month, the file's period the year. */
final class Meetings {

    private final Map<LocalDate, Meeting> byDay;

    private Meetings(Map<LocalDate, Meeting> byDay) {
        this.byDay = byDay;
    }

    /**
     * The days of a heading's meetings.
     *
     * @throws Refused {@code bad_meeting_day}, {@code duplicate_header}
     */
    static Meetings of(Heading heading, Placed placed) {
        LocalDate last = placed.lastDay();
        LocalDate first = placed.start() == null || placed.meetingOn() != null ? last : placed.start();
        Map<LocalDate, Meeting> byDay = new TreeMap<>();
        for (Meeting meeting : heading.meetings()) {
            LocalDate day = meeting.within(first, last)
                    .orElseThrow(() -> Refused.as(Reason.BAD_MEETING_DAY, meeting.label(), first + "_" + last)
                            .inColumn(meeting.label()));
            if (byDay.put(day, meeting) != null) {
                throw Refused.as(Reason.DUPLICATE_HEADER).inColumn(meeting.label());
            }
        }
        return new Meetings(byDay);
    }

    /** The days on which whoever the row is about was there, in order. */
    List<LocalDate> attended(DataRow row) {
        return byDay.entrySet().stream()
                .filter(meeting -> row.wasAt(meeting.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
