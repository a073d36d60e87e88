package org.soundings.tables;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How recent a chapter's exports are on the as-of date. It is about files alone: the members of a stale chapter may be as
 * active as ever.
 */
public enum Freshness {
    FRESH,
    LATE,
    STALE;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code in tables. */
    public String code() {
        return code;
    }

    /** The freshness of a code, written exactly as {@link #code} gives it. */
    public static Optional<Freshness> of(String code) {
        return Arrays.stream(values())
                .filter(freshness -> freshness.code().equals(code))
                .findFirst();
    }
}
