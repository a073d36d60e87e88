package org.soundings.exports;

import java.time.LocalDate;
import org.soundings.tables.EventKind;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Reason;
import org.soundings.tables.RowKind;

/**
 * Rows of a visitor report: a slip each, of the member who invited and the day of the visit, so that it is matched with the
 * slip of the same visit.
 */
final class VisitorRows implements RowReader {

    private static final Vocabulary.Choice TYPES = Vocabulary.SHIPPED.visits();

    @Override
    public Column[] blankInTotals() {
        return new Column[] {Column.LAST_NAME, Column.VISIT_DATE};
    }

    @Override
    public TableRow read(DataRow written) {
        String visitor = PalmsRows.joined(written.person(Column.FIRST_NAME), written.person(Column.LAST_NAME));
        Boolean isVisit = written.word(Column.VISITOR_TYPE, TYPES.words(), Reason.UNKNOWN_KIND, TYPES.labels());
        if (Boolean.FALSE.equals(isVisit)) {
            return null;
        } else if (visitor == null) {
            throw written.missing(Column.FIRST_NAME);
        }
        String chapter = RosterRows.chapter(written);
        DataRow row = chapter == null ? written : written.in(written.file().formatOfChapter(chapter));
        LocalDate visited = row.requiredDay(Column.VISIT_DATE);
        row.file().checkDay(visited);
        String invitedBy = row.person(Column.INVITED_BY);
        String member = invitedBy == null || SlipRows.isNobody(row.folded(Column.INVITED_BY)) ? null : invitedBy;
        return row.file()
                .row(RowKind.SLIP, chapter)
                .set(ExportRows.KIND, EventKind.VISITOR.code())
                .set(ExportRows.QUANTITY_COUNT, 1L)
                .set(ExportRows.FROM_NAME, member)
                .set(ExportRows.FROM_IS_VISITING, member == null ? null : false)
                .set(ExportRows.TO_NAME, visitor)
                .set(ExportRows.TO_IS_VISITING, false)
                .set(ExportRows.EVENT_ON, visited);
    }
}
