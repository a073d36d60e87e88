package org.soundings.tables;

import java.util.Locale;

/** How far a tie has come, in order. The last two are relationships. */
public enum Stage {
    EXCHANGE,
    MET,
    TRUSTED,
    MUTUAL;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code in tables. */
    public String code() {
        return code;
    }
}
