package org.soundings.reports;

import java.util.List;

/**
 * A drawn row of bars, one a month: every coordinate is an SVG number.
 *
 * @param id tells the charts of one page apart
 * @param trend null for fewer than six months
 */
public record MonthChart(
        String id,
        String title,
        String trend,
        String alternative,
        String width,
        String height,
        String base,
        List<Bar> bars) {

    /** A month's bar with its figure above and its name below. */
    public record Bar(String x, String y, String width, String height, String middle, String figure, String month) {}
}
