package org.soundings.tables;

/**
 * Internal: what reading emits, in one pass over the files. Exactly one of the three parts of a row is filled.
 */
public final class Readings {
    private static final Table.Builder T =
            Table.named("readings", "What reading emits, in one pass.", "Ce que la lecture émet, en une passe.");

    public static final Field HEADER = T.nested(
            "header",
            FileHeaders.TABLE,
            "A file's header",
            "L'en-tête d'un fichier",
            "the row is another part",
            "la ligne est une autre partie");
    public static final Field ROW = T.nested(
            "row",
            ExportRows.TABLE,
            "A data row",
            "Une ligne de données",
            "the row is another part",
            "la ligne est une autre partie");
    public static final Field REJECT = T.nested(
            "reject",
            Rejects.TABLE,
            "A refused row",
            "Une ligne refusée",
            "the row is another part",
            "la ligne est une autre partie");

    public static final Table TABLE = T.build();

    private Readings() {}
}
