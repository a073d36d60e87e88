package org.soundings.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundings.members.BetaBinomialFit.Outcome;

final class BetaBinomialFitTest {

    /**
     * With two trials each and n0, n1, n2 members of 0, 1, 2 successes, mean and concentration fit the three shares
     * exactly: n1/n = 2μ(1−μ)·α/(α+1).
     */
    @ParameterizedTest
    @CsvSource({"3, 2, 3, 1", "1, 1, 1, 2", "6, 4, 6, 1", "10, 16, 10, 8", "5, 2, 1, 2"})
    void twoTrialsHaveAClosedForm(long none, long one, long two, double alpha) {
        double n = none + one + two;
        double mean = (one + 2 * two) / (2 * n);
        double odds = one / n / (2 * mean * (1 - mean));
        assertThat(odds / (1 - odds)).as("the derivation of the row").isCloseTo(alpha, within(1e-12));
        BetaBinomialFit fit = fit(new Outcome(0, 2, none), new Outcome(1, 2, one), new Outcome(2, 2, two));
        assertThat(fit.mean()).isCloseTo(mean, within(1e-15));
        assertThat(fit.concentration()).isCloseTo(alpha, within(1e-9));
    }

    @Test
    void membersAsAlikeAsChanceMakesThemGiveTheUpperBound() {
        assertThat(fit(new Outcome(1, 2, 10)).concentration()).isEqualTo(Concentration.HIGHEST);
        assertThat(fit(new Outcome(0, 2, 1), new Outcome(1, 2, 2), new Outcome(2, 2, 1))
                        .concentration())
                .isEqualTo(Concentration.HIGHEST);
    }

    @Test
    void membersOfAllOrNothingGiveTheLowerBound() {
        assertThat(fit(new Outcome(0, 9, 5), new Outcome(9, 9, 5)).concentration())
                .isEqualTo(Concentration.LOWEST);
    }

    @Test
    void whatTellsNothingOfDifferencesGivesTheUpperBound() {
        assertThat(fit(new Outcome(0, 1, 3), new Outcome(1, 1, 4)))
                .as("one trial each")
                .isEqualTo(new BetaBinomialFit(4.0 / 7, Concentration.HIGHEST));
        assertThat(fit(new Outcome(0, 5, 3), new Outcome(0, 8, 1)))
                .as("no success")
                .isEqualTo(new BetaBinomialFit(0, Concentration.HIGHEST));
        assertThat(fit(new Outcome(5, 5, 3), new Outcome(2, 2, 1)))
                .as("no failure")
                .isEqualTo(new BetaBinomialFit(1, Concentration.HIGHEST));
    }

    @Test
    void withoutTrialsThereIsNothingToFit() {
        assertThat(BetaBinomialFit.of(List.of())).isNull();
        assertThat(fit(new Outcome(0, 0, 12))).isNull();
    }

    @Test
    void aKnownConcentrationIsFound() {
        RandomGenerator random = new Well19937c(42);
        BetaDistribution shares = new BetaDistribution(random, 1.2, 2.8);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            int trials = 1 + random.nextInt(30);
            outcomes.add(new Outcome(new BinomialDistribution(random, trials, shares.sample()).sample(), trials, 1));
        }
        BetaBinomialFit fit = BetaBinomialFit.of(outcomes);
        assertThat(fit.mean()).isCloseTo(0.3, within(0.01));
        assertThat(fit.concentration()).isCloseTo(4, within(0.2));
    }

    @Test
    void aHistogramIsItsMembersOneByOneInAnyOrder() {
        List<Outcome> one = new ArrayList<>();
        TreeMap<Long, Long> counts = new TreeMap<>();
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            long successes = random.nextInt(random.nextInt(5) + 1);
            one.add(new Outcome(successes, 4, 1));
            counts.merge(successes, 1L, Long::sum);
        }
        List<Outcome> histogram = new ArrayList<>();
        counts.forEach((successes, members) -> histogram.add(new Outcome(successes, 4, members)));
        Collections.reverse(histogram);
        assertThat(BetaBinomialFit.of(histogram)).isEqualTo(BetaBinomialFit.of(one));
    }

    @Test
    void moreSuccessesThanTrialsAreRefused() {
        assertThatThrownBy(() -> new Outcome(3, 2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 members with 3 successes in 2 trials");
    }

    private static BetaBinomialFit fit(Outcome... outcomes) {
        return BetaBinomialFit.of(List.of(outcomes));
    }
}
