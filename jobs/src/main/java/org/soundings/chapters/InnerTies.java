package org.soundings.chapters;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.RollUps;
import org.soundings.tables.Stage;
import org.soundings.tables.Ties;

/** What {@link RollUps} add up over ties: each tie counts for the chapters of its members and for the network, once. */
final class InnerTies {

    private static final String A = "a";
    private static final String B = "b";

    private static final Column SCOPE = RollUps.CHAPTER_ID.col();
    private static final Column IS_WHOLE = SCOPE.isNull();
    private static final Column IS_A_PRESENT = NumberedMembers.MEMBER_NO.of(A).isNotNull();
    private static final Column IS_B_PRESENT = NumberedMembers.MEMBER_NO.of(B).isNotNull();
    private static final Column ARE_OF_ONE_CHAPTER = Ties.CHAPTER_A_ID.col().equalTo(Ties.CHAPTER_B_ID.col());
    private static final Column ARE_MATES = ARE_OF_ONE_CHAPTER.and(IS_A_PRESENT).and(IS_B_PRESENT);
    private static final Column IS_INNER = IS_A_PRESENT.and(IS_B_PRESENT).and(ARE_OF_ONE_CHAPTER.or(IS_WHOLE));

    private InnerTies() {}

    static Dataset<Row> sums(Dataset<Row> members, Dataset<Row> ties) {
        Dataset<Row> present =
                broadcast(members.where(NumberedMembers.IS_PRESENT.col()).select(NumberedMembers.MEMBER_NO.col()));
        Column scopes = array_distinct(array(Ties.CHAPTER_A_ID.col(), Ties.CHAPTER_B_ID.col(), lit(null)));
        Column isMet = Ties.ONE_TO_ONE_COUNT.col().gt(0L);
        Column isRelationship = coalesce(Ties.IS_RELATIONSHIP.col(), lit(false));
        Column ab = Ties.GIVEN_AB_COUNT.col();
        Column ba = Ties.GIVEN_BA_COUNT.col();
        Column own = Ties.EXCHANGE_COUNT.col().multiply(presentIn(A).plus(presentIn(B)));
        return ties.join(present.as(A), NumberedTies.A_NO.col().equalTo(NumberedMembers.MEMBER_NO.of(A)), "left_outer")
                .join(present.as(B), NumberedTies.B_NO.col().equalTo(NumberedMembers.MEMBER_NO.of(B)), "left_outer")
                .withColumn(RollUps.CHAPTER_ID.name(), explode(scopes))
                .groupBy(SCOPE)
                .agg(
                        RollUps.TIE_COUNT.from(count(lit(1))),
                        RollUps.ONE_TO_ONE_COUNT.from(sum(Ties.ONE_TO_ONE_COUNT.col())),
                        RollUps.MET_PAIR_COUNT.from(sum(one(ARE_MATES.and(isMet)))),
                        RollUps.RELATIONSHIP_PAIR_COUNT.from(sum(one(ARE_MATES.and(isRelationship)))),
                        RollUps.ARC_COUNT.from(sum(inner(one(ab.gt(0L)).plus(one(ba.gt(0L)))))),
                        RollUps.RETURNED_ARC_COUNT.from(
                                sum(inner(one(ab.gt(0L).and(ba.gt(0L))).multiply(2L)))),
                        RollUps.INNER_GIVEN_COUNT.from(sum(inner(ab.plus(ba)))),
                        RollUps.RETURNED_COUNT.from(sum(inner(least(ab, ba).multiply(2L)))),
                        RollUps.STAGE_EXCHANGE_COUNT.from(atStage(Stage.EXCHANGE)),
                        RollUps.STAGE_MET_COUNT.from(atStage(Stage.MET)),
                        RollUps.STAGE_TRUSTED_COUNT.from(atStage(Stage.TRUSTED)),
                        RollUps.STAGE_MUTUAL_COUNT.from(atStage(Stage.MUTUAL)),
                        RollUps.EXCHANGE_COUNT.from(sum(own)),
                        RollUps.CROSS_CHAPTER_COUNT.from(
                                sum(when(ARE_OF_ONE_CHAPTER, 0L).otherwise(own))));
    }

    private static Column presentIn(String side) {
        Column isPresent = side.equals(A) ? IS_A_PRESENT : IS_B_PRESENT;
        Column chapter = side.equals(A) ? Ties.CHAPTER_A_ID.col() : Ties.CHAPTER_B_ID.col();
        return one(isPresent.and(IS_WHOLE.or(chapter.equalTo(SCOPE))));
    }

    private static Column atStage(Stage stage) {
        return sum(inner(one(coalesce(Ties.STAGE.col().equalTo(stage.code()), lit(false)))));
    }

    private static Column inner(Column value) {
        return when(IS_INNER, value).otherwise(0L);
    }

    private static Column one(Column condition) {
        return when(condition, 1L).otherwise(0L);
    }
}
