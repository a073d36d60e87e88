package org.soundings.tables;

import java.util.Locale;

/** All codes of refusals and warnings as a page of {@code docs/}. */
final class CodesPage {

    private static final Text INTRODUCTION = new Text("""
            # Codes of refusals and warnings

            Made from `org.soundings.tables.Reason` and `Warning`; do not edit. In French: [codes.fr.md](codes.fr.md).

            ## Refusals

            A refused row or file never counts. It is in the table `rejects` with its file, line, code and column, what was found
            and what was expected; line 0 is the file as a whole. In a message, *{line}*, *{column}*, *{found}* and *{expected}*
            are filled in from there. Other rows and files go on.
            """, """
            # Codes des refus et des avertissements

            Page tirée de `org.soundings.tables.Reason` et `Warning` ; ne pas modifier. En anglais : [codes.md](codes.md).

            ## Refus

            Une ligne ou un fichier refusé ne compte pas. Il est dans la table `rejects` avec son fichier, sa ligne, son code, sa
            colonne, ce qui a été trouvé et ce qui était attendu ; la ligne 0 est le fichier entier. Dans un message, *{line}*,
            *{column}*, *{found}* et *{expected}* en sont tirés. Les autres lignes et fichiers continuent.
            """);
    private static final Text REFUSALS =
            new Text("| code | meaning | message | what to do |", "| code | sens | message | que faire |");
    private static final Text WARNINGS = new Text("""

            ## Warnings

            The file was read all the same. Its codes are in `input_files.warnings` and in what `check` says.

            | code | meaning |
            """, """

            ## Avertissements

            Le fichier a été lu tout de même. Ses codes sont dans `input_files.warnings` et dans ce que dit `check`.

            | code | sens |
            """);

    private static final Text CAUSES = new Text("""

            ## Causes of change

            Why a figure differs from the run published before: `figure_changes.causes` and `file_changes.cause` in the run's account.

            | code | meaning |
            """, """

            ## Causes de changement

            Pourquoi un chiffre diffère de l'exécution publiée avant : `figure_changes.causes` et `file_changes.cause` dans le compte
            de l'exécution.

            | code | sens |
            """);

    private CodesPage() {}

    static String in(Locale language) {
        StringBuilder page = new StringBuilder(INTRODUCTION.in(language));
        page.append('\n').append(REFUSALS.in(language)).append("\n|---|---|---|---|\n");
        for (Reason reason : Reason.values()) {
            page.append("| `").append(reason.code()).append("` | ");
            page.append(DictionaryPage.cell(reason.meaning().in(language))).append(" | ");
            page.append(
                    reason.message().equals(reason.meaning())
                            ? ""
                            : placeholders(reason.message().in(language)));
            page.append(" | ")
                    .append(placeholders(reason.advice().in(language)))
                    .append(" |\n");
        }
        page.append(WARNINGS.in(language)).append("|---|---|\n");
        for (Warning warning : Warning.values()) {
            page.append("| `").append(warning.code()).append("` | ");
            page.append(DictionaryPage.cell(warning.meaning().in(language))).append(" |\n");
        }
        page.append(CAUSES.in(language)).append("|---|---|\n");
        for (Cause cause : Cause.values()) {
            page.append("| `").append(cause.code()).append("` | ");
            page.append(DictionaryPage.cell(cause.meaning().in(language))).append(" |\n");
        }
        return page.toString();
    }

    private static String placeholders(String text) {
        return DictionaryPage.cell(text).replaceAll("\\{(\\w+)}", "*{$1}*");
    }
}
