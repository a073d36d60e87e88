package org.soundings.tables;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why figures differ from the run published before: the codes of {@code figure_changes.causes}. */
@SuppressWarnings("ImmutableEnumChecker") // A Text is a record of two strings.
public enum Cause {
    AS_OF_MOVED(
            "The figures are as of another day, so that the window covers other months.",
            "Les chiffres sont arrêtés à un autre jour : la fenêtre couvre d'autres mois."),
    SETTINGS_CHANGED("The settings differ.", "Les réglages diffèrent."),
    VERSION_CHANGED("Another version of Soundings made them.", "Une autre version de Soundings les a produits."),
    FILE_ADDED("An export is new.", "Un export est nouveau."),
    FILE_REMOVED("An export is no longer there.", "Un export n'est plus là."),
    FILE_CHANGED("A file of the same name holds something else.", "Un fichier de même nom contient autre chose."),
    FILE_SUPERSEDED("A later export now replaces it.", "Un export plus récent le remplace désormais."),
    FILE_REFUSED("It is now refused as a whole.", "Il est désormais refusé en entier."),
    FILE_USED("It was not used before and is now.", "Il n'était pas utilisé et l'est désormais."),
    FILE_UNUSED("It was used before and has no rows now.", "Il était utilisé et n'a plus de lignes."),
    ROWS_MOVED(
            "The same file, but other rows of it count: another export or list speaks of them now.",
            "Le même fichier, mais d'autres de ses lignes comptent : un autre export ou une liste en parle désormais."),
    OTHER_CHAPTERS(
            "Nothing of its own changed: other chapters' exports name its members.",
            "Rien n'a changé chez lui : les exports d'autres groupes citent ses membres.");

    private final Text meaning;

    Cause(String meaning, String sens) {
        this.meaning = new Text(meaning, sens);
    }

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code in tables. */
    public String code() {
        return code;
    }

    /** The cause of a code, written exactly as {@link #code} gives it. */
    public static Optional<Cause> of(String code) {
        return Arrays.stream(values())
                .filter(cause -> cause.code().equals(code))
                .findFirst();
    }

    /** What the code means. */
    public Text meaning() {
        return meaning;
    }
}
