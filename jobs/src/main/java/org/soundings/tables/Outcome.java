package org.soundings.tables;

import java.util.Locale;

/** What becomes of a data row. Rows that are no data (headings, totals, blanks) are structure and counted apart. */
public enum Outcome {
    ACCEPTED,
    DUPLICATE,
    SUPERSEDED,
    REFUSED;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code in tables. */
    public String code() {
        return code;
    }
}
