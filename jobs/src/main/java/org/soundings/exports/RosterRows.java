package org.soundings.exports;

import org.soundings.tables.ExportRows;
import org.soundings.tables.Reason;
import org.soundings.tables.RowKind;

/** Rows of a list of members: only what is used is taken; phones, mails and addresses are not. */
final class RosterRows implements RowReader {

    @Override
    public Column[] blankInTotals() {
        return new Column[] {Column.PROFESSION, Column.MEMBER_ID, Column.JOINED};
    }

    @Override
    public TableRow read(DataRow written) {
        String chapter = written.text(Column.CHAPTER);
        if (chapter == null && written.file().placed().chapter() == null) {
            throw written.missing(Column.CHAPTER);
        }
        DataRow row = chapter == null ? written : written.in(written.file().formatOfChapter(chapter));
        String id = row.text(Column.MEMBER_ID);
        String name = row.has(Column.NAME)
                ? row.person(Column.NAME)
                : PalmsRows.joined(row.person(Column.FIRST_NAME), row.person(Column.LAST_NAME));
        if (name == null) {
            throw row.missing(row.has(Column.NAME) ? Column.NAME : Column.FIRST_NAME);
        }
        TableRow member = row.file()
                .row(RowKind.ROSTER, chapter)
                .set(ExportRows.FROM_ID, id)
                .set(ExportRows.FROM_NAME, name)
                .set(ExportRows.PROFESSION, row.text(Column.PROFESSION))
                .set(ExportRows.JOINED_ON, row.day(Column.JOINED))
                .set(ExportRows.LEFT_ON, row.day(Column.LEFT));
        if (member.day(ExportRows.LEFT_ON) != null
                && member.day(ExportRows.JOINED_ON) != null
                && member.day(ExportRows.LEFT_ON).isBefore(member.day(ExportRows.JOINED_ON))) {
            throw row.refuse(
                    Column.LEFT,
                    Reason.BAD_PERIOD,
                    member.day(ExportRows.JOINED_ON) + " – " + member.day(ExportRows.LEFT_ON),
                    null);
        }
        return member;
    }
}
