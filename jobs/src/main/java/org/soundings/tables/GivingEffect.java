package org.soundings.tables;

/** Internal: how much more members receive after giving more: one row. */
public final class GivingEffect {
    private static final Table.Builder T = Table.named(
            "giving_effect", "How much more members receive after giving more.", "Ce qu'on reçoit après avoir donné.");

    public static final Field GIVING_EFFECT = T.same(NetworkScores.GIVING_EFFECT);
    public static final Field GIVING_EFFECT_SE = T.same(NetworkScores.GIVING_EFFECT_SE);
    public static final Field GIVING_EFFECT_LOW = T.same(NetworkScores.GIVING_EFFECT_LOW);
    public static final Field GIVING_EFFECT_HIGH = T.same(NetworkScores.GIVING_EFFECT_HIGH);
    public static final Field GIVING_EFFECT_MEMBER_COUNT = T.same(NetworkScores.GIVING_EFFECT_MEMBER_COUNT);
    public static final Field GIVING_EFFECT_QUARTER_COUNT = T.same(NetworkScores.GIVING_EFFECT_QUARTER_COUNT);
    public static final Field GIVING_EFFECT_CHAPTER_COUNT = T.same(NetworkScores.GIVING_EFFECT_CHAPTER_COUNT);

    public static final Table TABLE = T.key().build();

    private GivingEffect() {}
}
