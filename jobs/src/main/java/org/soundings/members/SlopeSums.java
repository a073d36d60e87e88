package org.soundings.members;

import java.util.stream.IntStream;

/**
 * What the concentration of a prior needs to know of ties, each with its own expected share: the slope of their
 * likelihood at {@value #NODES} values of α, so that no tie has to be remembered.
 *
 * <p>A tie of x one way and y the other, with the prior Beta(απ, α(1−π)) of its true share, adds to dL/d ln α
 * Σ_{t&lt;x} απ/(απ + t) + Σ_{t&lt;y} α(1−π)/(α(1−π) + t) − Σ_{t&lt;x+y} α/(α + t). The values of α are Chebyshev points
 * of ln α, from which {@link SlopeSeries} has the slope anywhere.
 *
 * <p>Sums of doubles depend on their order, so each addend is cut into whole multiples of 2^-20 and, of what remains, of
 * 2^-54, which are added as integers: the same sums however ties are spread, for up to 2^29 ties. Time: {@value #NODES}
 * · 2(x + y) divisions a tie.
 */
final class SlopeSums {

    static final int NODES = 61;

    private static final double COARSE = 0x1p20;
    private static final double FINE = 0x1p34;
    private static final double[] ALPHAS = IntStream.range(0, NODES)
            .mapToDouble(SlopeSeries::node)
            .map(StrictMath::exp)
            .toArray();

    private final long[] coarse = new long[NODES];
    private final long[] fine = new long[NODES];

    /** Adds a tie. With a single trial or none it says nothing of differences: its slope is 0. */
    void add(long x, long y, double share) {
        if (x + y < 2) {
            return;
        }
        for (int node = 0; node < NODES; node++) {
            double term = slope(ALPHAS[node], x, y, share) * COARSE;
            double whole = Math.floor(term);
            coarse[node] = Math.addExact(coarse[node], (long) whole);
            fine[node] = Math.addExact(fine[node], (long) Math.rint((term - whole) * FINE));
        }
    }

    /** Adds what {@link #parts} of other sums gave. */
    void add(long[] parts) {
        for (int node = 0; node < NODES; node++) {
            coarse[node] = Math.addExact(coarse[node], parts[node]);
            fine[node] = Math.addExact(fine[node], parts[NODES + node]);
        }
    }

    long[] parts() {
        long[] parts = new long[2 * NODES];
        System.arraycopy(coarse, 0, parts, 0, NODES);
        System.arraycopy(fine, 0, parts, NODES, NODES);
        return parts;
    }

    /** The likelihood of α, of all ties added. */
    Likelihood likelihood() {
        return new SlopeSeries(IntStream.range(0, NODES)
                .mapToDouble(node -> coarse[node] / COARSE + fine[node] / (COARSE * FINE))
                .toArray());
    }

    /** The terms of t = 0 are 1 or nothing. */
    private static double slope(double alpha, long x, long y, double share) {
        double slope = (x > 0 ? 1 : 0) + (y > 0 ? 1 : 0) - 1;
        return slope + tail(alpha * share, x) + tail(alpha * (1 - share), y) - tail(alpha, x + y);
    }

    private static double tail(double weight, long count) {
        double sum = 0;
        for (long t = 1; t < count; t++) {
            sum += weight / (weight + t);
        }
        return sum;
    }
}
