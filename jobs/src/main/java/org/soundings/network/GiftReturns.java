package org.soundings.network;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.xxhash64;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.config.Settings;
import org.soundings.network.GiftPair.Gifts;
import org.soundings.tables.GiftPairs;
import org.soundings.tables.GiftPairs.OfGift;
import org.soundings.tables.MemberSpans;
import org.soundings.tables.NumberedEvents;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.ReturnedGifts;
import org.soundings.tables.Ties;

/**
 * Givers gain, seen directly: are first gifts returned more often than chance would return them?
 *
 * <p>Chance is the same record with the weeks of each ordered pair shifted around its span: each gives as often and in the
 * same rhythm, and only whether the one comes after the other is left to chance. The span is what is on record for both:
 * from the later of both days of joining to the earlier end. The first {@value #MAYBE_OLDER} days of the data of either's
 * chapter are no part of it, and a pair that was seen before its span, or of which any help is undated, is left out: its
 * first gift on record may not be its first. Shifting within what is left keeps that choice of pairs as it is.
 *
 * <p>A shift is a function of both members' ids, the direction and its number alone. It shows return, not cause: two who
 * begin to work together give each other more at the same time, for whatever reason.
 */
public final class GiftReturns {

    private static final int MAYBE_OLDER = 91;
    private static final long SEED = 20_260_101L;

    private static final String A = "a";
    private static final String B = "b";
    private static final String IS_ANY_UNDATED = "is_any_undated";

    private GiftReturns() {}

    /**
     * Counts and compares, at once.
     *
     * @param events rows of {@link NumberedEvents}
     * @param ties rows of {@link NumberedTies}
     * @param spans rows of {@link MemberSpans}
     * @return the row of {@link ReturnedGifts}
     */
    public static Dataset<Row> of(
            Dataset<Row> events, Dataset<Row> ties, Dataset<Row> spans, Settings.GiversGain settings, LocalDate asOf) {
        NumberedEvents.TABLE.check(events.schema());
        NumberedTies.TABLE.check(ties.schema());
        MemberSpans.TABLE.check(spans.schema());
        int withinDays = GiftPair.WEEK * settings.withinWeeks();
        ReturnShare share =
                share(pairs(Help.given(events, asOf), ties, spans).where(isLongerThan(withinDays)), withinDays);
        Row row = RowFactory.create(share.firstGifts(), share.observed(), share.byChance(), share.low(), share.high());
        return events.sparkSession().createDataFrame(List.of(row), ReturnedGifts.TABLE.schema());
    }

    private static ReturnShare share(Dataset<Row> pairs, int withinDays) {
        long[] first = new long[ReturnShare.SHIFTS + 1];
        long[] returned = new long[ReturnShare.SHIFTS + 1];
        MapPartitionsFunction<Row, long[][]> sums = rows -> sums(rows, withinDays);
        for (long[][] part :
                pairs.mapPartitions(sums, Encoders.kryo(long[][].class)).collectAsList()) {
            for (int i = 0; i < first.length; i++) {
                first[i] += part[0][i];
                returned[i] += part[1][i];
            }
        }
        return ReturnShare.of(first, returned);
    }

    private static Iterator<long[][]> sums(Iterator<Row> pairs, int withinDays) {
        long[][] sums = new long[2][ReturnShare.SHIFTS + 1];
        pairs.forEachRemaining(pair -> pair(pair, withinDays).addTo(sums[0], sums[1]));
        return List.<long[][]>of(sums).iterator();
    }

