package org.soundings.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A chapter's PALMS attendance, a meeting a column: days without a year, a letter a cell. */
final class AttendanceReport {
    private static final int MONTHS = 3;
    private static final int FIRST_MEETING = 4;
    private static final List<String> NAMES =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private final Chapter chapter;
    private final Attendance attendance;

    AttendanceReport(Chapter chapter, Attendance attendance) {
        this.chapter = chapter;
        this.attendance = attendance;
    }

    /** Whether a chapter sends it. */
    static boolean isSentBy(Chapter chapter) {
        return chapter.layout() == Layout.PLAIN || chapter.layout() == Layout.WORKBOOK;
    }

    /** The first days of its exports: each shows three months. */
    static List<LocalDate> starts(World world) {
        List<LocalDate> starts = new ArrayList<>();
        for (int month = 0; month < world.months(); month += MONTHS) {
            starts.add(world.start().plusMonths(month));
        }
        return starts;
    }

    /** The last day of an export. */
    static LocalDate until(LocalDate start, World world) {
        LocalDate until = start.plusMonths(MONTHS).minusDays(1);
        return until.isAfter(world.until()) ? world.until() : until;
    }

    byte[] bytes(LocalDate from, LocalDate until, LocalDateTime at) {
        List<LocalDate> meetings = attendance.meetings(from, until);
        Sheet sheet = chapter.layout().sheet();
        Preamble.write(sheet, "Chapter ► PALMS Attendance Report", chapter, at);
        Preamble.period(sheet, from, until);
        sheet.row().text(1, "First Name").text(2, "Last Name");
        for (int i = 0; i < meetings.size(); i++) {
            sheet.text(FIRST_MEETING + i, heading(meetings.get(i)));
        }
        sheet.end();
        for (Person person : chapter.membersOn(until)) {
            sheet.row().text(1, person.first()).text(2, person.last());
            for (int i = 0; i < meetings.size(); i++) {
                Attendance.Letter letter = attendance.of(person, meetings.get(i));
                sheet.textIfAny(FIRST_MEETING + i, letter == null ? "" : letter.name());
            }
            sheet.end();
        }
        sheet.row().text(1, "Total").end();
        return sheet.bytes();
    }

    private static String heading(LocalDate day) {
        return String.format(Locale.ROOT, "%s %02d", NAMES.get(day.getMonthValue() - 1), day.getDayOfMonth());
    }
}
