package org.soundings.tables;

import java.util.Locale;

/** The kinds of data rows that export files hold. */
public enum RowKind {
    SLIP,
    ACTIVITY,
    PALMS,
    /** One member's presence at each meeting of a PALMS attendance report. */
    ATTENDANCE,
    ROSTER,
    /** One member of a membership dues report. */
    DUES,
    ALIAS;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code in tables. */
    public String code() {
        return code;
    }
}
