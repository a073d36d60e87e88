package org.soundings.generate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Member lists: the region list or the own roster of slips chapters on three days, and the one roster of an activity log. */
final class Roster {
    private static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final String[] HEADING = {
        "Chapter Name",
        "Profession",
        "First Name",
        "Last Name",
        "Company",
        "Phone",
        "Status",
        "Join Date",
        "Renewal Date",
        "Sponsor"
    };

    private static final String[] OWN_HEADING = {
        "Member Name", "Classification", "Company", "Phone", "Status", "Join Date", "Renewal Date"
    };
    private static final int DROPPED_DAYS = 60;

    private final Chapter chapter;

    Roster(Chapter chapter) {
        this.chapter = chapter;
    }

    /** The days on which a slips chapter's list was downloaded: early, in the middle, and on the last day. */
    static List<LocalDate> days(World world) {
        TreeSet<LocalDate> days = new TreeSet<>();
        long length = world.until().toEpochDay() - world.start().toEpochDay();
        if (world.months() > 2) {
            days.add(world.start().plusDays(14));
            days.add(world.start().plusDays(length / 2));
        }
        days.add(world.until());
        return List.copyOf(days);
    }

    /** How its file begins: a region's list, or the chapter's own. */
    String title() {
        return isOwn() ? "Chapter_Roster_" : "Region_List_";
    }

    private boolean isOwn() {
        return chapter.layout() == Layout.HEADED;
    }

    /** The list of one day. */
    byte[] list(LocalDate day) {
        return chapter.layout() == Layout.RESAVED ? csv(day) : isOwn() ? own(day) : sheet(day);
    }

    private byte[] csv(LocalDate day) {
        Csv csv = new Csv(chapter.turn() % 2 == 0 ? Csv.Dialect.FRENCH_EXCEL : Csv.Dialect.ENGLISH_EXCEL);
        csv.line((Object[]) HEADING);
        for (Person person : chapter.membersOn(day)) {
            csv.line(
                    chapter.name(),
                    person.profession(),
                    person.first(),
                    person.last(),
                    company(person),
                    phone(person),
                    "Active",
                    FRENCH_DAY.format(person.joined()),
                    FRENCH_DAY.format(renewal(person, day)),
                    "");
        }
        return csv.bytes();
    }

    private byte[] sheet(LocalDate day) {
        Sheet sheet = chapter.layout().sheet().texts(HEADING);
        for (Person person : chapter.membersOn(day)) {
            row(sheet, person, "Active", renewal(person, day));
        }
        if (chapter.layout() == Layout.WORKBOOK) {
            dropped(chapter, day.minusDays(DROPPED_DAYS), day)
                    .forEach(person -> row(sheet, person, "Dropped", person.leaves()));
        }
        return sheet.bytes();
    }

    private void row(Sheet sheet, Person person, String status, LocalDate renewal) {
        sheet.row().text(1, chapter.name()).text(2, person.profession());
        sheet.text(3, person.first()).text(4, person.last());
        sheet.text(5, company(person)).text(6, phone(person)).text(7, status);
        sheet.day(8, person.joined()).day(9, renewal).text(10, "");
        sheet.end();
    }

    private byte[] own(LocalDate day) {
        Sheet sheet = chapter.layout().sheet().texts(OWN_HEADING);
        for (Person person : chapter.membersOn(day)) {
            sheet.row().text(1, person.name()).text(2, person.profession());
            sheet.text(3, company(person)).text(4, phone(person)).text(5, "Active");
            sheet.day(6, person.joined()).day(7, renewal(person, day)).end();
        }
        return sheet.bytes();
    }

    /** Who left after one day and until another. */
    static List<Person> dropped(Chapter chapter, LocalDate after, LocalDate until) {
        return chapter.people().stream()
                .filter(person -> person.leaves() != null
                        && person.leaves().isAfter(after)
                        && !person.leaves().isAfter(until))
                .toList();
    }

    /** The first yearly renewal after a day. */
    static LocalDate renewal(Person person, LocalDate day) {
        LocalDate renewal = person.joined();
        while (!renewal.isAfter(day)) {
            renewal = renewal.plusYears(1);
        }
        return renewal;
    }

    private static String company(Person person) {
        return person.last() + " & Cie";
    }

    /** Of the numbers reserved for fiction in France. */
    private String phone(Person person) {
        return String.format(
                Locale.ROOT, "01 99 00 %02d %02d", chapter.index() % 100, Long.parseLong(person.id()) % 100);
    }

    /** The roster of an activity log: everybody, with the days of joining and leaving. */
    byte[] everybody() {
        Csv csv = new Csv(ActivityLog.dialect(chapter))
                .line("member_id", "chapter", "name", "profession", "joined", "left");
        for (Person person : chapter.people()) {
            csv.line(
                    person.id(),
                    chapter.name(),
                    person.name(),
                    person.profession(),
                    person.joined(),
                    person.leaves() == null ? "" : person.leaves());
        }
        return csv.bytes();
    }
}
