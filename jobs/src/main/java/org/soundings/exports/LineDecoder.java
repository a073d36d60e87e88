package org.soundings.exports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes the bytes of one line after the other; those that are no text become {@code \xNN}. */
final class LineDecoder {

    private static final char REPLACEMENT = '\uFFFD';

    private final Charset charset;
    private final boolean hasAscii;
    private boolean isBroken;

    LineDecoder(Charset charset) {
        this.charset = charset;
        this.hasAscii = "\n".getBytes(charset).length == 1;
    }

    String decode(byte[] bytes, int start, int length) {
        isBroken = false;
        if (hasAscii && AsciiScan.notAscii(bytes, start, start + length) == start + length) {
            // What both have in common; the platform is quickest at this one.
            return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
        }
        String text = new String(bytes, start, length, charset);
        // The platform puts this letter where bytes are no text; it may also be there in its own right.
        return text.indexOf(REPLACEMENT) < 0 ? text : strict(ByteBuffer.wrap(bytes, start, length));
    }

    /** Whether the last line had bytes that are no text. */
    boolean isBroken() {
        return isBroken;
    }

    private String strict(ByteBuffer bytes) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(1 + (int) Math.ceil(bytes.remaining() * decoder.maxCharsPerByte()));
        StringBuilder text = new StringBuilder();
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, true);
            text.append(chars.flip());
            chars.clear();
            if (!result.isError()) {
                decoder.flush(chars);
                return text.append(chars.flip()).toString();
            }
            isBroken = true;
            for (int i = 0; i < result.length(); i++) {
                text.append(String.format(Locale.ROOT, "\\x%02X", bytes.get() & 0xFF));
            }
        }
    }
}
