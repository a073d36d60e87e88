package org.soundings.tables;

/** Internal: what the PALMS summaries that count say of each member, a row a figure. */
public final class PalmsFigures {
    private static final Table.Builder T = Table.named(
            "palms_figures",
            "What PALMS summaries say, a row a figure.",
            "Ce que disent les PALMS, une ligne par chiffre.");

    public static final Field CHAPTER_ID = T.same(ControlTotals.CHAPTER_ID);
    public static final Field FILE_ID = T.same(ControlTotals.FILE_ID);
    public static final Field PERIOD_START = T.same(ControlTotals.PERIOD_START);
    public static final Field PERIOD_END = T.same(ControlTotals.PERIOD_END);
    public static final Field MEMBER_NO = T.same(NumberedMembers.MEMBER_NO);
    public static final Field FIGURE = T.same(ControlTotals.FIGURE);
    public static final Field PALMS_COUNT = T.same(ControlTotals.PALMS_COUNT);
    public static final Field PALMS_AMOUNT = T.same(ControlTotals.PALMS_AMOUNT);
    public static final Field CURRENCY_CODE = T.same(ControlTotals.CURRENCY_CODE);

    public static final Table TABLE = T.build();

    private PalmsFigures() {}
}
