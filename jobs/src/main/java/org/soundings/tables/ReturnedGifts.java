package org.soundings.tables;

/** Internal: how many first gifts came back, and how many would by chance: one row. */
public final class ReturnedGifts {
    private static final Table.Builder T = Table.named(
            "returned_gifts", "How many first gifts came back.", "Combien de premières aides sont revenues.");

    public static final Field FIRST_GIFT_COUNT = T.same(NetworkScores.FIRST_GIFT_COUNT);
    public static final Field RETURNED_GIFT_RATIO = T.same(NetworkScores.RETURNED_GIFT_RATIO);
    public static final Field CHANCE_RETURNED_GIFT_RATIO = T.same(NetworkScores.CHANCE_RETURNED_GIFT_RATIO);
    public static final Field CHANCE_RETURNED_GIFT_LOW = T.same(NetworkScores.CHANCE_RETURNED_GIFT_LOW);
    public static final Field CHANCE_RETURNED_GIFT_HIGH = T.same(NetworkScores.CHANCE_RETURNED_GIFT_HIGH);

    public static final Table TABLE = T.key().build();

    private ReturnedGifts() {}
}
