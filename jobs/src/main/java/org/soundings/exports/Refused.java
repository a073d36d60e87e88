package org.soundings.exports;

import org.soundings.tables.Reason;

/** Thrown inside the reader where a row, or a file as a whole, cannot be accepted; always caught and told as a reject. */
final class Refused extends RuntimeException {

    private static final int FOUND_CHARS = 200;

    private final Reason reason;
    private final String column;
    private final String found;
    private final String expected;
    private final long line;

    private Refused(Reason reason, String column, String found, String expected, long line) {
        // No stack trace: a file may hold a million of them, and none is a fault of the program.
        super(reason.code(), null, false, false);
        this.reason = reason;
        this.column = column;
        this.found = found == null ? null : Escaped.shorten(Escaped.controls(found), FOUND_CHARS);
        this.expected = expected;
        this.line = line;
    }

    static Refused as(Reason reason) {
        return new Refused(reason, null, null, null, 0);
    }

    /** Found and expected are data, as the file or the settings write it; null where the message has no place for it. */
    static Refused as(Reason reason, String found, String expected) {
        return new Refused(reason, null, found, expected, 0);
    }

    Refused inColumn(String label) {
        return new Refused(reason, label, found, expected, line);
    }

    Refused atLine(long number) {
        return new Refused(reason, column, found, expected, number);
    }

    /** With the line up to which a damaged or endless file could be read. */
    Refused behindLine(long number) {
        return switch (reason) {
            case CORRUPT_FILE, LINE_TOO_LONG, TOO_MANY_ROWS -> line == 0 ? atLine(number) : this;
            default -> this;
        };
    }

    Reason reason() {
        return reason;
    }

    String column() {
        return column;
    }

    String found() {
        return found;
    }

    String expected() {
        return expected;
    }

    /** The line at fault where a whole file is refused; 0 for none. */
    long line() {
        return line;
    }
}
