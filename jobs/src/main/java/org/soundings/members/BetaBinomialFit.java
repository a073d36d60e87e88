package org.soundings.members;

import java.util.List;

/**
 * How much members differ in the share of their trials that succeed: the concentration α of a Beta(αμ, α(1−μ)) from
 * which each member's true share is drawn, by maximum likelihood with the mean μ held at Σ successes / Σ trials.
 *
 * <p>With n_s(t), n_f(t), n_k(t) the members with more than t successes, failures, trials, the likelihood is, up to a
 * constant, Σ_t n_s(t) ln(αμ + t) + n_f(t) ln(α(1−μ) + t) − n_k(t) ln(α + t). {@link Concentration} finds its maximum.
 * A flat likelihood (no member with two trials, or μ 0 or 1) says nothing of differences and gives the upper bound.
 *
 * <p>Time: the largest number of trials for each evaluation, whatever the number of members. Source: METRICS, per member
 * relationship_ratio; Minka 2000, Estimating a Dirichlet distribution.
 *
 * @param mean μ
 * @param concentration α
 */
record BetaBinomialFit(double mean, double concentration) {

    /** So many members had so many successes in so many trials. */
    record Outcome(long successes, long trials, long members) {

        Outcome {
            if (successes < 0 || successes > trials || members < 0) {
                throw new IllegalArgumentException(
                        members + " members with " + successes + " successes in " + trials + " trials");
            }
        }
    }

    /**
     * Fits.
     *
     * @return null where nobody has a trial
     */
    static BetaBinomialFit of(List<Outcome> outcomes) {
        double successes = 0;
        double trials = 0;
        for (Outcome outcome : outcomes) {
            successes += (double) outcome.members() * outcome.successes();
            trials += (double) outcome.members() * outcome.trials();
        }
        if (trials == 0) {
            return null;
        }
        double mean = successes / trials;
        return new BetaBinomialFit(mean, Concentration.mostLikely(new TailCounts(mean, outcomes)));
    }

    /** The likelihood of α as tail counts. */
    private static final class TailCounts implements Likelihood {
        private final double mean;
        private final long[] successTails;
        private final long[] failureTails;
        private final long[] trialTails;

        TailCounts(double mean, List<Outcome> outcomes) {
            this.mean = mean;
            int most = Math.toIntExact(
                    outcomes.stream().mapToLong(Outcome::trials).max().orElse(0));
            successTails = new long[most];
            failureTails = new long[most];
            trialTails = new long[most];
            for (Outcome outcome : outcomes) {
                count(successTails, outcome.successes(), outcome.members());
                count(failureTails, outcome.trials() - outcome.successes(), outcome.members());
                count(trialTails, outcome.trials(), outcome.members());
            }
            addUp(successTails);
            addUp(failureTails);
            addUp(trialTails);
        }

        @Override
        public double at(double alpha) {
            double value = 0;
            for (int t = 0; t < trialTails.length; t++) {
                value += weighted(successTails[t], Math.log(alpha * mean + t))
                        + weighted(failureTails[t], Math.log(alpha * (1 - mean) + t))
                        - weighted(trialTails[t], Math.log(alpha + t));
            }
            return value;
        }

        /** The terms of t = 0 all have the denominator α: their sum is exact, 0 where it is 0. */
        @Override
        public double slope(double alpha) {
            double slope = (successTails[0] + failureTails[0] - trialTails[0]) / alpha;
            for (int t = 1; t < trialTails.length; t++) {
                slope += mean * successTails[t] / (alpha * mean + t)
                        + (1 - mean) * failureTails[t] / (alpha * (1 - mean) + t)
                        - trialTails[t] / (alpha + t);
            }
            return slope;
        }

        /** 0 · ln 0 is 0 here: nobody there. */
        private static double weighted(long members, double logarithm) {
            return members == 0 ? 0 : members * logarithm;
        }

        private static void count(long[] tails, long value, long members) {
            if (value > 0) {
                tails[(int) value - 1] += members;
            }
        }

        private static void addUp(long[] tails) {
            for (int t = tails.length - 2; t >= 0; t--) {
                tails[t] += tails[t + 1];
            }
        }
    }
}
