package org.soundings.tables;

/** Internal: the activity logs of each chapter that hold everything of their period. */
public final class Withdrawals {
    private static final Table LOG;

    static {
        Table.Builder log = Table.named("whole_log", "A whole activity log.", "Un journal d'activité complet.");
        log.same(LedgerFiles.PERIOD_START);
        log.same(LedgerFiles.PERIOD_END);
        log.same(LedgerFiles.EXPORT_NO);
        LOG = log.build();
    }

    private static final Table.Builder T =
            Table.named("withdrawals", "Whole activity logs, by chapter.", "Journaux d'activité complets, par groupe.");

    public static final Field CHAPTER_ID = T.text("chapter_id", "Chapter", "Groupe");
    public static final Field WHOLE_LOGS = T.nestedList(
            "whole_logs",
            LOG,
            "Period and export_no of each of its whole logs",
            "Période et export_no de chacun de ses journaux complets",
            "never",
            "jamais");

    /** One element of {@link #WHOLE_LOGS}. */
    public static final Field WHOLE_LOG = Table.named("log", "A whole log.", "Un journal complet.")
            .nested("whole_log", LOG, "Its period and export_no", "Sa période et son export_no", "never", "jamais");

    public static final Table TABLE = T.key(CHAPTER_ID).build();

    private Withdrawals() {}
}
