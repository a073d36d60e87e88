package org.soundings.tables;

/** Every input file and the account of its rows. */
public final class InputFiles {
    private static final Table.Builder T = Table.named(
            "input_files",
            "Every file found, with the account of its rows: read = accepted + duplicate + superseded + refused + structure.",
            "Chaque fichier trouvé, avec le compte de ses lignes : lues = acceptées + doublons + remplacées + refusées + structure.");

    public static final Field FILE_ID = T.same(FileHeaders.FILE_ID);
    public static final Field SHA256 = T.same(FileHeaders.SHA256);
    public static final Field BYTE_COUNT = T.same(FileHeaders.BYTE_COUNT);
    public static final Field CONTAINER = T.same(FileHeaders.CONTAINER);
    public static final Field REPORT_KIND = T.same(FileHeaders.REPORT_KIND);
    public static final Field LANGUAGE = T.same(FileHeaders.LANGUAGE);
    public static final Field ENCODING = T.same(FileHeaders.ENCODING);
    public static final Field CHAPTER_ID = T.textOrNull(
            "chapter_id",
            "Chapter that exported the file",
            "Groupe qui a exporté le fichier",
            "no one chapter is known",
            "pas un seul groupe connu");
    public static final Field PERIOD_START = T.same(FileHeaders.PERIOD_START);
    public static final Field PERIOD_END = T.same(FileHeaders.PERIOD_END);
    public static final Field EXPORTED_AT = T.same(FileHeaders.EXPORTED_AT);
    public static final Field STATUS =
            T.text("status", "ok, empty, no_rows, refused or superseded", "ok, empty, no_rows, refused ou superseded");
    public static final Field READ_COUNT = T.same(FileHeaders.READ_COUNT);
    public static final Field ACCEPTED_COUNT = T.count("accepted_count", "Rows accepted", "Lignes acceptées");
    public static final Field DUPLICATE_COUNT = T.count(
            "duplicate_count",
            "Rows that repeat a row of another export or of the same log",
            "Lignes qui répètent celle d'un autre export ou du même journal");
    public static final Field SUPERSEDED_COUNT = T.count(
            "superseded_count", "Rows that a later export replaces", "Lignes remplacées par un export plus récent");
    public static final Field REFUSED_COUNT = T.count(
            "refused_count", "Rows refused, each listed in rejects", "Lignes refusées, chacune listée dans rejects");
    public static final Field STRUCTURE_COUNT = T.same(FileHeaders.STRUCTURE_COUNT);
    public static final Field WARNINGS = T.same(FileHeaders.WARNINGS);

    public static final Table TABLE = T.key(FILE_ID).build();

    private InputFiles() {}
}
