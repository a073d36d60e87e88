package org.soundings.worlds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What falls apart when a member or a line is taken away, by taking each away and counting the parts: slow, plain, of no library. */
public final class PlainFragility {

    private final List<List<Long>> lines;
    private final Set<Long> members = new TreeSet<>();

    /** Pairs of members, each once. */
    public PlainFragility(Collection<List<Long>> lines) {
        this.lines = List.copyOf(lines);
        lines.forEach(members::addAll);
    }

    /** The relationships of each chapter's present members; none of a chapter without. */
    static Map<String, PlainFragility> ofChapters(Collection<PlainTie> ties) {
        Map<String, List<List<Long>>> lines = new HashMap<>();
        for (PlainTie tie : ties) {
            if (Boolean.TRUE.equals(tie.isRelationship())
                    && tie.a.isPresent()
                    && tie.b.isPresent()
                    && tie.a.chapter().equals(tie.b.chapter())) {
                lines.computeIfAbsent(tie.a.chapter(), unseen -> new ArrayList<>())
                        .add(List.of(tie.a.number(), tie.b.number()));
            }
        }
        return lines.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new PlainFragility(entry.getValue())));
    }

    /** Members without whom there are more parts, ascending. */
    public List<Long> articulationPoints() {
        return members.stream()
                .filter(member -> {
                    Set<Long> others = new HashSet<>(members);
                    others.remove(member);
                    return parts(others, lines) > parts(members, lines);
                })
                .toList();
    }

    /** Lines without which there are more parts, and of how many members the smaller of the two new ones is. */
    public Map<List<Long>, Long> bridges() {
        Map<List<Long>, Long> bridges = new HashMap<>();
        for (List<Long> line : lines) {
            List<List<Long>> others = new ArrayList<>(lines);
            others.remove(line);
            if (parts(members, others) > parts(members, lines)) {
                Map<Long, Long> leaders = leaders(members, others);
                bridges.put(line, Math.min(sized(leaders, line.get(0)), sized(leaders, line.get(1))));
            }
        }
        return bridges;
    }

    /** Share of lines that touch the three members with the most, the smaller number first; null without a line. */
    public Double topThreeRatio() {
        List<Long> three = members.stream()
                .sorted(Comparator.<Long>comparingLong(member -> -lines.stream()
                                .filter(line -> line.contains(member))
                                .count())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
        double touched = lines.stream()
                .filter(line -> line.stream().anyMatch(three::contains))
                .count();
        return lines.isEmpty() ? null : (Double) (touched / lines.size());
    }

    private static long sized(Map<Long, Long> leaders, Long member) {
        return leaders.values().stream().filter(leaders.get(member)::equals).count();
    }

    private static long parts(Set<Long> members, List<List<Long>> lines) {
        return new HashSet<>(leaders(members, lines).values()).size();
    }

    /** The smallest member of each member's part: the leaders of two are made one as long as a line connects them. */
    private static Map<Long, Long> leaders(Set<Long> members, List<List<Long>> lines) {
        Map<Long, Long> leaders = new HashMap<>();
        members.forEach(member -> leaders.put(member, member));
        for (List<Long> line : lines) {
            if (members.containsAll(line)) {
                long one = leaders.get(line.get(0));
                long other = leaders.get(line.get(1));
                leaders.replaceAll((member, leader) -> leader == Math.max(one, other) ? Math.min(one, other) : leader);
            }
        }
        return leaders;
    }
}
