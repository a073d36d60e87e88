package org.soundings.exports;

import org.soundings.tables.Reason;

/** A cell's place as a workbook writes it, such as {@code AB12}, packed into one number. */
final class CellRef {

    /** Excel's XFD. */
    static final int MAX_COLUMN = 16_384;

    private static final int LETTERS = 26;
    private static final int MAX_ROW = 100_000_000;

    private CellRef() {}

    /**
     * Reads a place.
     *
     * @throws Refused {@code corrupt_file}
     */
    static long of(String text) {
        int at = 0;
        int column = 0;
        while (at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z' && column <= MAX_COLUMN) {
            column = LETTERS * column + text.charAt(at++) - 'A' + 1;
        }
        int row = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && row <= MAX_ROW) {
            row = 10 * row + text.charAt(at++) - '0';
        }
        if (at < text.length() || column < 1 || column > MAX_COLUMN || row < 1 || row > MAX_ROW) {
            throw Refused.as(Reason.CORRUPT_FILE);
        }
        return ((long) row << Integer.SIZE) | column;
    }

    static int row(long ref) {
        return (int) (ref >>> Integer.SIZE);
    }

    static int column(long ref) {
        return (int) ref;
    }
}
