package org.soundings.tables;

import java.util.Locale;

/** The kinds of data rows that export files hold. */
public enum RowKind {
    SLIP,
    ACTIVITY,
    PALMS,
    ROSTER,
    ALIAS;

    /** The code in tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
