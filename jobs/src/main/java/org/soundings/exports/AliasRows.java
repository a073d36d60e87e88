package org.soundings.exports;

import org.soundings.tables.ExportRows;
import org.soundings.tables.RowKind;

/** Rows of {@code aliases.csv}: another way in which a chapter's files write a member's name. */
final class AliasRows implements RowReader {

    @Override
    public Column[] blankInTotals() {
        return new Column[] {Column.NAME, Column.MEMBER_NAME};
    }

    @Override
    public TableRow read(DataRow row) {
        String chapter = row.text(Column.CHAPTER);
        if (chapter == null && row.file().placed().chapter() == null) {
            throw row.missing(Column.CHAPTER);
        }
        row.required(Column.NAME);
        row.required(Column.MEMBER_NAME);
        return row.file()
                .row(RowKind.ALIAS, chapter)
                .set(ExportRows.FROM_NAME, row.person(Column.NAME))
                .set(ExportRows.TO_NAME, row.person(Column.MEMBER_NAME));
    }
}
