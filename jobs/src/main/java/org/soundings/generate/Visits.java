package org.soundings.generate;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A chapter's visitor report: who came on which day, invited by whom. The only report that gives a slip its day. */
final class Visits {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final String[] HEADING = {
        "First Name", "Last Name", "Company", "Invited By", "Visit Date", "Visitor Type"
    };
    private static final int SUBSTITUTES = 15;

    private final Chapter chapter;
    private final List<Line> lines;

    /** Of all rows that the chapter's audits can show. */
    Visits(Chapter chapter, List<Line> all) {
        this.chapter = chapter;
        this.lines = all.stream()
                .filter(line -> line.of() != null
                        && line.of().visitor() != null
                        && line.of().from() != null)
                .sorted(Comparator.comparing(Line::day).thenComparing(Line::to).thenComparing(Line::from))
                .toList();
    }

    /** Whether a chapter sends it. */
    static boolean isSentBy(Chapter chapter) {
        return chapter.layout() == Layout.RESAVED || chapter.layout() == Layout.WORKBOOK;
    }

    /** The visits that it shows. */
    List<Line> lines() {
        return lines;
    }

    byte[] bytes() {
        return chapter.layout() == Layout.RESAVED ? csv() : sheet();
    }

    private byte[] csv() {
        Csv csv = new Csv(chapter.turn() % 2 == 0 ? Csv.Dialect.FRENCH_EXCEL : Csv.Dialect.ENGLISH_EXCEL);
        csv.line((Object[]) HEADING);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            csv.line(first(line), last(line), "", line.from(), DAY.format(line.day()), "Visitor");
            if (i % SUBSTITUTES == 0) {
                csv.line("Une", "Voisine", "", line.from(), DAY.format(line.day()), "Substitute");
            }
        }
        return csv.bytes();
    }

    private byte[] sheet() {
        Sheet sheet = chapter.layout().sheet().texts(HEADING);
        for (Line line : lines) {
            sheet.row().text(1, first(line)).text(2, last(line)).text(4, line.from());
            sheet.day(5, line.day()).text(6, "Visitor").end();
        }
        return sheet.bytes();
    }

    private static String first(Line line) {
        return line.to().substring(0, line.to().indexOf(' '));
    }

    private static String last(Line line) {
        return line.to().substring(line.to().indexOf(' ') + 1);
    }
}
