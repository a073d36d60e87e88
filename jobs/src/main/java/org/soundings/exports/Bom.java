package org.soundings.exports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The mark at the start of a text that tells its encoding. */
final class Bom {

    private Bom() {}

    /** The encoding that the mark tells, or null. */
    static Charset of(byte[] head) {
        if (Sniff.startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        } else if (Sniff.startsWith(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        } else if (Sniff.startsWith(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    /** How many bytes the mark of this encoding has. */
    static int length(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) ? 3 : 2;
    }
}
