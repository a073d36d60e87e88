package org.soundings.network;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.graphframes.GraphFrame;
import org.graphframes.lib.ConnectedComponents;
import org.soundings.tables.NumberedIslands;
import org.soundings.tables.NumberedRelationships;

/**
 * The islands of the network: members who are connected by relationships, directly or through others.
 *
 * <p>The graph is that of {@link Relationships}; an edge twice or the other way round would change nothing. A member
 * without a relationship is on no island and has no row. An island's number is the smallest of its members'.
 *
 * <p>Computed at once by GraphFrames' connected components (the GraphX implementation: on graphs of this size three
 * times faster than its DataFrame one, and it needs no checkpoint directory). What it keeps in memory is released by
 * {@link #close}; the table must have been used by then, later it would be computed again.
 */
public final class Islands implements AutoCloseable {

    private static final String ALGORITHM = "graphx";

    /** The column that GraphFrames adds. */
    private static final String COMPONENT = "component";

    /** What GraphX calls the parts of a graph that it keeps in memory. */
    private static final Pattern GRAPHX_RDD = Pattern.compile("(Vertex|Edge)RDD");

    private final SparkSession spark;
    private final Set<Integer> heldBefore;
    private final Dataset<Row> table;

    private Islands(GraphFrame relationships) {
        this.spark = relationships.vertices().sparkSession();
        this.heldBefore = Set.copyOf(heldByGraphX(spark).keySet());
        this.table = canonical(connect(relationships));
    }

    /**
     * Finds the islands.
     *
     * @param relationships rows of {@link NumberedRelationships}
     */
    public static Islands of(Dataset<Row> relationships) {
        return new Islands(Relationships.graph(relationships));
    }

    /** Rows of {@link NumberedIslands}. */
    public Dataset<Row> table() {
        return table;
    }

    /** Releases what the computation keeps in memory, and nothing else. */
    @Override
    public void close() {
        heldByGraphX(spark).forEach((id, rdd) -> {
            if (!heldBefore.contains(id)) {
                rdd.unpersist();
            }
        });
    }

    private static Map<Integer, JavaRDD<?>> heldByGraphX(SparkSession spark) {
        return JavaSparkContext.fromSparkContext(spark.sparkContext()).getPersistentRDDs().entrySet().stream()
                .filter(held -> GRAPHX_RDD
                        .matcher(String.valueOf(held.getValue().name()))
                        .lookingAt())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Dataset<Row> connect(GraphFrame relationships) {
        ConnectedComponents algorithm = relationships.connectedComponents();
        algorithm.setAlgorithm(ALGORITHM);
        return algorithm.run();
    }

    /** GraphFrames promises a label that is the same within a component, not which. */
    private static Dataset<Row> canonical(Dataset<Row> components) {
        Dataset<Row> smallest =
                components.groupBy(col(COMPONENT)).agg(NumberedIslands.ISLAND_NO.from(min(col(GraphFrame.ID()))));
        return NumberedIslands.TABLE.conform(components
                .join(smallest, new String[] {COMPONENT}, "inner")
                .select(NumberedIslands.MEMBER_NO.from(col(GraphFrame.ID())), NumberedIslands.ISLAND_NO.col()));
    }
}
