package org.soundings.exports;

import org.soundings.tables.Fold;
import org.soundings.tables.Reason;

/** One cell. What its text is folded to is found out once, and only if asked for. */
final class Cell {

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

    private final String text;
    private final Boolean bold;
    private final Type type;
    private String spaced;
    private String folded;

    /** A cell as written; bold is null where the container cannot say it. */
    Cell(String text, Boolean bold, Type type) {
        this.text = text;
        this.bold = bold;
        this.type = type;
    }

    /** A yes or no as workbooks write it: 1 or 0. */
    static Cell flag(String value, Boolean bold) {
        String flag = value.strip();
        String text = flag.equals("1") ? "TRUE" : flag.equals("0") ? "FALSE" : value;
        return new Cell(text, bold, Type.TEXT);
    }

    /** The text as written. */
    String text() {
        return text;
    }

    /** Null where the container cannot say it. */
    Boolean bold() {
        return bold;
    }

    Type type() {
        return type;
    }

    /** The text with single blanks. */
    String spaced() {
        if (spaced == null) {
            spaced = Fold.spaces(text);
        }
        return spaced;
    }

    /** The text as labels, words and names are compared. */
    String folded() {
        if (folded == null) {
            folded = Fold.text(text);
        }
        return folded;
    }

    /** Why the cell has no value to read; null where it has one, or is blank. */
    Refused problem() {
        if (type == Type.ERROR) {
            return Refused.as(Reason.ERROR_VALUE, text, null);
        }
        return type == Type.FORMULA ? Refused.as(Reason.FORMULA_WITHOUT_VALUE, text, null) : null;
    }

    boolean isBlank() {
        return Fold.isBlank(text);
    }
}
