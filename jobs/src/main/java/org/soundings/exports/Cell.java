package org.soundings.exports;

import org.soundings.tables.Fold;
import org.soundings.tables.Reason;

/**
 * One cell.
 *
 * @param text as written
 * @param bold null where the container cannot say it
 */
record Cell(String text, Boolean bold, Type type) {

    /** What the container says a cell is. */
    enum Type {
        TEXT,
        NUMBER,
        DATE_TIME,
        /** An error such as {@code #REF!}, which is the text. */
        ERROR,
        /** A formula without its result; the text is the formula. */
        FORMULA
    }

    static final Cell ABSENT = new Cell("", false, Type.TEXT);

    static Cell plain(String text) {
        return new Cell(text, null, Type.TEXT);
    }

    /** A yes or no as workbooks write it: 1 or 0. */
    static Cell flag(String value, Boolean bold) {
        String flag = value.strip();
        String text = flag.equals("1") ? "TRUE" : flag.equals("0") ? "FALSE" : value;
        return new Cell(text, bold, Type.TEXT);
    }

    /** Why the cell has no value to read; null where it has one, or is blank. */
    Refused problem() {
        return switch (type) {
            case ERROR -> Refused.as(Reason.ERROR_VALUE, text, null);
            case FORMULA -> Refused.as(Reason.FORMULA_WITHOUT_VALUE, text, null);
            case TEXT, NUMBER, DATE_TIME -> null;
        };
    }

    boolean isBlank() {
        return Fold.isBlank(text);
    }
}
