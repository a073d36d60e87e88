package org.soundings.tables;

/** Internal: ties with members' numbers in place of ids and all columns as published but the overlap, what the whole network says of a pair's balance among them. */
public final class BalancedTies {
    private static final Table.Builder T = Table.named(
            "balanced_ties",
            "All of a tie but its overlap, with run-internal member numbers.",
            "Tout d'un lien sauf le recouvrement, avec numéros internes.");

    static {
        T.same(NumberedTies.A_NO);
        T.same(NumberedTies.B_NO);
        T.same(NumberedTies.FIRST_GIVER_NO);
        Ties.TABLE.fields().stream()
                .filter(field -> !NumberedTies.IDS.contains(field) && !field.equals(Ties.OVERLAP))
                .forEach(T::same);
    }

    public static final Table TABLE =
            T.key(NumberedTies.A_NO, NumberedTies.B_NO).build();

    private BalancedTies() {}
}
