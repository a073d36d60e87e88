package org.soundings.exports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

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

    private static final int BLOCK_BYTES = 1 << 13;

    /** What a text's bytes tell: its letters of several bytes are counted. */
    private static final class Bytes {
        private final boolean isWide;
        private final int mark;
        private long position;
        private boolean isBlank = true;
        private long whole;
        private long broken;
        private int missing;

        Bytes(Charset marked) {
            this.isWide = isWide(marked);
            this.mark = marked == null ? 0 : Bom.length(marked);
        }

        void take(byte[] block, int length) {
            for (int i = 0; i < length; i++) {
                if (!isBlank && missing == 0) {
                    i = AsciiScan.notAscii(block, i, length);
                    if (i == length) {
                        break;
                    }
                }
                int b = block[i] & 0xFF;
                count(b);
                isBlank &= position + i < mark || (b <= ' ' && (b != 0 || isWide));
            }
            position += length;
        }

        private void count(int b) {
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

    static TextEncoding of(Content content, Supplier<Charset> declared) throws IOException {
        Charset marked = Bom.of(content.head(4));
        Bytes bytes = new Bytes(marked);
        Optional<ByteBuffer> memory = content.memory();
        if (memory.isPresent()) {
            bytes.take(memory.get().array(), memory.get().limit());
        } else {
            byte[] block = new byte[BLOCK_BYTES];
            try (InputStream in = content.open()) {
                for (int n = in.read(block); n >= 0; n = in.read(block)) {
                    bytes.take(block, n);
                }
            }
        }
        bytes.end();
        if (marked != null) {
            return new TextEncoding(marked, bytes.mark, false, bytes.isBlank);
        }
        boolean isUtf8 = bytes.broken == 0 || bytes.whole > bytes.broken;
        return new TextEncoding(isUtf8 ? StandardCharsets.UTF_8 : declared.get(), 0, !isUtf8, bytes.isBlank);
    }

    /** Bytes of the least letter. */
    int letterBytes() {
        return markLength > 0 && isWide(charset) ? 2 : 1;
    }

    private static boolean isWide(Charset marked) {
        return marked != null && !marked.equals(StandardCharsets.UTF_8);
    }
}
