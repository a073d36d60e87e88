package org.soundings.jobs;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.soundings.jobs.BenchPagesCommand.Timed;
import org.soundings.reports.PageRehearsal.Cost;

/** Prints what {@code bench pages} measures. */
final class PageBenchText {

    private static final double KILO = 1e3;
    private static final double MEGA = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    private final PrintWriter out;

    PageBenchText(PrintWriter out) {
        this.out = out;
    }

    /** What it is measured on and of. */
    void machine(String runId, int chapters) {
        out.println(BenchMachine.line());
        out.printf(Locale.ROOT, "Run %s: %,d chapters that report, in turns.%n%n", runId, chapters);
        out.flush();
    }

    void costs(List<Cost> costs) {
        out.println("One thread, nothing written; processor time, without the garbage collector's.");
        out.println("                           files   kB a file   ms a file");
        for (Cost cost : costs) {
            out.printf(
                    Locale.ROOT,
                    "%-22s%,10d%,12.1f%,12.2f%n",
                    cost.file(),
                    cost.files(),
                    cost.bytes() / KILO / cost.files(),
                    cost.processorNanos() / MEGA / cost.files());
        }
        out.println();
        out.flush();
    }

    /** Both as the night writes: rendered, and the same files without rendering. */
    void nights(Timed rendered, Timed written) {
        out.println("In Spark's tasks, written and hashed as in a night.");
        out.println("                           files          MB     seconds     files/s        MB/s");
        line("rendered", rendered);
        line("only written", written);
        out.printf(
                Locale.ROOT,
                "Writing alone takes %.0f %% of the time that rendering and writing take.%n",
                100.0 * written.nanos() / rendered.nanos());
        out.flush();
    }

    private void line(String name, Timed timed) {
        double seconds = timed.nanos() / NANOS_PER_SECOND;
        double megabytes = timed.written().bytes() / MEGA;
        out.printf(
                Locale.ROOT,
                "%-22s%,10d%,12.1f%,12.1f%,12.0f%,12.1f%n",
                name,
                timed.written().files(),
                megabytes,
                seconds,
                timed.written().files() / seconds,
                megabytes / seconds);
    }
}
