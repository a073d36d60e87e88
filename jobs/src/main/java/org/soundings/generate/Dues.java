package org.soundings.generate;

import java.time.LocalDate;
import java.util.List;

/** A chapter's membership dues: three tables below one another, each with a title, a day and its own heading. */
final class Dues {
    private static final int MONTHS = 6;

    private final Chapter chapter;
    private final LocalDate day;

    Dues(Chapter chapter, LocalDate day) {
        this.chapter = chapter;
        this.day = day;
    }

    /** Whether a chapter sends it. */
    static boolean isSentBy(Chapter chapter) {
        return chapter.layout() == Layout.WORKBOOK;
    }

    byte[] bytes() {
        LocalDate since = day.minusMonths(MONTHS);
        Sheet sheet = chapter.layout().sheet();
        table(
                sheet,
                "New Members Since",
                "New",
                chapter.membersOn(day).stream()
                        .filter(person -> person.joined().isAfter(since))
                        .toList());
        table(
                sheet,
                "Late Members Since",
                "Late",
                chapter.membersOn(day).stream()
                        .filter(person -> Roster.renewal(person, day).isBefore(day.plusDays(20)))
                        .toList());
        table(sheet, "Expired or Dropped Members Since", "Dropped", Roster.dropped(chapter, since, day));
        return sheet.bytes();
    }

    private void table(Sheet sheet, String title, String status, List<Person> people) {
        sheet.row().text(1, title).end();
        sheet.row().day(1, day.minusMonths(MONTHS)).end();
        sheet.texts("Member Name", "Industry", "Membership Status", "Start Date", "Due Date");
        for (Person person : people) {
            sheet.row().text(1, person.name()).text(2, person.profession()).text(3, status);
            LocalDate due = person.leaves() == null ? Roster.renewal(person, day) : person.leaves();
            sheet.day(4, person.joined()).day(5, due).end();
        }
        sheet.row().end();
    }
}
