package org.soundings.exports;

/**
 * The cells of one text that may come again. Kinds, names and places stand in row after row: a cell that is known is not
 * cut out of its line once more, and what was found out about it is known as well.
 */
final class CellPool {

    /** A power of two. Of two cells that fall together the later is kept. */
    private static final int SLOTS = 256;

    private static final Cell EMPTY = Cell.plain("");

    private final Cell[] known = new Cell[SLOTS];

    /** The cell of a whole text. */
    Cell of(String text) {
        return of(text, 0, text.length());
    }

    /** The cell of a part of a line. */
    Cell of(String line, int start, int end) {
        if (start == end) {
            return EMPTY;
        }
        int slot = slot(line, start, end);
        Cell candidate = known[slot];
        if (candidate != null && candidate.text().length() == end - start && line.startsWith(candidate.text(), start)) {
            return candidate;
        }
        Cell cell = Cell.plain(line.substring(start, end));
        known[slot] = cell;
        return cell;
    }

    /** By the length and three letters: enough to tell most names apart. */
    private static int slot(String line, int start, int end) {
        int hash = end - start;
        hash = 31 * hash + line.charAt(start);
        hash = 31 * hash + line.charAt((start + end) >>> 1);
        hash = 31 * hash + line.charAt(end - 1);
        return (hash ^ hash >>> 8) & (SLOTS - 1);
    }
}
