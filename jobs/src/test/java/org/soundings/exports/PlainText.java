package org.soundings.exports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** The lines of a text and the cells of its records, letter by letter. */
final class PlainText implements PlainRows {

    private final String text;
    private final char delimiter;

    /** Where each line starts, and behind the last one the text's end. */
    private final List<Integer> starts = new ArrayList<>();

    private PlainText(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
        int at = 0;
        while (at < text.length()) {
            starts.add(at);
            while (at < text.length() && text.charAt(at) != '\r' && text.charAt(at) != '\n') {
                at++;
            }
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        starts.add(text.length());
    }

    /** The text, if all its bytes are of the encoding. */
    static Optional<PlainText> of(byte[] bytes, String encoding, char delimiter) {
        try {
            CharBuffer decoded = Charset.forName(encoding)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            String text = decoded.toString();
            return Optional.of(new PlainText(text.startsWith("\uFEFF") ? text.substring(1) : text, delimiter));
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }

    @Override
    public List<Long> numbers() {
        return LongStream.rangeClosed(1, lines()).boxed().toList();
    }

    long lines() {
        return starts.size() - 1L;
    }

    /** Where a line starts in the text. */
    int start(long line) {
        return starts.get((int) line - 1);
    }

    boolean has(String part, int at) {
        return text.startsWith(part, at);
    }

    boolean isQuoted() {
        return text.indexOf('"') >= 0;
    }

    /** How many lines a part of the text takes that starts at a line. */
    static long lines(String part) {
        return new PlainText(part + "x", ',').lines();
    }

    @Override
    public List<PlainCell> cells(long line) {
        List<PlainCell> cells = new ArrayList<>();
        int at = start(line);
        while (true) {
            StringBuilder cell = new StringBuilder();
            at = text.startsWith("\"", at) ? quoted(at + 1, cell) : plain(at, cell);
            cells.add(new PlainCell(cell.toString(), null));
            if (at >= text.length() || text.charAt(at) != delimiter) {
                return cells;
            }
            at++;
        }
    }

    private int plain(int from, StringBuilder cell) {
        int at = from;
        while (at < text.length() && "\r\n".indexOf(text.charAt(at)) < 0 && text.charAt(at) != delimiter) {
            cell.append(text.charAt(at++));
        }
        return at;
    }

    private int quoted(int from, StringBuilder cell) {
        int at = from;
        while (at < text.length()) {
            if (text.charAt(at) != '"') {
                cell.append(text.charAt(at++));
            } else if (text.startsWith("\"\"", at)) {
                cell.append('"');
                at += 2;
            } else {
                return at + 1;
            }
        }
        return at;
    }
}
