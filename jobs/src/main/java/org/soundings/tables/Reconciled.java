package org.soundings.tables;

/** Internal: what matching the copies yields, in one pass: an event, or the outcome of a row. One of the two is filled. */
public final class Reconciled {
    private static final Table.Builder T = Table.named(
            "reconciled",
            "What matching yields: events and outcomes.",
            "Résultat du rapprochement : événements et issues.");

    public static final Field EVENT = T.nested(
            "event",
            NumberedEvents.TABLE,
            "An event",
            "Un événement",
            "the row is an outcome",
            "la ligne est une issue");
    public static final Field OUTCOME = T.nested(
            "outcome",
            Outcomes.TABLE,
            "A row's outcome",
            "L'issue d'une ligne",
            "the row is an event",
            "la ligne est un événement");

    public static final Table TABLE = T.build();

    private Reconciled() {}
}
