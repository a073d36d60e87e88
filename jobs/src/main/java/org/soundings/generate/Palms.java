package org.soundings.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.soundings.tables.Tier;

/**
 * A chapter's PALMS summary of the whole time: what the site counted, whether exported or not. One row a member of the
 * last day; a one-to-one of two home members counts for both.
 */
final class Palms {
    private static final List<String> ENGLISH = List.of(
            "First Name",
            "Last Name",
            "P",
            "A",
            "L",
            "M",
            "S",
            "RGI",
            "RGO",
            "RRI",
            "RRO",
            "V",
            "1-2-1",
            "TYFCB",
            "CEU",
            "Custom");
    private static final List<String> FRENCH =
            List.of("Prénom", "Nom", "P", "A", "L", "M", "S", "RDI", "RDE", "RRI", "RRE", "Inv.", "TàT", "MPB", "UEG");

    private static final int GIVEN = 5;
    private static final int RECEIVED = 7;
    private static final int VISITORS = 9;
    private static final int MEETINGS = 10;
    private static final int CLOSED = 11;
    private static final int CREDITS = 12;
    private static final int COUNTS = 14;
    private static final int SPACER = 7;

    private final World world;
    private final Chapter chapter;
    private final Map<String, long[]> byMember = new HashMap<>();
    private final long[] organisation = new long[COUNTS];
    private final long[] visitors = new long[COUNTS];

    Palms(World world, Chapter chapter, List<Slip> slips, Attendance attendance) {
        this.world = world;
        this.chapter = chapter;
        for (Slip slip : slips) {
            count(slip);
        }
        attended(attendance);
    }

    private void count(Slip slip) {
        Happening of = slip.of();
        int tier = of.tier() == Tier.OUTSIDE ? 1 : 0;
        switch (of.kind()) {
            case REFERRAL -> {
                add(slip.fromChapter(), slip.from(), GIVEN + tier, 1);
                add(slip.toChapter(), slip.to(), RECEIVED + tier, 1);
            }
            case ONE_TO_ONE -> {
                add(slip.fromChapter(), slip.from(), MEETINGS, 1);
                add(slip.toChapter(), slip.to(), MEETINGS, 1);
            }
            case CLOSED_BUSINESS -> add(of.host(), of.to(), CLOSED, of.cents());
            case VISITOR -> {
                add(of.host(), of.from(), VISITORS, 1);
                visitors[Attendance.Letter.P.ordinal()] += of.host().index() == chapter.index() ? 1 : 0;
            }
            case EDUCATION -> add(of.host(), of.from(), CREDITS, of.quantity());
            default ->
                throw new IllegalStateException("no slip is a " + of.kind().code());
        }
    }

    private void add(Chapter home, Person person, int column, long value) {
        if (home.index() == chapter.index()) {
            counts(person)[column] += value;
        }
    }

    private long[] counts(Person person) {
        return person == null ? organisation : byMember.computeIfAbsent(person.id(), id -> new long[COUNTS]);
    }

    private void attended(Attendance attendance) {
        for (LocalDate meeting : attendance.meetings(world.start(), world.until())) {
            for (Person person : chapter.membersOn(meeting)) {
                counts(person)[attendance.of(person, meeting).ordinal()]++;
            }
        }
    }

    /** The members it lists: those of the last day. */
    List<Person> listed() {
        return chapter.membersOn(world.until());
    }

    /** The CSV chapters leave this report as it was downloaded. */
    static String suffix(Chapter chapter) {
        return chapter.layout() == Layout.WORKBOOK ? ".xlsx" : ".xls";
    }

    byte[] bytes(LocalDateTime at) {
        Sheet sheet = suffix(chapter).equals(Layout.WORKBOOK.suffix()) ? new WorkbookSheet() : new SpreadsheetMl();
        if (isFrench()) {
            sheet.row().text(1, "Groupe ► Rapport PALMS").end();
            sheet.row()
                    .text(1, "Depuis le :")
                    .instant(3, world.start().atStartOfDay())
                    .end();
            sheet.row()
                    .text(1, "Jusqu'au :")
                    .instant(3, world.until().atStartOfDay())
                    .end();
        } else if (chapter.layout() != Layout.PLAIN) {
            Preamble.write(sheet, "Chapter ► PALMS Summary Report", chapter, at);
            Preamble.period(sheet, world.start(), world.until());
        }
        List<String> heading = isFrench() ? FRENCH : ENGLISH;
        sheet.row();
        for (int i = 0; i < heading.size(); i++) {
            sheet.text(column(i), heading.get(i));
        }
        sheet.end();
        long[] total = new long[COUNTS];
        for (Person person : listed()) {
            row(sheet, person.first(), person.last(), counts(person), total);
        }
        row(sheet, isFrench() ? "Invités" : "Visitors", "", visitors, total);
        row(sheet, "BNI", "", organisation, total);
        row(sheet, "Total", "", total, new long[COUNTS]);
        return sheet.bytes();
    }

    /** Every other chapter that saves its exports again does so in French. */
    private boolean isFrench() {
        return chapter.layout() == Layout.RESAVED && chapter.turn() % 2 == 0;
    }

    /** The French export has an empty column after the ninth. */
    private int column(int i) {
        return isFrench() && i > SPACER ? i + 2 : i + 1;
    }

    private void row(Sheet sheet, String first, String last, long[] counts, long[] total) {
        sheet.row().text(1, first).text(2, last);
        for (int i = 0; i < (isFrench() ? COUNTS - 1 : COUNTS); i++) {
            sheet.number(column(i + 2), cell(i, counts[i], first.equals("Total")));
            total[i] += counts[i];
        }
        sheet.end();
    }

    private String cell(int i, long count, boolean isTotal) {
        if (i == CLOSED) {
            return isFrench() ? Money.french(count, "") : Money.plain(count);
        }
        return i == MEETINGS || isTotal ? Money.count(count) : Long.toString(count);
    }
}
