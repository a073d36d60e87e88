package org.soundings.exports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds a short run of bytes in a stream; of Horspool, R. N. (1980), doi:10.1002/spe.4380100608: most bytes are skipped. */
final class ByteSearch {

    private static final int BLOCK_BYTES = 1 << 16;

    private final byte[] wanted;
    private final int[] skips = new int[256];

    ByteSearch(byte[] wanted) {
        this.wanted = wanted.clone();
        Arrays.fill(skips, wanted.length);
        for (int i = 0; i < wanted.length - 1; i++) {
            skips[wanted[i] & 0xFF] = wanted.length - 1 - i;
        }
    }

    /** Finds letters of ASCII. */
    static ByteSearch of(String letters) {
        return new ByteSearch(letters.getBytes(StandardCharsets.US_ASCII));
    }

    /** Whether the rest of the stream holds the bytes. */
    boolean isIn(InputStream in) throws IOException {
        byte[] block = new byte[BLOCK_BYTES];
        int kept = 0;
        for (int n = in.read(block); n >= 0; n = in.read(block, kept, block.length - kept)) {
            int end = kept + n;
            if (isIn(block, end)) {
                return true;
            }
            kept = Math.min(end, wanted.length - 1);
            System.arraycopy(block, end - kept, block, 0, kept);
        }
        return false;
    }

    private boolean isIn(byte[] block, int end) {
        int last = wanted.length - 1;
        for (int at = last; at < end; at += skips[block[at] & 0xFF]) {
            int i = last;
            while (block[at - last + i] == wanted[i]) {
                if (--i < 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
