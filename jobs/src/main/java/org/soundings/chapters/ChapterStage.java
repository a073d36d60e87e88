package org.soundings.chapters;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.Chapters;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.NumberedScores;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.Ties;

/** Members and ties become chapters: one row for each chapter that exports. */
public final class ChapterStage {

    private static final String[] BY_CHAPTER = {Chapters.CHAPTER_ID.name()};

    private ChapterStage() {}

    /**
     * Roll-ups over the window. What members gave and received includes those who have left since; pairs and isolates
     * are of present members alone. A one-to-one of two members of one chapter counts once.
     *
     * @param chapters rows of {@link Chapters}
     * @param members rows of {@link NumberedMembers}
     * @param memberScores rows of {@link NumberedScores}
     * @param ties rows of {@link NumberedTies}
     * @return rows of {@link ChapterScores}
     */
    public static Dataset<Row> scores(
            Dataset<Row> chapters, Dataset<Row> members, Dataset<Row> memberScores, Dataset<Row> ties) {
        Chapters.TABLE.check(chapters.schema());
        NumberedMembers.TABLE.check(members.schema());
        NumberedScores.TABLE.check(memberScores.schema());
        NumberedTies.TABLE.check(ties.schema());
        Dataset<Row> scores = chapters.where(Chapters.IS_REPORTING.col())
                .select(Chapters.CHAPTER_ID.col())
                .join(ofMembers(members, memberScores), BY_CHAPTER, "left_outer")
                .join(ofTies(members, ties), BY_CHAPTER, "left_outer");
        Column present = known(ChapterScores.PRESENT_MEMBER_COUNT);
        Column pairs = present.multiply(present.minus(1L)).divide(2L).cast(DataTypes.LongType);
        return ChapterScores.TABLE.conform(scores.select(
                ChapterScores.CHAPTER_ID.col(),
                ChapterScores.PRESENT_MEMBER_COUNT.from(present),
                ChapterScores.ONE_TO_ONE_COUNT.from(known(ChapterScores.ONE_TO_ONE_COUNT)),
                ChapterScores.GIVEN_COUNT.from(known(ChapterScores.GIVEN_COUNT)),
                ChapterScores.RECEIVED_COUNT.from(known(ChapterScores.RECEIVED_COUNT)),
                ChapterScores.PAIR_COUNT.from(pairs),
                ChapterScores.MET_PAIR_COUNT.from(known(ChapterScores.MET_PAIR_COUNT)),
                ChapterScores.RELATIONSHIP_PAIR_COUNT.from(known(ChapterScores.RELATIONSHIP_PAIR_COUNT)),
                ChapterScores.COVERAGE_RATIO.from(share(ChapterScores.MET_PAIR_COUNT, pairs)),
                ChapterScores.RELATIONSHIP_DENSITY_RATIO.from(share(ChapterScores.RELATIONSHIP_PAIR_COUNT, pairs)),
                ChapterScores.ISOLATE_COUNT.from(known(ChapterScores.ISOLATE_COUNT))));
    }

    private static Dataset<Row> ofMembers(Dataset<Row> members, Dataset<Row> memberScores) {
        Column isPresent = NumberedMembers.IS_PRESENT.col();
        return members.select(NumberedMembers.MEMBER_NO.col(), NumberedMembers.CHAPTER_ID.col(), isPresent)
                .join(
                        memberScores.drop(MemberScores.CHAPTER_ID.name()),
                        new String[] {NumberedMembers.MEMBER_NO.name()},
                        "inner")
                .groupBy(NumberedMembers.CHAPTER_ID.col())
                .agg(
                        ChapterScores.PRESENT_MEMBER_COUNT.from(countWhere(isPresent)),
                        ChapterScores.GIVEN_COUNT.from(sum(MemberScores.GIVEN_COUNT.col())),
                        ChapterScores.RECEIVED_COUNT.from(sum(MemberScores.RECEIVED_COUNT.col())),
                        ChapterScores.ISOLATE_COUNT.from(countWhere(
                                isPresent.and(MemberScores.CONTACT_COUNT.col().equalTo(0L)))));
    }

    private static Dataset<Row> ofTies(Dataset<Row> members, Dataset<Row> ties) {
        String a = "a";
        String b = "b";
        Dataset<Row> present =
                broadcast(members.where(NumberedMembers.IS_PRESENT.col()).select(NumberedMembers.MEMBER_NO.col()));
        Column arePresentMates = Ties.CHAPTER_A_ID
                .col()
                .equalTo(Ties.CHAPTER_B_ID.col())
                .and(NumberedMembers.MEMBER_NO.of(a).isNotNull())
                .and(NumberedMembers.MEMBER_NO.of(b).isNotNull());
        Column met = Ties.ONE_TO_ONE_COUNT.col().gt(0L);
        Column related = coalesce(Ties.IS_RELATIONSHIP.col(), lit(false));
        return ties.where(met.or(related))
                .join(present.as(a), NumberedTies.A_NO.col().equalTo(NumberedMembers.MEMBER_NO.of(a)), "left_outer")
                .join(present.as(b), NumberedTies.B_NO.col().equalTo(NumberedMembers.MEMBER_NO.of(b)), "left_outer")
                .select(
                        explode(array_distinct(array(Ties.CHAPTER_A_ID.col(), Ties.CHAPTER_B_ID.col())))
                                .as(Chapters.CHAPTER_ID.name()),
                        Ties.ONE_TO_ONE_COUNT.col(),
                        ChapterScores.MET_PAIR_COUNT.from(arePresentMates.and(met)),
                        ChapterScores.RELATIONSHIP_PAIR_COUNT.from(arePresentMates.and(related)))
                .groupBy(Chapters.CHAPTER_ID.col())
                .agg(
                        ChapterScores.ONE_TO_ONE_COUNT.from(sum(Ties.ONE_TO_ONE_COUNT.col())),
                        ChapterScores.MET_PAIR_COUNT.from(sum(ChapterScores.MET_PAIR_COUNT.col())),
                        ChapterScores.RELATIONSHIP_PAIR_COUNT.from(sum(ChapterScores.RELATIONSHIP_PAIR_COUNT.col())));
    }

    private static Column known(Field count) {
        return coalesce(count.col(), lit(0L));
    }

    private static Column share(Field count, Column pairs) {
        return known(count).cast(DataTypes.DoubleType).divide(nullif(pairs, lit(0L)));
    }

    private static Column countWhere(Column condition) {
        return sum(when(condition, 1L).otherwise(0L));
    }
}
