package org.soundings.tables;

/** Internal: how far ties had come on an earlier day. */
public final class PastStages {
    private static final Table.Builder T = Table.named(
            "past_stages",
            "How far ties had come on an earlier day.",
            "Où en étaient les liens à une date antérieure.");

    public static final Field A_NO = T.same(NumberedTies.A_NO);
    public static final Field B_NO = T.same(NumberedTies.B_NO);
    public static final Field STAGE = T.same(Ties.STAGE);

    public static final Table TABLE = T.key(A_NO, B_NO).build();

    private PastStages() {}
}
