package org.soundings.tables;

/** Internal: the island of each member who has a relationship. */
public final class NumberedIslands {
    private static final Table.Builder T = Table.named(
            "numbered_islands",
            "Islands with run-internal member numbers.",
            "Îlots avec numéros internes des membres.");

    public static final Field MEMBER_NO = T.same(NumberedMembers.MEMBER_NO);
    public static final Field ISLAND_NO = T.number(
            "island_no",
            "Smallest number of the members connected by relationships",
            "Plus petit numéro des membres reliés par des relations");

    public static final Table TABLE = T.key(MEMBER_NO).build();

    private NumberedIslands() {}
}
