package org.soundings.exports;

import java.math.BigDecimal;
import org.soundings.config.Formats.Format;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Fold;
import org.soundings.tables.RowKind;

/** Rows of a PALMS summary: one member each. Attendance letters are not read: one of them is health data. */
final class PalmsRows implements RowReader {

    @Override
    public Column[] blankInTotals() {
        return new Column[] {Column.LAST_NAME};
    }

    @Override
    public TableRow read(DataRow row) {
        String name = member(row);
        if (name == null) {
            return null;
        }
        String chapter = RosterRows.chapter(row);
        Format format = chapter == null ? row.format() : row.file().formatOfChapter(chapter);
        BigDecimal amount = row.in(format).amount(Column.PERIOD_AMOUNT, format.currency());
        return row.file()
                .row(RowKind.PALMS, chapter)
                .set(ExportRows.FROM_NAME, name)
                .set(ExportRows.GIVEN_INSIDE_COUNT, row.requiredCount(Column.GIVEN_INSIDE, 0))
                .set(ExportRows.GIVEN_OUTSIDE_COUNT, row.requiredCount(Column.GIVEN_OUTSIDE, 0))
                .set(ExportRows.RECEIVED_INSIDE_COUNT, row.requiredCount(Column.RECEIVED_INSIDE, 0))
                .set(ExportRows.RECEIVED_OUTSIDE_COUNT, row.requiredCount(Column.RECEIVED_OUTSIDE, 0))
                .set(ExportRows.VISITOR_COUNT, row.requiredCount(Column.VISITORS, 0))
                .set(ExportRows.ONE_TO_ONE_COUNT, row.requiredCount(Column.ONE_TO_ONES, 0))
                .set(ExportRows.EDUCATION_COUNT, row.count(Column.CREDITS, 0))
                .set(ExportRows.AMOUNT, amount)
                .set(ExportRows.CURRENCY_CODE, amount == null ? null : format.currency());
    }

    /**
     * The name of the member whom a row of a PALMS report is about; null where it sums up visitors or all members.
     *
     * @throws Refused where it names nobody
     */
    static String member(DataRow row) {
        String first = row.person(Column.FIRST_NAME);
        String last = row.person(Column.LAST_NAME);
        if (isNobody(first, last)) {
            return null;
        } else if (first == null && last == null) {
            throw row.missing(Column.FIRST_NAME);
        }
        return joined(first, last);
    }

    static String joined(String first, String last) {
        if (first == null || last == null) {
            return first == null ? last : first;
        }
        return first + " " + last;
    }

    private static boolean isNobody(String first, String last) {
        return (first == null || last == null)
                && (first != null || last != null)
                && Vocabulary.SHIPPED.nobody().contains(Fold.text(joined(first, last)));
    }
}
