package org.soundings.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.EnumeratedIntegerDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.SparkTests;
import org.soundings.tables.EventKind;
import org.soundings.worlds.World.Happening;
import org.soundings.worlds.World.Person;

/** Worlds in which something is so by construction, and what the measures say of it. */
@ExtendWith(SparkTests.class)
@Tag("heavy")
final class PlantedWorldsTest {

    private static final LocalDate WINDOW_START = World.AS_OF.minusMonths(12).plusDays(1);
    private static final int WINDOW_DAYS = 365;

    /**
     * Members who choose a partner in the same way each time, the r-th with a chance of 1/r to the first's 1. Of one member
     * the value is a sample and varies; rarefaction is its unbiased estimate, so that the mean
     * of many is the same however often they exchange: Σ_j 1 − (1 − p_j)^10, ten choices' expected number of partners.
     */
    @Test
    void breadthDoesNotGrowWithActivity(SparkSession spark) {
        int partners = 20;
        int members = 300;
        int[] activities = {13, 26, 104};
        double[] weights =
                IntStream.rangeClosed(1, partners).mapToDouble(r -> 1.0 / r).toArray();
        double all = Arrays.stream(weights).sum();
        double expected = Arrays.stream(weights)
                .map(weight -> 1 - Math.pow(1 - weight / all, 10))
                .sum();
        EnumeratedIntegerDistribution choice = new EnumeratedIntegerDistribution(
                new Well19937c(1), IntStream.range(0, partners).toArray(), weights);
        Planted planted = new Planted();
        long[] chosen = planted.members(partners, "east");
        long[][] choosing = new long[activities.length][];
        for (int level = 0; level < activities.length; level++) {
            choosing[level] = planted.members(members, "east");
            for (long member : choosing[level]) {
                long[] counts = new long[partners];
                for (int i = 0; i < activities[level]; i++) {
                    counts[choice.sample()]++;
                }
                for (int j = 0; j < partners; j++) {
                    planted.gives(member, chosen[j], counts[j], World.AS_OF);
                }
            }
        }
        Measured measured = Measured.of(spark, planted.world);
        for (long[] level : choosing) {
            double mean = Arrays.stream(level)
                    .mapToDouble(member -> measured.members().get(member).<Double>getAs("partners_per_ten"))
                    .average()
                    .orElseThrow();
            assertThat(mean).isCloseTo(expected, within(0.025 * expected));
        }
        double[] effective = Arrays.stream(choosing)
                .mapToDouble(level -> Arrays.stream(level)
                        .mapToDouble(member -> measured.members().get(member).<Double>getAs("effective_partner_count"))
                        .average()
                        .orElseThrow())
                .toArray();
        assertThat(effective[2]).as("effective_partner_count, which does grow").isGreaterThan(1.3 * effective[0]);
    }

    /**
     * Members who give three times as often as they are given, at any time, to partners whom they first met within the
     * window. Who was first is then as good as drawn by lot among all gifts.
     */
    @Test
    void beingBusyIsNotBeingFirst(SparkSession spark) {
        int busy = 80;
        int partners = 15;
        Random random = new Random(2);
        RandomGenerator counts = new Well19937c(2);
        Planted planted = new Planted();
        long[] members = new long[busy];
        for (int i = 0; i < busy; i++) {
            String chapter = "c%03d".formatted(i);
            long[] all = planted.members(partners + 1, chapter);
            members[i] = all[0];
            planted.gives(all[1], all[2], 1, WINDOW_START.minusDays(200));
            for (int j = 1; j <= partners; j++) {
                planted.givesAtAnyTime(all[0], all[j], poisson(counts, 6), random);
                planted.givesAtAnyTime(all[j], all[0], poisson(counts, 2), random);
            }
        }
        Measured measured = Measured.of(spark, planted.world);
        double[] z = Arrays.stream(members)
                .mapToDouble(member -> measured.members().get(member).<Double>getAs("first_giver_z"))
                .toArray();
        double mean = Arrays.stream(z).average().orElseThrow();
        assertThat(mean).as("mean of z").isCloseTo(0, within(3 / Math.sqrt(busy)));
        assertThat(Arrays.stream(z).filter(each -> Math.abs(each) < 2).count() / (double) busy)
                .as("share within two standard errors")
                .isGreaterThanOrEqualTo(0.9);
        assertThat(Arrays.stream(members)
                        .mapToDouble(member -> measured.members().get(member).<Double>getAs("giving_balance"))
                        .min()
                        .orElseThrow())
                .as("they do give more")
                .isGreaterThan(0.2);
    }

