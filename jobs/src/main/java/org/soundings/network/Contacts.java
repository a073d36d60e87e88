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

    private final long[] members;
    private final Lines lines;
    private final long[] totals;

    /** What two members have in common: c contacts, and Q = Σ_q S_iq S_jq / s_q over them. */
    private record Shared(int count, double flow) {}

    private Contacts(long[] members, Lines lines) {
        this.members = members;
        this.lines = lines;
        this.totals = new long[members.length];
        for (int member = 0; member < members.length; member++) {
            for (int at = lines.from(member); at < lines.until(member); at++) {
                totals[member] = Math.addExact(totals[member], lines.weight(at));
            }
        }
    }

    /**
     * The contacts of a network.
     *
     * @param ties each pair once, with S above 0, as {@link Lines} between members' numbers, in any order
     */
    static Contacts of(List<long[]> ties) {
        long[] members = members(ties);
        return new Contacts(members, Lines.of(members.length, ties, number -> rank(members, number)));
    }

    /** c/(k_a − 1 + k_b − 1 − c); null where neither has another contact, and for two who do not exchange. */
    Double overlap(long a, long b) {
        int one = rank(members, a);
        int other = rank(members, b);
        if (one < 0 || other < 0 || !lines.has(one, other)) {
            return null;
        }
        int shared = shared(one, other).count();
        int either = lines.size(one) - 1 + lines.size(other) - 1 - shared;
        return either == 0 ? null : (Double) ((double) shared / either);
    }

    /** Σ_j ((S_ij + Q_ij)/s_i)²; null for one without contacts and for one with more than {@value #MOST}. */
    Double constraint(long number) {
        int member = rank(members, number);
        if (member < 0 || lines.size(member) > MOST) {
            return null;
        }
        double constraint = 0;
        for (int at = lines.from(member); at < lines.until(member); at++) {
            double held = (lines.weight(at) + shared(member, lines.other(at)).flow()) / totals[member];
            constraint += held * held;
        }
        return constraint;
    }

    /** The contacts of the one who has fewer are looked up among the other's: a hub's list is never walked through. */
    private Shared shared(int one, int other) {
        int few = lines.size(one) <= lines.size(other) ? one : other;
        int many = few == one ? other : one;
        int count = 0;
        double flow = 0;
        int from = lines.from(many);
        for (int at = lines.from(few); at < lines.until(few); at++) {
            int found = lines.find(from, lines.until(many), lines.other(at));
            if (found >= 0) {
                count++;
                flow += (double) lines.weight(at) * lines.weight(found) / totals[lines.other(at)];
            }
            from = found >= 0 ? found + 1 : -found - 1;
        }
        return new Shared(count, flow);
    }

    private static int rank(long[] members, long number) {
        return Arrays.binarySearch(members, number);
    }

    private static long[] members(List<long[]> ties) {
        long[] ends = new long
                [ties.stream()
                        .mapToInt(part -> part.length / Lines.LONGS_A_LINE * 2)
                        .reduce(0, Math::addExact)];
        int next = 0;
        for (long[] part : ties) {
            for (int i = 0; i < part.length; i += Lines.LONGS_A_LINE) {
                ends[next++] = part[i];
                ends[next++] = part[i + 1];
            }
        }
        Arrays.sort(ends);
        return Arrays.stream(ends).distinct().toArray();
    }
}
