package org.soundings.config;

import java.io.Serializable;
import java.util.List;

/**
 * Everything that conf/ decides, a record per concern. Each record's key in the file is its component's name in
 * kebab-case below {@code soundings}.
 */
public record Settings(
        Window window,
        Decay decay,
        Stages stages,
        Maturity maturity,
        Movement movement,
        Quadrants quadrants,

        GiversGain giversGain,
        Freshness freshness,
        Formats formats,
        Reading reading,
        Reports reports)
        implements Serializable {

    /** The trailing window of all counts: {@code soundings.window}. */
    public record Window(@Range(min = 1, max = 120) int months) implements Serializable {}

    /**
     * The decay of strength: {@code soundings.decay}. A month of decay is 30 days, so that strength depends on days
     * alone.
     */
    public record Decay(@Range(min = 0.1, max = 1200) double halfLifeMonths) implements Serializable {
        /** Half-life in days: 30 a month. */
        public double halfLifeDays() {
            return 30.0 * halfLifeMonths;
        }
    }

    /** The thresholds of a tie's stage: {@code soundings.stages}. */
    public record Stages(
            @Range(min = 1, max = 120) int trustedOneToOnes,
            @Range(min = 1, max = 120) int trustedActiveMonths,
            @Range(min = 1, max = 120) int helpOnlyMonths,
            @Range(min = 1, max = 120) int mutualActiveMonths,
            @Range(min = 1, max = 120) int dormantAfterMonths)
            implements Serializable {}

    /** When a tie counts for depth, in days since first seen: {@code soundings.maturity}. */
    public record Maturity(@Range(min = 0, max = 3650) int days) implements Serializable {}

    /** How far back is told: {@code soundings.movement}. */
    public record Movement(
            @Range(min = 1, max = 3650) int earlierDays,
            @Range(min = 1, max = 120) int historyMonths) implements Serializable {}

    /**
     * The cut points of the quadrants: {@code soundings.quadrants}. Empty: percentile one half; else the lower end of the
     * border, the cut and the upper end, in values of the axis.
     */
    public record Quadrants(
            @Cuts(min = 1, max = 10) List<Double> breadth,
            @Cuts(min = 0, max = 1) List<Double> depth) implements Serializable {}

    /** Within how many weeks a gift has to come back: {@code soundings.givers-gain}. */
    public record GiversGain(@Range(min = 1, max = 520) int withinWeeks) implements Serializable {}

    /** How old a chapter's last export may be, in days before the as-of date: {@code soundings.freshness}. */
    public record Freshness(
            @Range(min = 1, max = 3650) int warningAfterDays,

            @Range(min = 2, max = 3650) @MoreThan("warning-after-days")
            int errorAfterDays)
            implements Serializable {}

    /**
     * How much is read at once and what is too much: {@code soundings.reading}. A sheet cannot have more rows than Excel's
     * 1,048,576, whatever the settings say.
     */
    public record Reading(
            @Range(min = 1, max = 1L << 40) long batchBytes,
            @Range(min = 1, max = 1L << 40) long maxFileBytes,
            @Range(min = 1, max = 1_000_000_000) int maxLineChars,
            @Range(min = 1, max = 1_000_000_000) int maxFieldChars,
            @Range(min = 1, max = 16_384) int maxColumns,
            @Range(min = 0, max = 1_000_000) int maxContinuationLines,
            @Range(min = 1, max = 1_000_000_000) int maxRows,
            @Range(min = 1, max = 1_048_576) int maxSheetRows,
            @Range(min = 1, max = 1L << 40) long maxInflatedBytes,
            @Range(min = 2, max = 1_032) int maxInflationRatio,
            @Range(min = 1, max = 65_534) int maxZipEntries,
            @Range(min = 1, max = 100_000_000) int maxSharedStrings,
            @Range(min = 1, max = 1_000_000_000) int maxSharedChars)
            implements Serializable {}

    /** What is rendered for people: {@code soundings.reports}. */
    public record Reports(
            @OneOf({"en", "fr"}) List<String> locales,
            @Range(min = 5, max = 1_000) int minimumGroup,
            List<Director> directors)
            implements Serializable {}

    /**
     * A director of several chapters, who gets a page of them: an entry of {@code soundings.reports.directors}.
     *
     * @param id names the page's file
     * @param chapters each by its name or its id
     */
    public record Director(String id, List<String> chapters) implements Serializable {}
}
