package org.soundings.reports;

/** A rectangle on a plot; its top is the smaller ordinate. */
record Box(double left, double top, double right, double bottom) {

    boolean meets(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean isWithin(Box outer) {
        return left >= outer.left && right <= outer.right && top >= outer.top && bottom <= outer.bottom;
    }

    boolean holds(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    /** Whether a line has a point in common with it (Liang and Barsky 1984). */
    boolean isCrossed(double x1, double y1, double x2, double y2) {
        if (Math.max(x1, x2) < left
                || Math.min(x1, x2) > right
                || Math.max(y1, y2) < top
                || Math.min(y1, y2) > bottom) {
            return false;
        }
        double[] directions = {x1 - x2, x2 - x1, y1 - y2, y2 - y1};
        double[] distances = {x1 - left, right - x1, y1 - top, bottom - y1};
        double enter = 0;
        double leave = 1;
        for (int side = 0; side < 4; side++) {
            if (directions[side] == 0) {
                if (distances[side] < 0) {
                    return false;
                }
            } else if (directions[side] < 0) {
                enter = Math.max(enter, distances[side] / directions[side]);
            } else {
                leave = Math.min(leave, distances[side] / directions[side]);
            }
        }
        return enter <= leave;
    }
}
