package org.soundings.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.tables.FileHeaders;
import org.soundings.tables.FileStatus;

/** Holds what was read of a file to a plain reading of the same bytes, whatever its container. */
final class PlainFile {

    private static final List<Character> DELIMITERS = List.of(';', ',', '\t');

    private PlainFile() {}

    /** Checks the rows that were accepted; returns how many of them have values that could be checked. */
    static int check(ReadFile read, byte[] bytes) {
        if (read.status().equals(FileStatus.REFUSED.code()) || read.status().equals(FileStatus.EMPTY.code())) {
            return 0;
        }
        List<PlainValues> known = plain(read, bytes)
                .map(rows -> new PlainValues(rows, read))
                .filter(PlainValues::isKnown)
                .toList();
        if (known.size() != 1) {
            return 0;
        }
        read.rows().forEach(known.get(0)::check);
        return read.rows().size();
    }

    private static Stream<PlainRows> plain(ReadFile read, byte[] bytes) {
        Container container =
                Container.valueOf(read.header().text(FileHeaders.CONTAINER).toUpperCase(java.util.Locale.ROOT));
        String encoding = read.header().text(FileHeaders.ENCODING);
        return switch (container) {
            case CSV -> DELIMITERS.stream().flatMap(delimiter -> PlainText.of(bytes, encoding, delimiter).stream());
            case SPREADSHEETML -> sheet(read, bytes, encoding);
            case XLSX -> workbook(read, bytes);
            default -> Stream.empty();
        };
    }

    private static Stream<PlainRows> workbook(ReadFile read, byte[] bytes) {
        Optional<PlainWorkbook> plain = PlainWorkbook.of(bytes);
        plain.ifPresent(book -> assertThat(read.header().count(FileHeaders.READ_COUNT))
                .as("as many rows as the tree has")
                .isEqualTo(book.count()));
        return plain.<PlainRows>map(book -> book).stream();
    }

    private static Stream<PlainRows> sheet(ReadFile read, byte[] bytes, String encoding) {
        String text = new String(bytes, Charset.forName(encoding));
        Optional<PlainSheet> plain = PlainSheet.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        assertThat(plain).as("what is read is well-formed").isPresent();
        if (plain.get().isOdd()) {
            return Stream.empty();
        }
        assertThat(read.header().count(FileHeaders.READ_COUNT))
                .as("as many rows as the tree has")
                .isEqualTo(plain.get().count());
        return Stream.of(plain.get());
    }
}
