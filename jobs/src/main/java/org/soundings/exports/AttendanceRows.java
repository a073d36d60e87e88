package org.soundings.exports;

import org.soundings.tables.ExportRows;
import org.soundings.tables.RowKind;

/**
 * Rows of a PALMS attendance report: one member each, and the meetings at which he was. Of the letters only this is kept: one
 * of them is health data.
 */
final class AttendanceRows implements RowReader {

    private Meetings meetings;

    @Override
    public Column[] blankInTotals() {
        return new Column[] {Column.LAST_NAME};
    }

    @Override
    public TableRow read(DataRow row) {
        String name = PalmsRows.member(row);
        if (name == null) {
            return null;
        }
        if (meetings == null) {
            meetings = Meetings.of(row.heading(), row.file().placed());
        }
        return row.file()
                .row(RowKind.ATTENDANCE, RosterRows.chapter(row))
                .set(ExportRows.FROM_NAME, name)
                .set(ExportRows.PRESENT_ON, meetings.attended(row));
    }
}
