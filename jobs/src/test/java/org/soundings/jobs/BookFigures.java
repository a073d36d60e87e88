package org.soundings.jobs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.Field;
import org.soundings.tables.Text;

/**
 * What one sheet of a workbook has to hold, by the published tables. A cell is null, a text of one language or of both, a
 * count, a real number, a day, or what a sentence says.
 */
final class BookFigures {

    /** A sentence: its figures, besides which it has none, and the names in it, whose digits are no figures. */
    record Said(List<String> figures, List<String> names) {

        static Said of(Object... figures) {
            return new Said(PageText.sorted(figures), List.of());
        }
    }

    /** A sentence of the dictionary: its figures in digits, in any order; small numbers in words belong to its wording. */
    record Meaning(List<String> digits) {

        static Meaning of(Object... figures) {
            return new Meaning(PageText.sorted(figures));
        }
    }

    /** A column; {@code meaning} is what the dictionary says of it. */
    record Column(Text heading, Meaning meaning) {}

    private final Text name;
    private final List<Column> columns = new ArrayList<>();
    private final List<Object> above = new ArrayList<>();
    private final List<List<Object>> rows = new ArrayList<>();

    BookFigures(Text name) {
        this.name = name;
    }

    /** The columns of a sheet whose rows are made from something. */
    static final class Columns<R> {

        private final BookFigures sheet;
        private final List<Function<R, Object>> cells = new ArrayList<>();

        Columns(BookFigures sheet) {
            this.sheet = sheet;
        }

        /** A column; the figures are those that the dictionary names in its meaning. */
        Columns<R> add(String english, String french, Function<R, Object> cell, Object... inMeaning) {
            sheet.columns.add(new Column(new Text(english, french), Meaning.of(inMeaning)));
            cells.add(cell);
            return this;
        }

        void rows(List<R> from) {
            from.forEach(row ->
                    sheet.rows.add(cells.stream().map(cell -> cell.apply(row)).toList()));
        }
    }

    /** Lines above the headings. */
    BookFigures above(Object... lines) {
        above.addAll(Arrays.asList(lines));
        return this;
    }

    Text name() {
        return name;
    }

    List<Column> columns() {
        return columns;
    }

    List<Object> above() {
        return above;
    }

    List<List<Object>> rows() {
        return rows;
    }

    static Long count(Line row, Field field) {
        return row.isNull(field) ? null : Long.valueOf(row.count(field));
    }

    static Double real(Line row, Field field) {
        return row.isNull(field) ? null : Double.valueOf(row.real(field));
    }

    static LocalDate day(Line row, Field field) {
        return row.isNull(field) ? null : LocalDate.parse(row.text(field));
    }

    static String text(Line row, Field field) {
        return row.isNull(field) ? null : row.text(field);
    }

    static Text told(boolean flag) {
        return flag ? new Text("yes", "oui") : new Text("no", "non");
    }
}
