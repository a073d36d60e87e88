package org.soundings.tables;

/** Internal: the pages a run has written, one row a file. */
public final class PageFiles {
    private static final Table.Builder T = Table.named(
            "page_files", "Pages written for people, one row a file.", "Pages écrites, une ligne par fichier.");

    public static final Field CHAPTER_ID = T.same(Chapters.CHAPTER_ID);
    public static final Field PATH = T.text(
            "path", "Path of the file below the run's directory", "Chemin du fichier dans le dossier de l'exécution");
    public static final Field BYTE_COUNT = T.same(FileHeaders.BYTE_COUNT);
    public static final Field SHA256 = T.same(FileHeaders.SHA256);

    public static final Table TABLE = T.key(PATH).build();

    private PageFiles() {}
}
