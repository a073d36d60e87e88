package org.soundings.network;

import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * The share of first gifts that came back, beside the shares after shifts.
 *
 * @param firstGifts first gifts that count
 * @param observed null for fewer than {@value #FEWEST} of them, and so are the others
 * @param low 2.5 % quantile of the shares after shifts
 * @param high 97.5 % quantile of them
 */
record ReturnShare(long firstGifts, Double observed, Double byChance, Double low, Double high) {

    /** So many ordered pairs take five members at least. */
    static final int FEWEST = 20;

    static final int SHIFTS = 200;

    /**
     * The shares of sums as {@link GiftPair#addTo} makes them.
     *
     * @param first first gifts as they were, then after each shift
     * @param returned those of them that came back
     */
    static ReturnShare of(long[] first, long[] returned) {
        double[] shifted = new double[SHIFTS];
        for (int i = 0; i < SHIFTS; i++) {
            shifted[i] = returned[i + 1] / (double) Math.max(1, first[i + 1]);
        }
        if (first[0] < FEWEST) {
            return new ReturnShare(first[0], null, null, null, null);
        }
        Percentile quantile = new Percentile();
        quantile.setData(shifted);
        return new ReturnShare(
                first[0],
                returned[0] / (double) first[0],
                new Mean().evaluate(shifted),
                quantile.evaluate(2.5),
                quantile.evaluate(97.5));
    }
}
