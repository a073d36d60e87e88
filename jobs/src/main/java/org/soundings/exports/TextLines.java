package org.soundings.exports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;

/**
 * The physical lines of a text. A line ends with CR, LF or CRLF and with nothing else: other line separators of Unicode
 * are letters of a cell. Bytes that are no text become {@code \xNN} and mark their line.
 */
final class TextLines implements AutoCloseable {

    private static final int BLOCK = 1 << 12;

    /**
     * One line.
     *
     * @param text without its end; of a line that is too long, its start
     * @param end CR, LF, CRLF or nothing
     */
    record Line(long number, String text, String end, boolean isTooLong, boolean isBroken) {}

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final int maxChars;
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
    private final CharBuffer chars = CharBuffer.allocate(BLOCK).flip();
    private final StringBuilder line = new StringBuilder();
    private boolean isTooLong;
    private boolean isInputEnded;
    private boolean isDecoded;
    private String broken = "";
    private long number;

    TextLines(Content content, TextEncoding encoding, int maxChars) throws IOException {
        this.in = content.open();
        in.skipNBytes(encoding.markLength());
        this.decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.maxChars = maxChars;
    }

    /** The next line, or null at the end. */
    Line next() throws IOException {
        line.setLength(0);
        isTooLong = false;
        boolean isBroken = false;
        boolean isAny = false;
        while (true) {
            if (!chars.hasRemaining()) {
                if (!broken.isEmpty()) {
                    line.append(broken);
                    broken = "";
                    isBroken = true;
                    isAny = true;
                }
                if (!fill()) {
                    return isAny ? new Line(++number, line.toString(), "", isTooLong, isBroken) : null;
                }
                continue;
            }
            isAny = true;
            int length = lengthBeforeEnd();
            if (length == chars.remaining()) {
                take(length);
                continue;
            }
            String text = text(length);
            String end = chars.get() == '\n' ? "\n" : isFollowedByLf() ? "\r\n" : "\r";
            return new Line(++number, text, end, isTooLong, isBroken);
        }
    }

    /** How many of the decoded letters stand before the next end of a line. */
    private int lengthBeforeEnd() {
        char[] array = chars.array();
        int start = chars.position();
        int limit = chars.limit();
        int at = start;
        while (at < limit && array[at] != '\n' && array[at] != '\r') {
            at++;
        }
        return at - start;
    }

    /** The line whose last so many letters are next. */
    private String text(int length) {
        if (line.length() == 0 && length <= maxChars) {
            String text = new String(chars.array(), chars.position(), length);
            chars.position(chars.position() + length);
            return text;
        }
        take(length);
        return line.toString();
    }

    private void take(int length) {
        int room = Math.min(length, Math.max(maxChars - line.length(), 0));
        line.append(chars.array(), chars.position(), room);
        isTooLong |= room < length;
        chars.position(chars.position() + length);
    }

    private boolean isFollowedByLf() throws IOException {
        while (!chars.hasRemaining()) {
            if (!broken.isEmpty() || !fill()) {
                return false;
            }
        }
        if (chars.get(chars.position()) != '\n') {
            return false;
        }
        chars.get();
        return true;
    }

    /** Decodes more; false at the end. Stops behind bytes that are no text and keeps them in {@link #broken}. */
    private boolean fill() throws IOException {
        if (isDecoded) {
            return false;
        }
        chars.clear();
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, isInputEnded);
            if (result.isError()) {
                StringBuilder hex = new StringBuilder();
                for (int i = 0; i < result.length(); i++) {
                    hex.append(String.format(Locale.ROOT, "\\x%02X", bytes.get() & 0xFF));
                }
                broken = hex.toString();
                break;
            } else if (result.isOverflow() || (chars.position() > 0 && !isInputEnded)) {
                break;
            } else if (isInputEnded) {
                isDecoded = true;
                break;
            }
            more();
        }
        chars.flip();
        return chars.hasRemaining() || !broken.isEmpty() || !isDecoded;
    }

    private void more() throws IOException {
        bytes.compact();
        int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (n < 0) {
            isInputEnded = true;
        } else {
            bytes.position(bytes.position() + n);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
