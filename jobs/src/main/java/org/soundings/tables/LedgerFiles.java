package org.soundings.tables;

/** Internal: each file with its chapter, its settled period and whether it counts. */
public final class LedgerFiles {
    private static final Table.Builder T = Table.named(
            "ledger_files",
            "Files with their chapter, settled period and standing.",
            "Fichiers avec leur groupe, leur période et leur statut.");

    public static final Field FILE_NO = T.number(
            "file_no",
            "Rank of the file in the order of export, from 0: by the settled time of export, then the period's end and start, then content, then path",
            "Rang du fichier dans l'ordre d'export, à partir de 0 : moment d'export établi, puis fin et début de période, puis contenu, puis chemin");
    public static final Field EXPORT_NO = T.number(
            "export_no",
            "The first file_no among the files that are the same export once more: equal bytes, chapter, report and period",
            "Premier file_no parmi les fichiers qui sont le même export : mêmes octets, groupe, rapport et période");
    public static final Field FILE_ID = T.same(FileHeaders.FILE_ID);
    public static final Field CHAPTER_ID = T.same(InputFiles.CHAPTER_ID);
    public static final Field REPORT_KIND = T.same(FileHeaders.REPORT_KIND);
    public static final Field PERIOD_START = T.same(FileHeaders.PERIOD_START);
    public static final Field PERIOD_END = T.same(FileHeaders.PERIOD_END);
    public static final Field IS_WHOLE = T.same(FileHeaders.IS_WHOLE);
    public static final Field SHA256 = T.same(FileHeaders.SHA256);
    public static final Field STATUS = T.same(InputFiles.STATUS);
    public static final Field REASON = T.textOrNull(
            "reason",
            "Code for which the ledger refuses the file",
            "Code pour lequel le registre refuse le fichier",
            "it does not refuse it",
            "il ne le refuse pas");
    public static final Field FOUND = T.same(Rejects.FOUND);

    public static final Table TABLE = T.key(FILE_NO).build();

    private LedgerFiles() {}
}
