package org.soundings.jobs;

import static org.apache.spark.sql.functions.row_number;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.soundings.config.Settings;
import org.soundings.tables.CoAttendances;
import org.soundings.tables.Events;
import org.soundings.tables.Members;
import org.soundings.tables.NumberedEvents;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.Ties;

/**
 * A run's ties and scores once more, from its published events and members, as of a day up to the run's: the steps of the
 * night. Who was at which meeting is not published, so that {@code co_attendance_count} is not told.
 *
 * @param before where members stood on the earlier day that their movement is told from
 */
record Recomputed(Dataset<Row> members, Dataset<Row> ties, Dataset<Row> scores, Dataset<Row> before) {

    private static final String EVENT = "event";
    private static final String FROM = "from_member";
    private static final String TO = "to_member";

    /**
     * The values of a day.
     *
     * @param members rows of {@link Members}
     * @param events rows of {@link Events}
     * @param runAsOf the day that {@code is_present} is of
     */
    static Recomputed of(
            Staging staging,
            Dataset<Row> members,
            Dataset<Row> events,
            Settings settings,
            LocalDate runAsOf,
            LocalDate asOf,
            Progress progress) {
        SparkSession spark = members.sparkSession();
        Dataset<Row> numbered = staging.keep("members", numbered(members, runAsOf, asOf));
        Dataset<Row> happened = staging.keep("events", numbered(events, numbered));
        Dataset<Row> unknown = spark.createDataFrame(List.of(), CoAttendances.TABLE.schema());
        int earlier = settings.movement().earlierDays();
        LocalDate before = asOf.minusDays(earlier);
        List<LocalDate> days = List.of(before.minusDays(earlier), before);
        Measured measured = Measured.of(staging, happened, numbered, unknown, settings, asOf, days, progress);
        Numbers numbers = new Numbers(numbered);
        return new Recomputed(
                numbered.select(Members.TABLE.columns()),
                staging.keep("told_ties", measured.toldTies(numbers)).drop(Ties.CO_ATTENDANCE_COUNT.name()),
                staging.keep("told_scores", measured.toldScores(numbers)),
                numbers.history(measured.standings(), List.of(before)));
    }

    /** Members by number, present or not on a day. */
    private static Dataset<Row> numbered(Dataset<Row> members, LocalDate runAsOf, LocalDate asOf) {
        Column number =
                row_number().over(Window.orderBy(Members.MEMBER_ID.col())).minus(1);
        return NumberedMembers.TABLE.conform(MembersThen.of(members, runAsOf, asOf)
                .withColumn(NumberedMembers.MEMBER_NO.name(), NumberedMembers.MEMBER_NO.from(number)));
    }

    private static Dataset<Row> numbered(Dataset<Row> events, Dataset<Row> members) {
        Dataset<Row> ids = members.select(NumberedMembers.MEMBER_ID.col(), NumberedMembers.MEMBER_NO.col());
        Column[] columns = NumberedEvents.TABLE.fields().stream()
                .map(field -> {
                    if (field.equals(NumberedEvents.FROM_NO)) {
                        return field.from(NumberedMembers.MEMBER_NO.of(FROM));
                    }
                    return field.equals(NumberedEvents.TO_NO)
                            ? field.from(NumberedMembers.MEMBER_NO.of(TO))
                            : field.of(EVENT);
                })
                .toArray(Column[]::new);
        return events.as(EVENT)
                .join(ids.as(FROM), Events.FROM_MEMBER_ID.of(EVENT).equalTo(NumberedMembers.MEMBER_ID.of(FROM)), "left")
                .join(ids.as(TO), Events.TO_MEMBER_ID.of(EVENT).equalTo(NumberedMembers.MEMBER_ID.of(TO)), "left")
                .select(columns);
    }
}
