package org.soundings.reports;

import java.util.List;
import java.util.Map;
import org.soundings.tables.Catalog;
import org.soundings.tables.Field;
import org.soundings.tables.Table;

/** Every published table and column, in the page's language. */
public record DictionaryPage(String title, String intro, List<Entry> tables) {

    /** A table. */
    public record Entry(String name, String meaning, List<Column> columns) {}

    /** A column; {@code nullWhen} is empty for one that never is. */
    public record Column(String name, String type, String unit, String meaning, String nullWhen) {}

    static String path(String locale) {
        return "dictionary." + locale + ".html";
    }

    static DictionaryPage of(PageTerms terms, Words words) {
        List<Entry> tables =
                Catalog.published().stream().map(table -> entry(table, words)).toList();
        return new DictionaryPage(
                words.say(StartPhrase.DICTIONARY_TITLE, Map.of("date", words.day(terms.asOf()))),
                words.say(StartPhrase.DICTIONARY_INTRO, Map.of("tables", tables.size(), "folder", StartPages.TABLES)),
                tables);
    }

    private static Entry entry(Table table, Words words) {
        return new Entry(
                table.name(),
                words.of(table.meaning()),
                Catalog.publishedFields(table).stream()
                        .map(field -> column(field, words))
                        .toList());
    }

    private static Column column(Field field, Words words) {
        return new Column(
                field.name(),
                field.type().simpleString(),
                field.unit().label(),
                words.of(field.meaning()),
                field.nullable() ? words.of(field.nullWhen()) : "");
    }
}
