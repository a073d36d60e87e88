package org.soundings.chapters;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.min;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.Ties;

/** What rules look at: the members who are present, and the ties between mates of one chapter. */
record Evidence(Dataset<Row> members, Dataset<Row> memberScores, Dataset<Row> ties, LocalDate asOf) {

    private static final String[] BY_MEMBER = {NumberedMembers.MEMBER_NO.name()};

    /**
     * Present members with their chapter, the day since which they are known to be there (joined, else first seen with
     * anybody; null where neither is known) and their scores.
     */
    Dataset<Row> present() {
        Dataset<Row> firstSeen = ties.select(
                        explode(array(NumberedTies.A_NO.col(), NumberedTies.B_NO.col()))
                                .as(NumberedMembers.MEMBER_NO.name()),
                        Ties.FIRST_ON.col())
                .groupBy(NumberedMembers.MEMBER_NO.col())
                .agg(min(Ties.FIRST_ON.col()).as(Ties.FIRST_ON.name()));
        return members.where(NumberedMembers.IS_PRESENT.col())
                .join(firstSeen, BY_MEMBER, "left_outer")
                .join(memberScores.drop(MemberScores.CHAPTER_ID.name()), BY_MEMBER, "inner")
                .select(
                        NumberedMembers.MEMBER_NO.col(),
                        NumberedMembers.CHAPTER_ID.col(),
                        NumberedMembers.JOINED_ON.from(coalesce(NumberedMembers.JOINED_ON.col(), Ties.FIRST_ON.col())),
                        MemberScores.GIVEN_COUNT.col(),
                        MemberScores.RECEIVED_COUNT.col(),
                        MemberScores.COVERAGE_RATIO.col());
    }

    /** Ties of two members of one chapter. */
    Dataset<Row> tiesOfMates() {
        return ties.where(Ties.CHAPTER_A_ID.col().equalTo(Ties.CHAPTER_B_ID.col()));
    }

    /** Those of them where both are present. */
    Dataset<Row> tiesOfPresentMates() {
        Dataset<Row> present =
                broadcast(members.where(NumberedMembers.IS_PRESENT.col()).select(NumberedMembers.MEMBER_NO.col()));
        return tiesOfMates()
                .transform(mates -> ofMembers(mates, NumberedTies.A_NO, present))
                .transform(mates -> ofMembers(mates, NumberedTies.B_NO, present));
    }

    private static Dataset<Row> ofMembers(Dataset<Row> ties, Field end, Dataset<Row> members) {
        return ties.join(members, end.col().equalTo(NumberedMembers.MEMBER_NO.col()), "left_semi");
    }
}
