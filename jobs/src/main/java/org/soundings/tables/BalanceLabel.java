package org.soundings.tables;

import java.util.Locale;

/** How what a member gives another compares with what both do elsewhere. */
public enum BalanceLabel {
    /** Too little help between the two to say. */
    TOO_FEW,
    AS_USUAL,
    GIVES_MORE,
    RECEIVES_MORE;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code in tables. */
    public String code() {
        return code;
    }
}
