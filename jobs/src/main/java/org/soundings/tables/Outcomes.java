package org.soundings.tables;

/** Internal: how many rows of a file ended in an outcome. */
public final class Outcomes {
    private static final Table.Builder T = Table.named("outcomes", "Outcome of each row.", "Issue de chaque ligne.");

    public static final Field FILE_NO = T.same(LedgerFiles.FILE_NO);
    public static final Field LINE_NUMBER = T.same(ExportRows.LINE_NUMBER);
    public static final Field OUTCOME = T.text(
            "outcome", "accepted, duplicate, superseded or refused", "accepted, duplicate, superseded ou refused");
    public static final Field REASON =
            T.textOrNull("reason", "Code of a refusal", "Code d'un refus", "not refused", "pas refusée");
    public static final Field COLUMN_NAME = T.same(Rejects.COLUMN_NAME);
    public static final Field FOUND = T.same(Rejects.FOUND);
    public static final Field EXPECTED = T.same(Rejects.EXPECTED);
    public static final Field RAW_TEXT = T.same(Rejects.RAW_TEXT);

    public static final Table TABLE = T.build();

    private Outcomes() {}
}
