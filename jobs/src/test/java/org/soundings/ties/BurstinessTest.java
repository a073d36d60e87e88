package org.soundings.ties;

import static java.lang.Math.sqrt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

final class BurstinessTest {

    /** Eight gaps, six of 0 and two of 1: r = √3, so A = (3√3 − √7)/(√3 + √7). */
    @Test
    void gapsOfNothingAndOfADay() {
        assertThat(Burstiness.of(days(0, 1, 2), 9))
                .isCloseTo((3 * sqrt(3) - sqrt(7)) / (sqrt(3) + sqrt(7)), within(1e-15));
    }

    /** r² = (n−1)/(n+1), by whole numbers: not nearly 0. */
    @Test
    void asChanceHasItIsExactlyZero() {
        assertThat(Burstiness.of(days(64, 67, 70, 73), 6)).isZero();
    }

    @Test
    void noDayNoValue() {
        assertThat(Burstiness.of(days(), 0)).isNull();
        assertThat(Burstiness.of(days(5), 100)).isNull();
        assertThat(Burstiness.of(days(5, 6), 5)).isNull();
    }

    private static BitSet days(int... ago) {
        BitSet days = new BitSet();
        for (int day : ago) {
            days.set(day);
        }
        return days;
    }
}
