package org.soundings.exports;

/** Reads the data rows of one report. */
interface RowReader {

    /**
     * What the row says, or null where it says nothing about anybody: a total, or a line of a manifest.
     *
     * @throws Refused where the row cannot be accepted
     */
    TableRow read(DataRow row);

    /** Notes that a row was refused before it could be read by column. */
    default void missed() {}

    /** Whether a row is none of the table's but belongs to its heading, such as a title between two tables. */
    default boolean isPartOfHeading(RawRow row) {
        return false;
    }

    /** The columns that are blank in a row that sums up others. */
    Column[] blankInTotals();

    static RowReader of(ReportKind report, Manifest.Builder manifest) {
        return switch (report) {
            case SLIPS_AUDIT -> new SlipRows();
            case PALMS_SUMMARY -> new PalmsRows();
            case PALMS_ATTENDANCE -> new AttendanceRows();
            case ROSTER -> new RosterRows();
            case VISITOR_REPORT -> new VisitorRows();
            case MEMBERSHIP_DUES -> new DuesRows();
            case ACTIVITY_LOG -> new ActivityRows();
            case ALIASES -> new AliasRows();
            case MANIFEST -> new ManifestRows(manifest);
            case UNKNOWN -> throw new IllegalArgumentException("An unknown report has no rows");
        };
    }
}
