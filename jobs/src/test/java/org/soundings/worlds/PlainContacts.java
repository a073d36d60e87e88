package org.soundings.worlds;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Overlap and constraint as METRICS.md words them: over maps, share by share, and independent of the code it checks. */
final class PlainContacts {

    private final Map<Long, Map<Long, Double>> exchanges = new HashMap<>();

    PlainContacts(Map<List<Long>, PlainTie> ties) {
        ties.forEach((pair, tie) -> {
            if (tie.exchanges() > 0) {
                add(pair.get(0), pair.get(1), tie.exchanges());
                add(pair.get(1), pair.get(0), tie.exchanges());
            }
        });
    }

    private void add(long from, long to, double count) {
        exchanges.computeIfAbsent(from, unseen -> new HashMap<>()).put(to, count);
    }

    Double overlap(long a, long b) {
        Set<Long> ofA = new HashSet<>(of(a).keySet());
        Set<Long> ofB = new HashSet<>(of(b).keySet());
        if (!ofA.remove(b) || !ofB.remove(a)) {
            return null;
        }
        Set<Long> common = new HashSet<>(ofA);
        common.retainAll(ofB);
        double either = ofA.size() + ofB.size() - common.size();
        return either == 0 ? null : (Double) (common.size() / either);
    }

    Double constraint(long i) {
        double sum = 0;
        for (long j : of(i).keySet()) {
            double held = share(i, j);
            for (long q : of(i).keySet()) {
                held += share(i, q) * share(q, j);
            }
            sum += held * held;
        }
        return of(i).isEmpty() ? null : (Double) sum;
    }

    private double share(long from, long to) {
        double all = of(from).values().stream().mapToDouble(count -> count).sum();
        return of(from).getOrDefault(to, 0.0) / all;
    }

    private Map<Long, Double> of(long member) {
        return exchanges.getOrDefault(member, Map.of());
    }
}
