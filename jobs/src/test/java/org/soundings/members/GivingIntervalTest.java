package org.soundings.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.math3.special.Beta;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.members.OwnTies.Help;

/** Where all k partners are one-sided, φ = (s_out + s_in)/(k − 1): the posteriors with closed quantiles are made so. */
final class GivingIntervalTest {

    private static final Offset<Double> ROUNDING = within(1e-13);

    @Test
    void withoutHelpThereIsNone() {
        assertThat(GivingInterval.bound(List.of(), GivingInterval.LOW)).isNull();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.025, 0.3, 0.5, 0.975})
    void closedFormsOfTheQuantile(double p) {
        assertThat(GivingInterval.bound(List.of(new Help(1, 0), new Help(0, 1)), p))
                .as("φ = 2, Beta(1, 1): q = p")
                .isCloseTo(2 * p - 1, ROUNDING);
        assertThat(GivingInterval.bound(List.of(new Help(1, 0), new Help(2, 0), new Help(0, 1)), p))
                .as("φ = 4/2, Beta(2, 1): q = √p")
                .isCloseTo(2 * Math.sqrt(p) - 1, ROUNDING);
        assertThat(GivingInterval.bound(List.of(new Help(0, 1), new Help(0, 2), new Help(1, 0)), p))
                .as("φ = 4/2, Beta(1, 2): q = 1 − √(1 − p)")
                .isCloseTo(1 - 2 * Math.sqrt(1 - p), ROUNDING);
    }

    @Test
    void partnersMoreAlikeThanChanceAreAsOne() {
        assertThat(GivingInterval.bound(List.of(new Help(5, 5), new Help(5, 5)), 0.025))
                .isEqualTo(GivingInterval.bound(List.of(new Help(10, 10)), 0.025));
    }

    @Test
    void whoOnlyGivesOrOnlyReceivesHasNoDispersion() {
        assertThat(GivingInterval.bound(List.of(new Help(2, 0), new Help(3, 0)), 0.025))
                .isEqualTo(GivingInterval.bound(List.of(new Help(5, 0)), 0.025));
        assertThat(GivingInterval.bound(List.of(new Help(0, 2), new Help(0, 3)), 0.975))
                .isEqualTo(GivingInterval.bound(List.of(new Help(0, 5)), 0.975));
    }

    /** A single partner, so φ = 1: the share below the bound is the probability asked for, up to a hundred thousand. */
    @ParameterizedTest
    @CsvSource({"1, 0", "0, 1", "3, 1", "0, 40", "250, 17", "1000, 1000", "100000, 20", "90000, 10000"})
    void theBoundHasItsProbabilityBelow(long given, long received) {
        for (double p : new double[] {GivingInterval.LOW, GivingInterval.HIGH}) {
            double share = (1 + GivingInterval.bound(List.of(new Help(given, received)), p)) / 2;
            assertThat(Beta.regularizedBeta(share, given + 0.5, received + 0.5)).isCloseTo(p, within(1e-8));
        }
    }

    @Test
    void givingAndReceivingMirrorEachOther() {
        List<Help> help = List.of(new Help(0, 3), new Help(2, 2), new Help(9, 1));
        List<Help> mirrored = List.of(new Help(3, 0), new Help(2, 2), new Help(1, 9));
        assertThat(GivingInterval.bound(mirrored, GivingInterval.HIGH))
                .isCloseTo(-GivingInterval.bound(help, GivingInterval.LOW), ROUNDING);
    }
}
