package org.soundings.exports;

import java.util.HashMap;
import java.util.Map;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Fold;
import org.soundings.tables.MemberStatus;
import org.soundings.tables.Reason;
import org.soundings.tables.RowKind;
import org.soundings.tables.Warning;

/** Rows of a list of members: only what is used is taken; phones, mails and addresses are not. */
final class RosterRows implements RowReader {

    private final Map<String, String> nameById = new HashMap<>();

    @Override
    public Column[] blankInTotals() {
        return new Column[] {Column.PROFESSION, Column.MEMBER_ID, Column.JOINED};
    }

    /** A second line of the heading, below one that spans several columns. */
    @Override
    public boolean isPartOfHeading(RawRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .allMatch(cell -> Vocabulary.SHIPPED.lists().subHeadings().contains(cell.folded()));
    }

    @Override
    public TableRow read(DataRow written) {
        String chapter = chapter(written);
        DataRow row = chapter == null ? written : written.in(written.file().formatOfChapter(chapter));
        TableRow member = member(row, row.file().row(RowKind.ROSTER, chapter))
                .set(ExportRows.FROM_ID, row.text(Column.MEMBER_ID))
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
        String id = member.text(ExportRows.FROM_ID);
        if (id != null && isOfAnother(id, Fold.person(member.text(ExportRows.FROM_NAME)))) {
            throw row.refuse(Column.MEMBER_ID, Reason.CONFLICTING_MEMBER_ID, id, null);
        }
        return member;
    }

    /** Whether the id is that of a person above, of another name. */
    private boolean isOfAnother(String id, String name) {
        String above = nameById.putIfAbsent(id, name);
        return above != null && !above.equals(name);
    }

    /** The chapter that the row names, or null where the file's own is meant. */
    static String chapter(DataRow row) {
        String chapter = row.text(Column.CHAPTER);
        if (chapter == null && row.file().placed().chapter() == null) {
            throw row.missing(Column.CHAPTER);
        }
        return chapter;
    }

    /** Fills what every list of members says: name, profession, status, days of joining and renewal. */
    static TableRow member(DataRow row, TableRow member) {
        String name = row.has(Column.NAME)
                ? row.person(Column.NAME)
                : PalmsRows.joined(row.person(Column.FIRST_NAME), row.person(Column.LAST_NAME));
        if (name == null) {
            throw row.missing(row.has(Column.NAME) ? Column.NAME : Column.FIRST_NAME);
        }
        return member.set(ExportRows.FROM_NAME, name)
                .set(ExportRows.PROFESSION, profession(row.text(Column.PROFESSION)))
                .set(ExportRows.MEMBER_STATUS, status(row))
                .set(ExportRows.JOINED_ON, row.day(Column.JOINED))
                .set(ExportRows.RENEWAL_ON, row.day(Column.RENEWAL));
    }

    /** Of a tree of professions, {@code Construction > Glass > Window Cleaner}, the last. */
    private static String profession(String written) {
        String last = written == null ? null : Fold.spaces(written.substring(written.lastIndexOf('>') + 1));
        return last == null || last.isEmpty() ? written : last;
    }

    /** A word that is not known says nothing: to take it for one of the two would make members or lose them. */
    private static String status(DataRow row) {
        String written = row.text(Column.STATUS);
        Map<String, MemberStatus> known = Vocabulary.SHIPPED.lists().statuses();
        MemberStatus status = written == null ? null : known.get(Fold.text(written));
        if (written != null && status == null) {
            row.file().warn(Warning.UNKNOWN_STATUS);
        }
        return status == null ? null : status.code();
    }
}
