package org.soundings.exports;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Decodes texts that are mostly of ASCII: the JDK decodes all behind the first other letter one by one. */
final class Utf8 {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /** The text between two bytes; a broken run of bytes stands in it as U+FFFD. */
    static String decoded(byte[] bytes, int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        int at = start;
        while (at < end) {
            int ascii = at;
            at = endOfAscii(bytes, at, end);
            text.append(new String(bytes, ascii, at - ascii, StandardCharsets.ISO_8859_1));
            int others = at;
            while (at < end && bytes[at] < 0) {
                at++;
            }
            text.append(new String(bytes, others, at - others, StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    private static int endOfAscii(byte[] bytes, int start, int end) {
        int at = start;
        while (at + Long.BYTES <= end && ((long) EIGHT.get(bytes, at) & NOT_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < end && bytes[at] >= 0) {
            at++;
        }
        return at;
    }
}
