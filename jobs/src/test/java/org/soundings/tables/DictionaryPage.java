package org.soundings.tables;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The data dictionary as a page of {@code docs/}: every column of every published table. */
final class DictionaryPage {

    private static final Text TITLE = new Text("Tables", "Tables");
    private static final Text INTRODUCTION = new Text("""
            Made from the definitions in `org.soundings.tables`; do not edit. The same text is in the published table
            `data_dictionary`. In French: [tables.fr.md](tables.fr.md).

            Each table is a folder of Parquet files, `tables/v1/<table>/`, below the published run ([publishing.md](publishing.md)).
            A column without a text under *Null when* is never null. A unit is part of a column's name where it has one. Counts
            and ratios are over the window (12 months, unless the settings say otherwise), where a text does not say “all history”.
            """, """
            Page tirée des définitions de `org.soundings.tables` ; ne pas modifier. Le même texte est dans la table publiée
            `data_dictionary`. En anglais : [tables.md](tables.md).

            Chaque table est un dossier de fichiers Parquet, `tables/v1/<table>/`, dans l'exécution publiée
            ([publishing.md](publishing.md)). Une colonne sans texte sous *Nulle quand* n'est jamais nulle. L'unité fait partie du
            nom de la colonne. Les décomptes et les parts portent sur la fenêtre (12 mois, sauf réglage contraire), là où le
            texte ne dit pas « tout l'historique ».
            """);
    private static final Text ACCOUNT = new Text("""

            # The run's account

            What differs from the run published before, in `account/v1/<table>/` below the run. These two are no function of the
            exports alone, so they stand apart from the tables; the first run of an output folder has none.
            """, """

            # Le compte de l'exécution

            Ce qui diffère de l'exécution publiée avant, dans `account/v1/<table>/` sous l'exécution. Ces deux tables ne dépendent
            pas des seuls exports : elles sont à part ; la première exécution d'un dossier de sortie n'en a pas.
            """);
    private static final Text HEADING = new Text(
            "| column | type | unit | meaning | null when |", "| colonne | type | unité | sens | nulle quand |");
    private static final Text IDENTIFIED = new Text("A row is identified by", "Une ligne est identifiée par");
    private static final Text SORTED = new Text("sorted by", "triée par");

    private DictionaryPage() {}

    static String in(Locale language) {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(TITLE.in(language)).append("\n\n");
        page.append(INTRODUCTION.in(language)).append('\n');
        for (Table table : Catalog.published()) {
            page.append("- [`")
                    .append(table.name())
                    .append("`](#")
                    .append(table.name())
                    .append("): ");
            page.append(table.meaning().in(language)).append('\n');
        }
        Catalog.published().forEach(table -> describe(table, language, page));
        page.append(ACCOUNT.in(language));
        Catalog.account().forEach(table -> describe(table, language, page));
        return page.toString();
    }

    private static void describe(Table table, Locale language, StringBuilder page) {
        page.append("\n## ").append(table.name()).append("\n\n");
        page.append(table.meaning().in(language)).append('\n');
        page.append(IDENTIFIED.in(language)).append(' ').append(names(table.key()));
        page.append(", ")
                .append(SORTED.in(language))
                .append(' ')
                .append(names(table.order()))
                .append(".\n\n");
        page.append(HEADING.in(language)).append("\n|---|---|---|---|---|\n");
        Catalog.publishedFields(table).forEach(field -> page.append(line(field, language)));
    }

    private static String line(Field field, Locale language) {
        return "| `" + field.name() + "` | " + field.type().simpleString() + " | "
                + field.unit().label() + " | " + cell(field.meaning().in(language)) + " | "
                + (field.nullable() ? cell(field.nullWhen().in(language)) : "") + " |\n";
    }

    private static String names(List<Field> fields) {
        return fields.stream().map(field -> "`" + field.name() + "`").collect(Collectors.joining(", "));
    }

    static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }
}
