package org.soundings.tables;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of a PALMS period the slips audits of the same chapter cover. */
public enum SlipsCoverage {
    /** Every day: PALMS and slips should agree. */
    WHOLE,
    /** Some days: PALMS should be no less than the slips. */
    PART,
    /** None: there is nothing to compare. */
    NONE;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code in tables. */
    public String code() {
        return code;
    }

    /** The coverage of a code, written exactly as {@link #code} gives it. */
    public static Optional<SlipsCoverage> of(String code) {
        return Arrays.stream(values())
                .filter(coverage -> coverage.code().equals(code))
                .findFirst();
    }
}
