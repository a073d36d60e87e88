package org.soundings.network;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.soundings.tables.ChapterCommunities;
import org.soundings.tables.Communities;
import org.soundings.tables.NumberedCommunities;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.NumberedPlaces;
import org.soundings.tables.NumberedRelationships;

/** Places become communities: how large each is, how it holds together, and which chapters it spans. */
public final class CommunityStage {

    private static final String A = "a";
    private static final String B = "b";
    private static final String[] BY_MEMBER = {NumberedMembers.MEMBER_NO.name()};
    private static final String[] BY_COMMUNITY = {NumberedPlaces.COMMUNITY_NO.name()};

    private CommunityStage() {}

    /**
     * All communities.
     *
     * @param relationships rows of {@link NumberedRelationships}
     * @param places rows of {@link NumberedPlaces}, of the same relationships
     * @param members rows of {@link NumberedMembers}
     * @return rows of {@link NumberedCommunities}
     */
    public static Dataset<Row> communities(Dataset<Row> relationships, Dataset<Row> places, Dataset<Row> members) {
        NumberedRelationships.TABLE.check(relationships.schema());
        NumberedPlaces.TABLE.check(places.schema());
        NumberedMembers.TABLE.check(members.schema());
        Dataset<Row> sizes = places.join(members, BY_MEMBER)
                .groupBy(NumberedPlaces.COMMUNITY_NO.col())
                .agg(
                        Communities.MEMBER_COUNT.from(count(lit(1))),
                        Communities.CHAPTER_COUNT.from(count_distinct(NumberedMembers.CHAPTER_ID.col())));
        return NumberedCommunities.TABLE.conform(sizes.join(held(relationships, places), BY_COMMUNITY));
    }

    /**
     * The communities of each chapter.
     *
     * @param places rows of {@link NumberedPlaces}
     * @param members rows of {@link NumberedMembers}
     * @return rows of {@link ChapterCommunities}, with the community's number in place of its id
     */
    public static Dataset<Row> ofChapters(Dataset<Row> places, Dataset<Row> members) {
        NumberedPlaces.TABLE.check(places.schema());
        NumberedMembers.TABLE.check(members.schema());
        Column all = sum(ChapterCommunities.MEMBER_COUNT.col())
                .over(Window.partitionBy(ChapterCommunities.CHAPTER_ID.col()));
        return places.join(members, BY_MEMBER)
                .groupBy(NumberedMembers.CHAPTER_ID.col(), NumberedPlaces.COMMUNITY_NO.col())
                .agg(ChapterCommunities.MEMBER_COUNT.from(count(lit(1))))
                .withColumn(
                        ChapterCommunities.MEMBER_RATIO.name(),
                        ChapterCommunities.MEMBER_COUNT.col().divide(all));
    }

    /** What lies within each community and what leads out of it, and what of the modularity it makes. */
    private static Dataset<Row> held(Dataset<Row> relationships, Dataset<Row> places) {
        Dataset<Row> labels = places.select(NumberedPlaces.MEMBER_NO.col(), NumberedPlaces.COMMUNITY_NO.col());
        Column ofA = NumberedPlaces.COMMUNITY_NO.of(A);
        Column ofB = NumberedPlaces.COMMUNITY_NO.of(B);
        Column isInner = ofA.equalTo(ofB);
        Column exchanges = coalesce(NumberedRelationships.EXCHANGE_COUNT.col(), lit(0L));
        Dataset<Row> sides = relationships
                .join(labels.as(A), NumberedRelationships.A_NO.col().equalTo(NumberedPlaces.MEMBER_NO.of(A)))
                .join(labels.as(B), NumberedRelationships.B_NO.col().equalTo(NumberedPlaces.MEMBER_NO.of(B)))
                .select(
                        explode(when(isInner, array(ofA)).otherwise(array(ofA, ofB)))
                                .as(NumberedPlaces.COMMUNITY_NO.name()),
                        Communities.INNER_RELATIONSHIP_COUNT.from(
                                when(isInner, 1L).otherwise(0L)),
                        Communities.OUTER_RELATIONSHIP_COUNT.from(
                                when(isInner, 0L).otherwise(1L)),
                        Communities.INNER_EXCHANGE_COUNT.from(
                                when(isInner, exchanges).otherwise(0L)),
                        Communities.OUTER_EXCHANGE_COUNT.from(
                                when(isInner, lit(0L)).otherwise(exchanges)));
        String all = "all_relationships";
        Column inner = Communities.INNER_RELATIONSHIP_COUNT.col();
        Column ends = inner.multiply(2L).plus(Communities.OUTER_RELATIONSHIP_COUNT.col());
        Column share = ends.divide(col(all).multiply(2L));
        return sides.groupBy(NumberedPlaces.COMMUNITY_NO.col())
                .agg(
                        Communities.INNER_RELATIONSHIP_COUNT.from(sum(inner)),
                        Communities.OUTER_RELATIONSHIP_COUNT.from(sum(Communities.OUTER_RELATIONSHIP_COUNT.col())),
                        Communities.INNER_EXCHANGE_COUNT.from(sum(Communities.INNER_EXCHANGE_COUNT.col())),
                        Communities.OUTER_EXCHANGE_COUNT.from(sum(Communities.OUTER_EXCHANGE_COUNT.col())))
                .crossJoin(broadcast(relationships.agg(count(lit(1)).as(all))))
                .withColumn(
                        Communities.MODULARITY.name(), inner.divide(col(all)).minus(share.multiply(share)));
    }
}
