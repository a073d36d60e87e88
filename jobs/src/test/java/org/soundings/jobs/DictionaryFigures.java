package org.soundings.jobs;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Element;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.Catalog;
import org.soundings.tables.DataDictionary;
import org.soundings.tables.Field;
import org.soundings.tables.Table;

/** The dictionary's page: every word of the table {@code data_dictionary}, and nothing else about a column. */
final class DictionaryFigures {

    /** Of the folder {@code tables/v1}. */
    private static final String TABLES_VERSION = "1";

    private final PublishedRows tables;
    private final PageAccount page;
    private final LocalDate asOf;
    private final Field meaning;
    private final Field nullWhen;

    DictionaryFigures(PublishedRows tables, PageAccount page, LocalDate asOf, String language) {
        this.tables = tables;
        this.page = page;
        this.asOf = asOf;
        this.meaning = language.equals("fr") ? DataDictionary.MEANING_FR : DataDictionary.MEANING_EN;
        this.nullWhen = language.equals("fr") ? DataDictionary.NULL_WHEN_FR : DataDictionary.NULL_WHEN_EN;
    }

    void check() {
        List<Element> sections = page.all("main section");
        List<String> names = tables.of(DataDictionary.TABLE).stream()
                .map(row -> row.text(DataDictionary.TABLE_NAME))
                .distinct()
                .sorted()
                .toList();
        page.figures("head title", List.of(asOf.toString()));
        page.figures("header p.soft", PageText.sorted(TABLES_VERSION, names.size()));
        page.equal(
                "tables",
                sections.stream()
                        .map(section -> section.select("h2").text())
                        .sorted()
                        .toList(),
                names);
        sections.forEach(this::table);
    }

    private void table(Element section) {
        String name = section.select("h2").text();
        Table table = Catalog.published().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        page.text(section.selectFirst("p"), page.in(table.meaning()));
        List<Line> columns = tables.of(DataDictionary.TABLE, DataDictionary.TABLE_NAME, name);
        List<Element> lines = section.select("tbody tr");
        page.equal("columns of " + name, lines.size(), columns.size());
        for (int i = 0; i < lines.size(); i++) {
            Line column = columns.get(i);
            String unit = column.text(DataDictionary.UNIT);
            page.text(lines.get(i).selectFirst("th code"), column.text(DataDictionary.COLUMN_NAME));
            page.text(
                    lines.get(i).selectFirst("th .small"),
                    column.text(DataDictionary.TYPE) + (unit.isEmpty() ? "" : " · " + unit));
            List<Element> cells = lines.get(i).select("td");
            page.text(cells.get(0), column.text(meaning));
            page.text(cells.get(1), column.isNull(nullWhen) ? "–" : column.text(nullWhen));
        }
    }
}
