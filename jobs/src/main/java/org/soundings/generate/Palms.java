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
    private static final String[] HEADING = {
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
        "Custom"
    };

    private static final int PRESENT = 0;
    private static final int ABSENT = 1;
    private static final int LATE = 2;
    private static final int MEDICAL = 3;
    private static final int SUBSTITUTE = 4;
    private static final int GIVEN = 5;
    private static final int RECEIVED = 7;
    private static final int VISITORS = 9;
    private static final int MEETINGS = 10;
    private static final int CLOSED = 11;
    private static final int CREDITS = 12;
    private static final int COUNTS = 14;

    private final World world;
    private final Chapter chapter;
    private final Map<String, long[]> byMember = new HashMap<>();
    private final long[] organisation = new long[COUNTS];
    private final long[] visitors = new long[COUNTS];

    Palms(World world, Chapter chapter, List<Slip> slips) {
        this.world = world;
        this.chapter = chapter;
        for (Slip slip : slips) {
            count(slip);
        }
        attendance(Dice.of(world.seed(), 9, chapter.index()));
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
                visitors[PRESENT] += of.host().index() == chapter.index() ? 1 : 0;
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

    private void attendance(Dice dice) {
        for (LocalDate day = world.start(); !day.isAfter(world.until()); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == chapter.meets()) {
                for (Person person : chapter.membersOn(day)) {
                    double fate = dice.uniform();
                    int letter = fate < .84
                            ? PRESENT
                            : fate < .91 ? ABSENT : fate < .95 ? SUBSTITUTE : fate < .98 ? LATE : MEDICAL;
                    counts(person)[letter]++;
                }
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
        Sheet sheet = chapter.layout().sheet();
        if (chapter.layout() == Layout.HEADED || chapter.layout() == Layout.WORKBOOK) {
            Preamble.write(sheet, "Chapter ► PALMS Summary Report", chapter, at);
            Preamble.period(sheet, world.start(), world.until());
        }
        sheet.texts(HEADING);
        long[] total = new long[COUNTS];
        for (Person person : listed()) {
            row(sheet, person.first(), person.last(), counts(person), total);
        }
        row(sheet, "Visitors", "", visitors, total);
        row(sheet, "BNI", "", organisation, total);
        row(sheet, "Total", "", total, new long[COUNTS]);
        return sheet.bytes();
    }

    private static void row(Sheet sheet, String first, String last, long[] counts, long[] total) {
        sheet.row().text(1, first).text(2, last);
        for (int i = 0; i < COUNTS; i++) {
            boolean isDecimal = i == MEETINGS || first.equals("Total");
            String count = isDecimal ? Money.count(counts[i]) : Long.toString(counts[i]);
            sheet.number(i + 3, i == CLOSED ? Money.plain(counts[i]) : count);
            total[i] += counts[i];
        }
        sheet.end();
    }
}
