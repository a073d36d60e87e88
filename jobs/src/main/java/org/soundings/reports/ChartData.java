package org.soundings.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/**
 * What a page's script draws; null for a picture that is not on the page.
 *
 * @param scatter a dot for each chapter
 * @param density how many chapters each cell holds
 * @param flows help between chapters
 */
record ChartData(Scatter scatter, Density density, Matrix flows) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Dots as [breadth, depth, name, tip]. */
    record Scatter(String across, String up, List<Object[]> dots) {}

    /** Bands of breadth and of depth by their names, lowest first, and cells as [column, row, count, tip]. */
    record Density(String across, String up, List<String> columns, List<String> rows, List<Object[]> cells) {}

    /** Names of rows, which those of columns are too, and cells as [column, row, count, tip]. */
    record Matrix(List<String> names, List<Object[]> cells) {}

    boolean isEmpty() {
        return scatter == null && density == null && flows == null;
    }

    /** As JSON that cannot end the script element that holds it, whatever chapters are called. */
    String json() {
        try {
            return JSON.writeValueAsString(this)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A page's pictures cannot be written as JSON", e);
        }
    }
}
