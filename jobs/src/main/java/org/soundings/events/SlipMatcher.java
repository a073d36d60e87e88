package org.soundings.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.soundings.tables.EventKind;

/**
 * Finds the slips behind rows that may be copies of one another.
 *
 * <p>Rows of one file are never copies, and a row is the copy of at most one row of another export. The slips are the
 * rows less the largest possible number of copy pairs: first among one chapter's own exports whose periods overlap, in
 * the order of their period's end and start; then between the chapters; then, for one-to-ones, between the two
 * directions. A matched slip's period is the intersection of its copies' periods.
 */
final class SlipMatcher {

    private static final Comparator<Copy> FILE_ORDER = Comparator.comparing(Copy::end)
            .thenComparing(Copy::start)
            .thenComparingLong(Copy::fileNo)
            .thenComparingLong(Copy::line);

    private SlipMatcher() {}

    /** Slips of equal content, and with them those that mirror it where the kind has no direction. */
    record Matched(Copy.Content content, List<Slip> slips) {}

    /** The slips of all rows, in any order of the rows the same. */
    static List<Matched> match(Collection<Copy> copies) {
        Map<Copy.Content, List<Copy>> byContent = copies.stream().collect(Collectors.groupingBy(Copy::content));
        Map<Copy.Content, List<Slip>> slips = byContent.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ofContent(entry.getValue())));
        List<Matched> matched = new ArrayList<>();
        Set<Copy.Content> done = new HashSet<>();
        slips.forEach((content, own) -> {
            Copy.Content mirror = content.mirrored();
            // A side without a person (the organisation) has no direction to turn.
            boolean hasMirror = content.kind().equals(EventKind.ONE_TO_ONE.code())
                    && content.from().number() != null
                    && content.to().number() != null;
            if (!hasMirror) {
                matched.add(new Matched(content, own));
            } else if (!done.contains(mirror)) {
                done.add(content);
                boolean isForward = content.from().number() < content.to().number();
                List<Slip> forward = isForward ? own : slips.getOrDefault(mirror, List.of());
                List<Slip> backward = isForward ? slips.getOrDefault(mirror, List.of()) : own;
                matched.add(new Matched(isForward ? content : mirror, merge(forward, backward, Slip::confirmedBy)));
            }
        });
        return matched;
    }

    private static List<Slip> ofContent(List<Copy> copies) {
        Map<String, List<Copy>> byChapter =
                copies.stream().collect(Collectors.groupingBy(Copy::exporterId, TreeMap::new, Collectors.toList()));
        List<Slip> slips = List.of();
        for (List<Copy> ofChapter : byChapter.values()) {
            slips = merge(slips, ofChapter(ofChapter), Slip::confirmedBy);
        }
        return slips;
    }

    private static List<Slip> ofChapter(List<Copy> copies) {
        List<Slip> slips = List.of();
        List<Slip> file = new ArrayList<>();
        long fileNo = -1;
        for (Copy copy : copies.stream().sorted(FILE_ORDER).toList()) {
            if (copy.fileNo() != fileNo) {
                slips = merge(slips, file, Slip::repeatedBy);
                file = new ArrayList<>();
                fileNo = copy.fileNo();
            }
            file.add(Slip.of(copy));
        }
        return merge(slips, file, Slip::repeatedBy);
    }

    private static List<Slip> merge(List<Slip> left, List<Slip> right, BinaryOperator<Slip> union) {
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() ? right : left;
        }
        List<Slip> merged = new ArrayList<>();
        Set<Slip> paired = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        for (Sweep.Pair<Slip> pair : Sweep.pairs(left, right)) {
            paired.add(pair.left());
            paired.add(pair.right());
            merged.add(union.apply(pair.left(), pair.right()));
        }
        left.stream().filter(slip -> !paired.contains(slip)).forEach(merged::add);
        right.stream().filter(slip -> !paired.contains(slip)).forEach(merged::add);
        return merged;
    }
}
