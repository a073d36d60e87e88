package org.soundings.tables;

/** Internal: what became of each row. The texts of a refusal are in the row itself. */
public final class Outcomes {
    private static final Table.Builder T = Table.named("outcomes", "Outcome of each row.", "Issue de chaque ligne.");

    public static final Field FILE_NO = T.same(LedgerFiles.FILE_NO);
    public static final Field LINE_NUMBER = T.same(ExportRows.LINE_NUMBER);
    public static final Field OUTCOME = T.text(
            "outcome", "accepted, duplicate, superseded or refused", "accepted, duplicate, superseded ou refused");
    public static final Field REASON =
            T.textOrNull("reason", "Code of a refusal", "Code d'un refus", "not refused", "pas refusée");
    public static final Field AT_FAULT = T.textOrNull(
            "at_fault",
            "from, to or event_id: what of the row is refused",
            "from, to ou event_id : ce qui est refusé dans la ligne",
            "not refused, or for another reason than its persons and its event id",
            "pas refusée, ou pour une autre raison que ses personnes et son identifiant");

    public static final Field EVENT_ID = T.textOrNull(
            "event_id",
            "Event that the row tells of",
            "Événement que dit la ligne",
            "neither accepted nor a duplicate",
            "ni acceptée ni un doublon");

    /** Values of {@link #AT_FAULT}. */
    public static final String FROM_AT_FAULT = "from";

    public static final String TO_AT_FAULT = "to";
    public static final String EVENT_ID_AT_FAULT = "event_id";

    public static final Table TABLE = T.build();

    private Outcomes() {}
}
