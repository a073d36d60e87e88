package org.soundings.worlds;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Who is connected by relationships of reporting members, by walking from each: slow, plain, of no library. */
final class PlainIslands {

    private PlainIslands() {}

    /** The smallest number that can be reached, of each member with a relationship. */
    static Map<Long, Long> of(Collection<PlainTie> ties) {
        Map<Long, Map<Long, PlainTie>> lines = new HashMap<>();
        for (PlainTie tie : ties) {
            if (Boolean.TRUE.equals(tie.isRelationship()) && tie.a.isReporting() && tie.b.isReporting()) {
                lines.computeIfAbsent(tie.a.number(), unseen -> new HashMap<>()).put(tie.b.number(), tie);
                lines.computeIfAbsent(tie.b.number(), unseen -> new HashMap<>()).put(tie.a.number(), tie);
            }
        }
        Map<Long, Long> islands = new HashMap<>();
        lines.keySet().stream().sorted().forEach(first -> {
            Deque<Long> reached = new ArrayDeque<>();
            reached.add(first);
            while (!reached.isEmpty()) {
                long member = reached.remove();
                if (islands.putIfAbsent(member, islands.getOrDefault(first, first)) == null) {
                    reached.addAll(lines.get(member).keySet());
                }
            }
        });
        return islands;
    }
}
