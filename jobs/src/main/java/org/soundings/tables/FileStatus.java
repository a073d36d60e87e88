package org.soundings.tables;

import java.util.Locale;

/** How a file as a whole ended. */
public enum FileStatus {
    OK,
    EMPTY,
    NO_ROWS,
    REFUSED,
    SUPERSEDED;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code in tables. */
    public String code() {
        return code;
    }
}
