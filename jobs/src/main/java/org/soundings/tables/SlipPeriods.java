package org.soundings.tables;

/** Internal: the periods of the slips audits that count. */
public final class SlipPeriods {
    private static final Table.Builder T = Table.named(
            "slip_periods",
            "Periods of the slips audits that count.",
            "Périodes des rapports de bordereaux qui comptent.");

    public static final Field CHAPTER_ID = T.same(Chapters.CHAPTER_ID);
    public static final Field PERIOD_START =
            T.day("period_start", "First day of the period", "Premier jour de la période");
    public static final Field PERIOD_END = T.day("period_end", "Last day of the period", "Dernier jour de la période");

    public static final Table TABLE =
            T.key(CHAPTER_ID, PERIOD_START, PERIOD_END).build();

    private SlipPeriods() {}
}
