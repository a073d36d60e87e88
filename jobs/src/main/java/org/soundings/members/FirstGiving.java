package org.soundings.members;

import java.util.List;
import org.soundings.members.OwnTies.First;

/**
 * How much more often a member helped first than who gives how much lets expect.
 *
 * <p>Over the partners of whom it is known who helped first, where help went both ways: F = 1 if the member did, and
 * π = w_ij/(w_ij + w_ji), the chance that the first of their gifts is his if their order says nothing. Being busy is not
 * being first. Pairs that may be older than the data are left out.
 *
 * <p>Null below {@value #FEWEST} such partners. Source: METRICS, per member.
 */
final class FirstGiving {

    private static final int FEWEST = 5;

    private FirstGiving() {}

    /** Σ(F − π)/n: −1..1. */
    static Double excess(List<First> firsts) {
        return firsts.size() < FEWEST ? null : (Double) (sum(firsts) / firsts.size());
    }

    /** Σ(F − π)/√Σπ(1 − π). */
    static Double z(List<First> firsts) {
        double variance = 0;
        for (First first : firsts) {
            variance += share(first) * (1 - share(first));
        }
        return firsts.size() < FEWEST ? null : (Double) (sum(firsts) / Math.sqrt(variance));
    }

    private static double sum(List<First> firsts) {
        double sum = 0;
        for (First first : firsts) {
            sum += (first.isMember() ? 1 : 0) - share(first);
        }
        return sum;
    }

    private static double share(First first) {
        return first.given() / ((double) first.given() + first.received());
    }
}
