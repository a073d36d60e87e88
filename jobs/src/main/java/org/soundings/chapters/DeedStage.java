package org.soundings.chapters;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.Deeds;
import org.soundings.tables.EventKind;
import org.soundings.tables.Field;
import org.soundings.tables.NumberedEvents;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.Ties;

/**
 * Events after a day and up to another are added up by pair, for each of the two. Only those whose whole period is later:
 * of one that began before nobody knows whether it happened after.
 */
final class DeedStage {

    private DeedStage() {}

    /**
     * What was done in the days (after, until].
     *
     * @param events rows of {@link NumberedEvents}
     * @param ties rows with the columns of {@link NumberedTies}, as of {@code until}
     * @return rows of {@link Deeds}
     */
    static Dataset<Row> deeds(Dataset<Row> events, Dataset<Row> ties, LocalDate after, LocalDate until) {
        NumberedEvents.TABLE.check(events.schema());
        Dataset<Row> since = events.where(NumberedEvents.isOfPair()
                .and(NumberedEvents.PERIOD_START.col().gt(lit(after)))
                .and(NumberedEvents.hasHappened(lit(until))));
        Column isHelp = NumberedEvents.isHelp();
        Dataset<Row> met = ties.where(Ties.FIRST_ONE_TO_ONE_ON.col().gt(lit(after)));
        Dataset<Row> first = met.select(
                        Deeds.MEMBER_NO.from(NumberedTies.A_NO.col()),
                        Deeds.WITH_NO.from(NumberedTies.B_NO.col()),
                        Deeds.IS_FIRST_MEETING.from(lit(true)))
                .union(met.select(
                        Deeds.MEMBER_NO.from(NumberedTies.B_NO.col()),
                        Deeds.WITH_NO.from(NumberedTies.A_NO.col()),
                        Deeds.IS_FIRST_MEETING.from(lit(true))));
        Column isFirst = coalesce(Deeds.IS_FIRST_MEETING.col(), lit(false))
                .and(Deeds.ONE_TO_ONE_COUNT.col().gt(0L));
        return Deeds.TABLE.conform(side(since, NumberedEvents.FROM_NO, NumberedEvents.TO_NO, isHelp, lit(false))
                .union(side(since, NumberedEvents.TO_NO, NumberedEvents.FROM_NO, lit(false), isHelp))
                .groupBy(Deeds.MEMBER_NO.col(), Deeds.WITH_NO.col())
                .agg(
                        total(Deeds.EVENT_COUNT),
                        total(Deeds.GIVEN_COUNT),
                        total(Deeds.RECEIVED_COUNT),
                        total(Deeds.ONE_TO_ONE_COUNT))
                .join(first, new String[] {Deeds.MEMBER_NO.name(), Deeds.WITH_NO.name()}, "left_outer")
                .withColumn(Deeds.IS_FIRST_MEETING.name(), isFirst));
    }

    private static Dataset<Row> side(Dataset<Row> events, Field member, Field other, Column given, Column received) {
        Column isMeeting = NumberedEvents.KIND.col().equalTo(EventKind.ONE_TO_ONE.code());
        return events.select(
                Deeds.MEMBER_NO.from(member.col()),
                Deeds.WITH_NO.from(other.col()),
                Deeds.EVENT_COUNT.from(NumberedEvents.QUANTITY_COUNT.col()),
                Deeds.GIVEN_COUNT.from(counted(given)),
                Deeds.RECEIVED_COUNT.from(counted(received)),
                Deeds.ONE_TO_ONE_COUNT.from(counted(isMeeting)));
    }

    private static Column counted(Column condition) {
        return when(condition, NumberedEvents.QUANTITY_COUNT.col()).otherwise(0L);
    }

    private static Column total(Field count) {
        return count.from(sum(count.col()));
    }
}
