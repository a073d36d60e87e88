package org.soundings.generate;

import java.util.List;

/**
 * A stream of seeded chance: SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195) and {@link StrictMath}
 * only, so that the same seed gives the same world on every machine and JDK.
 */
final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** The stream of a seed and a path: other paths give independent streams. */
    static Dice of(long seed, long... path) {
        long state = mix(seed + GOLDEN);
        for (long step : path) {
            state = mix(state ^ mix(step * GOLDEN + 1));
        }
        return new Dice(state);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** Uniform in [0, 1). */
    double uniform() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    boolean chance(double probability) {
        return uniform() < probability;
    }

    /** Uniform in 0..bound−1. */
    int below(int bound) {
        return (int) (uniform() * bound);
    }

    /** Uniform in low..high, both included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    /** An index with the given weights, or −1 if all are zero. */
    int weighted(double[] weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double left = uniform() * total;
        int last = -1;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                last = i;
                left -= weights[i];
                if (left < 0) {
                    return i;
                }
            }
        }
        return last;
    }

    private double gaussian() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
        return radius * StrictMath.cos(2 * StrictMath.PI * uniform());
    }

    /** exp(N(mu, sigma²)). */
    double lognormal(double mu, double sigma) {
        return StrictMath.exp(mu + sigma * gaussian());
    }

    /** Lognormal of mean 1. */
    double around1(double sigma) {
        return lognormal(-sigma * sigma / 2, sigma);
    }

    /** Exponential of the given mean. */
    double exponential(double mean) {
        return -mean * StrictMath.log(1 - uniform());
    }

    /** Poisson, by Knuth's product; for the small means of one week. */
    int poisson(double mean) {
        double limit = StrictMath.exp(-mean);
        double product = uniform();
        int count = 0;
        while (product > limit) {
            product *= uniform();
            count++;
        }
        return count;
    }

    /** How often a chance of {@code again} holds before it first fails. */
    int streak(double again) {
        int count = 0;
        while (chance(again)) {
            count++;
        }
        return count;
    }
}
