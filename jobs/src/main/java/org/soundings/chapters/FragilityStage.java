package org.soundings.chapters;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.soundings.chapters.RelationshipWeb.Bridge;
import org.soundings.tables.Fragilities;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.Ties;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** What hangs on one member or one tie: each chapter's relationships between present members, looked at by themselves. */
public final class FragilityStage {

    private FragilityStage() {}

    /**
     * One row for each chapter with a relationship between two present members.
     *
     * @param members rows of {@link NumberedMembers}
     * @param ties rows of {@link NumberedTies}
     * @return rows of {@link Fragilities}
     */
    public static Dataset<Row> fragilities(Dataset<Row> members, Dataset<Row> ties) {
        NumberedMembers.TABLE.check(members.schema());
        NumberedTies.TABLE.check(ties.schema());
        String pairs = "pairs";
        String web = "web";
        UDF2<String, Seq<Row>, Row> look = FragilityStage::look;
        Column looked = udf(look, Fragilities.TABLE.schema()).apply(Ties.CHAPTER_A_ID.col(), col(pairs));
        return Fragilities.TABLE.conform(
                PresentMates.of(ties.where(coalesce(Ties.IS_RELATIONSHIP.col(), lit(false))), members)
                        .groupBy(Ties.CHAPTER_A_ID.col())
                        .agg(collect_list(struct(NumberedTies.A_NO.col(), NumberedTies.B_NO.col()))
                                .as(pairs))
                        .select(looked.as(web))
                        .select(col(web + ".*")));
    }

    /**
     * The members on whom something hangs.
     *
     * @param fragilities rows of {@link Fragilities}
     * @return a column, {@link NumberedMembers#MEMBER_NO}
     */
    public static Dataset<Row> articulationPoints(Dataset<Row> fragilities) {
        return fragilities.select(explode(Fragilities.ARTICULATION_NOS.col()).as(NumberedMembers.MEMBER_NO.name()));
    }

    /**
     * The ties on which something hangs.
     *
     * @param fragilities rows of {@link Fragilities}
     * @return rows of {@link Fragilities.OfTie} with their chapter
     */
    public static Dataset<Row> bridges(Dataset<Row> fragilities) {
        String bridge = "bridge";
        return fragilities
                .select(
                        Fragilities.CHAPTER_ID.col(),
                        explode(Fragilities.FRAGILE_TIES.col()).as(bridge))
                .select(Fragilities.CHAPTER_ID.col(), col(bridge + ".*"));
    }

    private static Row look(String chapter, Seq<Row> pairs) {
        RelationshipWeb web = new RelationshipWeb(CollectionConverters.asJava(pairs).stream()
                .map(pair -> new long[] {pair.getLong(0), pair.getLong(1)})
                .toList());
        return RowFactory.create(
                chapter,
                web.articulationPoints().toArray(Long[]::new),
                web.bridges().stream().map(FragilityStage::row).toArray(Row[]::new),
                web.restingOnThree());
    }

    private static Row row(Bridge bridge) {
        return RowFactory.create(bridge.a(), bridge.b(), bridge.cutOff());
    }
}
