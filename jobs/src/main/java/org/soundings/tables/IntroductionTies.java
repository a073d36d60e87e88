package org.soundings.tables;

/** Internal: what introductions are made of ties, of whatever day. */
public final class IntroductionTies {
    private static final Table.Builder T = Table.named(
            "introduction_ties",
            "Ties with no more than introductions are made of.",
            "Liens réduits à ce qu'il faut aux mises en relation.");

    public static final Field A_NO = T.same(NumberedTies.A_NO);
    public static final Field B_NO = T.same(NumberedTies.B_NO);
    public static final Field EXCHANGE_COUNT = T.same(Ties.EXCHANGE_COUNT);
    public static final Field IS_RELATIONSHIP = T.same(Ties.IS_RELATIONSHIP);

    static {
        PastTies.REFERRALS.forEach(T::same);
    }

    public static final Table TABLE = T.key(A_NO, B_NO).build();

    private IntroductionTies() {}
}
