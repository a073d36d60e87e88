package org.soundings.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** What "Export" writes above the table: a title, labels, and the values in the next row. */
final class Preamble {

    private Preamble() {}

    static void write(Sheet sheet, String title, Chapter chapter, LocalDateTime at) {
        sheet.row().text(1, title).end();
        sheet.row().text(1, "Running User").text(3, "Run At").text(5, "Country").text(8, "Region");
        sheet.text(11, "Chapter").end();
        sheet.row()
                .text(1, "Sample Runner")
                .instant(3, at)
                .text(5, chapter.country())
                .text(8, chapter.region());
        sheet.text(11, chapter.name()).end();
    }

    static void period(Sheet sheet, LocalDate from, LocalDate until) {
        sheet.row().text(1, "Parameters").end();
        sheet.row().text(1, "From:").instant(4, from.atStartOfDay()).end();
        sheet.row().text(1, "To:").instant(4, until.atStartOfDay()).end();
    }
}
