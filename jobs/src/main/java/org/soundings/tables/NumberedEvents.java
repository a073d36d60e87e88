package org.soundings.tables;

import static org.apache.spark.sql.functions.datediff;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/** Internal: events with members' numbers in place of ids. */
public final class NumberedEvents {
    private static final Table.Builder T = Table.named(
            "numbered_events", "Events with run-internal member numbers.", "Événements avec numéros internes.");

    public static final Field EVENT_ID = T.same(Events.EVENT_ID);
    public static final Field KIND = T.same(Events.KIND);
    public static final Field PERIOD_START = T.same(Events.PERIOD_START);
    public static final Field PERIOD_END = T.same(Events.PERIOD_END);
    public static final Field FROM_NO = T.numberOrNull(
            "from_no",
            "Number of the giving member",
            "Numéro du membre qui donne",
            "as from_member_id",
            "comme from_member_id");
    public static final Field TO_NO = T.numberOrNull(
            "to_no",
            "Number of the receiving member",
            "Numéro du membre qui reçoit",
            "as to_member_id",
            "comme to_member_id");
    public static final Field FROM_CHAPTER_ID = T.same(Events.FROM_CHAPTER_ID);
    public static final Field TO_CHAPTER_ID = T.same(Events.TO_CHAPTER_ID);
    public static final Field TIER = T.same(Events.TIER);
    public static final Field QUANTITY_COUNT = T.same(Events.QUANTITY_COUNT);
    public static final Field AMOUNT = T.same(Events.AMOUNT);
    public static final Field CURRENCY_CODE = T.same(Events.CURRENCY_CODE);
    public static final Field REPORTED_BY = T.same(Events.REPORTED_BY);

    public static final Table TABLE = T.key(EVENT_ID).build();

    private static final List<EventKind> OF_PAIRS = Stream.concat(
                    EventKind.GIVEN.stream(),
                    Stream.of(EventKind.ONE_TO_ONE, EventKind.SOCIAL, EventKind.ASK, EventKind.CLOSED_BUSINESS))
            .toList();

    private NumberedEvents() {}

    /** Whether it is between two different members and of some quantity. */
    public static Column isOfTwo() {
        return FROM_NO.col().notEqual(TO_NO.col()).and(QUANTITY_COUNT.col().gt(0));
    }

    /** Whether it counts for the pair of its members, once it has happened: slips and activities, not attendance. */
    public static Column isOfPair() {
        return isAnyOf(OF_PAIRS).and(isOfTwo());
    }

    /** Whether it has happened by a day: its own day is its period's last. */
    public static Column hasHappened(Column asOf) {
        return PERIOD_END.col().leq(asOf);
    }

    /** Whether one member helped another by it. */
    public static Column isHelp() {
        return isAnyOf(EventKind.GIVEN);
    }

    public static Column isAnyOf(List<EventKind> kinds) {
        return KIND.col().isin(kinds.stream().map(EventKind::code).toArray());
    }

    /** Whether the period is so short that its last day dates the event. */
    public static Column isDated() {
        return datediff(PERIOD_END.col(), PERIOD_START.col()).lt(Events.DATED_DAYS);
    }
}
