package org.soundings.generate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Member lists: the region list of slips chapters on three days, and the one roster of an activity log. */
final class Roster {
    private static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final Object[] HEADING = {
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

    /** The region list of one day. */
    byte[] list(LocalDate day) {
        boolean isResaved = chapter.layout() == Layout.RESAVED;
        SpreadsheetMl sheet = new SpreadsheetMl();
        Csv csv = new Csv(chapter.turn() % 2 == 0 ? Csv.Dialect.FRENCH_EXCEL : Csv.Dialect.ENGLISH_EXCEL);
        List<Object[]> rows = new ArrayList<>();
        rows.add(HEADING);
        for (Person person : chapter.membersOn(day)) {
            rows.add(row(person, day));
        }
        for (Object[] row : rows) {
            if (isResaved) {
                csv.line(row);
            } else {
                sheet.texts(List.of(row).toArray(String[]::new));
            }
        }
        return isResaved ? csv.bytes() : sheet.bytes();
    }

    private Object[] row(Person person, LocalDate day) {
        LocalDate renewal = person.joined();
        while (!renewal.isAfter(day)) {
            renewal = renewal.plusYears(1);
        }
        // Numbers reserved for fiction in France.
        String phone = String.format(
                Locale.ROOT, "01 99 00 %02d %02d", chapter.index() % 100, Long.parseLong(person.id()) % 100);
        return new Object[] {
            chapter.name(),
            person.profession(),
            person.first(),
            person.last(),
            person.last() + " & Cie",
            phone,
            "Active",
            FRENCH_DAY.format(person.joined()),
            FRENCH_DAY.format(renewal),
            ""
        };
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
