package org.soundings.chapters;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.MaskSubgraph;
import org.jgrapht.graph.SimpleGraph;

/**
 * The relationships of one chapter, and what hangs on one member or one of them.
 *
 * <p>Undirected; each pair is there once, and a member without a relationship is not in it. Members are numbers; every
 * list is in ascending order, whatever the order in which relationships came.
 *
 * <p>Articulation points and bridges: JGraphT's search in depth, n + m steps for n members and m relationships (Hopcroft
 * and Tarjan 1973, doi:10.1145/362248.362272); then n + m for each bridge. The search calls itself once for each member on
 * its way, so that it has a thread whose stack is as deep as the chapter may be long.
 */
final class RelationshipWeb {

    private static final int MOST_CONNECTED = 3;

    /** A call of the search takes about a third of it. */
    private static final long STACK_BYTES_A_MEMBER = 1024;

    private static final long STACK_BYTES = 1 << 20;

    private final Graph<Long, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    private final List<Long> articulationPoints;
    private final List<Bridge> bridges;

    /** A relationship that alone connects two parts, and of how many members the smaller one is. */
    record Bridge(long a, long b, long cutOff) {}

    /** The web of these pairs of members. */
    RelationshipWeb(List<long[]> pairs) {
        for (long[] pair : pairs) {
            graph.addVertex(pair[0]);
            graph.addVertex(pair[1]);
            graph.addEdge(pair[0], pair[1]);
        }
        BiconnectivityInspector<Long, DefaultEdge> inspector = inspect();
        articulationPoints = inspector.getCutpoints().stream().sorted().toList();
        bridges = inspector.getBridges().stream()
                .map(this::bridge)
                .sorted(Comparator.comparing(Bridge::a).thenComparing(Bridge::b))
                .toList();
    }

    /** Members without whom those whom they connect are no longer connected. */
    List<Long> articulationPoints() {
        return articulationPoints;
    }

    /** Relationships without which their two members are no longer connected. */
    List<Bridge> bridges() {
        return bridges;
    }

    /** Relationships with at least one of the three members who have the most; of equals those of smaller number. */
    long restingOnThree() {
        Set<Long> three = new HashSet<>(graph.vertexSet().stream()
                .sorted(Comparator.<Long>comparingInt(member -> -graph.degreeOf(member))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_CONNECTED)
                .toList());
        return graph.edgeSet().stream()
                .filter(edge -> three.contains(graph.getEdgeSource(edge)) || three.contains(graph.getEdgeTarget(edge)))
                .count();
    }

    private BiconnectivityInspector<Long, DefaultEdge> inspect() {
        FutureTask<BiconnectivityInspector<Long, DefaultEdge>> search = new FutureTask<>(() -> {
            BiconnectivityInspector<Long, DefaultEdge> inspector = new BiconnectivityInspector<>(graph);
            inspector.getBlocks();
            return inspector;
        });
        long stack = STACK_BYTES + STACK_BYTES_A_MEMBER * graph.vertexSet().size();
        new Thread(null, search, "relationship web", stack).start();
        try {
            return search.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while looking at a chapter's relationships", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A chapter's relationships could not be looked at", e.getCause());
        }
    }

    private Bridge bridge(DefaultEdge edge) {
        long one = graph.getEdgeSource(edge);
        long other = graph.getEdgeTarget(edge);
        ConnectivityInspector<Long, DefaultEdge> parts =
                new ConnectivityInspector<>(new MaskSubgraph<>(graph, member -> false, edge::equals));
        long cutOff = Math.min(
                parts.connectedSetOf(one).size(), parts.connectedSetOf(other).size());
        return new Bridge(Math.min(one, other), Math.max(one, other), cutOff);
    }
}
