package org.soundings.reports;

import java.util.List;

/** How high rows of wrapped text must be: not every program that opens a workbook finds out by itself. In points. */
final class BookHeights {

    private static final double LINE = 15;
    private static final double HIGHEST = 240;
    private static final double UPRIGHT_LETTER = 6.5;

    /** Of a column's width, which counts digits: words need room to break, and some fonts are wider. */
    private static final double FILLED = 0.85;

    /** What the filter's arrow takes of a heading, in letters. */
    private static final int ARROW = 2;

    private BookHeights() {}

    /** The row of headings: as high as its longest, or as the names that stand upright. */
    static double headings(List<? extends BookColumn<?>> columns) {
        double highest = LINE;
        for (BookColumn<?> column : columns) {
            double height = column.form() == CellForm.LETTERS
                    ? column.heading().length() * UPRIGHT_LETTER + LINE
                    : LINE * lines(column.heading(), column.form().width() - ARROW);
            highest = Math.max(highest, height);
        }
        return Math.min(HIGHEST, highest);
    }

    /** A row of which one cell is a text of so many letters a line. */
    static double of(String text, int width) {
        return Math.min(HIGHEST, LINE * lines(text, width));
    }

    private static int lines(String text, int width) {
        int room = Math.max(1, (int) (width * FILLED));
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int wanted = used == 0 ? word.length() : used + 1 + word.length();
            if (wanted > room && used > 0) {
                lines++;
                wanted = word.length();
            }
            // A word that is longer than a line goes on in the next.
            lines += Math.max(0, wanted - 1) / room;
            used = wanted == 0 ? 0 : (wanted - 1) % room + 1;
        }
        return lines;
    }
}
