package org.soundings.tables;

/** Internal: what became of the introductions of an earlier day: one row. */
public final class IntroductionHits {
    private static final Table.Builder T = Table.named(
            "introduction_hits",
            "What became of the introductions of an earlier day.",
            "Ce que sont devenues les mises en relation d'un jour antérieur.");

    public static final Field EARLIER_INTRODUCTION_COUNT = T.same(NetworkScores.EARLIER_INTRODUCTION_COUNT);
    public static final Field INTRODUCTION_HIT_RATIO = T.same(NetworkScores.INTRODUCTION_HIT_RATIO);
    public static final Field EARLIER_OPEN_TRIAD_COUNT = T.same(NetworkScores.EARLIER_OPEN_TRIAD_COUNT);
    public static final Field OPEN_TRIAD_HIT_RATIO = T.same(NetworkScores.OPEN_TRIAD_HIT_RATIO);

    public static final Table TABLE = T.key().build();

    private IntroductionHits() {}
}
