package org.soundings.exports;

import java.util.List;

/**
 * One row as the container holds it.
 *
 * @param raw the row's text as it stands in the file; of a sheet, its cells with TAB between them
 * @param problem why it cannot be split into cells; null where it can
 */
record RawRow(long line, List<Cell> cells, String raw, Refused problem) {

    /** The cell of a column from 0; a blank one beyond the row's end. */
    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.ABSENT;
    }

    boolean isBlank() {
        return problem == null && filledWidth() == 0;
    }

    /** The first cell that is not blank; a blank one where all are. */
    Cell first() {
        for (Cell cell : cells) {
            if (!cell.isBlank()) {
                return cell;
            }
        }
        return Cell.ABSENT;
    }

    /** How many cells there are up to the last that is not blank. */
    int filledWidth() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
