package org.soundings.exports;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soundings.tables.Reason;

/** The encoding of an XML text. */
final class XmlEncoding {

    /** The mark and the declaration are within so many bytes. */
    static final int PROLOG_BYTES = 1024;

    private static final Pattern DECLARED = Pattern.compile("encoding=[\"']([^\"']+)[\"']");

    private XmlEncoding() {}

    /** Decoded here and strictly: the JDK's parser tells broken bytes on the standard error. */
    static Reader strict(InputStream in, Charset charset) {
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The whole text up to a byte; a broken run of bytes stands in it as U+FFFD. */
    static String decoded(byte[] bytes, int end, Charset charset) {
        int start = start(bytes, charset);
        return charset.equals(StandardCharsets.UTF_8)
                ? Utf8.decoded(bytes, start, end)
                : new String(bytes, start, end - start, charset);
    }

    /** Where the text starts behind the mark. */
    static int start(byte[] head, Charset charset) {
        return Bom.of(head) == null ? 0 : Bom.length(charset);
    }

    /** The mark's encoding, else the declared one, else UTF-8; of a text by its start. */
    static Charset of(byte[] head) {
        Charset marked = Bom.of(head);
        if (marked != null) {
            return marked;
        }
        String text = new String(head, 0, Math.min(head.length, PROLOG_BYTES), StandardCharsets.ISO_8859_1);
        int start = text.indexOf("<?xml");
        int end = text.indexOf('>', Math.max(start, 0));
        Matcher declared = DECLARED.matcher(text);
        boolean isDeclared = start >= 0
                && declared.region(start, end < 0 ? text.length() : end).find();
        try {
            return isDeclared ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException unknown) {
            throw Refused.as(Reason.CORRUPT_FILE);
        }
    }
}
