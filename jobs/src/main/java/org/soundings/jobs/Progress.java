package org.soundings.jobs;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** One line a step, with the time since the start: reads the same in a terminal and in a log. */
final class Progress {

    private static final double NANOS_PER_SECOND = 1e9;

    private final PrintStream out;
    private final LongSupplier nanoTime;
    private final long start;

    Progress(PrintStream out, LongSupplier nanoTime, Duration before) {
        this.out = out;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong() - before.toNanos();
    }

    /** Ends a step: what was done and what it came to. Steps side by side end in any order. */
    synchronized void done(String step, String result) {
        long now = nanoTime.getAsLong();
        out.printf(Locale.ROOT, "%6.1f s  %-10s %s%n", (now - start) / NANOS_PER_SECOND, step, result);
    }

    /** A count and what it counts. */
    static String plural(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }

    double total() {
        return (nanoTime.getAsLong() - start) / NANOS_PER_SECOND;
    }
}
