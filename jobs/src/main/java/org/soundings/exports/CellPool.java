package org.soundings.exports;

/**
 * The text cells of one file that may come again. Kinds, names and places stand in row after row: a cell that is known is not
 * cut out of its line once more, and what was found out about it is known as well.
 */
final class CellPool {

    /** A power of two. Of two cells that fall together the later is kept. */
    private static final int SLOTS = 256;

    private final Cell[] known = new Cell[SLOTS];
    private final Boolean bold;
    private final Cell empty;

    /** Of texts that are bold, that are not, or of which that cannot be said (null). */
    CellPool(Boolean bold) {
        this.bold = bold;
        this.empty = text("");
    }

    /** The cell of a whole text. */
    Cell of(CharSequence text) {
        if (text.isEmpty()) {
            return empty;
        }
        int slot = slot(text, 0, text.length());
        Cell candidate = known[slot];
        if (candidate != null && candidate.text().contentEquals(text)) {
            return candidate;
        }
        Cell cell = text(text.toString());
        known[slot] = cell;
        return cell;
    }

    /** The cell of a part of a line. */
    Cell of(String line, int start, int end) {
        if (start == end) {
            return empty;
        }
        int slot = slot(line, start, end);
        Cell candidate = known[slot];
        if (candidate != null && candidate.text().length() == end - start && line.startsWith(candidate.text(), start)) {
            return candidate;
        }
        Cell cell = text(line.substring(start, end));
        known[slot] = cell;
        return cell;
    }

    private Cell text(String text) {
        return new Cell(text, bold, Cell.Type.TEXT);
    }

    /** By the length and three letters: enough to tell most names apart. */
    private static int slot(CharSequence line, int start, int end) {
        int hash = end - start;
        hash = 31 * hash + line.charAt(start);
        hash = 31 * hash + line.charAt((start + end) >>> 1);
        hash = 31 * hash + line.charAt(end - 1);
        return (hash ^ hash >>> 8) & (SLOTS - 1);
    }
}
