package org.soundings.tables;

/** Internal: ties with members' numbers in place of ids, all other columns as published. */
public final class NumberedTies {
    private static final Table.Builder T =
            Table.named("numbered_ties", "Ties with run-internal member numbers.", "Liens avec numéros internes.");

    public static final Field A_NO =
            T.number("a_no", "Number of member a, below b's", "Numéro du membre a, inférieur à celui de b");
    public static final Field B_NO = T.number("b_no", "Number of member b", "Numéro du membre b");

    static {
        Ties.TABLE.fields().stream()
                .filter(field -> !field.equals(Ties.MEMBER_A_ID) && !field.equals(Ties.MEMBER_B_ID))
                .forEach(T::same);
    }

    public static final Table TABLE = T.key(A_NO, B_NO).build();

    private NumberedTies() {}
}
