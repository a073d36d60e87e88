package org.soundings.network;

import java.util.Comparator;

/**
 * Two who should meet, and who could introduce them, by their numbers.
 *
 * @param via who adds most to closeness of those who could
 * @param a the smaller number of the two
 * @param closeness Σ_j min(S_aj, S_jb)/ln(1 + k_j) over all who could, in the order of their numbers
 * @param introducers how many could
 * @param withA exchanges of via and a
 * @param withB exchanges of via and b
 * @param evidence what other chapters say of their professions
 */
record Meeting(
        long via, long a, long b, double closeness, int introducers, long withA, long withB, Trades.Evidence evidence) {

    /** The highest score first, of equal scores the smaller numbers. */
    static final Comparator<Meeting> BEST_FIRST = Comparator.comparingDouble(Meeting::score)
            .reversed()
            .thenComparingLong(Meeting::a)
            .thenComparingLong(Meeting::b);

    double score() {
        return evidence.lift() * closeness;
    }
}
