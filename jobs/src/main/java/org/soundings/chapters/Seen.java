package org.soundings.chapters;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.Ties;

/** When members were first and last seen with anybody, in all history: one row for each member with a tie. */
final class Seen {

    private Seen() {}

    static Dataset<Row> of(Dataset<Row> ties) {
        return ties.select(
                        explode(array(NumberedTies.A_NO.col(), NumberedTies.B_NO.col()))
                                .as(NumberedMembers.MEMBER_NO.name()),
                        Ties.FIRST_ON.col(),
                        Ties.LAST_ON.col())
                .groupBy(NumberedMembers.MEMBER_NO.col())
                .agg(
                        min(Ties.FIRST_ON.col()).as(Ties.FIRST_ON.name()),
                        max(Ties.LAST_ON.col()).as(Ties.LAST_ON.name()));
    }
}
