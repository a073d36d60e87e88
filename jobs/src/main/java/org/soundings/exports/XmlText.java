package org.soundings.exports;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;

/**
 * One XML text of a workbook, readable many times. A small one is unpacked and decoded once and kept. A large one is read
 * from its bytes each time; so is one with damaged bytes, for what stands before the damage.
 */
final class XmlText {

    private static final int KEPT_BYTES = 4 << 20;

    /** What stands for broken bytes in a text that is not decoded strictly. */
    private static final char REPLACED = '\uFFFD';

    /** The least first byte of a mark of UTF-16. */
    private static final int FIRST_OF_UTF_16 = 0xFE;

    private final Source bytes;
    private final int maxChars;
    private final Charset charset;
    private final String kept;

    private XmlText(Source bytes, int maxChars, Charset charset, String kept) {
        this.bytes = bytes;
        this.maxChars = maxChars;
        this.charset = charset;
        this.kept = kept;
    }

    /**
     * A text of these bytes; one tag or comment may have so many characters.
     *
     * @param length how many bytes there are said to be, which need not be so
     */
    static XmlText of(Source bytes, long length, int maxChars) throws IOException {
        XmlText unkept = new XmlText(bytes, maxChars, null, null);
        if (length < 0 || length > KEPT_BYTES) {
            return unkept;
        }
        try (InputStream in = bytes.open()) {
            // With room for one more, an archive's end is met with its last bytes.
            byte[] room = new byte[(int) length + 1];
            int end = in.readNBytes(room, 0, room.length);
            if (end != length) {
                return unkept;
            }
            Charset charset = XmlEncoding.of(room);
            String text = XmlEncoding.decoded(room, end, charset);
            return text.indexOf(REPLACED) < 0 ? new XmlText(bytes, maxChars, charset, text) : unkept;
        } catch (Refused damaged) {
            // Told again by those who read it.
            return unkept;
        }
    }

    /** Whether it is in memory. */
    boolean isKept() {
        return kept != null;
    }

    /** Opens it from its start. */
    XmlEvents events() throws IOException {
        return kept == null
                ? XmlEvents.of(bytes.open(), maxChars)
                : XmlEvents.of(new StringReader(kept), charset, maxChars);
    }

    /** Whether these letters of ASCII may be in it: of a large text in UTF-16 that is not looked for. */
    boolean mayHold(String letters) throws IOException {
        if (kept != null) {
            return kept.contains(letters);
        }
        try (InputStream in = bytes.open()) {
            int first = in.read();
            return first >= FIRST_OF_UTF_16 || ByteSearch.of(letters).isIn(in);
        }
    }
}
