package org.soundings.tables;

/** Internal: pairs with all dated help between them, and the days of which it is on record. */
public final class GiftPairs {

    /** One gift, or several of one period. */
    public static final class OfGift {
        private static final Table.Builder T =
                Table.named("gift", "Help of one member to the other.", "Aide de l'un des membres à l'autre.");

        public static final Field IS_FROM_A = T.flag("is_from_a", "Whether a gave it", "Si a l'a donnée");
        public static final Field PERIOD_START = T.same(Events.PERIOD_START);
        public static final Field PERIOD_END = T.same(Events.PERIOD_END);

        public static final Table TABLE = T.key().build();

        private OfGift() {}
    }

    private static final Table.Builder T = Table.named(
            "gift_pairs", "Pairs with all dated help between them.", "Paires et toute aide datée entre elles.");

    public static final Field A_NO = T.same(NumberedTies.A_NO);
    public static final Field B_NO = T.same(NumberedTies.B_NO);
    public static final Field SPAN_START_ON =
            T.day("span_start_on", "First day on record for both", "Premier jour enregistré pour les deux");
    public static final Field SPAN_END_ON = T.day(
            "span_end_on",
            "Last day on record for both, of whole weeks",
            "Dernier jour enregistré pour les deux, en semaines entières");
    public static final Field SEED_AB =
            T.number("seed_ab", "Seed of the shifts of what a gave b", "Graine des décalages de a à b");
    public static final Field SEED_BA =
            T.number("seed_ba", "Seed of the shifts of what b gave a", "Graine des décalages de b à a");
    public static final Field GIFTS =
            T.nestedList("gifts", OfGift.TABLE, "All dated help", "Toute aide datée", "never", "jamais");

    public static final Table TABLE = T.key(A_NO, B_NO).build();

    private GiftPairs() {}
}
