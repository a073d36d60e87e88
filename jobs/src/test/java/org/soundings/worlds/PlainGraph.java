package org.soundings.worlds;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The relationships of reporting members, walked from each: slow, plain, of no library. */
final class PlainGraph {

    private final Map<Long, Set<Long>> lines = new TreeMap<>();

    PlainGraph(Collection<PlainTie> ties) {
        for (PlainTie tie : ties) {
            if (Boolean.TRUE.equals(tie.isRelationship()) && tie.a.isReporting() && tie.b.isReporting()) {
                lines.computeIfAbsent(tie.a.number(), unseen -> new TreeSet<>()).add(tie.b.number());
                lines.computeIfAbsent(tie.b.number(), unseen -> new TreeSet<>()).add(tie.a.number());
            }
        }
    }

    /** The smallest number that can be reached, of each member with a relationship. */
    Map<Long, Long> islands() {
        Map<Long, Long> islands = new HashMap<>();
        lines.keySet().forEach(first -> {
            Deque<Long> reached = new ArrayDeque<>();
            reached.add(first);
            while (!reached.isEmpty()) {
                long member = reached.remove();
                if (islands.putIfAbsent(member, islands.getOrDefault(first, first)) == null) {
                    reached.addAll(lines.get(member));
                }
            }
        });
        return islands;
    }

    /** Of all pairs of a member's contacts, the share that is a line too; null for fewer than two contacts. */
    Double embeddedness(long member) {
        List<Long> others = List.copyOf(lines.get(member));
        int pairs = 0;
        int closed = 0;
        for (int i = 0; i < others.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs++;
                closed += lines.get(others.get(i)).contains(others.get(j)) ? 1 : 0;
            }
        }
        return pairs == 0 ? null : (Double) ((double) closed / pairs);
    }
}
