package org.soundings.jobs;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/** One line a step, with the time it took: reads the same in a terminal and in a log. */
final class Progress {

    private static final double NANOS_PER_SECOND = 1e9;

    private final PrintStream out;
    private final LongSupplier nanoTime;
    private final long start;
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private long stepStart;

    Progress(PrintStream out, LongSupplier nanoTime, Duration before) {
        this.out = out;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong() - before.toNanos();
        this.stepStart = start;
    }

    /** Ends a step: what was done and what it came to. */
    void done(String step, String result) {
        long now = nanoTime.getAsLong();
        double took = (now - stepStart) / NANOS_PER_SECOND;
        stepStart = now;
        seconds.merge(step, took, Double::sum);
        out.printf(Locale.ROOT, "%6.1f s  %-10s %s%n", (now - start) / NANOS_PER_SECOND, step, result);
    }

    /** A count and what it counts. */
    static String plural(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }

    /** Seconds by step, in their order. */
    Map<String, Double> seconds() {
        return Map.copyOf(seconds);
    }

    double total() {
        return (nanoTime.getAsLong() - start) / NANOS_PER_SECOND;
    }
}