    /** Rows of {@link GiftPairs}, their spans of whole weeks. */
    static Dataset<Row> pairs(Dataset<Row> gifts, Dataset<Row> ties, Dataset<Row> spans) {
        Column from = NumberedEvents.FROM_NO.col();
        Column to = NumberedEvents.TO_NO.col();
        Column start = greatest(
                MemberSpans.SINCE_ON.of(A),
                MemberSpans.SINCE_ON.of(B),
                date_add(MemberSpans.DATA_START_ON.of(A), MAYBE_OLDER),
                date_add(MemberSpans.DATA_START_ON.of(B), MAYBE_OLDER));
        Column end = least(MemberSpans.UNTIL_ON.of(A), MemberSpans.UNTIL_ON.of(B));
        Column gift = struct(
                OfGift.IS_FROM_A.from(from.lt(to)), NumberedEvents.PERIOD_START.col(), NumberedEvents.PERIOD_END.col());
        Dataset<Row> given = gifts.groupBy(
                        NumberedTies.A_NO.from(least(from, to)), NumberedTies.B_NO.from(greatest(from, to)))
                .agg(
                        collect_list(gift).as(GiftPairs.GIFTS.name()),
                        bool_or(NumberedEvents.isDated().unary_$bang()).as(IS_ANY_UNDATED))
                .where(col(IS_ANY_UNDATED).unary_$bang());
        Dataset<Row> members = broadcast(spans);
        return GiftPairs.TABLE.conform(given.join(
                        ties.select(NumberedTies.A_NO.col(), NumberedTies.B_NO.col(), Ties.FIRST_ON.col()),
                        new String[] {NumberedTies.A_NO.name(), NumberedTies.B_NO.name()})
                .join(members.as(A), NumberedTies.A_NO.col().equalTo(MemberSpans.MEMBER_NO.of(A)))
                .join(members.as(B), NumberedTies.B_NO.col().equalTo(MemberSpans.MEMBER_NO.of(B)))
                .where(start.leq(end))
                .withColumn(GiftPairs.SPAN_START_ON.name(), start)
                .withColumn(GiftPairs.SPAN_END_ON.name(), wholeWeeks(start, end))
                .where(Ties.FIRST_ON.col().geq(GiftPairs.SPAN_START_ON.col()))
                .withColumn(GiftPairs.SEED_AB.name(), seed(A, B))
                .withColumn(GiftPairs.SEED_BA.name(), seed(B, A)));
    }

    /** The last day of the last whole week. */
    private static Column wholeWeeks(Column start, Column end) {
        Column weeks = floor(datediff(end, start).plus(1).divide(GiftPair.WEEK)).cast(DataTypes.IntegerType);
        return date_add(start, weeks.multiply(GiftPair.WEEK).minus(1));
    }

    /** Whether a gift could be followed for as long as it takes. */
    private static Column isLongerThan(int days) {
        return datediff(GiftPairs.SPAN_END_ON.col(), GiftPairs.SPAN_START_ON.col())
                .geq(days);
    }

    private static Column seed(String giver, String receiver) {
        return xxhash64(lit(SEED), MemberSpans.MEMBER_ID.of(giver), MemberSpans.MEMBER_ID.of(receiver));
    }

    static GiftPair pair(Row row, int withinDays) {
        long start = day(row, GiftPairs.TABLE.indexOf(GiftPairs.SPAN_START_ON));
        long end = day(row, GiftPairs.TABLE.indexOf(GiftPairs.SPAN_END_ON));
        List<Row> gifts = row.getList(GiftPairs.TABLE.indexOf(GiftPairs.GIFTS));
        return new GiftPair(
                Math.toIntExact((end - start + 1) / GiftPair.WEEK),
                withinDays,
                gifts(gifts, true, start, end, row.getLong(GiftPairs.TABLE.indexOf(GiftPairs.SEED_AB))),
                gifts(gifts, false, start, end, row.getLong(GiftPairs.TABLE.indexOf(GiftPairs.SEED_BA))));
    }

    private static Gifts gifts(List<Row> gifts, boolean isFromA, long start, long end, long seed) {
        List<Row> inSpan = gifts.stream()
                .filter(gift -> gift.getBoolean(OfGift.TABLE.indexOf(OfGift.IS_FROM_A)) == isFromA)
                .filter(gift -> lastDay(gift) <= end)
                .toList();
        return new Gifts(
                inSpan.stream()
                        .mapToInt(gift -> Math.toIntExact(lastDay(gift) - start))
                        .toArray(),
                inSpan.stream()
                        .mapToInt(gift ->
                                Math.toIntExact(lastDay(gift) - day(gift, OfGift.TABLE.indexOf(OfGift.PERIOD_START))))
                        .toArray(),
                seed);
    }

    private static long lastDay(Row gift) {
        return day(gift, OfGift.TABLE.indexOf(OfGift.PERIOD_END));
    }

    /** Days are java.sql.Date or LocalDate, as the session says. */
    private static long day(Row row, int index) {
        return row.get(index) instanceof LocalDate day
                ? day.toEpochDay()
                : row.getDate(index).toLocalDate().toEpochDay();
    }
}
