package org.soundings.exports;

import java.util.Locale;

/** How a file holds its rows. */
enum Container {
    CSV,
    SPREADSHEETML,
    XLSX,
    UNKNOWN;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code in tables. */
    String code() {
        return code;
    }
}
