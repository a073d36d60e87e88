package org.soundings.exports;

import java.util.Locale;

/** The reports that are read. */
enum ReportKind {
    SLIPS_AUDIT,
    PALMS_SUMMARY,
    ROSTER,
    ACTIVITY_LOG,
    MANIFEST,
    ALIASES,
    UNKNOWN;

    /** The code in tables. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the whole file is of one chapter and one period, and says nothing without them. */
    boolean needsPeriod() {
        return this == SLIPS_AUDIT || this == PALMS_SUMMARY;
    }

    /** Whether a row of it says nothing without a chapter that it may leave to the file. */
    boolean needsChapter() {
        return needsPeriod() || this == ROSTER || this == ALIASES;
    }

    /** Whether its rows hold what is never stored (medical absences, phones), so that their raw text is not kept. */
    boolean isPrivate() {
        return this == PALMS_SUMMARY || this == ROSTER;
    }
}
