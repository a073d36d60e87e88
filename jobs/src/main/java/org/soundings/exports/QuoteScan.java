package org.soundings.exports;

/**
 * Follows the quotes of one record through its lines, so that a record ends where it ends and no line is swallowed. A
 * quote counts only at the start of a cell; inside quotes it is doubled.
 */
final class QuoteScan {

    /** Where the record stands after the text fed so far. */
    enum State {
        COMPLETE,
        OPEN,
        BROKEN
    }

    private enum At {
        START,
        PLAIN,
        QUOTED,
        BEHIND_QUOTE
    }

    private final char delimiter;
    private At at = At.START;
    private boolean isBroken;
    private int delimiters;
    private int delimitersInQuotes;

    QuoteScan(char delimiter) {
        this.delimiter = delimiter;
    }

    State feed(String text) {
        for (int i = 0; i < text.length() && !isBroken; i++) {
            step(text.charAt(i));
        }
        if (isBroken) {
            return State.BROKEN;
        }
        return at == At.QUOTED ? State.OPEN : State.COMPLETE;
    }

    /** Cells of the text fed so far, had the quote that is still open been a letter. */
    int cells() {
        return 1 + delimiters + (at == At.QUOTED ? delimitersInQuotes : 0);
    }

    private void step(char c) {
        if (at == At.QUOTED) {
            if (c == '"') {
                at = At.BEHIND_QUOTE;
            } else if (c == delimiter) {
                delimitersInQuotes++;
            }
        } else if (c == delimiter) {
            delimiters++;
            delimitersInQuotes = 0;
            at = At.START;
        } else if (at == At.BEHIND_QUOTE) {
            at = At.QUOTED;
            isBroken = c != '"';
        } else if (at == At.START && c == '"') {
            at = At.QUOTED;
        } else {
            at = At.PLAIN;
        }
    }
}
