package org.soundings.exports;

import java.util.Arrays;

/** What the columns of a SpreadsheetML sheet say about the cells in them: their style, and how far down one is merged. */
final class SheetColumns {

    private final int maxColumns;
    private final String[] styles;
    private final long[] mergedTo;
    private String tableStyle;
    private long last;

    SheetColumns(int maxColumns) {
        this.maxColumns = maxColumns;
        this.styles = new String[maxColumns + 1];
        this.mergedTo = new long[maxColumns + 1];
    }

    /** Starts another sheet. */
    void restart(String style) {
        Arrays.fill(styles, null);
        Arrays.fill(mergedTo, 0);
        tableStyle = style;
        last = 0;
    }

    /** The column that the next declaration is for where it does not say so. */
    long next() {
        return last + 1;
    }

    void declare(long column, long span, String style) {
        last = column + span;
        for (long i = column; i <= Math.min(last, maxColumns); i++) {
            styles[(int) i] = style;
        }
    }

    /** The style of a cell that, as its row, names none; may be null. */
    String style(long column) {
        String own = column <= maxColumns ? styles[(int) column] : null;
        return own == null ? tableStyle : own;
    }

    /** Notes that a cell covers so many columns to its right, down to a row. */
    void merge(long column, long across, long row) {
        for (long i = column; i <= Math.min(column + across, maxColumns); i++) {
            mergedTo[(int) i] = row;
        }
    }

    boolean isCovered(long column, long row) {
        return column <= maxColumns && row <= mergedTo[(int) column];
    }
}
