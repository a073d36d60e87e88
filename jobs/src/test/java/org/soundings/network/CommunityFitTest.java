package org.soundings.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundings.network.CommunityFit.Edge;

final class CommunityFitTest {

    /** The smallest member of each member's community, in the order of members. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a pair                         | 1-2                                     | 1 1",
                "a triangle                     | 1-2 2-3 1-3                             | 1 1 1",
                "two triangles and a bridge     | 1-2 2-3 1-3 3-4 4-5 5-6 4-6             | 1 1 1 4 4 4",
                "two cliques of four and a bridge | 1-2 1-3 1-4 2-3 2-4 3-4 4-5 5-6 5-7 5-8 6-7 6-8 7-8 | 1 1 1 1 5 5 5 5",
                "a clique of five               | 1-2 1-3 1-4 1-5 2-3 2-4 2-5 3-4 3-5 4-5 | 1 1 1 1 1"
            })
    void communities(String name, String edges, String expected) {
        Map<Long, Long> found = new TreeMap<>(CommunityFit.of(edges(edges)));

        assertThat(found.values().stream().map(String::valueOf)).as(name).containsExactly(expected.split(" "));
    }

    @Test
    void theOrderOfEdgesChangesNothing() {
        Random random = new Random(5);
        List<Edge> edges = new ArrayList<>();
        for (long a = 0; a < 60; a++) {
            for (long b = 0; b < a; b++) {
                if (random.nextInt(a / 10 == b / 10 ? 2 : 40) == 0) {
                    edges.add(new Edge(b, a));
                }
            }
        }
        Map<Long, Long> found = CommunityFit.of(edges);
        assertThat(found.values().stream().distinct()).hasSizeGreaterThan(2);
        for (int again = 0; again < 10; again++) {
            Collections.shuffle(edges, random);
            assertThat(CommunityFit.of(edges)).isEqualTo(found);
        }
    }

    private static List<Edge> edges(String text) {
        return Arrays.stream(text.split(" "))
                .map(edge -> edge.split("-"))
                .map(ends -> new Edge(Long.parseLong(ends[0]), Long.parseLong(ends[1])))
                .toList();
    }
}
