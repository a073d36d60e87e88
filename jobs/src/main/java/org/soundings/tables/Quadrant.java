package org.soundings.tables;

import java.util.Locale;

/** Where a member stands on the two axes, breadth and depth, or that it is too early to say. */
public enum Quadrant {
    WIDE_DEEP,
    WIDE_SHALLOW,
    NARROW_DEEP,
    NARROW_SHALLOW,
    TOO_EARLY;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code in tables. */
    public String code() {
        return code;
    }
}
