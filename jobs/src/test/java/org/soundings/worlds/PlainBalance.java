package org.soundings.worlds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.special.Beta;

/** Both questions of a tie's balance as METRICS.md words them: slow, plain, and independent of the code it checks. */
final class PlainBalance {

    private PlainBalance() {}

    /** π of every pair: what both do elsewhere is added up anew for each. */
    static Map<List<Long>, Double> habitShares(Map<List<Long>, PlainTie> ties) {
        Map<List<Long>, Double> shares = new HashMap<>();
        ties.forEach((pair, tie) -> {
            double outA = 0.5;
            double outB = 0.5;
            double inA = 0.5;
            double inB = 0.5;
            for (PlainTie other : ties.values()) {
                if (other != tie) {
                    outA += gifts(other, pair.get(0), true);
                    inA += gifts(other, pair.get(0), false);
                    outB += gifts(other, pair.get(1), true);
                    inB += gifts(other, pair.get(1), false);
                }
            }
            shares.put(pair, outA * inB / (outA * inB + outB * inA));
        });
        return shares;
    }

    private static long gifts(PlainTie tie, long member, boolean given) {
        if (tie.a.number() == member) {
            return tie.given(given);
        }
        return tie.b.number() == member ? tie.given(!given) : 0;
    }

    /** a by trying many, with log-gamma functions. */
    static double prior(Map<List<Long>, PlainTie> ties, Function<List<Long>, Double> shares) {
        double low = Math.log(0.05);
        double high = Math.log(1000);
        for (int round = 0; round < 12; round++) {
            double best = low;
            double bestValue = Double.NEGATIVE_INFINITY;
            double step = (high - low) / 40;
            for (int i = 0; i <= 40; i++) {
                double value = likelihood(ties, shares, Math.exp(low + i * step));
                if (value > bestValue) {
                    best = low + i * step;
                    bestValue = value;
                }
            }
            low = Math.max(Math.log(0.05), best - step);
            high = Math.min(Math.log(1000), best + step);
        }
        return Math.exp((low + high) / 2);
    }

    private static double likelihood(
            Map<List<Long>, PlainTie> ties, Function<List<Long>, Double> shares, double priorA) {
        double sum = 0;
        for (Map.Entry<List<Long>, PlainTie> tie : ties.entrySet()) {
            double a = 2 * priorA * shares.apply(tie.getKey());
            double b = 2 * priorA - a;
            sum += Beta.logBeta(tie.getValue().given(true) + a, tie.getValue().given(false) + b) - Beta.logBeta(a, b);
        }
        return sum;
    }

    /** Values by column name. */
    static Map<String, Object> values(PlainTie tie, double share, double balancePrior, double habitPrior) {
        long x = tie.given(true);
        long y = tie.given(false);
        Double habit = above(x, y, share, habitPrior);
        Map<String, Object> values = new HashMap<>();
        values.put("balance_prior_a", balancePrior);
        values.put("balance_probability", above(x, y, 0.5, balancePrior));
        values.put("habit_share", share);
        values.put("habit_prior_a", habitPrior);
        values.put("habit_probability", habit);
        values.put("balance_label", label(x, y, share, habit));
        return values;
    }

    private static Double above(long x, long y, double share, double priorA) {
        return x + y == 0
                ? null
                : (Double) (1 - Beta.regularizedBeta(share, x + 2 * priorA * share, y + 2 * priorA * (1 - share)));
    }

    private static String label(long x, long y, double share, Double habit) {
        if (x + y < 6) {
            return "too_few";
        }
        BinomialDistribution asElsewhere = new BinomialDistribution(null, (int) (x + y), share);
        if (habit >= 0.95 && 1 - asElsewhere.cumulativeProbability((int) x - 1) <= 0.05) {
            return "gives_more";
        }
        return habit <= 0.05 && asElsewhere.cumulativeProbability((int) x) <= 0.05 ? "receives_more" : "as_usual";
    }
}
