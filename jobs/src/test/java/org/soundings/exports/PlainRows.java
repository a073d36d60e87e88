package org.soundings.exports;

import java.util.List;
import java.util.regex.Pattern;

/** The rows of a file as a plain reading of its container has them, independent of the code that it checks. */
interface PlainRows {

    /** Numbers of rows that may be a heading: what stands above them does not matter. */
    List<Long> numbers();

    /** The cells of the row that starts at a line; blank ones may miss at its end. */
    List<PlainCell> cells(long line);

    /**
     * A cell.
     *
     * @param isBold null where the container cannot say it, or only in a way that is not checked
     */
    record PlainCell(String text, Boolean isBold) {

        private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\t-\\r\\x1C-\\x1F]+");

        /** The text with single blanks; null where it is blank. */
        String folded() {
            String single = SPACES.matcher(text).replaceAll(" ").strip();
            return single.isEmpty() ? null : single;
        }
    }
}
