package org.soundings.reports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as a workbook's cell can hold it: a cell of text shows exactly what is given, whatever it looks like. */
final class CellText {

    /** Excel's limit, in UTF-16 units. */
    static final int LONGEST = 32_767;

    private static final char REPLACEMENT = '\uFFFD';

    /** Excel reads this as the letter of that code; its own way to write it is to escape the underscore. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** The text with a replacement character for each that XML cannot hold, and cut where it is longer than a cell. */
    static String of(String text) {
        String allowed = isAllowed(text) ? text : replaced(text);
        String shown = allowed.contains("_x")
                ? ESCAPE.matcher(allowed).replaceAll(Matcher.quoteReplacement("_x005F_"))
                : allowed;
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST - 1) + "…";
    }

    private static boolean isAllowed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Of surrogates only whole pairs are letters: they are looked at as such.
            if (c < ' ' || c > '\uD7FF') {
                return text.codePoints().allMatch(CellText::isAllowed);
            }
        }
        return true;
    }

    private static String replaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(isAllowed(c) ? c : REPLACEMENT));
        return out.toString();
    }

    /** XML 1.0's characters, but for the carriage return, which its readers would turn into a line feed. */
    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || (c >= ' ' && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
