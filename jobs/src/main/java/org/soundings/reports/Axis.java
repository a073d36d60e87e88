package org.soundings.reports;

import java.util.stream.DoubleStream;

/** A scale from values to places in a drawing, with round ticks. */
record Axis(double low, double high, double step, double from, double to) {

    /** Breadth: from 1 to 10, narrowed to the whole numbers around the values. */
    static Axis breadth(DoubleStream values, double from, double to) {
        var range = values.summaryStatistics();
        double low = Math.max(1, Math.floor(range.getMin() - 0.25));
        double high = Math.min(10, Math.ceil(range.getMax() + 0.25));
        return new Axis(low, high, 1, from, to);
    }

    /** Depth: from 0 up to the tenth above the values, at least to two tenths. */
    static Axis depth(DoubleStream values, double from, double to) {
        double most = values.max().orElse(0);
        long tenths = Math.min(10, Math.max(2, (long) Math.ceil(most * 10 + 0.1)));
        return new Axis(0, tenths / 10.0, tenths > 6 ? 0.2 : 0.1, from, to);
    }

    double at(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    /** The round values. */
    DoubleStream ticks() {
        long count = (long) Math.floor((high - low) / step + 1e-9);
        return java.util.stream.LongStream.rangeClosed(0, count).mapToDouble(i -> low + i * step);
    }
}
