package org.soundings.members;

import java.util.List;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.soundings.members.OwnTies.Help;

/**
 * Between what bounds a member's giving balance is with 95 % probability.
 *
 * <p>2q − 1 at the quantiles q of Beta(s_out/φ + ½, s_in/φ + ½). Help comes in bursts, so that what a member gave and
 * received tells less than as many single decisions: φ = max(1, Σ_j (x_j − n_j p)²/[n_j p(1 − p)]/(k − 1)) over the k
 * partners with n_j = w_ij + w_ji &gt; 0, x_j = w_ij, p = s_out/(s_out + s_in). φ is 1 for k &lt; 2 or p in {0, 1}.
 *
 * <p>−1..1; null for a member who neither gave nor received. Time: some tens of incomplete beta functions. Source:
 * METRICS, per member; Jeffreys' interval with the quasi-binomial dispersion of McCullagh and Nelder 1989, 4.5.
 */
final class GivingInterval {

    static final double LOW = 0.025;
    static final double HIGH = 0.975;

    private static final double ACCURACY = 1e-15;

    private GivingInterval() {}

    /** The bound below which the balance lies with a probability. */
    static Double bound(List<Help> help, double probability) {
        long given = 0;
        long received = 0;
        for (Help partner : help) {
            given = Math.addExact(given, partner.given());
            received = Math.addExact(received, partner.received());
        }
        if (given == 0 && received == 0) {
            return null;
        }
        double dispersion = dispersion(help, given, received);
        // Without a random generator: it is never asked for a sample.
        BetaDistribution share =
                new BetaDistribution(null, given / dispersion + 0.5, received / dispersion + 0.5, ACCURACY);
        return 2 * share.inverseCumulativeProbability(probability) - 1;
    }

    private static double dispersion(List<Help> help, long given, long received) {
        if (help.size() < 2 || given == 0 || received == 0) {
            return 1;
        }
        double p = (double) given / Math.addExact(given, received);
        double pearson = 0;
        for (Help partner : help) {
            double n = (double) partner.given() + partner.received();
            double excess = partner.given() - n * p;
            pearson += excess * excess / (n * p * (1 - p));
        }
        return Math.max(1, pearson / (help.size() - 1));
    }
}
