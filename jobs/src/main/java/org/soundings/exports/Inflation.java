package org.soundings.exports;

import org.soundings.tables.Reason;

/**
 * What compressed bytes may unpack to: so many bytes all together, and, once they are more than a few megabytes, so many
 * times their own number. Sizes that an archive declares are not believed.
 */
final class Inflation {

    /** So much is harmless, however well it packs. */
    static final long FREE_BYTES = 8L << 20;

    private final long maxBytes;
    private final int maxRatio;
    private long total;

    Inflation(long maxBytes, int maxRatio) {
        this.maxBytes = maxBytes;
        this.maxRatio = maxRatio;
    }

    /**
     * Counts bytes that came out of a stream, which gave {@code out} bytes for {@code in} so far.
     *
     * @throws Refused {@code file_too_large}, {@code inflates_too_much}
     */
    void count(int more, long out, long in) {
        total += more;
        if (total > maxBytes) {
            throw Refused.as(Reason.FILE_TOO_LARGE, null, Long.toString(maxBytes));
        } else if (out > FREE_BYTES && out / maxRatio > in) {
            throw Refused.as(Reason.INFLATES_TOO_MUCH, null, Integer.toString(maxRatio));
        }
    }
}
