package org.soundings.ties;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.soundings.config.Settings;
import org.soundings.tables.EventKind;
import org.soundings.tables.NumberedEvents;
import org.soundings.tables.PairTotals;
import org.soundings.tables.PairedEvents;
import org.soundings.tables.Ties;

/**
 * Adds up all events of each pair: the one shuffle of this stage, keyed by two longs. Before they are added up, each event
 * is told when its pair first met, over the same partitions.
 */
final class PairSums {

    private static final int LONGEST_MONTH = 31;

    private final PairEvent event;
    private final Settings settings;
    private final PastSet windowMonths;
    private final PastSet windowDays;

    PairSums(PairEvent event, Settings settings) {
        this.event = event;
        this.settings = settings;
        this.windowMonths = windowMonths(settings);
        this.windowDays = PastSet.of(settings.window().months() * LONGEST_MONTH);
    }

    /** The months that a window can touch: one more than it is long. */
    static PastSet windowMonths(Settings settings) {
        return PastSet.of(settings.window().months() + 1);
    }

    /** The events that count for a pair, with the pair. */
    Dataset<Row> pairs(Dataset<Row> events) {
        return events.where(event.isOfPair())
                .withColumn(PairedEvents.A_NO.name(), PairedEvents.A_NO.from(event.a()))
                .withColumn(PairedEvents.B_NO.name(), PairedEvents.B_NO.from(event.b()));
    }

    /**
     * One row for each pair, and for each value of the columns by which pairs are told apart further.
     *
     * @param pairs what {@link #pairs} gives
     * @return {@link PairTotals} and these columns
     */
    Dataset<Row> totals(Dataset<Row> pairs, Column... more) {
        Column[] keys = Stream.concat(Stream.of(PairedEvents.A_NO.col(), PairedEvents.B_NO.col()), Stream.of(more))
                .toArray(Column[]::new);
        List<Column> sums = columns();
        return withFirstMeeting(pairs.where(event.hasHappened()), keys)
                .groupBy(keys)
                .agg(sums.get(0), sums.subList(1, sums.size()).toArray(Column[]::new));
    }

    /** Events with what {@link PairedEvents} adds to them. */
    private Dataset<Row> withFirstMeeting(Dataset<Row> pairs, Column... keys) {
        WindowSpec pair = Window.partitionBy(keys);
        Column isMeeting = event.is(EventKind.ONE_TO_ONE).and(event.isDated());
        Column from = min(when(isMeeting, NumberedEvents.PERIOD_START.col())).over(pair);
        Column by = min(when(isMeeting, event.day())).over(pair);
        return pairs.withColumn(PairedEvents.MET_FROM_ON.name(), PairedEvents.MET_FROM_ON.from(from))
                .withColumn(PairedEvents.MET_BY_ON.name(), PairedEvents.MET_BY_ON.from(by));
    }

    private List<Column> columns() {
        Strength strength = new Strength(event, settings.decay());
        Column dated = event.isDated();
        List<Column> columns = new ArrayList<>(new WindowCounts(event).columns());
        Column isOneToOne = event.is(EventKind.ONE_TO_ONE);
        Column isExchange = isOneToOne.or(event.isHelp());
        columns.add(Ties.EXCHANGE_COUNT.from(
                sum(when(event.isInWindow().and(isExchange), event.quantity()).otherwise(0L))));
        columns.add(Ties.EXCHANGE_EVER_COUNT.from(
                sum(when(isExchange, event.quantity()).otherwise(0L))));
        columns.add(Ties.EVENT_COUNT.from(sum(event.quantity())));
        columns.add(Ties.STRENGTH.from(strength.on(event.asOf())));
        columns.add(Ties.STRENGTH_TREND.from(
                strength.on(date_sub(event.asOf(), settings.movement().earlierDays()))));
        columns.add(Ties.STAGE.from(new StageRule(event, settings.stages()).stage()));
        columns.add(Ties.FIRST_ON.from(min(event.day())));
        columns.add(Ties.LAST_ON.from(max(event.day())));
        columns.add(Ties.FIRST_ONE_TO_ONE_ON.from(min(when(isOneToOne, event.day()))));
        Column given = event.isHelp().and(dated);
        columns.add(Ties.FIRST_GIVEN_AB_ON.from(min(when(given.and(event.fromA()), event.day()))));
        columns.add(Ties.FIRST_GIVEN_BA_ON.from(min(when(given.and(event.fromB()), event.day()))));
        Column seen = when(dated, event.day()).otherwise(NumberedEvents.PERIOD_START.col());
        columns.add(PairTotals.FIRST_SEEN_ON.from(min(seen)));
        columns.add(PairTotals.IS_MET_UNDATED.from(bool_or(isOneToOne.and(dated.unary_$bang()))));
        columns.add(PairTotals.IS_GIVEN_UNDATED.from(bool_or(event.isHelp().and(dated.unary_$bang()))));
        columns.add(PairTotals.FIRST_DATED_ON.from(min(when(dated, event.day()))));
        Column datedInWindow = dated.and(event.isInWindow());
        columns.add(PairTotals.MONTH_BITS.from(windowMonths.collect(datedInWindow, event.monthsAgo())));
        columns.add(PairTotals.DAY_BITS.from(windowDays.collect(datedInWindow, event.daysAgo())));
        columns.add(PairTotals.DATED_COUNT.from(
                sum(when(datedInWindow, event.quantity()).otherwise(0L))));
        return columns;
    }
}
