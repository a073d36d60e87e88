package org.soundings.reports;

import java.util.List;

/**
 * A drawn scatter: every coordinate is an SVG number, made with the root locale.
 *
 * @param id prefix of the ids inside the drawing, unique on its page
 * @param unlabelled the members whose dot has no room for a name; null when all have one
 */
public record ScatterPicture(
        String id,
        int width,
        int height,
        String left,
        String top,
        String right,
        String bottom,
        List<Tick> across,
        List<Tick> up,
        Guide acrossMedian,
        Guide upMedian,
        List<Dot> dots,
        Sentence unlabelled) {

    /** A grid line and its figure. */
    public record Tick(String at, String label) {}

    /** A median: its line, and its word and figure with their place along the edge. */
    public record Guide(String at, String labelAt, String word, String label) {}

    /**
     * A member's dot. {@code label} is null where it has no room; {@code leader} is null where the name stands by its dot;
     * {@code trail} is null where the member had no place on the earlier day, or the same.
     */
    public record Dot(String x, String y, String tip, Label label, Leader leader, Leader trail) {}

    /** A placed name; anchor is start, middle or end. */
    public record Label(String x, String y, String anchor, String text) {}

    /** A line: from a dot to its name, or from where the member stood to the dot. */
    public record Leader(String x1, String y1, String x2, String y2) {}
}
