package org.soundings.tables;

import java.util.List;

/** Internal: ties with members' numbers in place of ids, and what can be said of a pair without looking at others. */
public final class NumberedTies {
    private static final Table.Builder T = Table.named(
            "numbered_ties",
            "Ties by themselves, with run-internal member numbers.",
            "Liens pris seuls, avec numéros internes.");

    public static final Field A_NO =
            T.number("a_no", "Number of member a, below b's", "Numéro du membre a, inférieur à celui de b");
    public static final Field B_NO = T.number("b_no", "Number of member b", "Numéro du membre b");

    public static final Field FIRST_GIVER_NO = T.numberOrNull(
            "first_giver_no",
            "Number of the member who helped first",
            "Numéro du membre qui a aidé le premier",
            "as first_giver",
            "comme first_giver");

    /** Columns of ids, for which numbers stand. */
    static final List<Field> IDS = List.of(Ties.MEMBER_A_ID, Ties.MEMBER_B_ID, Ties.FIRST_GIVER);

    static {
        Ties.TABLE.fields().stream()
                .filter(field -> !IDS.contains(field) && !Ties.AGAINST_ALL.contains(field))
                .forEach(T::same);
    }

    public static final Table TABLE = T.key(A_NO, B_NO).build();

    private NumberedTies() {}
}
