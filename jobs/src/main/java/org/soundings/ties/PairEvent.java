package org.soundings.ties;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.year;

import org.apache.spark.sql.Column;
import org.soundings.tables.EventKind;
import org.soundings.tables.NumberedEvents;
import org.soundings.tables.PairedEvents;

/**
 * One event as its pair sees it, in expressions over {@link NumberedEvents}.
 *
 * <p>An event counts for a pair if it is a slip or an activity of two different members, has a quantity and happened by
 * the as-of date. Attendance, visitors and education make no tie. Its day is its period's last day. A period over 31
 * days is undated: it counts, but has no month and no order.
 *
 * <p>The as-of date is a column: the same for all rows of a night, one of several where the past is told.
 */
final class PairEvent {

    private final Column asOf;
    private final Column windowStart;

    PairEvent(Column asOf, int windowMonths) {
        this.asOf = asOf;
        this.windowStart = date_add(add_months(asOf, -windowMonths), 1);
    }

    /** Whether it counts for a pair, once it has happened. */
    Column isOfPair() {
        return NumberedEvents.isOfPair();
    }

    Column hasHappened() {
        return NumberedEvents.hasHappened(asOf);
    }

    Column a() {
        return least(NumberedEvents.FROM_NO.col(), NumberedEvents.TO_NO.col());
    }

    Column b() {
        return greatest(NumberedEvents.FROM_NO.col(), NumberedEvents.TO_NO.col());
    }

    Column fromA() {
        return NumberedEvents.FROM_NO.col().lt(NumberedEvents.TO_NO.col());
    }

    Column fromB() {
        return NumberedEvents.FROM_NO.col().gt(NumberedEvents.TO_NO.col());
    }

    Column quantity() {
        return NumberedEvents.QUANTITY_COUNT.col();
    }

    Column day() {
        return NumberedEvents.PERIOD_END.col();
    }

    Column isDated() {
        return NumberedEvents.isDated();
    }

    Column isInWindow() {
        return day().geq(windowStart);
    }

    Column is(EventKind kind) {
        return NumberedEvents.KIND.col().equalTo(kind.code());
    }

    Column isHelp() {
        return NumberedEvents.isHelp();
    }

    /** An ask that no one-to-one of the pair came before for certain, over {@link PairedEvents}. */
    Column isPrematureAsk() {
        Column isAfterMeeting = PairedEvents.MET_BY_ON.col().lt(NumberedEvents.PERIOD_START.col());
        return is(EventKind.ASK)
                .and(isDated())
                .and(coalesce(isAfterMeeting, lit(false)).unary_$bang());
    }

    /** A referral before the first one-to-one of the pair, where there is one, over {@link PairedEvents}. */
    Column isEarlyReferral() {
        Column isBeforeMeeting = day().lt(PairedEvents.MET_FROM_ON.col());
        return is(EventKind.REFERRAL).and(isDated()).and(coalesce(isBeforeMeeting, lit(true)));
    }

    /** Calendar months from the event's month to the as-of month. */
    Column monthsAgo() {
        return monthsAgo(day());
    }

    /** Calendar months from a day's month to the as-of month: 0 within it. */
    Column monthsAgo(Column someDay) {
        return monthNumber(asOf).minus(monthNumber(someDay));
    }

    /** Days from the event's day to the as-of date. */
    Column daysAgo() {
        return datediff(asOf, day());
    }

    Column asOf() {
        return asOf;
    }

    Column windowStart() {
        return windowStart;
    }

    private static Column monthNumber(Column someDay) {
        return year(someDay).multiply(12).plus(month(someDay));
    }
}
