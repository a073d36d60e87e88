package org.soundings.members;

import org.apache.commons.math3.special.Beta;

/**
 * How probable it is that the true share of what a gives b, of all that passes between them, is above an expected one.
 *
 * <p>P(share &gt; π) of the posterior Beta(x + 2aπ, y + 2a(1 − π)), after x from a to b and y from b to a, as the lower
 * tail of the mirrored posterior, so that small probabilities keep their digits.
 *
 * <p>0..1. Time: one incomplete beta function. Source: METRICS, per tie 8.
 */
final class ShareAbove {

    private ShareAbove() {}

    static double probability(long x, long y, double share, double priorA) {
        double forA = x + 2 * priorA * share;
        double forB = y + 2 * priorA * (1 - share);
        return Beta.regularizedBeta(1 - share, forB, forA);
    }
}
