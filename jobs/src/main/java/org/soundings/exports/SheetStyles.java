package org.soundings.exports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which styles of a workbook are bold, their parents' included. */
final class SheetStyles {

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Boolean> bold = new HashMap<>();
    private String current;

    /** Starts a style; the fonts that follow are its own. */
    void begin(String id, String parent) {
        current = id;
        if (id != null && parent != null) {
            parents.put(id, parent);
        }
    }

    void font(String isBold) {
        if (current != null && isBold != null) {
            bold.put(current, isBold.equals("1") || isBold.equalsIgnoreCase("true"));
        }
    }

    /** Whether text of this style is bold; null is the style of nothing. */
    boolean isBold(String id) {
        Set<String> seen = new HashSet<>();
        for (String style = id; style != null && seen.add(style); style = parents.get(style)) {
            Boolean own = bold.get(style);
            if (own != null) {
                return own;
            }
        }
        return false;
    }
}
