package org.soundings.tables;

/** Internal: communities with run-internal numbers. */
public final class NumberedCommunities {
    private static final Table.Builder T = Table.named(
            "numbered_communities", "Communities with run-internal numbers.", "Communautés avec numéros internes.");

    public static final Field COMMUNITY_NO = T.same(NumberedPlaces.COMMUNITY_NO);

    static {
        Communities.TABLE.fields().stream()
                .filter(field -> !field.equals(Communities.COMMUNITY_ID))
                .forEach(T::same);
    }

    public static final Table TABLE = T.key(COMMUNITY_NO).build();

    private NumberedCommunities() {}
}
