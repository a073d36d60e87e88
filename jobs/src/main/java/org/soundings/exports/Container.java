package org.soundings.exports;

import java.util.Locale;

/** How a file holds its rows. */
enum Container {
    CSV,
    SPREADSHEETML,
    XLSX,
    UNKNOWN;

    /** The code in tables. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
