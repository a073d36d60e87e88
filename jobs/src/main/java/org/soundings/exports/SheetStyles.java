package org.soundings.exports;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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
    private Style current = new Style();
    private String lastId;
    private Look last;

    /** Starts a style; what follows is its own. */
    void begin(String id, String parent) {
        last = null;
        current = new Style();
        current.parent = parent;
        if (id != null) {
            styles.put(id, current);
        }
    }

    void font(String isBold) {
        if (isBold != null) {
            last = null;
            current.isBold = isBold.equals("1") || isBold.equalsIgnoreCase("true");
        }
    }

    void numbers(String format) {
        if (format != null) {
            last = null;
            current.isDay = NumberFormat.isDay(format);
        }
    }

    /** What cells of a style look like, which the next cell mostly shares; null is the style of nothing. */
    Look look(String id) {
        if (last == null || !Objects.equals(id, lastId)) {
            Style style = styles.get(id == null ? DEFAULT : id);
            last = new Look(is(style, said -> said.isBold), is(style, said -> said.isDay));
            lastId = id;
        }
        return last;
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
