package org.soundings.tables;

/** Every refused row and every refused file, with where it is and why. */
public final class Rejects {
    private static final Table.Builder T = Table.named(
            "rejects",
            "Every refused row or file. For the analyst only: it holds raw text.",
            "Chaque ligne ou fichier refusé. Réservé à l'analyste : contient le texte brut.");

    public static final Field FILE_ID = T.same(FileHeaders.FILE_ID);
    public static final Field SHA256 = T.same(FileHeaders.SHA256);
    public static final Field LINE_NUMBER = T.count(
            "line_number",
            "Line of a text file or row of the sheet, from 1; 0 for the file as a whole",
            "Ligne du fichier texte ou de la feuille, à partir de 1 ; 0 pour le fichier entier");
    public static final Field CODE =
            T.text("code", "Reason, one of the documented codes", "Motif, un des codes documentés");
    public static final Field COLUMN_NAME = T.textOrNull(
            "column_name",
            "Column of the file at fault",
            "Colonne du fichier en cause",
            "the row or file as a whole",
            "la ligne ou le fichier entier");
    public static final Field FOUND =
            T.textOrNull("found", "What was found there", "Ce qui y a été trouvé", "nothing to show", "rien à montrer");
    public static final Field EXPECTED = T.textOrNull(
            "expected", "What was expected", "Ce qui était attendu", "the code says it all", "le code suffit");
    public static final Field RAW_TEXT = T.textOrNull(
            "raw_text",
            "The row as it stands in the file",
            "La ligne telle qu'elle est dans le fichier",
            "a whole file is refused, or the text may hold what is never stored (medical absences, phones)",
            "un fichier entier est refusé, ou le texte peut contenir ce qui n'est jamais stocké (absences médicales, téléphones)");

    public static final Table TABLE = T.key(FILE_ID, LINE_NUMBER, CODE).build();

    private Rejects() {}
}
