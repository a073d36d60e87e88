package org.soundings.exports;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Commons CSV for records with quotes, given to it one at a time. It is kept from one record to the next, and begun anew
 * where one did not turn out as it should, so that no error reaches into the next.
 */
final class RecordParser {

    /** The record that the parser is to see, and its end. */
    private static final class Given extends Reader {
        private String text = "";
        private int at;
        private boolean isEnded = true;

        void give(String record) {
            text = record;
            at = 0;
            isEnded = false;
        }

        @Override
        public int read(char[] block, int offset, int length) {
            if (isEnded) {
                return -1;
            }
            int n = Math.min(length, text.length() - at);
            text.getChars(at, at + n, block, offset);
            at += n;
            if (n < length) {
                block[offset + n] = '\n';
                isEnded = true;
                return n + 1;
            }
            return n;
        }

        @Override
        public void close() {
            isEnded = true;
        }
    }

    private final CellPool pool;
    private final CSVFormat format;
    private Given given;
    private Iterator<CSVRecord> records;

    RecordParser(char delimiter, CellPool pool) {
        this.pool = pool;
        this.format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }

    /** The cells of one record, or nothing where it cannot be parsed or is not of so many. */
    Optional<List<Cell>> cells(String record, int count) {
        try {
            if (records == null) {
                given = new Given();
                records = CSVParser.builder()
                        .setReader(given)
                        .setFormat(format)
                        .get()
                        .iterator();
            }
            given.give(record);
            CSVRecord parsed = records.next();
            if (parsed.size() == count) {
                List<Cell> cells = new ArrayList<>(count);
                for (int i = 0; i < count; i++) {
                    cells.add(pool.of(parsed.get(i)));
                }
                return Optional.of(cells);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException | NoSuchElementException unparsable) {
            records = null;
            return Optional.empty();
        }
        records = null;
        return Optional.empty();
    }
}
