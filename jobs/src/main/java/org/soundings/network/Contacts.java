package org.soundings.network;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Who exchanges with whom, and how much, as sorted lists in arrays: 24 bytes a tie and 20 a member. Members are kept by
 * their rank among those who exchange at all. Sums are taken in the order of ranks.
 */
final class Contacts implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A member of more contacts has no constraint: nobody can be said to be held by so many. */
    static final int MOST = 1000;

    /** Of each tie a's number, b's number and S. */
    static final int LONGS_A_TIE = 3;

    private final long[] members;
    private final int[] starts;
    private final int[] others;
    private final long[] exchanges;
    private final long[] totals;

    /** What two members have in common: c contacts, and Q = Σ_q S_iq S_jq / s_q over them. */
    private record Shared(int count, double flow) {}

    private Contacts(long[] members, int[] starts, int[] others, long[] exchanges) {
        this.members = members;
        this.starts = starts;
        this.others = others;
        this.exchanges = exchanges;
        this.totals = new long[members.length];
        for (int member = 0; member < members.length; member++) {
            for (int at = starts[member]; at < starts[member + 1]; at++) {
                totals[member] = Math.addExact(totals[member], exchanges[at]);
            }
        }
    }

    /**
     * The contacts of a network.
     *
     * @param ties each pair once, with S above 0, {@value #LONGS_A_TIE} longs a tie, in any order
     */
    static Contacts of(List<long[]> ties) {
        long[] members = members(ties);
        int[] starts = new int[members.length + 1];
        ties.forEach(part -> {
            for (int i = 0; i < part.length; i += LONGS_A_TIE) {
                starts[rank(members, part[i]) + 1]++;
                starts[rank(members, part[i + 1]) + 1]++;
            }
        });
        Arrays.parallelPrefix(starts, Math::addExact);
        int[] others = new int[starts[members.length]];
        long[] exchanges = new long[others.length];
        int[] next = starts.clone();
        ties.forEach(part -> {
            for (int i = 0; i < part.length; i += LONGS_A_TIE) {
                int a = rank(members, part[i]);
                int b = rank(members, part[i + 1]);
                others[next[a]] = b;
                exchanges[next[a]++] = part[i + 2];
                others[next[b]] = a;
                exchanges[next[b]++] = part[i + 2];
            }
        });
        return new Contacts(members, starts, others, exchanges).turned();
    }

    /** The same contacts told by the other of each: going through members in order, every list comes out sorted. */
    private Contacts turned() {
        int[] next = starts.clone();
        int[] sorted = new int[others.length];
        long[] theirs = new long[others.length];
        for (int member = 0; member < members.length; member++) {
            for (int at = starts[member]; at < starts[member + 1]; at++) {
                int to = next[others[at]]++;
                sorted[to] = member;
                theirs[to] = exchanges[at];
            }
        }
        return new Contacts(members, starts, sorted, theirs);
    }

    /** c/(k_a − 1 + k_b − 1 − c); null where neither has another contact, and for two who do not exchange. */
    Double overlap(long a, long b) {
        int one = rank(members, a);
        int other = rank(members, b);
        if (one < 0 || other < 0 || Arrays.binarySearch(others, starts[one], starts[one + 1], other) < 0) {
            return null;
        }
        int shared = shared(one, other).count();
        int either = degree(one) - 1 + degree(other) - 1 - shared;
        return either == 0 ? null : (Double) ((double) shared / either);
    }

    /** Σ_j ((S_ij + Q_ij)/s_i)²; null for one without contacts and for one with more than {@value #MOST}. */
    Double constraint(long number) {
        int member = rank(members, number);
        if (member < 0 || degree(member) > MOST) {
            return null;
        }
        double constraint = 0;
        for (int at = starts[member]; at < starts[member + 1]; at++) {
            double held = (exchanges[at] + shared(member, others[at]).flow()) / totals[member];
            constraint += held * held;
        }
        return constraint;
    }

    /** The contacts of the one who has fewer are looked up among the other's: a hub's list is never walked through. */
    private Shared shared(int one, int other) {
        int few = degree(one) <= degree(other) ? one : other;
        int many = few == one ? other : one;
        int count = 0;
        double flow = 0;
        int from = starts[many];
        for (int at = starts[few]; at < starts[few + 1]; at++) {
            int found = Arrays.binarySearch(others, from, starts[many + 1], others[at]);
            if (found >= 0) {
                count++;
                flow += (double) exchanges[at] * exchanges[found] / totals[others[at]];
            }
            from = found >= 0 ? found + 1 : -found - 1;
        }
        return new Shared(count, flow);
    }

    private int degree(int member) {
        return starts[member + 1] - starts[member];
    }

    private static int rank(long[] members, long number) {
        return Arrays.binarySearch(members, number);
    }

    private static long[] members(List<long[]> ties) {
        long[] ends = new long
                [ties.stream().mapToInt(part -> part.length / LONGS_A_TIE * 2).reduce(0, Math::addExact)];
        int next = 0;
        for (long[] part : ties) {
            for (int i = 0; i < part.length; i += LONGS_A_TIE) {
                ends[next++] = part[i];
                ends[next++] = part[i + 1];
            }
        }
        Arrays.sort(ends);
        return Arrays.stream(ends).distinct().toArray();
    }
}
