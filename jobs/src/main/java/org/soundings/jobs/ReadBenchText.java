package org.soundings.jobs;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.soundings.generate.SlipFiles.Form;
import org.soundings.generate.SlipFiles.Written;
import org.soundings.jobs.ReadBench.Round;

/** Prints what {@code bench read} measures, one line a container and number of cores. */
final class ReadBenchText {

    private static final double MEGA = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    private final PrintWriter out;

    ReadBenchText(PrintWriter out) {
        this.out = out;
    }

    /** What it is measured on, and the heading of the table. */
    void machine() {
        out.println(BenchMachine.line());
        out.println(
                "Medians of rounds, the reader and the bare loop in turns. Ratio: speed of the reader / of the bare loop, and");
        out.println(
                "its quartiles; by the clock, and by the processor time of the threads (the garbage collector's is not in it).");
        out.println();
        out.printf("%-29s| %-29s| %-29s| %s%n", "", "reader", "bare loop", "ratio");
        out.println(
                "container      cores   rounds|   files/s     rows/s     MB/s|   files/s     rows/s     MB/s| clock            | processor");
        out.flush();
    }

    void rounds(Form form, int cores, List<Round> rounds) {
        out.printf(Locale.ROOT, "%-14s%6d%9d| ", form, cores, rounds.size());
        speed(rounds, round -> round.reader().nanos());
        out.print("| ");
        speed(rounds, round -> round.bare().nanos());
        out.print("| ");
        spread(rounds.stream().mapToDouble(Round::ratio).toArray());
        out.print("| ");
        spread(rounds.stream().mapToDouble(Round::processorRatio).toArray());
        out.println();
        out.flush();
    }

    /** What the files of the lines above hold. */
    void files(Form form, List<Written> files) {
        out.printf(
                Locale.ROOT,
                "%-14s%,d files, %,d rows, %,.1f MB%n",
                form,
                files.size(),
                files.stream().mapToLong(Written::rows).sum(),
                files.stream().mapToLong(Written::bytes).sum() / MEGA);
        out.flush();
    }

    private void speed(List<Round> rounds, ToDoubleFunction<Round> nanos) {
        out.printf(
                Locale.ROOT,
                "%,9.0f%,11.0f%9.1f",
                median(rounds, round -> round.files() / nanos.applyAsDouble(round) * NANOS_PER_SECOND),
                median(rounds, round -> round.rows() / nanos.applyAsDouble(round) * NANOS_PER_SECOND),
                median(rounds, round -> round.bytes() / nanos.applyAsDouble(round) * NANOS_PER_SECOND / MEGA));
    }

    private void spread(double[] ratios) {
        out.printf(
                Locale.ROOT, "%4.2f (%.2f-%.2f) ", quantile(ratios, .5), quantile(ratios, .25), quantile(ratios, .75));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> value) {
        return quantile(rounds.stream().mapToDouble(value).toArray(), .5);
    }

    /** The value at a share of the sorted ones; between two it is taken in proportion. */
    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
