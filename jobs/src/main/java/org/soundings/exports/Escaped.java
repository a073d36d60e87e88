package org.soundings.exports;

import java.util.Locale;

/** Text of a file as it may be shown: short, and without characters that a terminal or a log would obey. */
public final class Escaped {

    private Escaped() {}

    /** Control and line-breaking characters as {@code \}{@code uXXXX}. */
    public static String controls(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnsafe(c)) {
                if (out == null) {
                    out = new StringBuilder(text.length() + 16).append(text, 0, i);
                }
                out.append(codePoint(c));
            } else if (out != null) {
                out.append(c);
            }
        }
        return out == null ? text : out.toString();
    }

    static String codePoint(char c) {
        return String.format(Locale.ROOT, "\\u%04X", (int) c);
    }

    /** The first characters, followed by how many there were. */
    static String shorten(String text, int chars) {
        if (text.length() <= chars) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(chars - 1)) ? chars - 1 : chars;
        return text.substring(0, end) + "…[" + text.length() + "]";
    }

    private static boolean isUnsafe(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (type == Character.FORMAT && c != '\u200C' && c != '\u200D');
    }
}
