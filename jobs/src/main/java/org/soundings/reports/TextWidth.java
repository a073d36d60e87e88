package org.soundings.reports;

/**
 * How wide a text may become in a system font, at worst: after the widths of DejaVu Sans, the widest face that the
 * pages' font list can fall back to. A place reserved by it holds the text wherever the page is opened.
 */
final class TextWidth {

    private static final String NARROWEST = "iljI.,:;'’|!";
    private static final String NARROW = "ftr()[]-– \u00A0\u202F";
    private static final String WIDE = "mwMW@%…—ŒœÆæ";

    private TextWidth() {}

    /** Width of the text in the unit of the font size. */
    static double of(String text, double fontSize) {
        return fontSize * text.codePoints().mapToDouble(TextWidth::em).sum();
    }

    private static double em(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (NARROWEST.indexOf(c) >= 0) {
            return 0.34;
        }
        if (NARROW.indexOf(c) >= 0) {
            return 0.43;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 1.0;
        }
        if (c > 0xFFFF || Character.isIdeographic(c) || (c >= 0x1100 && c < 0x1200) || (c >= 0x2E80 && c < 0xFE00)) {
            return 1.4;
        }
        return Character.isUpperCase(c) ? 0.79 : 0.65;
    }
}
