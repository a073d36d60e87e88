package org.soundings.exports;

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
        String first = row.person(Column.FIRST_NAME);
        String last = row.person(Column.LAST_NAME);
        if (isNobody(first, last)) {
            return null;
        } else if (first == null && last == null) {
            throw row.missing(Column.FIRST_NAME);
        }
        return row.file()
                .row(RowKind.PALMS, row.text(Column.CHAPTER))
                .set(ExportRows.FROM_NAME, joined(first, last))
                .set(ExportRows.GIVEN_INSIDE_COUNT, row.requiredCount(Column.GIVEN_INSIDE, 0))
                .set(ExportRows.GIVEN_OUTSIDE_COUNT, row.requiredCount(Column.GIVEN_OUTSIDE, 0))
                .set(ExportRows.RECEIVED_INSIDE_COUNT, row.requiredCount(Column.RECEIVED_INSIDE, 0))
                .set(ExportRows.RECEIVED_OUTSIDE_COUNT, row.requiredCount(Column.RECEIVED_OUTSIDE, 0))
                .set(ExportRows.VISITOR_COUNT, row.requiredCount(Column.VISITORS, 0))
                .set(ExportRows.ONE_TO_ONE_COUNT, row.requiredCount(Column.ONE_TO_ONES, 0));
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
