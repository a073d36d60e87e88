package org.soundings.exports;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The styles of a SpreadsheetML workbook: which are bold, and which show a number as a day; their parents' count. */
final class SheetStyles {

    private static final String DEFAULT = "Default";

    /** Parents may go in a circle. */
    private static final int MAX_PARENTS = 16;

    /** What one style says itself; null where it says nothing. */
    private static final class Style {
        private String parent;
        private Boolean isBold;
        private Boolean isDay;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private Style current = new Style();

    /** Starts a style; what follows is its own. */
    void begin(String id, String parent) {
        current = new Style();
        current.parent = parent;
        if (id != null) {
            styles.put(id, current);
        }
    }

    void font(String isBold) {
        if (isBold != null) {
            current.isBold = isBold.equals("1") || isBold.equalsIgnoreCase("true");
        }
    }

    void numbers(String format) {
        if (format != null) {
            current.isDay = NumberFormat.isDay(format);
        }
    }

    /** Whether text of this style is bold; null is the style of nothing. */
    boolean isBold(String id) {
        return is(id, style -> style.isBold);
    }

    /** Whether a number of this style is a day. */
    boolean isDay(String id) {
        return is(id, style -> style.isDay);
    }

    private boolean is(String id, Function<Style, Boolean> said) {
        Style style = styles.get(id == null ? DEFAULT : id);
        for (int i = 0; style != null && i < MAX_PARENTS; i++) {
            Boolean own = said.apply(style);
            if (own != null) {
                return own;
            }
            style = styles.get(style.parent == null ? DEFAULT : style.parent);
        }
        return false;
    }
}
