package org.soundings.network;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongToIntFunction;

/**
 * Undirected lines with weights between members, who are told by their rank, as sorted lists in arrays: 24 bytes a line
 * and 4 a member.
 */
final class Lines implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Of each line one member, the other and the weight. */
    static final int LONGS_A_LINE = 3;

    private final int[] starts;
    private final int[] others;
    private final long[] weights;

    private Lines(int[] starts, int[] others, long[] weights) {
        this.starts = starts;
        this.others = others;
        this.weights = weights;
    }

    /**
     * Brings lines together.
     *
     * @param ranks how many members there are
     * @param lines each pair once, {@value #LONGS_A_LINE} longs a line, in any order
     * @param rank of a member as the lines name him
     */
    static Lines of(int ranks, List<long[]> lines, LongToIntFunction rank) {
        int[] starts = new int[ranks + 1];
        for (long[] part : lines) {
            for (int i = 0; i < part.length; i += LONGS_A_LINE) {
                starts[rank.applyAsInt(part[i]) + 1]++;
                starts[rank.applyAsInt(part[i + 1]) + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Math::addExact);
        int[] others = new int[starts[ranks]];
        long[] weights = new long[others.length];
        int[] next = starts.clone();
        for (long[] part : lines) {
            for (int i = 0; i < part.length; i += LONGS_A_LINE) {
                int one = rank.applyAsInt(part[i]);
                int other = rank.applyAsInt(part[i + 1]);
                others[next[one]] = other;
                weights[next[one]++] = part[i + 2];
                others[next[other]] = one;
                weights[next[other]++] = part[i + 2];
            }
        }
        return new Lines(starts, others, weights).turned();
    }

    /** The same lines told by the other end of each: going through members in order, every list comes out sorted. */
    private Lines turned() {
        int[] next = starts.clone();
        int[] sorted = new int[others.length];
        long[] theirs = new long[others.length];
        for (int member = 0; member < starts.length - 1; member++) {
            for (int at = from(member); at < until(member); at++) {
                int to = next[others[at]]++;
                sorted[to] = member;
                theirs[to] = weights[at];
            }
        }
        return new Lines(starts, sorted, theirs);
    }

    /** Where a member's lines begin; they are in the order of the others' ranks. */
    int from(int member) {
        return starts[member];
    }

    /** Where they end. */
    int until(int member) {
        return starts[member + 1];
    }

    int size(int member) {
        return until(member) - from(member);
    }

    /** The other end of a member's line. */
    int other(int at) {
        return others[at];
    }

    long weight(int at) {
        return weights[at];
    }

    boolean has(int one, int other) {
        int few = size(one) <= size(other) ? one : other;
        return find(from(few), until(few), few == one ? other : one) >= 0;
    }

    /** Where the line to a member is within a part of one list, or −1 − where it would be. */
    int find(int from, int until, int member) {
        return Arrays.binarySearch(others, from, until, member);
    }
}
