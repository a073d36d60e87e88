package org.soundings.jobs;

import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.Field;
import org.soundings.tables.Members;

/** How many of a group's values are below one and equal to it, itself among them. */
record Rank(long below, long equal, long size) {

    /** The mid-rank's share. */
    double share() {
        return (below + equal / 2.0) / size;
    }

    /**
     * A value among those of reporting members.
     *
     * @param scores with what {@link Members} says of each member
     */
    static Rank of(Dataset<Row> scores, Field axis, double value) {
        Column known = axis.col();
        Row counts = scores.where(Members.IS_REPORTING.col().and(known.isNotNull()))
                .select(count_if(known.lt(value)), count_if(known.equalTo(value)), count_if(lit(true)))
                .first();
        return new Rank(counts.getLong(0), counts.getLong(1), counts.getLong(2));
    }
}
