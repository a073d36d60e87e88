package org.soundings.tables;

/** Internal: ties with members' numbers in place of ids and all columns as published, what lies around a pair among them. */
public final class EmbeddedTies {
    private static final Table.Builder T = Table.named(
            "embedded_ties",
            "All of a tie, with run-internal member numbers.",
            "Tout d'un lien, avec numéros internes.");

    static {
        BalancedTies.TABLE.fields().forEach(T::same);
        T.same(Ties.OVERLAP);
    }

    public static final Table TABLE =
            T.key(NumberedTies.A_NO, NumberedTies.B_NO).build();

    private EmbeddedTies() {}
}
