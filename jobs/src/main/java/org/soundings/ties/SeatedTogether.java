package org.soundings.ties;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who was at the same meetings of one chapter, and at how many.
 *
 * <p>count(a, b) = |M(a) ∩ M(b)|, M the set of meetings at which a member was present.
 *
 * <p>A member's meetings are bits of a set, so that a pair's count is the number of bits that two sets share: no pair is
 * ever written down for a meeting. Presences may come in any order and more than once. For n members and d meetings:
 * memory n·d bits, time n²·d/64.
 *
 * @param <M> what tells one meeting from another
 */
final class SeatedTogether<M> {

    private final Map<M, Integer> meetings = new HashMap<>();
    private final TreeMap<Long, BitSet> ofMember = new TreeMap<>();

    /** Two members, a's number below b's, and at how many meetings both were: at least one. */
    record Pair(long a, long b, long meetings) {}

    void add(long member, M meeting) {
        int bit = meetings.computeIfAbsent(meeting, unseen -> meetings.size());
        ofMember.computeIfAbsent(member, unseen -> new BitSet()).set(bit);
    }

    /** The pairs that were at one meeting or more, in the order of their numbers; made as they are asked for. */
    Stream<Pair> pairs() {
        List<Long> members = new ArrayList<>(ofMember.keySet());
        List<long[]> sets = ofMember.values().stream().map(BitSet::toLongArray).toList();
        return IntStream.range(0, members.size())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, members.size())
                        .mapToObj(j -> new Pair(members.get(i), members.get(j), shared(sets.get(i), sets.get(j)))))
                .filter(pair -> pair.meetings() > 0);
    }

    private static long shared(long[] one, long[] other) {
        long bits = 0;
        for (int word = 0; word < Math.min(one.length, other.length); word++) {
            bits += Long.bitCount(one[word] & other[word]);
        }
        return bits;
    }
}
