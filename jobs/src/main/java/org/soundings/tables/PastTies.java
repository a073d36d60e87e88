package org.soundings.tables;

import java.util.List;

/** Internal: ties as they were on several days, with no more than standings and introductions are made of. */
public final class PastTies {
    private static final Table.Builder T = Table.named(
            "past_ties", "Ties as they were on several days.", "Liens tels qu'ils étaient à plusieurs dates.");

    public static final Field AS_OF_ON =
            T.day("as_of_on", "The day as of which the row is told", "Le jour auquel la ligne est arrêtée");
    public static final Field A_NO = T.same(NumberedTies.A_NO);
    public static final Field B_NO = T.same(NumberedTies.B_NO);
    public static final Field EXCHANGE_COUNT = T.same(Ties.EXCHANGE_COUNT);
    public static final Field STAGE = T.same(Ties.STAGE);
    public static final Field IS_RELATIONSHIP = T.same(Ties.IS_RELATIONSHIP);
    public static final Field IS_DORMANT = T.same(Ties.IS_DORMANT);
    public static final Field FIRST_ON = T.same(Ties.FIRST_ON);

    /** Counts of referrals, each way. */
    public static final List<Field> REFERRALS = List.of(
            Ties.REFERRAL_AB_INSIDE_COUNT,
            Ties.REFERRAL_AB_OUTSIDE_COUNT,
            Ties.REFERRAL_BA_INSIDE_COUNT,
            Ties.REFERRAL_BA_OUTSIDE_COUNT);

    static {
        REFERRALS.forEach(T::same);
    }

    public static final Table TABLE = T.key(AS_OF_ON, A_NO, B_NO).build();

    private PastTies() {}
}
