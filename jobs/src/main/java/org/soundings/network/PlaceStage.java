package org.soundings.network;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.graphframes.GraphFrame;
import org.soundings.tables.MemberScores;
import org.soundings.tables.NumberedIslands;
import org.soundings.tables.NumberedPlaces;
import org.soundings.tables.NumberedRelationships;

/**
 * Members with a relationship get their place in the graph: island, community, and how well those they know know each
 * other.
 *
 * <p>Communities are found within each island, a task for each, since no label ever leaves one; the largest island has to
 * fit into one task, about 300 bytes a relationship. GraphFrames' own label propagation is not used: it is GraphX's, in
 * which all members vote at once, so that two halves of a graph can swap labels for ever, and equal votes go by the order
 * in which messages arrive (SPARK-42856).
 *
 * <p>Embeddedness is the local clustering coefficient, 2t/(R(R − 1)), of triangles as GraphFrames counts them; 0..1; null
 * for fewer than two relationships. Source: Watts & Strogatz 1998, doi:10.1038/30918.
 */
public final class PlaceStage {

    /** The column that GraphFrames adds. */
    private static final String TRIANGLES = "count";

    private static final String DEGREE = "degree";

    private PlaceStage() {}

    /**
     * The places of all members of the graph.
     *
     * @param relationships rows of {@link NumberedRelationships}
     * @param islands rows of {@link NumberedIslands}, of the same relationships
     * @return rows of {@link NumberedPlaces}
     */
    public static Dataset<Row> places(Dataset<Row> relationships, Dataset<Row> islands) {
        NumberedRelationships.TABLE.check(relationships.schema());
        NumberedIslands.TABLE.check(islands.schema());
        String[] byMember = {NumberedPlaces.MEMBER_NO.name()};
        return NumberedPlaces.TABLE.conform(islands.join(communities(relationships, islands), byMember)
                .join(embeddedness(relationships), byMember));
    }

    private static Dataset<Row> communities(Dataset<Row> relationships, Dataset<Row> islands) {
        StructType placed = new StructType()
                .add(NumberedPlaces.MEMBER_NO.name(), DataTypes.LongType, false)
                .add(NumberedPlaces.COMMUNITY_NO.name(), DataTypes.LongType, false);
        return relationships
                .join(islands, NumberedRelationships.A_NO.col().equalTo(NumberedIslands.MEMBER_NO.col()))
                .select(
                        NumberedIslands.ISLAND_NO.col(),
                        NumberedRelationships.A_NO.col(),
                        NumberedRelationships.B_NO.col())
                .groupByKey((MapFunction<Row, Long>) edge -> edge.getLong(0), Encoders.LONG())
                .flatMapGroups(
                        (FlatMapGroupsFunction<Long, Row, Row>) (island, edges) -> labelled(edges),
                        Encoders.row(placed));
    }

    private static Iterator<Row> labelled(Iterator<Row> rows) {
        List<CommunityFit.Edge> edges = new ArrayList<>();
        rows.forEachRemaining(row -> edges.add(new CommunityFit.Edge(row.getLong(1), row.getLong(2))));
        return CommunityFit.of(edges).entrySet().stream()
                .map(label -> RowFactory.create(label.getKey(), label.getValue()))
                .iterator();
    }

    private static Dataset<Row> embeddedness(Dataset<Row> relationships) {
        Dataset<Row> degrees = relationships
                .select(explode(array(NumberedRelationships.A_NO.col(), NumberedRelationships.B_NO.col()))
                        .as(NumberedPlaces.MEMBER_NO.name()))
                .groupBy(NumberedPlaces.MEMBER_NO.col())
                .agg(count(lit(1)).as(DEGREE));
        Column degree = col(DEGREE);
        Column pairs = degree.multiply(degree.minus(1L));
        return Relationships.graph(relationships)
                .triangleCount()
                .run()
                .join(degrees, col(GraphFrame.ID()).equalTo(NumberedPlaces.MEMBER_NO.col()))
                .select(
                        NumberedPlaces.MEMBER_NO.col(),
                        MemberScores.EMBEDDEDNESS_RATIO.from(
                                when(degree.gt(1L), col(TRIANGLES).multiply(2.0).divide(pairs))));
    }
}