    /**
     * In each chapter one gives four times what he would, to everybody alike; what others give each other departs from both
     * members' habits not at all, or as shares of a Beta distribution do whose concentration is 20 or 2. At .95 one in twenty
     * of his pairs may be called otherwise by chance, and a few more since π is an estimate.
     */
    @ParameterizedTest
    @ValueSource(doubles = {Double.POSITIVE_INFINITY, 20, 2})
    void aProlificFilerDoesAsElsewhere(double alike, SparkSession spark) {
        Planted planted = new Planted();
        RandomGenerator random = new Well19937c(3);
        List<Long> filers = new ArrayList<>();
        for (int c = 0; c < 16; c++) {
            long[] members = planted.members(25, "c%02d".formatted(c));
            filers.add(members[0]);
            double[] gives = new double[members.length];
            double[] draws = new double[members.length];
            for (int i = 0; i < members.length; i++) {
                gives[i] = Math.exp(0.6 * random.nextGaussian()) * (i == 0 ? 4 : 1);
                draws[i] = Math.exp(0.6 * random.nextGaussian());
            }
            for (int i = 0; i < members.length; i++) {
                for (int j = i + 1; j < members.length; j++) {
                    if (random.nextDouble() < 0.6) {
                        double forth = 2 * gives[i] * draws[j];
                        double back = 2 * gives[j] * draws[i];
                        double share = forth / (forth + back);
                        if (i > 0 && alike < Double.POSITIVE_INFINITY) {
                            share = new BetaDistribution(random, alike * share, alike * (1 - share)).sample();
                        }
                        planted.gives(members[i], members[j], poisson(random, (forth + back) * share), World.AS_OF);
                        planted.gives(
                                members[j], members[i], poisson(random, (forth + back) * (1 - share)), World.AS_OF);
                    }
                }
            }
        }
        List<Row> ties = Measured.of(spark, planted.world).ties().values().stream()
                .filter(tie -> filers.contains(tie.getLong(0)))
                .filter(tie -> tie.<Long>getAs("given_ab_count") + tie.<Long>getAs("given_ba_count") >= 6)
                .toList();
        assertThat(ties).hasSizeGreaterThan(150);
        assertThat(ties.stream()
                        .filter(tie -> tie.<Double>getAs("balance_probability") > 0.95)
                        .count())
                .as("pairs in which he does give more")
                .isGreaterThan(ties.size() / 3);
        assertThat(share(ties, "gives_more")).isLessThan(0.07);
        assertThat(share(ties, "receives_more")).isLessThan(0.07);
    }

    private static double share(List<Row> ties, String label) {
        return ties.stream()
                        .filter(tie -> label.equals(tie.getAs("balance_label")))
                        .count()
                / (double) ties.size();
    }

    private static int poisson(RandomGenerator random, double mean) {
        return mean <= 0 ? 0 : new PoissonDistribution(random, mean, 1e-12, 10_000).sample();
    }

    /** A world in the making: members are numbered as they come. */
    private static final class Planted {
        private final World world = new World();
        private long members;

        long[] members(int count, String chapter) {
            long[] numbers = new long[count];
            for (int i = 0; i < count; i++) {
                numbers[i] = members;
                world.add(new Person(members, "m%06d".formatted(members), chapter, null, null, null, true, true));
                members++;
            }
            return numbers;
        }

        void gives(long from, long to, long count, LocalDate day) {
            if (count > 0) {
                world.add(new Happening(EventKind.REFERRAL, null, day, day, from, to, count));
            }
        }

        void givesAtAnyTime(long from, long to, int count, Random random) {
            for (int i = 0; i < count; i++) {
                gives(from, to, 1, WINDOW_START.plusDays(random.nextInt(WINDOW_DAYS)));
            }
        }
    }
}
