package org.soundings.exports;

import java.util.List;
import java.util.Map;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Fold;
import org.soundings.tables.MemberStatus;
import org.soundings.tables.RowKind;

/** Rows of a membership dues report: one member each, in tables with titles between them. */
final class DuesRows implements RowReader {

    private static final Map<String, Boolean> SECTIONS =
            Vocabulary.SHIPPED.lists().sections();

    private boolean isTitleAbove;
    private boolean isOfThoseWhoLeft;

    @Override
    public Column[] blankInTotals() {
        return new Column[] {Column.RENEWAL, Column.PROFESSION};
    }

    /** A title between two tables, or the day below one. */
    @Override
    public boolean isPartOfHeading(RawRow row) {
        List<String> filled = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(Cell::spaced)
                .toList();
        if (filled.size() != 1) {
            isTitleAbove = false;
            return false;
        }
        String text = filled.get(0);
        String folded = Fold.text(text);
        String title = SECTIONS.keySet().stream()
                .filter(known -> folded.equals(known)
                        || (folded.startsWith(known + " ") && isDay(text.substring(known.length() + 1))))
                .findFirst()
                .orElse(null);
        boolean isDayBelow = isTitleAbove && isDay(text);
        isTitleAbove = title != null;
        if (title != null) {
            isOfThoseWhoLeft = SECTIONS.get(title);
        }
        return title != null || isDayBelow;
    }

    @Override
    public TableRow read(DataRow row) {
        TableRow member = RosterRows.member(row, row.file().row(RowKind.DUES));
        if (isOfThoseWhoLeft && member.text(ExportRows.MEMBER_STATUS) == null) {
            member.set(ExportRows.MEMBER_STATUS, MemberStatus.LEFT.code());
        }
        return member;
    }

    private static boolean isDay(String text) {
        return Days.isIso(text) || text.matches("[0-9]{1,2}([./-])[0-9]{1,2}\\1[0-9]{4}");
    }
}
