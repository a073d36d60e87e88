package org.soundings.exports;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;

/**
 * A text of an .xlsx, shared or in its cell.
 *
 * @param hasPlain whether a run of it is told not to be bold
 * @param hasUnsaid whether a run of it leaves that to the cell's style
 * @param isCut whether it is longer than a cell may be, and only its start is here
 */
record XlsxText(String text, boolean hasPlain, boolean hasUnsaid, boolean isCut) {

    private static final int ESCAPE_CHARS = 7;
    private static final int HEX = 16;

    /** Reads the {@code si} or {@code is} that begins here to its end; phonetic readings are left out. */
    static XlsxText read(XmlEvents xml, StringBuilder text, int maxChars) throws IOException {
        text.setLength(0);
        boolean hasPlain = false;
        boolean hasUnsaid = false;
        boolean isCut = false;
        Boolean isBold = null;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            if (xml.inside() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.name()) {
                case "r" -> isBold = null;
                case "rPr" -> isBold = isBold(xml);
                case "t" -> {
                    int start = text.length();
                    isCut |= !xml.read(text, maxChars);
                    if (!isBlank(text, start)) {
                        hasUnsaid |= isBold == null;
                        hasPlain |= isBold != null && !isBold;
                    }
                }
                default -> xml.skip();
            }
        }
        return new XlsxText(decoded(text.toString()), hasPlain, hasUnsaid, isCut);
    }

    /** Whether it is bold in a cell of a style that is bold or not. */
    boolean isBold(boolean isBoldStyle) {
        return !hasPlain && (isBoldStyle || !hasUnsaid) && !text.isEmpty();
    }

    private static boolean isBold(XmlEvents xml) throws IOException {
        boolean isBold = false;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            if (xml.inside() == XMLStreamConstants.START_ELEMENT && xml.name().equals("b")) {
                isBold = isOn(xml.attribute(null, "val"));
            }
        }
        return isBold;
    }

    /** A flag of a font: there without a value, it is set. */
    static boolean isOn(String value) {
        return value == null || value.equals("1") || value.equals("true") || value.equals("on");
    }

    private static boolean isBlank(StringBuilder text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Characters that XML has no place for stand as {@code _xHHHH_}. Source: ECMA-376 part 1, 22.9.2.19. */
    static String decoded(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        while (at >= 0) {
            int c = escaped(text, at);
            if (c >= 0) {
                out.append(text, done, at).append((char) c);
                done = at + ESCAPE_CHARS;
            }
            at = text.indexOf("_x", c >= 0 ? done : at + 1);
        }
        return out.append(text, done, text.length()).toString();
    }

    /** The character of the escape that stands here, or -1. */
    private static int escaped(String text, int at) {
        if (at + ESCAPE_CHARS > text.length() || text.charAt(at + ESCAPE_CHARS - 1) != '_') {
            return -1;
        }
        int c = 0;
        for (int i = at + 2; i < at + ESCAPE_CHARS - 1; i++) {
            int digit = Character.digit(text.charAt(i), HEX);
            if (digit < 0) {
                return -1;
            }
            c = c * HEX + digit;
        }
        return c;
    }
}
