package org.soundings.exports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The encoding of a text: its mark, else UTF-8 where the bytes are UTF-8, else the declared one.
 *
 * <p>A text with damage here and there is still UTF-8 where more of its longer letters are whole than broken: then the
 * broken lines are refused. Text of another encoding has next to no whole ones.
 *
 * @param markLength bytes of the mark
 * @param isAssumed whether the declared encoding was taken
 * @param isBlank whether there is nothing but white space
 */
record TextEncoding(Charset charset, int markLength, boolean isAssumed, boolean isBlank) {

    /** Counts of a text's letters of several bytes. */
    private static final class Utf8Count {
        private long whole;
        private long broken;
        private int missing;

        void take(int b) {
            if (missing > 0 && (b & 0xC0) == 0x80) {
                missing--;
                whole += missing == 0 ? 1 : 0;
                return;
            }
            end();
            if (b >= 0xC2 && b < 0xE0) {
                missing = 1;
            } else if (b >= 0xE0 && b < 0xF0) {
                missing = 2;
            } else if (b >= 0xF0 && b < 0xF5) {
                missing = 3;
            } else if (b >= 0x80) {
                broken++;
            }
        }

        void end() {
            broken += missing > 0 ? 1 : 0;
            missing = 0;
        }
    }

    static TextEncoding of(Content content, Charset declared) throws IOException {
        Charset marked = Bom.of(content.head(4));
        Utf8Count count = new Utf8Count();
        boolean isBlank = true;
        long position = 0;
        byte[] block = new byte[1 << 13];
        int mark = marked == null ? 0 : Bom.length(marked);
        try (InputStream in = content.open()) {
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                for (int i = 0; i < n; i++) {
                    if (!isBlank && count.missing == 0) {
                        i = AsciiScan.notAscii(block, i, n);
                        if (i == n) {
                            break;
                        }
                    }
                    int b = block[i] & 0xFF;
                    count.take(b);
                    isBlank &= position + i < mark || (b <= ' ' && (b != 0 || isWide(marked)));
                }
                position += n;
            }
        }
        count.end();
        if (marked != null) {
            return new TextEncoding(marked, mark, false, isBlank);
        }
        boolean isUtf8 = count.broken == 0 || count.whole > count.broken;
        return new TextEncoding(isUtf8 ? StandardCharsets.UTF_8 : declared, 0, !isUtf8, isBlank);
    }

    /** Bytes of the least letter. */
    int letterBytes() {
        return markLength > 0 && isWide(charset) ? 2 : 1;
    }

    private static boolean isWide(Charset marked) {
        return marked != null && !marked.equals(StandardCharsets.UTF_8);
    }
}
