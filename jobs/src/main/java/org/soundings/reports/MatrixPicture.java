package org.soundings.reports;

import java.util.List;

/**
 * A drawn matrix of members by members: every coordinate is an SVG number. Rows and columns are in the same order and
 * bear the same numbers; all cells of one kind are one path.
 *
 * @param size width and height of the cells together
 * @param lines the grid
 * @param self the diagonal
 * @param help the upper left half of each cell whose row helped its column, the lower right half where it was helped
 * @param met a point in the middle of each cell whose two met one to one: round line caps make it a ring
 */
public record MatrixPicture(
        String size,
        String lines,
        String self,
        String help,
        String met,
        String alternative,
        View wide,
        View narrow,
        List<Row> rows) {

    /**
     * The cells with their labels around them: names on wide screens, numbers on narrow ones.
     *
     * @param left where the cells begin
     */
    public record View(String width, String height, String left, String top, List<Label> rows, List<Label> columns) {}

    /** A label of a row, by its y, or of a column, by its x. */
    public record Label(String at, String text) {}

    /** One member's row in figures: persons of the chapter. */
    public record Row(long number, String name, List<String> figures) {}
}
