package org.soundings.network;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.graphframes.GraphFrame;
import org.soundings.tables.Field;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.NumberedRelationships;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.Ties;

/**
 * The graph of relationships: what islands, communities and embeddedness are found in.
 *
 * <p>Edges are ties that are a relationship between two reporting members, each pair once, the smaller number first, none
 * with oneself. They are undirected: an algorithm that reads directions has to be told both. Vertices are the members of
 * these edges: a member without a relationship is not in the graph. Ids are longs, which GraphFrames takes as they are;
 * others it would number anew.
 */
public final class Relationships {

    private Relationships() {}

    /**
     * The edges.
     *
     * @param ties rows of {@link NumberedTies}
     * @param members rows of {@link NumberedMembers}
     * @return rows of {@link NumberedRelationships}
     */
    public static Dataset<Row> of(Dataset<Row> ties, Dataset<Row> members) {
        NumberedTies.TABLE.check(ties.schema());
        NumberedMembers.TABLE.check(members.schema());
        Dataset<Row> reporting =
                broadcast(members.where(NumberedMembers.IS_REPORTING.col()).select(NumberedMembers.MEMBER_NO.col()));
        return NumberedRelationships.TABLE.conform(ties.where(Ties.IS_RELATIONSHIP.col())
                .transform(edges -> ofMembers(edges, NumberedTies.A_NO, reporting))
                .transform(edges -> ofMembers(edges, NumberedTies.B_NO, reporting)));
    }

    /** The edges and their members as GraphFrames takes them. */
    static GraphFrame graph(Dataset<Row> relationships) {
        NumberedRelationships.TABLE.check(relationships.schema());
        Dataset<Row> edges = relationships.select(
                NumberedRelationships.A_NO.col().as(GraphFrame.SRC()),
                NumberedRelationships.B_NO.col().as(GraphFrame.DST()));
        Dataset<Row> vertices = edges.select(explode(array(col(GraphFrame.SRC()), col(GraphFrame.DST())))
                        .as(GraphFrame.ID()))
                .distinct();
        return GraphFrame.apply(vertices, edges);
    }

    private static Dataset<Row> ofMembers(Dataset<Row> edges, Field end, Dataset<Row> members) {
        return edges.join(members, end.col().equalTo(NumberedMembers.MEMBER_NO.col()), "left_semi");
    }
}
