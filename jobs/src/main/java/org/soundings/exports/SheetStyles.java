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

    /** What a cell of a style looks like. */
    record Look(boolean isBold, boolean isDay) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<Style, Look> looks = new HashMap<>();
    private Style current = new Style();

    /** Starts a style; what follows is its own. */
    void begin(String id, String parent) {
        current = new Style();
        current.parent = parent;
        if (id != null) {
            styles.put(id, current);
            looks.clear();
        }
    }

    void font(String isBold) {
        if (isBold != null) {
            looks.clear();
            current.isBold = isBold.equals("1") || isBold.equalsIgnoreCase("true");
        }
    }

    void numbers(String format) {
        if (format != null) {
            looks.clear();
            current.isDay = NumberFormat.isDay(format);
        }
    }

    /** What cells of a style look like; null is the style of nothing. */
    Look look(String id) {
        Style style = styles.get(id == null ? DEFAULT : id);
        return looks.computeIfAbsent(style, first -> new Look(is(first, s -> s.isBold), is(first, s -> s.isDay)));
    }

    private boolean is(Style first, Function<Style, Boolean> said) {
        Style style = first;
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
