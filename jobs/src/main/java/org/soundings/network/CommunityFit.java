package org.soundings.network;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * The communities of one connected graph, by label propagation: each member takes the label that most of his contacts
 * have, one after the other, until nobody changes his own.
 *
 * <p>The order and equal votes go by chance: of {@value #RUNS} runs with fixed seeds the one of the highest modularity is
 * taken, the first of equal ones. Members and edges are put in order first, so that the same graph gives the same
 * communities however it arrives; other numbers of the members may give others.
 *
 * <p>Edges have no weight: a relationship already is a threshold on exchanges. Source: Raghavan, Albert & Kumara 2007,
 * doi:10.1103/PhysRevE.76.036106.
 */
final class CommunityFit {

    static final int RUNS = 5;

    /** Label propagation settles in a few rounds, or turns in circles. */
    private static final int MOST_ROUNDS = 20;

    private CommunityFit() {}

    /**
     * The smallest member of the community of each member.
     *
     * @param edges pairs of different members, each pair once
     */
    static Map<Long, Long> of(List<Edge> edges) {
        Graph<Long, DefaultEdge> graph = graph(edges);
        UndirectedModularityMeasurer<Long, DefaultEdge> measurer = new UndirectedModularityMeasurer<>(graph);
        List<Set<Long>> best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (int seed = 0; seed < RUNS; seed++) {
            List<Set<Long>> found = new LabelPropagationClustering<>(graph, MOST_ROUNDS, new Random(seed))
                    .getClustering()
                    .getClusters();
            double modularity = measurer.modularity(found);
            if (modularity > highest) {
                highest = modularity;
                best = found;
            }
        }
        Map<Long, Long> smallest = new HashMap<>();
        best.forEach(members -> {
            Long first = Collections.min(members);
            members.forEach(member -> smallest.put(member, first));
        });
        return smallest;
    }

    /** A pair of members. */
    record Edge(long a, long b) implements Comparable<Edge> {
        @Override
        public int compareTo(Edge other) {
            return a == other.a ? Long.compare(b, other.b) : Long.compare(a, other.a);
        }
    }

    private static Graph<Long, DefaultEdge> graph(List<Edge> edges) {
        Graph<Long, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        Set<Long> members = new TreeSet<>();
        edges.forEach(edge -> {
            members.add(edge.a());
            members.add(edge.b());
        });
        members.forEach(graph::addVertex);
        edges.stream().sorted().forEach(edge -> graph.addEdge(edge.a(), edge.b()));
        return graph;
    }
}
