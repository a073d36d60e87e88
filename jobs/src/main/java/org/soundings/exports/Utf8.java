package org.soundings.exports;

import java.nio.charset.StandardCharsets;

/** Decodes texts that are mostly of ASCII: the JDK decodes all behind the first other letter one by one. */
final class Utf8 {

    private Utf8() {}

    /** The text between two bytes; a broken run of bytes stands in it as U+FFFD. */
    static String decoded(byte[] bytes, int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        int at = start;
        while (at < end) {
            int ascii = at;
            at = AsciiScan.notAscii(bytes, at, end);
            text.append(new String(bytes, ascii, at - ascii, StandardCharsets.ISO_8859_1));
            int others = at;
            while (at < end && bytes[at] < 0) {
                at++;
            }
            text.append(new String(bytes, others, at - others, StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
