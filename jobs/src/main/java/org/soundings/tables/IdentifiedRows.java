package org.soundings.tables;

/**
 * Internal: data rows with their members, and what becomes of each as far as the row alone tells. Without the texts of the
 * row: only refused rows need them, and fetch them by file and line.
 */
public final class IdentifiedRows {
    private static final Table.Builder T =
            Table.named("identified_rows", "Data rows with their members.", "Lignes de données avec leurs membres.");

    public static final Field FILE_NO = T.same(Copies.FILE_NO);
    public static final Field LINE_NUMBER = T.same(Copies.LINE_NUMBER);
    public static final Field ROW_KIND = T.same(ExportRows.ROW_KIND);
    public static final Field OUTCOME = T.textOrNull(
            "outcome",
            "accepted, superseded or refused",
            "accepted, superseded ou refused",
            "an event row that counts: matching settles it",
            "une ligne d'événement qui compte : le rapprochement en décide");
    public static final Field REASON = T.same(Outcomes.REASON);
    public static final Field AT_FAULT = T.same(Outcomes.AT_FAULT);
    public static final Field IS_BEYOND_ROSTER = T.flag(
            "is_beyond_roster",
            "Whether a slip names a member whom his chapter's roster has not",
            "Si un bordereau nomme un membre absent de la liste de son groupe");
    public static final Field IS_NAMED_OTHERWISE = T.flag(
            "is_named_otherwise",
            "Whether a log gives an id another name than the roster does",
            "Si un journal donne à un identifiant un autre nom que la liste");

    static {
        Copies.TABLE.fields().stream()
                .filter(field -> !field.equals(FILE_NO) && !field.equals(LINE_NUMBER))
                .forEach(T::same);
    }

    public static final Field GIVEN_INSIDE_COUNT = T.same(ExportRows.GIVEN_INSIDE_COUNT);
    public static final Field GIVEN_OUTSIDE_COUNT = T.same(ExportRows.GIVEN_OUTSIDE_COUNT);
    public static final Field RECEIVED_INSIDE_COUNT = T.same(ExportRows.RECEIVED_INSIDE_COUNT);
    public static final Field RECEIVED_OUTSIDE_COUNT = T.same(ExportRows.RECEIVED_OUTSIDE_COUNT);
    public static final Field ONE_TO_ONE_COUNT = T.same(ExportRows.ONE_TO_ONE_COUNT);
    public static final Field VISITOR_COUNT = T.same(ExportRows.VISITOR_COUNT);
    public static final Field EDUCATION_COUNT = T.same(ExportRows.EDUCATION_COUNT);
    public static final Field PRESENT_ON = T.same(ExportRows.PRESENT_ON);

    public static final Table TABLE = T.key(FILE_NO, LINE_NUMBER).build();

    private IdentifiedRows() {}
}
