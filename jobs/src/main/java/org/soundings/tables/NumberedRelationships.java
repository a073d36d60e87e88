package org.soundings.tables;

/** Internal: the relationships of reporting members, each pair once. */
public final class NumberedRelationships {
    private static final Table.Builder T = Table.named(
            "numbered_relationships",
            "Relationships of reporting members, with run-internal member numbers.",
            "Relations entre membres exportés par leur groupe, avec numéros internes.");

    public static final Field A_NO = T.same(NumberedTies.A_NO);
    public static final Field B_NO = T.same(NumberedTies.B_NO);
    public static final Field EXCHANGE_COUNT = T.same(Ties.EXCHANGE_COUNT);

    public static final Table TABLE = T.key(A_NO, B_NO).build();

    private NumberedRelationships() {}
}
