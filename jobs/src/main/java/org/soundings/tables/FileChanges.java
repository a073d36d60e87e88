package org.soundings.tables;

/** The account of a run: input files that became something else than in the run published before. */
public final class FileChanges {
    private static final Table.Builder T = Table.named(
            "file_changes",
            "Input files that are new, gone or counted otherwise than in the run published before.",
            "Fichiers nouveaux, disparus ou comptés autrement que dans l'exécution publiée avant.");

    private static final String NEW_EN = "the file is new";
    private static final String NEW_FR = "le fichier est nouveau";
    private static final String GONE_EN = "the file is gone";
    private static final String GONE_FR = "le fichier a disparu";

    public static final Field FILE_ID = T.same(InputFiles.FILE_ID);
    public static final Field CHAPTER_ID = T.same(InputFiles.CHAPTER_ID);
    public static final Field CAUSE = T.text(
            "cause",
            "file_added, file_removed, file_changed, file_superseded, file_refused, file_used, file_unused or rows_moved",
            "file_added, file_removed, file_changed, file_superseded, file_refused, file_used, file_unused ou rows_moved");
    public static final Field STATUS_BEFORE =
            T.textOrNull("status_before", "input_files.status before", "input_files.status avant", NEW_EN, NEW_FR);
    public static final Field STATUS_AFTER =
            T.textOrNull("status_after", "input_files.status now", "input_files.status désormais", GONE_EN, GONE_FR);
    public static final Field ACCEPTED_BEFORE_COUNT =
            T.countOrNull("accepted_before_count", "Rows accepted before", "Lignes acceptées avant", NEW_EN, NEW_FR);
    public static final Field ACCEPTED_AFTER_COUNT =
            T.countOrNull("accepted_after_count", "Rows accepted now", "Lignes acceptées désormais", GONE_EN, GONE_FR);
    public static final Field REFUSED_BEFORE_COUNT =
            T.countOrNull("refused_before_count", "Rows refused before", "Lignes refusées avant", NEW_EN, NEW_FR);
    public static final Field REFUSED_AFTER_COUNT =
            T.countOrNull("refused_after_count", "Rows refused now", "Lignes refusées désormais", GONE_EN, GONE_FR);

    public static final Table TABLE = T.key(FILE_ID).build();

    private FileChanges() {}
}
