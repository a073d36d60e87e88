package org.soundings.network;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.LongStream;

/** Counts by key, as sorted arrays: 16 bytes a key. */
final class Tally implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long[] keys;
    private final long[] counts;

    private Tally(long[] keys, long[] counts) {
        this.keys = keys;
        this.counts = counts;
    }

    /** Adds up what was counted of each key; a key without any has no entry. */
    static Tally of(LongStream keysInAnyOrder, LongStream countsOfThem) {
        long[] told = keysInAnyOrder.toArray();
        long[] much = countsOfThem.toArray();
        long[] keys = LongStream.range(0, told.length)
                .filter(i -> much[(int) i] != 0)
                .map(i -> told[(int) i])
                .sorted()
                .distinct()
                .toArray();
        long[] counts = new long[keys.length];
        for (int i = 0; i < told.length; i++) {
            if (much[i] != 0) {
                int at = Arrays.binarySearch(keys, told[i]);
                counts[at] = Math.addExact(counts[at], much[i]);
            }
        }
        return new Tally(keys, counts);
    }

    /** The count of a key; 0 of one without an entry. */
    long of(long key) {
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? 0 : counts[at];
    }

    /** The counts of all keys that are the same once divided. */
    Tally sums(long divisor) {
        return of(Arrays.stream(keys).map(key -> key / divisor), Arrays.stream(counts));
    }

    /** How many keys are the same once divided. */
    Tally sizes(long divisor) {
        return of(
                Arrays.stream(keys).map(key -> key / divisor),
                Arrays.stream(keys).map(key -> 1));
    }
}
