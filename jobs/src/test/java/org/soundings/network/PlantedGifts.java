package org.soundings.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.soundings.network.GiftPair.Gifts;

/**
 * Thirty members who file weekly for two years. Each gives each other by chance, some much more than others; and a given
 * share of first gifts comes back within half a year because it was given.
 */
final class PlantedGifts {

    private static final int MEMBERS = 30;
    private static final int WEEKS = 104;
    private static final int WITHIN = 26;
    private static final double GIFTS_A_PAIR = 1.2;

    private final Random random;
    private final double share;
    private final List<GiftPair> pairs = new ArrayList<>();

    PlantedGifts(long seed, double share) {
        this.random = new Random(seed);
        this.share = share;
        double[] giving = random.doubles(MEMBERS).map(u -> -Math.log(u)).toArray();
        for (int a = 0; a < MEMBERS; a++) {
            for (int b = a + 1; b < MEMBERS; b++) {
                pairs.add(pair(giving[a], giving[b]));
            }
        }
    }

    List<GiftPair> pairs() {
        return pairs;
    }

    private GiftPair pair(double givingA, double givingB) {
        TreeSet<Integer> ab = byChance(givingA);
        TreeSet<Integer> ba = byChance(givingB);
        Integer firstAb = ab.isEmpty() ? null : ab.first();
        Integer firstBa = ba.isEmpty() ? null : ba.first();
        plant(firstAb, ba);
        plant(firstBa, ab);
        return new GiftPair(WEEKS, WITHIN * GiftPair.WEEK, gifts(ab), gifts(ba));
    }

    private TreeSet<Integer> byChance(double giving) {
        TreeSet<Integer> weeks = new TreeSet<>();
        for (int week = 0; week < WEEKS; week++) {
            if (random.nextDouble() < giving * GIFTS_A_PAIR / WEEKS) {
                weeks.add(week);
            }
        }
        return weeks;
    }

    private void plant(Integer first, TreeSet<Integer> back) {
        if (first != null && random.nextDouble() < share) {
            int week = first + 1 + random.nextInt(WITHIN);
            if (week < WEEKS) {
                back.add(week);
            }
        }
    }

    private Gifts gifts(TreeSet<Integer> weeks) {
        return new Gifts(
                weeks.stream()
                        .mapToInt(week -> week * GiftPair.WEEK + GiftPair.WEEK - 1)
                        .toArray(),
                weeks.stream().mapToInt(week -> GiftPair.WEEK - 1).toArray(),
                random.nextLong());
    }
}
