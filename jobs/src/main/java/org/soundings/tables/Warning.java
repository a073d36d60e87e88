package org.soundings.tables;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is worth a look in a file that was read all the same: the codes of {@code input_files.warnings}. */
@SuppressWarnings("ImmutableEnumChecker") // A Text is a record of two strings.
public enum Warning {
    ENCODING_ASSUMED(
            "The text is neither marked nor valid UTF-8; it was read in the encoding that the settings declare.",
            "Le texte n'est ni marqué ni en UTF-8 valide ; il a été lu dans l'encodage déclaré par les réglages."),
    HEADER_SPELLING(
            "A heading is spelt in another way than documented and was recognised all the same.",
            "Un en-tête est écrit autrement que dans la documentation et a été reconnu tout de même."),
    COLUMN_IGNORED("A column is not known and was not read.", "Une colonne est inconnue et n'a pas été lue."),
    CONTROL_TOTAL_MISMATCH(
            "The total in the file is not the total of its rows: the export may be cut off.",
            "Le total du fichier n'est pas celui de ses lignes : l'export est peut-être tronqué."),
    UNKNOWN_SHAPE(
            "A second table follows the first; it was refused.",
            "Un second tableau suit le premier ; il a été refusé."),
    OTHER_SHEETS(
            "The workbook has further sheets; they were refused.",
            "Le classeur a d'autres feuilles ; elles ont été refusées."),
    MIXED_FORMAT("Dates of two forms are in one column.", "Une colonne contient des dates de deux formes."),
    MIXED_SCRIPT(
            "A name mixes letters of two alphabets that look alike.",
            "Un nom mêle des lettres de deux alphabets qui se ressemblent."),
    BOLD_LOST(
            "The export was saved as CSV: bold, which marks members of other chapters, is lost.",
            "L'export a été enregistré en CSV : le gras, qui marque les membres d'autres groupes, est perdu."),
    UNKNOWN_STATUS(
            "The status of a member is a word that is not known; the member was read without it.",
            "Le statut d'un membre est un mot inconnu ; le membre a été lu sans lui."),
    NAME_DIFFERS(
            "A name differs from the roster's name for that id; the id counts.",
            "Un nom diffère de celui de la liste pour cet identifiant ; l'identifiant compte."),
    REJECTS_CUT(
            "So many rows are refused that only the first ones are listed; all are counted.",
            "Tant de lignes sont refusées que seules les premières sont listées ; toutes sont comptées."),
    MISSING_FILE_NAMED(
            "The manifest names a file that is not beside it: it may have been renamed or moved.",
            "Le manifeste nomme un fichier qui n'est pas à côté de lui : il a peut-être été renommé ou déplacé."),
    MEMBER_WITHOUT_ROSTER(
            "A slip names a member whom the chapter's roster does not have; he was added.",
            "Un bordereau nomme un membre absent de la liste du groupe ; il a été ajouté.");

    private final Text meaning;

    Warning(String meaning, String sens) {
        this.meaning = new Text(meaning, sens);
    }

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code in tables. */
    public String code() {
        return code;
    }

    /** The warning of a code, written exactly as {@link #code} gives it. */
    public static Optional<Warning> of(String code) {
        return Arrays.stream(values())
                .filter(warning -> warning.code().equals(code))
                .findFirst();
    }

    /** What the code means. */
    public Text meaning() {
        return meaning;
    }
}
