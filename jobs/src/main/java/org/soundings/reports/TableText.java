package org.soundings.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.soundings.reports.NetworkPage.Cell;
import org.soundings.reports.NetworkPage.DataTable;
import org.soundings.reports.NetworkPage.Line;

/** Tables of a page of several chapters, and their cells: each has its text, and the figure that it is sorted by. */
final class TableText {

    private final Words words;

    TableText(Words words) {
        this.words = words;
    }

    /** A table; {@code caption} may be null. */
    DataTable of(String caption, List<Line> lines, Phrase... columns) {
        return new DataTable(caption, Stream.of(columns).map(words::say).toList(), lines);
    }

    Cell count(long value) {
        return new Cell(words.number(value), Long.toString(value));
    }

    Cell day(LocalDate day) {
        return new Cell(words.shortDay(day), Long.toString(day.toEpochDay()));
    }

    Cell percent(Double share) {
        return share == null ? none() : new Cell(words.percent(share), share.toString());
    }

    Cell tenth(Double value) {
        return value == null ? none() : new Cell(words.tenth(value), value.toString());
    }

    Cell hundredth(Double value) {
        return value == null ? none() : new Cell(words.hundredth(value), value.toString());
    }

    /** A cell in words alone. */
    Cell text(String text) {
        return new Cell(text, null);
    }

    /** Stands where a figure is not told. */
    Cell none() {
        return text(Words.UNDEFINED);
    }
}
