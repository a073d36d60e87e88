package org.soundings.chapters;

import static org.apache.spark.sql.functions.broadcast;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.Field;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.Ties;

/** Ties of two members of one chapter who are both present. */
final class PresentMates {

    private PresentMates() {}

    /**
     * Those of the ties.
     *
     * @param ties rows with the columns of {@link NumberedTies}
     * @param members rows of {@link NumberedMembers}
     */
    static Dataset<Row> of(Dataset<Row> ties, Dataset<Row> members) {
        Dataset<Row> present =
                broadcast(members.where(NumberedMembers.IS_PRESENT.col()).select(NumberedMembers.MEMBER_NO.col()));
        return ties.where(Ties.CHAPTER_A_ID.col().equalTo(Ties.CHAPTER_B_ID.col()))
                .transform(mates -> ofMembers(mates, NumberedTies.A_NO, present))
                .transform(mates -> ofMembers(mates, NumberedTies.B_NO, present));
    }

    private static Dataset<Row> ofMembers(Dataset<Row> ties, Field end, Dataset<Row> members) {
        return ties.join(members, end.col().equalTo(NumberedMembers.MEMBER_NO.col()), "left_semi");
    }
}
