package org.soundings.tables;

/** Internal: when members were seen with anybody, in all history. */
public final class Sightings {
    private static final Table.Builder T = Table.named(
            "sightings",
            "When members were first and last seen with anybody.",
            "Premier et dernier jour où les membres ont été vus avec quelqu'un.");

    public static final Field MEMBER_NO = T.same(NumberedMembers.MEMBER_NO);
    public static final Field FIRST_ON =
            T.day("first_on", "Day of the first event of any of its ties", "Jour du premier événement de ses liens");
    public static final Field LAST_ON =
            T.day("last_on", "Day of the last event of any of its ties", "Jour du dernier événement de ses liens");

    public static final Table TABLE = T.key(MEMBER_NO).build();

    private Sightings() {}
}
