package org.soundings.tables;

import java.util.List;

/**
 * Internal: data rows with what the whole of the exports tells about them: chapters, period, standing, which side is
 * visiting, and the keys by which the two persons are looked up.
 */
public final class PlacedRows {
    private static final Table.Builder T = Table.named(
            "placed_rows", "Data rows with chapters, period and standing.", "Lignes avec groupes, période et statut.");

    public static final Field FILE_NO = T.same(LedgerFiles.FILE_NO);

    /** The columns of the row as it was read; its file is told by number. */
    private static final List<Field> READ = ExportRows.TABLE.fields().stream()
            .filter(field -> !field.equals(ExportRows.FILE_ID))
            .toList();

    static {
        READ.forEach(T::same);
    }

    private static final String NONE_EN = "the row has none";
    private static final String NONE_FR = "la ligne n'en a pas";

    public static final Field EXPORTER_ID =
            T.textOrNull("exporter_id", "Chapter of the row", "Groupe de la ligne", NONE_EN, NONE_FR);
    public static final Field OTHER_ID = T.textOrNull(
            "other_id", "The other chapter that the row names", "L'autre groupe nommé par la ligne", NONE_EN, NONE_FR);
    public static final Field PERIOD_START =
            T.dayOrNull("period_start", "First day of the row", "Premier jour de la ligne", NONE_EN, NONE_FR);
    public static final Field PERIOD_END =
            T.dayOrNull("period_end", "Last day of the row", "Dernier jour de la ligne", NONE_EN, NONE_FR);
    public static final Field OUTCOME = T.textOrNull(
            "outcome",
            "superseded or refused, where that is settled",
            "superseded ou refused, si c'est établi",
            "still open",
            "encore ouvert");
    public static final Field REASON = T.same(Outcomes.REASON);
    public static final Field COLUMN_AT_FAULT =
            T.textOrNull("column_at_fault", "Column at fault", "Colonne en cause", "not refused", "pas refusée");
    public static final Field FOUND =
            T.textOrNull("found", "What was found there", "Ce qui y a été trouvé", "not refused", "pas refusée");
    public static final Field EXPECTED =
            T.textOrNull("expected", "What was expected there", "Ce qui y était attendu", "not refused", "pas refusée");
    public static final Field FROM_SCOPE_ID =
            T.textOrNull("from_scope_id", "Scope of from_key", "Portée de from_key", NONE_EN, NONE_FR);
    public static final Field FROM_KEY =
            T.textOrNull("from_key", "Key of the acting person", "Clé de la personne qui agit", NONE_EN, NONE_FR);
    public static final Field TO_SCOPE_ID =
            T.textOrNull("to_scope_id", "Scope of to_key", "Portée de to_key", NONE_EN, NONE_FR);
    public static final Field TO_KEY =
            T.textOrNull("to_key", "Key of the other person", "Clé de l'autre personne", NONE_EN, NONE_FR);

    public static final Table TABLE = T.key(FILE_NO, ExportRows.LINE_NUMBER).build();

    private PlacedRows() {}

    /** The columns that are as reading gave them. */
    public static List<Field> read() {
        return READ;
    }
}
