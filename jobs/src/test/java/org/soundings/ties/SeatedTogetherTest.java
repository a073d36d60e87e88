package org.soundings.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.soundings.ties.SeatedTogether.Pair;

class SeatedTogetherTest {

    /** Everyone at all of d meetings: each of the n(n − 1)/2 pairs d times. */
    @Test
    void aFullTableEveryWeek() {
        SeatedTogether<Integer> chapter = new SeatedTogether<>();
        for (int member = 0; member < 40; member++) {
            for (int meeting = 0; meeting < 130; meeting++) {
                chapter.add(member, meeting);
            }
        }
        assertThat(chapter.pairs())
                .hasSize(40 * 39 / 2)
                .allMatch(pair -> pair.a() < pair.b() && pair.meetings() == 130);
    }

    /** Member i at the meetings that i + 1 divides: a and b meet at the multiples of the least common multiple. */
    @Test
    void comingEveryNthWeek() {
        int meetings = 420;
        SeatedTogether<Integer> chapter = new SeatedTogether<>();
        for (int member = 1; member <= 7; member++) {
            for (int meeting = member; meeting <= meetings; meeting += member) {
                chapter.add(member, meeting);
            }
        }
        List<Pair> expected = new ArrayList<>();
        for (int a = 1; a <= 7; a++) {
            for (int b = a + 1; b <= 7; b++) {
                expected.add(new Pair(a, b, meetings / leastCommonMultiple(a, b)));
            }
        }
        assertThat(chapter.pairs()).containsExactlyElementsOf(expected);
    }

    @Test
    void neverAtTheSameMeeting() {
        SeatedTogether<String> chapter = new SeatedTogether<>();
        chapter.add(1, "monday");
        chapter.add(2, "tuesday");
        assertThat(chapter.pairs()).isEmpty();
        assertThat(new SeatedTogether<String>().pairs()).isEmpty();
    }

    @Test
    void aPresenceToldTwiceIsOne() {
        SeatedTogether<String> chapter = new SeatedTogether<>();
        for (int told = 0; told < 3; told++) {
            chapter.add(2, "monday");
            chapter.add(1, "monday");
        }
        assertThat(chapter.pairs()).containsExactly(new Pair(1, 2, 1));
    }

    /** Against every pair written down for every meeting. */
    @Test
    void asWrittenOutInFullOnRandomChapters() {
        Random random = new Random(20260630);
        for (int world = 0; world < 200; world++) {
            int members = 1 + random.nextInt(25);
            int meetings = 1 + random.nextInt(150);
            Map<Integer, Set<Long>> present = new TreeMap<>();
            List<long[]> told = new ArrayList<>();
            for (int i = random.nextInt(600); i > 0; i--) {
                long member = random.nextInt(members);
                int meeting = random.nextInt(meetings);
                present.computeIfAbsent(meeting, unseen -> new HashSet<>()).add(member);
                told.add(new long[] {member, meeting});
            }
            Map<List<Long>, Long> counts =
                    new TreeMap<>(java.util.Comparator.<List<Long>, Long>comparing(pair -> pair.get(0))
                            .thenComparing(pair -> pair.get(1)));
            present.values()
                    .forEach(atOne -> atOne.forEach(a -> atOne.stream()
                            .filter(b -> a < b)
                            .forEach(b -> counts.merge(List.of(a, b), 1L, Long::sum))));
            Collections.shuffle(told, random);
            SeatedTogether<Long> chapter = new SeatedTogether<>();
            told.forEach(presence -> chapter.add(presence[0], presence[1]));

            assertThat(chapter.pairs())
                    .containsExactlyElementsOf(counts.entrySet().stream()
                            .map(entry -> new Pair(
                                    entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                            .toList());
        }
    }

    private static int leastCommonMultiple(int a, int b) {
        int multiple = a;
        while (multiple % b != 0) {
            multiple += a;
        }
        return multiple;
    }
}
