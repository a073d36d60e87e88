package org.soundings.tables;

/** Internal: where each member who has a relationship is in their graph. */
public final class NumberedPlaces {
    private static final Table.Builder T = Table.named(
            "numbered_places",
            "Places in the graph of relationships, with run-internal member numbers.",
            "Situation dans le graphe des relations, avec numéros internes des membres.");

    public static final Field MEMBER_NO = T.same(NumberedMembers.MEMBER_NO);
    public static final Field ISLAND_NO = T.same(NumberedIslands.ISLAND_NO);
    public static final Field COMMUNITY_NO = T.number(
            "community_no",
            "Smallest number of the members of the community",
            "Plus petit numéro des membres de la communauté");
    public static final Field EMBEDDEDNESS_RATIO = T.same(MemberScores.EMBEDDEDNESS_RATIO);

    public static final Table TABLE = T.key(MEMBER_NO).build();

    private NumberedPlaces() {}
}
