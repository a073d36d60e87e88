package org.soundings.network;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.quarter;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.ChapterQuarters;
import org.soundings.tables.ChapterQuarters.OfMember;
import org.soundings.tables.Field;
import org.soundings.tables.MemberSpans;
import org.soundings.tables.NumberedEvents;

/** Events become what members gave and received in each quarter, 0 where they did not. */
public final class QuarterStage {

    private static final String[] BY_QUARTER = {OfMember.MEMBER_NO.name(), OfMember.QUARTER_NO.name()};

    private QuarterStage() {}

    /**
     * The calendar quarters that are wholly on record for a member, with all dated help of and to him, whoever the other is.
     *
     * @param events rows of {@link NumberedEvents}
     * @param spans rows of {@link MemberSpans}
     * @return rows of {@link ChapterQuarters}
     */
    public static Dataset<Row> quarters(Dataset<Row> events, Dataset<Row> spans, LocalDate asOf) {
        NumberedEvents.TABLE.check(events.schema());
        MemberSpans.TABLE.check(spans.schema());
        Dataset<Row> gifts = Help.given(events, asOf).where(NumberedEvents.isDated());
        Column quantity = NumberedEvents.QUANTITY_COUNT.col();
        Dataset<Row> sums = side(gifts, NumberedEvents.FROM_NO, quantity, lit(0L))
                .union(side(gifts, NumberedEvents.TO_NO, lit(0L), quantity))
                .groupBy(OfMember.MEMBER_NO.col(), OfMember.QUARTER_NO.col())
                .agg(
                        OfMember.GIVEN_COUNT.from(sum(OfMember.GIVEN_COUNT.col())),
                        OfMember.RECEIVED_COUNT.from(sum(OfMember.RECEIVED_COUNT.col())));
        Column first = number(date_add(MemberSpans.SINCE_ON.col(), -1)).plus(1L);
        Column last = number(date_add(MemberSpans.UNTIL_ON.col(), 1)).minus(1L);
        Column whole = explode(when(first.leq(last), sequence(first, last)));
        return ChapterQuarters.TABLE.conform(spans.select(
                        MemberSpans.CHAPTER_ID.col(), MemberSpans.MEMBER_NO.col(), whole.as(OfMember.QUARTER_NO.name()))
                .join(sums, BY_QUARTER, "left_outer")
                .groupBy(ChapterQuarters.CHAPTER_ID.col())
                .agg(array_sort(collect_list(struct(
                                OfMember.MEMBER_NO.col(),
                                OfMember.QUARTER_NO.col(),
                                known(OfMember.GIVEN_COUNT),
                                known(OfMember.RECEIVED_COUNT))))
                        .as(ChapterQuarters.QUARTERS.name())));
    }

    private static Dataset<Row> side(Dataset<Row> gifts, Field member, Column given, Column received) {
        return gifts.select(
                OfMember.MEMBER_NO.from(member.col()),
                OfMember.QUARTER_NO.from(number(NumberedEvents.PERIOD_END.col())),
                OfMember.GIVEN_COUNT.from(given),
                OfMember.RECEIVED_COUNT.from(received));
    }

    private static Column number(Column day) {
        return year(day).multiply(4).plus(quarter(day)).minus(1).cast(DataTypes.LongType);
    }

    private static Column known(Field count) {
        return count.from(coalesce(count.col(), lit(0L)));
    }
}
