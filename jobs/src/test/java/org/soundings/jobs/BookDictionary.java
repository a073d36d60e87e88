package org.soundings.jobs;

import java.util.ArrayList;
import java.util.List;
import org.soundings.jobs.BookFigures.Column;
import org.soundings.jobs.BookFigures.Columns;
import org.soundings.jobs.BookFigures.Meaning;
import org.soundings.jobs.BookFigures.Said;
import org.soundings.tables.Text;

/** What a workbook's dictionary has to hold: every column of every sheet, and the figures that its meaning names. */
final class BookDictionary {

    /** Of the matrix: whose row it is, and two counts; all that follow are names. */
    private static final int BEFORE_NAMES = 3;

    private record Row(Text sheet, Text column, Meaning meaning) {}

    private BookDictionary() {}

    static BookFigures of(List<BookFigures> sheets, BookFigures matrix) {
        BookFigures sheet =
                new BookFigures(new Text("Dictionary", "Dictionnaire")).above(Said.of(), Said.of(), Said.of());
        List<Row> rows = new ArrayList<>();
        Columns<Row> columns = new Columns<Row>(sheet)
                .add("Sheet", "Feuille", Row::sheet)
                .add("Column", "Colonne", Row::column)
                .add("Meaning", "Signification", Row::meaning);
        for (BookFigures each : sheets) {
            List<Column> explained = each == matrix ? each.columns().subList(0, BEFORE_NAMES) : each.columns();
            explained.forEach(column -> rows.add(new Row(each.name(), column.heading(), column.meaning())));
            if (each == matrix) {
                rows.add(new Row(each.name(), BookMatrix.EACH_NAME, Meaning.of()));
            }
        }
        sheet.columns().forEach(column -> rows.add(new Row(sheet.name(), column.heading(), column.meaning())));
        List.of(
                        new Text("Exchange", "Échange"),
                        new Text("Help", "Aide"),
                        new Text("One-to-one", "Tête-à-tête (TàT)"),
                        new Text("Relationship", "Relation"))
                .forEach(word -> rows.add(new Row(new Text("Words", "Mots"), word, Meaning.of())));
        columns.rows(rows);
        return sheet;
    }
}
