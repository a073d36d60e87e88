package org.soundings.reports;

import java.util.ArrayList;
import java.util.List;

/**
 * Boxes on a plot, kept by the horizontal bands that they reach into, so that only those at about the same height are looked
 * at. What lies above or below the plot is kept in its first or last band.
 */
final class Bands {

    private static final double HEIGHT = 24;

    private final double top;
    private final List<List<Box>> bands = new ArrayList<>();

    Bands(double top, double bottom) {
        this.top = top;
        for (double y = top; y <= bottom; y += HEIGHT) {
            bands.add(new ArrayList<>());
        }
    }

    void add(Box box) {
        for (int band = band(box.top()); band <= band(box.bottom()); band++) {
            bands.get(band).add(box);
        }
    }

    /** Whether a box of those added meets this one. */
    boolean meet(Box box) {
        for (int band = band(box.top()); band <= band(box.bottom()); band++) {
            for (Box other : bands.get(band)) {
                if (box.meets(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a line comes upon a box of those added that does not hold the line's first point. */
    boolean stop(double x1, double y1, double x2, double y2) {
        for (int band = band(Math.min(y1, y2)); band <= band(Math.max(y1, y2)); band++) {
            for (Box other : bands.get(band)) {
                if (!other.holds(x1, y1) && other.isCrossed(x1, y1, x2, y2)) {
                    return true;
                }
            }
        }
        return false;
    }

    private int band(double y) {
        return Math.min(Math.max((int) ((y - top) / HEIGHT), 0), bands.size() - 1);
    }
}
