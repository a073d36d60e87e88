package org.soundings.tables;

/** Internal: two who have no tie and who could introduce them, with members' numbers: what one of the two would have. */
public final class OpenTriads {
    private static final Table.Builder T =
            Table.named("open_triads", "Who would meet whom, by numbers.", "Qui rencontrerait qui, par numéros.");

    public static final Field INTRODUCER_NO = T.number(
            "introducer_no", "Number of the one who could introduce them", "Numéro de qui pourrait les présenter");
    public static final Field A_NO = T.same(NumberedTies.A_NO);
    public static final Field B_NO = T.same(NumberedTies.B_NO);
    public static final Field SCORE = T.same(Introductions.SCORE);
    public static final Field LIFT = T.same(Introductions.LIFT);
    public static final Field PROFESSION_REFERRAL_COUNT = T.same(Introductions.PROFESSION_REFERRAL_COUNT);
    public static final Field EXPECTED_REFERRALS = T.same(Introductions.EXPECTED_REFERRALS);
    public static final Field PROFESSION_CHAPTER_COUNT = T.same(Introductions.PROFESSION_CHAPTER_COUNT);
    public static final Field CLOSENESS = T.same(Introductions.CLOSENESS);
    public static final Field INTRODUCER_COUNT = T.same(Introductions.INTRODUCER_COUNT);
    public static final Field EXCHANGE_A_COUNT = T.same(Introductions.EXCHANGE_A_COUNT);
    public static final Field EXCHANGE_B_COUNT = T.same(Introductions.EXCHANGE_B_COUNT);

    public static final Table TABLE = T.key(A_NO, B_NO).build();

    private OpenTriads() {}
}
