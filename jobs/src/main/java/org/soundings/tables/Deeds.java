package org.soundings.tables;

/** Internal: what two members did after a day, as each of the two sees it. */
public final class Deeds {
    private static final Table.Builder T =
            Table.named("deeds", "What two members did after a day.", "Ce que deux membres ont fait après un jour.");

    public static final Field MEMBER_NO = T.same(NumberedMembers.MEMBER_NO);
    public static final Field WITH_NO = T.number("with_no", "Number of the other member", "Numéro de l'autre membre");
    public static final Field EVENT_COUNT = T.count("event_count", "Events of every kind", "Événements de tout type");
    public static final Field GIVEN_COUNT = T.count("given_count", "Help given to the other", "Aide donnée à l'autre");
    public static final Field RECEIVED_COUNT =
            T.count("received_count", "Help received from the other", "Aide reçue de l'autre");
    public static final Field ONE_TO_ONE_COUNT = T.count("one_to_one_count", "One-to-ones", "Tête-à-tête");
    public static final Field IS_FIRST_MEETING = T.flag(
            "is_first_meeting",
            "Whether their first one-to-one on record is among them",
            "Si leur premier tête-à-tête enregistré en fait partie");

    public static final Table TABLE = T.key(MEMBER_NO, WITH_NO).build();

    private Deeds() {}
}
