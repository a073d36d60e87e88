package org.soundings.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Pairs the periods of two sides that overlap, as many as can be.
 *
 * <p>Periods are taken in the order of their ends; each is paired with the unpaired period of the other side that still
 * reaches it and ends first, then starts first. Taking the one that ends first keeps those that later periods may still
 * reach, which is why no other choice pairs more.
 */
final class Sweep {

    private Sweep() {}

    /** A closed interval of days. */
    interface Period {
        LocalDate start();

        LocalDate end();
    }

    /** A pair: the left side's period and the right side's. */
    record Pair<T>(T left, T right) {}

    private record Key(LocalDate end, LocalDate start, int position) {}

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::end).thenComparing(Key::start).thenComparingInt(Key::position);

    /** The pairs, in the order in which they close. Running time O(n log n). */
    static <T extends Period> List<Pair<T>> pairs(List<T> left, List<T> right) {
        TreeMap<Key, T> all = new TreeMap<>(ORDER);
        int position = 0;
        for (T period : left) {
            all.put(new Key(period.end(), period.start(), position++), period);
        }
        int firstRight = position;
        for (T period : right) {
            all.put(new Key(period.end(), period.start(), position++), period);
        }
        TreeMap<Key, T> openLeft = new TreeMap<>(ORDER);
        TreeMap<Key, T> openRight = new TreeMap<>(ORDER);
        List<Pair<T>> pairs = new ArrayList<>();
        all.forEach((key, period) -> {
            boolean isLeft = key.position() < firstRight;
            TreeMap<Key, T> others = isLeft ? openRight : openLeft;
            Key reaching = others.ceilingKey(new Key(period.start(), LocalDate.MIN, -1));
            if (reaching == null) {
                (isLeft ? openLeft : openRight).put(key, period);
            } else {
                T other = others.remove(reaching);
                pairs.add(isLeft ? new Pair<>(period, other) : new Pair<>(other, period));
            }
        });
        return pairs;
    }
}
