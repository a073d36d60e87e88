package org.soundings.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundings.chapters.RelationshipWeb.Bridge;
import org.soundings.worlds.PlainFragility;

final class RelationshipWebTest {

    /** Bridges are written with the members that the smaller side has. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            # graph               | lines                             | points  | bridges             | on three
            one line              | 1-2                               | none    | 1-2:1               | 1
            a line of four        | 1-2 2-3 3-4                       | 2 3     | 1-2:1 2-3:2 3-4:1   | 3
            a star                | 5-1 5-2 5-3 5-4                   | 5       | 1-5:1 2-5:1 3-5:1 4-5:1 | 4
            a ring                | 1-2 2-3 3-4 1-4                   | none    | none                | 4
            all with all          | 1-2 1-3 1-4 2-3 2-4 3-4           | none    | none                | 6
            a bow tie             | 1-2 1-3 2-3 3-4 3-5 4-5           | 3       | none                | 5
            two triangles, a line | 1-2 1-3 2-3 3-4 4-5 4-6 5-6       | 3 4     | 3-4:3               | 6
            two parts             | 1-2 3-4                           | none    | 1-2:1 3-4:1         | 2
            five pairs            | 1-2 3-4 5-6 7-8 9-10              | none    | 1-2:1 3-4:1 5-6:1 7-8:1 9-10:1 | 2
            """)
    void closedForms(String graph, String lines, String points, String bridges, long onThree) {
        List<List<Long>> pairs = Arrays.stream(lines.split(" "))
                .map(line -> Arrays.stream(line.split("-")).map(Long::valueOf).toList())
                .toList();
        RelationshipWeb web = web(pairs);
        assertThat(said(web)).isEqualTo(points);
        assertThat(told(web.bridges())).isEqualTo(bridges);
        assertThat(web.restingOnThree()).isEqualTo(onThree);
    }

    /** Of every density from a few lines to all, with numbers beyond 2^32 among them. */
    @Test
    void fourHundredRandomGraphsAreAsTakingEachAwaySays() {
        Random random = new Random(5);
        int points = 0;
        int bridges = 0;
        for (int i = 0; i < 400; i++) {
            List<List<Long>> pairs = new ArrayList<>();
            int members = 2 + random.nextInt(12);
            double density = random.nextDouble() * random.nextDouble();
            for (long a = 1; a <= members; a++) {
                for (long b = a + 1; b <= members; b++) {
                    if (random.nextDouble() < density) {
                        pairs.add(List.of(a << i % 40, b << i % 40));
                    }
                }
            }
            Collections.shuffle(pairs, random);
            PlainFragility expected = new PlainFragility(pairs);
            RelationshipWeb web = web(pairs);
            assertThat(web.articulationPoints()).as("%s", pairs).isEqualTo(expected.articulationPoints());
            assertThat(web.bridges().stream()
                            .collect(Collectors.toMap(bridge -> List.of(bridge.a(), bridge.b()), Bridge::cutOff)))
                    .as("%s", pairs)
                    .isEqualTo(expected.bridges());
            if (!pairs.isEmpty()) {
                assertThat(web.restingOnThree() / (double) pairs.size()).isEqualTo(expected.topThreeRatio());
            }
            points += expected.articulationPoints().size();
            bridges += expected.bridges().size();
        }
        assertThat(points).isGreaterThan(200);
        assertThat(bridges).isGreaterThan(300);
    }

    @Test
    void aChapterOfTwentyThousandInOneLineIsNoOverflow() {
        RelationshipWeb ring = web(LongStream.range(0, 20_000)
                .mapToObj(i -> List.of(Math.min(i, (i + 1) % 20_000), Math.max(i, (i + 1) % 20_000)))
                .toList());
        assertThat(ring.articulationPoints()).isEmpty();
        assertThat(ring.bridges()).isEmpty();
        assertThat(ring.restingOnThree()).isEqualTo(4);
    }

    @Test
    void theOrderOfLinesChangesNothing() {
        List<List<Long>> pairs = new ArrayList<>(List.of(
                List.of(1L, 2L), List.of(2L, 3L), List.of(3L, 4L), List.of(4L, 5L), List.of(3L, 5L), List.of(6L, 7L)));
        Map<String, Bridge> first =
                web(pairs).bridges().stream().collect(Collectors.toMap(Bridge::toString, bridge -> bridge));
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(pairs, new Random(i));
            RelationshipWeb web = web(pairs);
            assertThat(web.articulationPoints()).containsExactly(2L, 3L);
            assertThat(web.bridges().stream().map(Bridge::toString))
                    .containsExactlyElementsOf(new TreeSet<>(first.keySet()));
            assertThat(web.restingOnThree()).isEqualTo(5);
        }
    }

    private static RelationshipWeb web(List<List<Long>> pairs) {
        return new RelationshipWeb(pairs.stream()
                .map(pair -> new long[] {pair.get(0), pair.get(1)})
                .toList());
    }

    private static String said(RelationshipWeb web) {
        String said = web.articulationPoints().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return said.isEmpty() ? null : said;
    }

    private static String told(List<Bridge> bridges) {
        String told = bridges.stream()
                .map(bridge -> bridge.a() + "-" + bridge.b() + ":" + bridge.cutOff())
                .collect(Collectors.joining(" "));
        return told.isEmpty() ? null : told;
    }
}
