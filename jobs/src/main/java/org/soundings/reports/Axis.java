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

    /** Depth: from 0 to 1, narrowed to the tenths around the values, at least two of them. */
    static Axis depth(DoubleStream values, double from, double to) {
        var range = values.summaryStatistics();
        boolean isEmpty = range.getCount() == 0;
        long high = isEmpty ? 2 : Math.min(10, Math.max(2, (long) Math.ceil(range.getMax() * 10 + 0.1)));
        long low = isEmpty ? 0 : Math.max(0, Math.min(high - 2, (long) Math.floor(range.getMin() * 10 - 0.1)));
        return new Axis(low / 10.0, high / 10.0, high - low > 6 ? 0.2 : 0.1, from, to);
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
