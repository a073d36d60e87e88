package org.soundings.exports;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.soundings.config.Settings.Reading;
import org.soundings.exports.QuoteScan.State;
import org.soundings.exports.TextLines.Line;
import org.soundings.tables.Reason;

/**
 * The rows of a delimited text. Physical lines come first; a record that a quote carries on takes a bounded number of
 * further lines, and where the quote is not closed by then only its first line is refused. Each record is parsed by
 * itself, so that no error reaches into the next.
 */
final class CsvRows implements Rows {

    /** Most rows have no more. */
    private static final int CELLS = 10;

    private final TextLines lines;
    private final char delimiter;
    private final Reading limits;
    private final String encoding;
    private final CellPool pool = new CellPool(null);
    private final RecordParser records;
    private final Deque<Line> waiting = new ArrayDeque<>();

    CsvRows(TextLines lines, char delimiter, Reading limits, String encoding) {
        this.lines = lines;
        this.delimiter = delimiter;
        this.limits = limits;
        this.encoding = encoding;
        this.records = new RecordParser(delimiter, pool);
    }

    @Override
    public RawRow next() throws IOException {
        Line first = nextLine();
        if (first == null) {
            return null;
        } else if (first.isTooLong()) {
            return refuse(first.number(), first.text(), tooLong(first.text()));
        } else if (first.text().indexOf('"') < 0) {
            return row(first.number(), first.text(), split(first.text()), first.isBroken(), first.hasControls());
        }
        QuoteScan scan = new QuoteScan(delimiter);
        return switch (scan.feed(first.text())) {
            case BROKEN -> refuse(first.number(), first.text(), Refused.as(Reason.BROKEN_QUOTE));
            case COMPLETE -> parse(first.number(), first.text(), scan, first.isBroken(), first.hasControls());
            case OPEN -> continued(first, scan);
        };
    }

    private RawRow continued(Line first, QuoteScan scan) throws IOException {
        int cellsOfFirst = scan.cells();
        StringBuilder record = new StringBuilder(first.text());
        List<Line> taken = new ArrayList<>();
        boolean isBroken = first.isBroken();
        boolean hasControls = first.hasControls();
        String end = first.end();
        State state = State.OPEN;
        while (state == State.OPEN && taken.size() < limits.maxContinuationLines()) {
            Line more = nextLine();
            if (more == null) {
                break;
            }
            taken.add(more);
            record.append(end).append(more.text());
            end = more.end();
            isBroken |= more.isBroken();
            hasControls |= more.hasControls();
            if (more.isTooLong() || record.length() > limits.maxLineChars()) {
                break;
            }
            state = scan.feed(more.text());
        }
        if (state == State.COMPLETE && !isSwallowed(cellsOfFirst, taken, scan)) {
            return parse(first.number(), record.toString(), scan, isBroken, hasControls);
        }
        // Only the line with the quote is at fault: the lines behind it are rows of their own.
        for (int i = taken.size() - 1; i >= 0; i--) {
            waiting.addFirst(taken.get(i));
        }
        return refuse(first.number(), first.text(), Refused.as(Reason.UNCLOSED_QUOTE));
    }

    /** Whether first and last line are whole rows by themselves: then a stray quote of the last closed that of the first. */
    private boolean isSwallowed(int cellsOfFirst, List<Line> taken, QuoteScan scan) {
        QuoteScan last = new QuoteScan(delimiter);
        last.feed(taken.get(taken.size() - 1).text());
        return cellsOfFirst >= scan.cells() && last.cells() >= scan.cells();
    }

    private Line nextLine() throws IOException {
        return waiting.isEmpty() ? lines.next() : waiting.removeFirst();
    }

    private RawRow parse(long line, String text, QuoteScan scan, boolean isBroken, boolean hasControls) {
        Optional<List<Cell>> cells = records.cells(text, scan.cells());
        return cells.isPresent()
                ? row(line, text, cells.get(), isBroken, hasControls)
                : refuse(line, text, Refused.as(Reason.BROKEN_QUOTE));
    }

    private List<Cell> split(String text) {
        List<Cell> cells = new ArrayList<>(CELLS);
        int start = 0;
        for (int at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, start)) {
            cells.add(pool.of(text, start, at));
            start = at + 1;
        }
        cells.add(pool.of(text, start, text.length()));
        return cells;
    }

    private RawRow row(long line, String text, List<Cell> cells, boolean isBroken, boolean hasControls) {
        Refused problem = null;
        if (isBroken) {
            problem = Refused.as(Reason.BAD_ENCODING, null, encoding);
        } else if (text.length() > limits.maxFieldChars() && isAnyTooLong(cells)) {
            problem = Refused.as(Reason.FIELD_TOO_LONG, null, Integer.toString(limits.maxFieldChars()));
        } else if (cells.size() > limits.maxColumns()) {
            problem = Refused.as(
                    Reason.TOO_MANY_COLUMNS, Integer.toString(cells.size()), Integer.toString(limits.maxColumns()));
        } else if (hasControls) {
            problem = controlChar(text);
        }
        return problem == null ? new RawRow(line, cells, text, null) : refuse(line, text, problem);
    }

    private boolean isAnyTooLong(List<Cell> cells) {
        for (Cell cell : cells) {
            if (cell.text().length() > limits.maxFieldChars()) {
                return true;
            }
        }
        return false;
    }

    /** TAB stands for a blank; CR and LF are here only inside quotes. */
    private static Refused controlChar(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\r' && c != '\n') {
                return Refused.as(Reason.CONTROL_CHAR, Escaped.codePoint(c), null);
            }
        }
        return null;
    }

    private Refused tooLong(String start) {
        boolean isOneCell = isAnyTooLong(split(start));
        return isOneCell
                ? Refused.as(Reason.FIELD_TOO_LONG, null, Integer.toString(limits.maxFieldChars()))
                : Refused.as(Reason.LINE_TOO_LONG, null, Integer.toString(limits.maxLineChars()));
    }

    private RawRow refuse(long line, String text, Refused problem) {
        return new RawRow(line, List.of(), Escaped.shorten(text, limits.maxFieldChars()), problem);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
