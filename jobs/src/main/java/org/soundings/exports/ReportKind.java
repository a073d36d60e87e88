package org.soundings.exports;

import java.util.Locale;

/** The reports that are read. */
enum ReportKind {
    SLIPS_AUDIT,
    PALMS_SUMMARY,
    PALMS_ATTENDANCE,
    ROSTER,
    VISITOR_REPORT,
    MEMBERSHIP_DUES,
    ACTIVITY_LOG,
    MANIFEST,
    ALIASES,
    UNKNOWN;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code in tables. */
    String code() {
        return code;
    }

    /** Whether the whole file is of one chapter and one period, and says nothing without them. */
    boolean needsPeriod() {
        return this == SLIPS_AUDIT || this == PALMS_SUMMARY || this == PALMS_ATTENDANCE;
    }

    /** Whether a row of it says nothing without a chapter that it may leave to the file. */
    boolean needsChapter() {
        return needsPeriod() || isList() || this == VISITOR_REPORT || this == ALIASES;
    }

    /** Whether its rows hold what is never stored (medical absences, phones), so that their raw text is not kept. */
    boolean isPrivate() {
        return this == PALMS_SUMMARY || this == PALMS_ATTENDANCE || this == VISITOR_REPORT || isList();
    }

    /** Whether it may have several tables below one another, each with its own heading. */
    boolean isStacked() {
        return this == MEMBERSHIP_DUES;
    }

    /** Whether a total in it is that of its rows; those of PALMS reports count visitors and former members too. */
    boolean hasControlTotal() {
        return this != PALMS_SUMMARY && this != PALMS_ATTENDANCE;
    }

    private boolean isList() {
        return this == ROSTER || this == MEMBERSHIP_DUES;
    }
}
