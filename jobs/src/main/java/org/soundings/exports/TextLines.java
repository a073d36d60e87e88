package org.soundings.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The physical lines of a text. A line ends with CR, LF or CRLF and with nothing else: other line separators of Unicode
 * are letters of a cell. Bytes that are no text become {@code \xNN} and mark their line.
 *
 * <p>Lines are found among the bytes and decoded each by itself: in the encodings that are read, the bytes of a line's
 * end are part of no other letter.
 */
final class TextLines implements AutoCloseable {

    private static final int BLOCK_BYTES = 1 << 13;

    /** No encoding takes more bytes for a letter. */
    private static final int MOST_BYTES_A_LETTER = 4;

    /**
     * One line.
     *
     * @param text without its end; of a line that is too long, its start
     * @param end CR, LF, CRLF or nothing
     * @param hasControls whether it has letters below the blank that are no TAB
     */
    record Line(long number, String text, String end, boolean isTooLong, boolean isBroken, boolean hasControls) {}

    private final InputStream in;
    private final LineDecoder decoder;
    private final int maxChars;
    private final int width;
    private final int lowByte;
    private final boolean isInMemory;

    /** The text itself where it is in memory, else the part of it that is being read. */
    private final byte[] block;

    private int at;
    private int limit;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream(0);
    private boolean isBegun;
    private boolean isCut;
    private boolean hasControls;
    private long number;

    private TextLines(InputStream in, byte[] block, boolean isInMemory, TextEncoding encoding, int maxChars) {
        this.in = in;
        this.block = block;
        this.isInMemory = isInMemory;
        this.decoder = new LineDecoder(encoding.charset());
        this.maxChars = maxChars;
        this.width = encoding.letterBytes();
        this.lowByte = encoding.charset().equals(StandardCharsets.UTF_16BE) ? 1 : 0;
    }

    /** The lines of a fetched file. */
    static TextLines of(Content content, TextEncoding encoding, int maxChars) throws IOException {
        Optional<ByteBuffer> memory = content.memory();
        if (memory.isEmpty()) {
            return streamed(content.open(), BLOCK_BYTES, encoding, maxChars);
        }
        byte[] all = memory.get().array();
        TextLines lines = new TextLines(InputStream.nullInputStream(), all, true, encoding, maxChars);
        lines.at = encoding.markLength();
        lines.limit = memory.get().limit();
        return lines;
    }

    /** The lines of a text that is read in blocks of so many bytes. */
    static TextLines streamed(InputStream in, int blockBytes, TextEncoding encoding, int maxChars) throws IOException {
        in.skipNBytes(encoding.markLength());
        return new TextLines(in, new byte[blockBytes], false, encoding, maxChars);
    }

    /** The next line, or null at the end. */
    Line next() throws IOException {
        if (isBegun) {
            begun.reset();
            isBegun = false;
        }
        isCut = false;
        hasControls = false;
        while (true) {
            int start = at;
            toEnd();
            if (at + width <= limit) {
                int stop = at;
                int c = letter(at);
                at += width;
                // What follows may be read into the block over this line.
                boolean isInBlock = !isBegun && (c == '\n' || at + width <= limit);
                if (!isInBlock) {
                    keep(start, stop);
                }
                String end = c == '\n' ? "\n" : isFollowedByLf() ? "\r\n" : "\r";
                return isInBlock ? line(block, start, stop - start, end) : begunLine(end);
            }
            boolean isMore = refill(start);
            if (!isMore) {
                keep(at, limit);
                at = limit;
                return isBegun ? begunLine("") : null;
            }
        }
    }

    /** Goes on to the next end of a line, or to where fewer bytes are left than a letter has. */
    private void toEnd() {
        at = nextOfInterest(at);
        while (at + width <= limit && !isEnd(letter(at))) {
            at = nextOfInterest(at + width);
        }
    }

    private int nextOfInterest(int start) {
        return width == 1 ? AsciiScan.control(block, start, limit) : start;
    }

    private boolean isEnd(int c) {
        boolean isEnd = c == '\n' || c == '\r';
        hasControls |= c < ' ' && c != '\t' && !isEnd;
        return isEnd;
    }

    private int letter(int position) {
        return width == 1
                ? block[position] & 0xFF
                : (block[position + lowByte] & 0xFF) | (block[position + 1 - lowByte] & 0xFF) << 8;
    }

    /** Keeps what the block has of a line, and reads on; false at the end, where less than a letter may be left. */
    private boolean refill(int start) throws IOException {
        keep(start, at);
        if (isInMemory) {
            return false;
        }
        int left = limit - at;
        System.arraycopy(block, at, block, 0, left);
        int n = in.read(block, left, block.length - left);
        at = 0;
        limit = left + Math.max(n, 0);
        return n >= 0;
    }

    /** Of a line that is too long, no more is kept than tells that it is. */
    private void keep(int start, int stop) {
        long room = (maxChars + 1L) * MOST_BYTES_A_LETTER - begun.size();
        int length = (int) Math.min(stop - start, Math.max(room, 0));
        isBegun |= length > 0;
        isCut |= length < stop - start;
        begun.write(block, start, length);
    }

    private boolean isFollowedByLf() throws IOException {
        while (at + width > limit) {
            if (!refill(at)) {
                return false;
            }
        }
        if (letter(at) != '\n') {
            return false;
        }
        at += width;
        return true;
    }

    private Line begunLine(String end) {
        byte[] bytes = begun.toByteArray();
        return line(bytes, 0, bytes.length, end);
    }

    private Line line(byte[] bytes, int start, int length, String end) {
        String text = decoder.decode(bytes, start, length);
        boolean isTooLong = isCut || text.length() > maxChars;
        String shown = isTooLong ? text.substring(0, maxChars) : text;
        return new Line(++number, shown, end, isTooLong, decoder.isBroken(), hasControls);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
