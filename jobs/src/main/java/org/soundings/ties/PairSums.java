package org.soundings.ties;

import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.config.Settings;
import org.soundings.tables.EventKind;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.PairTotals;
import org.soundings.tables.Ties;

/** Adds up all events of each pair: the one shuffle of this stage, keyed by two longs. */
final class PairSums {

    /** How long before the as-of date earlier values are taken. */
    private static final int EARLIER_DAYS = 90;

    private final PairEvent event;
    private final Settings settings;
    private final PastSet windowMonths;
    private final PastSet windowDays;

    PairSums(PairEvent event, Settings settings) {
        this.event = event;
        this.settings = settings;
        this.windowMonths = windowMonths(settings);
        this.windowDays = PastSet.of(event.windowDays());
    }

    /** The months that a window can touch: one more than it is long. */
    static PastSet windowMonths(Settings settings) {
        return PastSet.of(settings.window().months() + 1);
    }

    Dataset<Row> totals(Dataset<Row> events) {
        List<Column> sums = columns();
        return events.where(event.counts())
                .groupBy(event.a().as(NumberedTies.A_NO.name()), event.b().as(NumberedTies.B_NO.name()))
                .agg(sums.get(0), sums.subList(1, sums.size()).toArray(Column[]::new))
                .select(PairTotals.TABLE.columns());
    }

    private List<Column> columns() {
        Strength strength = new Strength(event, settings.decay());
        Column dated = event.isDated();
        List<Column> columns = new ArrayList<>(new WindowCounts(event).columns());
        Column isOneToOne = event.is(EventKind.ONE_TO_ONE);
        Column exchanged = when(isOneToOne.or(event.isHelp()), event.quantity()).otherwise(0L);
        columns.add(Ties.EXCHANGE_EVER_COUNT.from(sum(exchanged)));
        columns.add(Ties.EVENT_COUNT.from(sum(event.quantity())));
        columns.add(Ties.STRENGTH.from(strength.on(event.asOf())));
        columns.add(Ties.STRENGTH_TREND.from(strength.on(event.asOf().minusDays(EARLIER_DAYS))));
        columns.add(Ties.STAGE.from(new StageRule(event, settings.stages()).stage()));
        columns.add(Ties.FIRST_ON.from(min(event.day())));
        columns.add(Ties.LAST_ON.from(max(event.day())));
        columns.add(Ties.FIRST_ONE_TO_ONE_ON.from(min(when(isOneToOne, event.day()))));
        columns.add(PairTotals.FIRST_DATED_ON.from(min(when(dated, event.day()))));
        Column datedInWindow = dated.and(event.isInWindow());
        columns.add(PairTotals.MONTH_BITS.from(windowMonths.collect(datedInWindow, event.monthsAgo())));
        columns.add(PairTotals.DAY_BITS.from(windowDays.collect(datedInWindow, event.daysAgo())));
        columns.add(PairTotals.DATED_COUNT.from(
                sum(when(datedInWindow, event.quantity()).otherwise(0L))));
        return columns;
    }
}
