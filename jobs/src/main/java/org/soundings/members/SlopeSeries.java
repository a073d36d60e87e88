package org.soundings.members;

import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * A likelihood of α known by its slope dL/d ln α at Chebyshev points of ln α between the bounds of
 * {@link Concentration}: the polynomial through them, by the barycentric formula.
 *
 * <p>A beta-binomial slope is a sum of terms 1/(1 + t/(απ)), whose nearest poles in ln α lie π off the real line: the
 * polynomial of degree 60 is within 10^-14 of the sum's terms. Source: Berrut and Trefethen 2004,
 * doi:10.1137/S0036144502417715.
 */
final class SlopeSeries implements Likelihood {

    private static final double LOW = StrictMath.log(Concentration.LOWEST);
    private static final double HIGH = StrictMath.log(Concentration.HIGHEST);

    /** Integrates polynomials of twice its degree exactly. */
    private static final int GAUSS_POINTS = 32;

    private final double[] slopes;

    SlopeSeries(double[] slopes) {
        this.slopes = slopes.clone();
    }

    /** The ln α of a point: the first is the upper bound, the last the lower. */
    static double node(int index) {
        double cosine = StrictMath.cos(StrictMath.PI * index / (SlopeSums.NODES - 1));
        return (HIGH + LOW) / 2 + (HIGH - LOW) / 2 * cosine;
    }

    /** Above what it is at the lower bound. */
    @Override
    public double at(double alpha) {
        double logarithm = Math.log(alpha);
        return logarithm <= LOW
                ? 0
                : new GaussIntegratorFactory()
                        .legendre(GAUSS_POINTS, LOW, logarithm)
                        .integrate(this::logSlope);
    }

    @Override
    public double slope(double alpha) {
        return logSlope(Math.log(alpha)) / alpha;
    }

    private double logSlope(double logarithm) {
        double weighted = 0;
        double weights = 0;
        for (int i = 0; i < slopes.length; i++) {
            double distance = logarithm - node(i);
            if (distance == 0) {
                return slopes[i];
            }
            boolean isEnd = i == 0 || i == slopes.length - 1;
            double weight = (i % 2 == 0 ? 1 : -1) * (isEnd ? 0.5 : 1) / distance;
            weighted += weight * slopes[i];
            weights += weight;
        }
        return weighted / weights;
    }
}
