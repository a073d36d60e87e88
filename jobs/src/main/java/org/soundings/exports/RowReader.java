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

    /** The columns that are blank in a row that sums up others. */
    Column[] blankInTotals();

    static RowReader of(ReportKind report, Manifest.Builder manifest) {
        return switch (report) {
            case SLIPS_AUDIT -> new SlipRows();
            case PALMS_SUMMARY -> new PalmsRows();
            case ROSTER -> new RosterRows();
            case ACTIVITY_LOG -> new ActivityRows();
            case ALIASES -> new AliasRows();
            case MANIFEST -> new ManifestRows(manifest);
            case UNKNOWN -> throw new IllegalArgumentException("An unknown report has no rows");
        };
    }
}
