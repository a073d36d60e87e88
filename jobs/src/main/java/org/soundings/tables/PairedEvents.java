package org.soundings.tables;

/** Internal: what an event has to know of its pair, beside the event's own columns. */
public final class PairedEvents {
    private static final Table.Builder T = Table.named(
            "paired_events", "What events know of their pair.", "Ce que les événements savent de leur paire.");

    private static final String NEVER_MET_EN = "no one-to-one of the pair has a period of at most 31 days";
    private static final String NEVER_MET_FR = "aucun tête-à-tête de la paire n'a une période de 31 jours au plus";

    public static final Field EVENT_ID = T.same(NumberedEvents.EVENT_ID);
    public static final Field A_NO = T.same(NumberedTies.A_NO);
    public static final Field B_NO = T.same(NumberedTies.B_NO);
    public static final Field MET_FROM_ON = T.dayOrNull(
            "met_from_on",
            "First day on which the pair's first one-to-one may have been",
            "Premier jour où le premier tête-à-tête de la paire a pu avoir lieu",
            NEVER_MET_EN,
            NEVER_MET_FR);
    public static final Field MET_BY_ON = T.dayOrNull(
            "met_by_on",
            "Day by which the pair had a one-to-one for certain",
            "Jour où la paire avait certainement eu un tête-à-tête",
            NEVER_MET_EN,
            NEVER_MET_FR);

    public static final Table TABLE = T.key(EVENT_ID).build();

    private PairedEvents() {}
}
