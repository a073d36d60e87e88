package org.soundings.jobs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.soundings.jobs.BookFigures.Meaning;
import org.soundings.jobs.BookFigures.Said;
import org.soundings.reports.ReadBook;
import org.soundings.tables.Text;

/** Compares a workbook cell by cell: a sheet, a row or a cell that nobody expects is a fault like a wrong one. */
final class BookAccount {

    /** The day before Excel's first, as it counts days of this century. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final double PRECISION = 1e4;

    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

    private final ReadBook book;
    private final PageText text;
    private final List<String> faults = new ArrayList<>();

    BookAccount(ReadBook book, PageText text) {
        this.book = book;
        this.text = text;
    }

    /** What is not as expected. */
    List<String> faults(List<BookFigures> sheets) {
        List<String> names = sheets.stream().map(sheet -> text.in(sheet.name())).toList();
        if (!book.names().equals(names)) {
            return List.of("The sheets are " + book.names() + ", not " + names);
        }
        sheets.forEach(this::compare);
        return faults;
    }

    private void compare(BookFigures sheet) {
        String name = text.in(sheet.name());
        List<List<Object>> expected = new ArrayList<>();
        sheet.above().forEach(line -> expected.add(List.of(line)));
        expected.add(sheet.columns().stream()
                .map(column -> (Object) column.heading())
                .toList());
        expected.addAll(sheet.rows());
        List<List<Object>> said = book.cells(name);
        if (said.size() != expected.size()) {
            faults.add(name + " has " + said.size() + " rows, not " + expected.size());
        }
        for (int row = 0; row < Math.min(said.size(), expected.size()); row++) {
            int width = Math.max(said.get(row).size(), expected.get(row).size());
            for (int column = 0; column < width; column++) {
                compare(
                        name + ", row " + (row + 1) + ", column " + (column + 1),
                        at(said.get(row), column),
                        at(expected.get(row), column));
            }
        }
    }

    private static Object at(List<Object> row, int column) {
        return column < row.size() ? row.get(column) : null;
    }

    private void compare(String where, Object said, Object expected) {
        if (expected instanceof Said sentence) {
            compare(where, said, sentence);
        } else if (expected instanceof Meaning meaning) {
            compare(where, digits(said), meaning.digits());
        } else if (!Objects.equals(plain(said), plain(expected))) {
            faults.add(where + " says " + said + ", the tables say " + plain(expected));
        }
    }

    private void compare(String where, Object said, Said expected) {
        if (!(said instanceof String sentence)) {
            faults.add(where + " says " + said + ", not a sentence");
            return;
        }
        for (String name : expected.names()) {
            if (!sentence.contains(name)) {
                faults.add(where + " does not name " + name + ": " + said);
            }
            sentence = sentence.replace(name, " ");
        }
        List<String> figures = text.figures(sentence);
        if (!figures.equals(expected.figures())) {
            faults.add(where + " says " + figures + ", the tables say " + expected.figures() + ": " + said);
        }
    }

    private static List<String> digits(Object sentence) {
        return DIGITS.matcher(String.valueOf(sentence))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    /** A cell as the file has it: days and whole numbers are counts; kinds of apostrophes and blanks are one. */
    private Object plain(Object cell) {
        if (cell instanceof Text both) {
            return plain(text.in(both));
        } else if (cell instanceof String alone) {
            return alone.replace('’', '\'').replaceAll("[\u00a0\u202f ]+", " ");
        } else if (cell instanceof LocalDate day) {
            return ChronoUnit.DAYS.between(DAY_ZERO, day);
        } else if (cell instanceof Double real) {
            double rounded = Math.rint(real * PRECISION) / PRECISION;
            return rounded == Math.rint(rounded) ? (Object) (long) rounded : (Object) rounded;
        }
        return cell;
    }
}
