package org.soundings.jobs;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.Members;

/** Who of the members of a run was present on another day, by the days of joining and leaving that it knows. */
final class MembersThen {

    private MembersThen() {}

    /**
     * The same members, present or not on a day. Of a reporting member who had joined by the run's day, is not present
     * and has no day of leaving, no list says since when he is gone: he is present on no day.
     *
     * @param members rows with the columns of {@link Members}
     * @param runAsOf the day that {@code is_present} is of
     */
    static Dataset<Row> of(Dataset<Row> members, LocalDate runAsOf, LocalDate day) {
        Column isGone = Members.IS_PRESENT
                .col()
                .unary_$bang()
                .and(Members.LEFT_ON.col().isNull())
                .and(hasJoined(runAsOf));
        Column hasLeft = coalesce(Members.LEFT_ON.col().leq(lit(day)), lit(false));
        Column isPresent = Members.IS_REPORTING
                .col()
                .and(hasJoined(day))
                .and(hasLeft.unary_$bang())
                .and(isGone.unary_$bang());
        return members.withColumn(Members.IS_PRESENT.name(), isPresent);
    }

    private static Column hasJoined(LocalDate day) {
        return coalesce(Members.JOINED_ON.col().leq(lit(day)), lit(true));
    }
}
