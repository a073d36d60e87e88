package org.soundings.ties;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.Sightings;
import org.soundings.tables.Ties;

/** When members were first and last seen with anybody, in all history: one row for each member with a tie. */
public final class Seen {

    private Seen() {}

    /**
     * The members' days.
     *
     * @param ties rows of {@link NumberedTies}
     * @return rows of {@link Sightings}
     */
    public static Dataset<Row> of(Dataset<Row> ties) {
        NumberedTies.TABLE.check(ties.schema());
        return Sightings.TABLE.conform(ties.select(
                        explode(array(NumberedTies.A_NO.col(), NumberedTies.B_NO.col()))
                                .as(NumberedMembers.MEMBER_NO.name()),
                        Ties.FIRST_ON.col(),
                        Ties.LAST_ON.col())
                .groupBy(NumberedMembers.MEMBER_NO.col())
                .agg(
                        Sightings.FIRST_ON.from(min(Ties.FIRST_ON.col())),
                        Sightings.LAST_ON.from(max(Ties.LAST_ON.col()))));
    }
}
