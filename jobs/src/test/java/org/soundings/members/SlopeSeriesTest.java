package org.soundings.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.special.Gamma;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.members.BetaBinomialFit.Outcome;

final class SlopeSeriesTest {

    private record Tie(long x, long y, double share) {}

    /** Each tie x of n with its mirror image, so that the mean is ½: the fit by tail counts needs no polynomial. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void withOneShareForAllItIsTheFitByTailCounts(long seed) {
        Random random = new Random(seed);
        SlopeSums sums = new SlopeSums();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            long x = random.nextInt(4 + 4 * (int) seed);
            long y = random.nextInt(3);
            sums.add(x, y, 0.5);
            sums.add(y, x, 0.5);
            outcomes.add(new Outcome(x, x + y, 1));
            outcomes.add(new Outcome(y, x + y, 1));
        }
        double expected = BetaBinomialFit.of(outcomes).concentration();
        assertThat(expected).isBetween(0.2, 1000.0);
        assertThat(Concentration.mostLikely(sums.likelihood())).isCloseTo(expected, Percentage.withPercentage(1e-9));
    }

    /** Seen x of n equally often for all x, as Beta(1, 1) makes it: α = 2. */
    @Test
    void evenlySpreadCountsHaveAClosedForm() {
        SlopeSums sums = new SlopeSums();
        for (long x = 0; x <= 6; x++) {
            sums.add(x, 6 - x, 0.5);
        }
        assertThat(Concentration.mostLikely(sums.likelihood())).isCloseTo(2, within(1e-12));
    }

    @Test
    void theLikelihoodIsThatOfTheBetaBinomial() {
        List<Tie> ties = random(200);
        Likelihood likelihood = sums(ties).likelihood();
        double lowest = plain(ties, Concentration.LOWEST);
        for (double alpha : new double[] {0.11, 0.7, 3, 41, 500, 1999, 2000}) {
            double expected = plain(ties, alpha) - lowest;
            assertThat(likelihood.at(alpha)).as("α = %s", alpha).isCloseTo(expected, within(1e-9));
        }
        assertThat(likelihood.at(Concentration.LOWEST)).isZero();
    }

    @Test
    void theSlopeIsThatOfTheTies() {
        List<Tie> ties = random(200);
        Likelihood likelihood = sums(ties).likelihood();
        for (double alpha : new double[] {0.1, 0.13, 1, 2.5, 77, 1234, 2000}) {
            double expected = 0;
            for (Tie tie : ties) {
                expected += tie.share() * inverses(alpha * tie.share(), tie.x())
                        + (1 - tie.share()) * inverses(alpha * (1 - tie.share()), tie.y())
                        - inverses(alpha, tie.x() + tie.y());
            }
            assertThat(likelihood.slope(alpha) * alpha).as("α = %s", alpha).isCloseTo(expected * alpha, within(1e-10));
        }
    }

    /** A share of Beta(α, β) is one Gamma variable of two. Over other seeds the estimate's standard deviation is 0.28. */
    @Test
    void aKnownConcentrationIsFoundAroundManyShares() {
        RandomGenerator random = new Well19937c(4);
        SlopeSums sums = new SlopeSums();
        for (int i = 0; i < 20_000; i++) {
            double share = 0.05 + 0.9 * random.nextDouble();
            int n = 1 + random.nextInt(20);
            double gives = new GammaDistribution(random, 12 * share, 1).sample();
            double receives = new GammaDistribution(random, 12 * (1 - share), 1).sample();
            long x = 0;
            for (int gift = 0; gift < n; gift++) {
                x += random.nextDouble() < gives / (gives + receives) ? 1 : 0;
            }
            sums.add(x, n - x, share);
        }
        assertThat(Concentration.mostLikely(sums.likelihood())).isCloseTo(12, within(0.9));
    }

    @Test
    void whatTellsNothingOfDifferencesGivesTheUpperBound() {
        assertThat(Concentration.mostLikely(new SlopeSums().likelihood())).isEqualTo(Concentration.HIGHEST);
        assertThat(Concentration.mostLikely(sums(List.of(new Tie(1, 0, 0.9), new Tie(0, 1, 0.2), new Tie(0, 0, 0.5)))
                        .likelihood()))
                .as("one gift each")
                .isEqualTo(Concentration.HIGHEST);
        assertThat(Concentration.mostLikely(sums(List.of(new Tie(4, 4, 0.5))).likelihood()))
                .as("as even as can be")
                .isEqualTo(Concentration.HIGHEST);
    }

    @Test
    void allOneWayGivesTheLowerBound() {
        assertThat(Concentration.mostLikely(
                        sums(List.of(new Tie(9, 0, 0.5), new Tie(0, 9, 0.5))).likelihood()))
                .isEqualTo(Concentration.LOWEST);
    }

    @Test
    void howTiesAreSpreadChangesNothing() {
        List<Tie> ties = random(999);
        SlopeSums parts = new SlopeSums();
        for (int part = 6; part >= 0; part--) {
            SlopeSums some = new SlopeSums();
            for (int i = part; i < ties.size(); i += 7) {
                some.add(ties.get(i).x(), ties.get(i).y(), ties.get(i).share());
            }
            parts.add(some.parts());
        }
        assertThat(parts.parts()).isEqualTo(sums(ties).parts());
    }

    private static List<Tie> random(int count) {
        Random random = new Random(11);
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ties.add(new Tie(random.nextInt(random.nextInt(30) + 1), random.nextInt(6), random.nextDouble()));
        }
        return ties;
    }

    private static SlopeSums sums(List<Tie> ties) {
        SlopeSums sums = new SlopeSums();
        ties.forEach(tie -> sums.add(tie.x(), tie.y(), tie.share()));
        return sums;
    }

    private static double inverses(double weight, long count) {
        double sum = 0;
        for (long t = 0; t < count; t++) {
            sum += 1 / (weight + t);
        }
        return sum;
    }

    private static double plain(List<Tie> ties, double alpha) {
        double sum = 0;
        for (Tie tie : ties) {
            double a = alpha * tie.share();
            double b = alpha * (1 - tie.share());
            sum += logBeta(tie.x() + a, tie.y() + b) - logBeta(a, b);
        }
        return sum;
    }

    private static double logBeta(double a, double b) {
        return Gamma.logGamma(a) + Gamma.logGamma(b) - Gamma.logGamma(a + b);
    }
}
