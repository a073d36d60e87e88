package org.soundings.members;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * The concentration α of a Beta prior by maximum likelihood, in [{@value #LOWEST}, {@value #HIGHEST}].
 *
 * <p>The maxima are the bounds where the likelihood rises towards them and the zeros of its derivative, each bracketed on
 * a logarithmic grid and found by Brent's method; the highest is taken, of equals the largest α. A flat likelihood says
 * nothing of differences and gives the upper bound. Source: METRICS, where a = α/2 in [0.05, 1000].
 */
final class Concentration {

    static final double LOWEST = 0.1;
    static final double HIGHEST = 2000;

    private static final int GRID = 100;
    private static final int MAX_STEPS = 200;

    private Concentration() {}

    static double mostLikely(Likelihood likelihood) {
        double best = Double.NaN;
        double bestValue = Double.NEGATIVE_INFINITY;
        for (double candidate : maxima(likelihood)) {
            double value = likelihood.at(candidate);
            if (value > bestValue) {
                best = candidate;
                bestValue = value;
            }
        }
        return best;
    }

    /** Largest first. */
    private static List<Double> maxima(Likelihood likelihood) {
        List<Double> maxima = new ArrayList<>();
        if (likelihood.slope(HIGHEST) >= 0) {
            maxima.add(HIGHEST);
        }
        for (int i = GRID; i > 0; i--) {
            double low = gridPoint(i - 1);
            double high = gridPoint(i);
            if (likelihood.slope(low) > 0 && likelihood.slope(high) < 0) {
                maxima.add(new BrentSolver(1e-14, 1e-12).solve(MAX_STEPS, likelihood::slope, low, high));
            }
        }
        if (likelihood.slope(LOWEST) < 0) {
            maxima.add(LOWEST);
        }
        return maxima;
    }

    private static double gridPoint(int i) {
        return i == GRID ? HIGHEST : LOWEST * Math.pow(HIGHEST / LOWEST, (double) i / GRID);
    }
}
