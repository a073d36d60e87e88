package org.soundings.exports;

import org.soundings.tables.Fold;

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
        DATE_TIME
    }

    static final Cell ABSENT = new Cell("", false, Type.TEXT);

    static Cell plain(String text) {
        return new Cell(text, null, Type.TEXT);
    }

    boolean isBlank() {
        return Fold.spaces(text).isEmpty();
    }
}
