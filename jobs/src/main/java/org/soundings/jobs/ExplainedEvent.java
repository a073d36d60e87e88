package org.soundings.jobs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.spark.sql.Row;
import org.soundings.tables.EventKind;
import org.soundings.tables.Events;

/**
 * An event of a pair, with the rows that told of it.
 *
 * @param no its number in the list that is shown, from 1
 * @param isFromA whether it goes from the member whose id sorts first to the other
 */
record ExplainedEvent(
        int no,
        EventKind kind,
        LocalDate start,
        LocalDate end,
        boolean isFromA,
        String tier,
        long quantity,
        List<Source> sources) {

    /** A row of an export. */
    record Source(String file, long line) {}

    /** @param row of {@link Events} */
    static ExplainedEvent of(int no, Row row, String aId, List<Source> sources) {
        return new ExplainedEvent(
                no,
                EventKind.of(row.getAs(Events.KIND.name())).orElseThrow(),
                row.<LocalDate>getAs(Events.PERIOD_START.name()),
                row.<LocalDate>getAs(Events.PERIOD_END.name()),
                aId.equals(row.getAs(Events.FROM_MEMBER_ID.name())),
                row.getAs(Events.TIER.name()),
                row.<Long>getAs(Events.QUANTITY_COUNT.name()),
                sources);
    }

    boolean isDated() {
        return ChronoUnit.DAYS.between(start, end) < Events.DATED_DAYS;
    }

    boolean isOneToOne() {
        return kind == EventKind.ONE_TO_ONE;
    }

    boolean isHelp() {
        return EventKind.GIVEN.contains(kind);
    }

    /** Whether it has a giving and a receiving side. */
    boolean isDirected() {
        return kind != EventKind.ONE_TO_ONE && kind != EventKind.SOCIAL;
    }
}
