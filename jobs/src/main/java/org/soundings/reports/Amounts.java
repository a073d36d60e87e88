package org.soundings.reports;

import java.util.Map;

/** How one says how often, how much and how long: small numbers in words. */
final class Amounts {

    private static final long MONTHS = 12;

    private final Words words;

    Amounts(Words words) {
        this.words = words;
    }

    /** How often. */
    String times(long count) {
        return words.say(PagePhrase.TIMES, counted(count));
    }

    /** How many exchanges on record. */
    String exchanges(long count) {
        return words.say(PagePhrase.EXCHANGES, counted(count));
    }

    /** So many months; from two years on in whole years, and whether it is more. */
    String span(long months) {
        long years = months < 2 * MONTHS ? 0 : months / MONTHS;
        return words.say(
                PagePhrase.SPAN,
                Map.of(
                        "months",
                        months,
                        "spelled",
                        words.spelled(months),
                        "years",
                        years,
                        "spelledYears",
                        words.spelled(years),
                        "left",
                        months % MONTHS));
    }

    private Map<String, Object> counted(long count) {
        return Map.of("count", count, "spelled", words.spelled(count));
    }
}
