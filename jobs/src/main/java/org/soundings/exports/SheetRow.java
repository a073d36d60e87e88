package org.soundings.exports;

import java.util.ArrayList;
import java.util.List;
import org.soundings.config.Settings.Reading;
import org.soundings.tables.Reason;

/** One row of a sheet while it is read: its cells in their columns, held to the limits. */
final class SheetRow {

    private final Reading limits;
    private final boolean isOtherSheet;
    private final List<Cell> cells = new ArrayList<>();
    private Refused problem;
    private boolean isBlank = true;
    private long last;
    private int chars;

    private SheetRow(Reading limits, boolean isOtherSheet) {
        this.limits = limits;
        this.isOtherSheet = isOtherSheet;
    }

    static SheetRow of(Reading limits) {
        return new SheetRow(limits, false);
    }

    /** A row that is refused for its sheet. */
    static SheetRow ofOtherSheet(Reading limits) {
        return new SheetRow(limits, true);
    }

    /** The column of the last cell, from 1; 0 before the first. */
    long last() {
        return last;
    }

    /**
     * Puts a cell at its column, counted from 1; what lies between stays blank.
     *
     * @throws Refused {@code corrupt_file} where a cell has that column or a later one
     */
    void put(long column, Cell cell) {
        if (column <= last) {
            throw Refused.as(Reason.CORRUPT_FILE);
        }
        last = column;
        boolean isBlankCell = cell.isBlank();
        isBlank &= isBlankCell;
        if (column > limits.maxColumns()) {
            if (!isBlankCell) {
                refuse(Refused.as(
                        Reason.TOO_MANY_COLUMNS, Long.toString(column), Integer.toString(limits.maxColumns())));
            }
            return;
        }
        chars += cell.text().length();
        if (chars > limits.maxLineChars()) {
            refuse(Refused.as(Reason.LINE_TOO_LONG, null, Integer.toString(limits.maxLineChars())));
            return;
        }
        checkControls(cell.text());
        while (cells.size() < column - 1) {
            cells.add(Cell.ABSENT);
        }
        cells.add(cell);
    }

    /** Says that cells up to this column are covered by the one before. */
    void cover(long column) {
        last = Math.max(last, column);
    }

    /** Refuses the row, unless it is refused already. */
    void refuse(Refused reason) {
        problem = problem == null ? reason : problem;
    }

    void refuseTooLong() {
        refuse(Refused.as(Reason.FIELD_TOO_LONG, null, Integer.toString(limits.maxFieldChars())));
    }

    private void checkControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\r' && c != '\n') {
                refuse(Refused.as(Reason.CONTROL_CHAR, Escaped.codePoint(c), null));
            }
        }
    }

    /** The row with its number. */
    RawRow end(long line) {
        Refused why = isOtherSheet && !isBlank ? Refused.as(Reason.OTHER_SHEET) : problem;
        return why == null
                ? new RawRow(line, cells, raw(), null)
                : new RawRow(line, List.of(), Escaped.shorten(raw(), limits.maxFieldChars()), why);
    }

    private String raw() {
        StringBuilder raw = new StringBuilder(chars + cells.size());
        for (int i = 0; i < cells.size(); i++) {
            raw.append(i == 0 ? "" : "\t").append(cells.get(i).text());
        }
        return raw.toString();
    }
}
