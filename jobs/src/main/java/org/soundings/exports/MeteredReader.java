package org.soundings.exports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.soundings.tables.Reason;

/** Counts what the parser takes before it gives an event: a tag or comment is held in memory whole. */
final class MeteredReader extends FilterReader {

    /** The parser takes blocks: what it took since an event is a little more than what it gives next. */
    private static final int BLOCKS = 1 << 16;

    private final int maxChars;
    private int taken;

    MeteredReader(Reader in, int maxChars) {
        super(in);
        this.maxChars = Math.max(maxChars, BLOCKS);
    }

    /** Lets the text go: the parser's factory keeps its last reader. */
    @Override
    public void close() throws IOException {
        in.close();
        in = Reader.nullReader();
    }

    void restart() {
        taken = 0;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] block, int offset, int length) throws IOException {
        if (taken > maxChars) {
            throw Refused.as(Reason.LINE_TOO_LONG, null, Integer.toString(maxChars));
        }
        int n = in.read(block, offset, length);
        taken += Math.max(n, 0);
        return n;
    }
}
