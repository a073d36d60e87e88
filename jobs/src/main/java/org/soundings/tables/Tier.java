package org.soundings.tables;

import java.util.Locale;

/** Of a referral: the giver buys for himself, or sends a third party. Neither says anything about chapters. */
public enum Tier {
    INSIDE,
    OUTSIDE;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code in tables. */
    public String code() {
        return code;
    }
}
