package org.soundings.config;

import java.io.Serializable;

/**
 * Everything that conf/ decides, a record per concern. Each record's key in the file is its component's name in
 * kebab-case below {@code soundings}.
 */
public record Settings(
        Window window, Decay decay, Stages stages, Maturity maturity, Formats formats, Reading reading, Reports reports)
        implements Serializable {

    /** The trailing window of all counts: {@code soundings.window}. */
    public record Window(int months) implements Serializable {}

    /**
     * The decay of strength: {@code soundings.decay}. A month of decay is 30 days, so that strength depends on days
     * alone.
     */
    public record Decay(double halfLifeMonths) implements Serializable {
        /** Half-life in days: 30 a month. */
        public double halfLifeDays() {
            return 30.0 * halfLifeMonths;
        }
    }

    /** The thresholds of a tie's stage: {@code soundings.stages}. */
    public record Stages(
            int trustedOneToOnes,
            int trustedActiveMonths,
            int helpOnlyMonths,
            int mutualActiveMonths,
            int dormantAfterMonths)
            implements Serializable {}

    /** When a tie counts for depth, in days since first seen: {@code soundings.maturity}. */
    public record Maturity(int days) implements Serializable {}

    /** How much is read at once and what is too much: {@code soundings.reading}. */
    public record Reading(
            long batchBytes,
            long maxFileBytes,
            int maxLineChars,
            int maxFieldChars,
            int maxColumns,
            int maxContinuationLines,
            int maxRows)
            implements Serializable {}

    /** What is rendered for people: {@code soundings.reports}. */
    public record Reports(java.util.List<String> locales, int minimumGroup) implements Serializable {}
}
