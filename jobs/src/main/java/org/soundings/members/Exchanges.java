package org.soundings.members;

/** Sums of a member's exchanges. */
final class Exchanges {

    private Exchanges() {}

    /**
     * The sum of counts.
     *
     * @throws ArithmeticException if it is over 2^63 − 1
     */
    static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum = Math.addExact(sum, count);
        }
        return sum;
    }
}
