package org.soundings.network;

import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.EventKind;
import org.soundings.tables.NumberedEvents;

/** Events that are help of one member to another, by a day. */
final class DatedGifts {

    /** The longest period whose last day still dates an event. */
    private static final int LONGEST = 31;

    private DatedGifts() {}

    /** All help, rows of {@link NumberedEvents}. */
    static Dataset<Row> gifts(Dataset<Row> events, LocalDate asOf) {
        return events.where(NumberedEvents.KIND
                .col()
                .isin(EventKind.GIVEN.stream().map(EventKind::code).toArray())
                .and(NumberedEvents.FROM_NO.col().notEqual(NumberedEvents.TO_NO.col()))
                .and(NumberedEvents.QUANTITY_COUNT.col().gt(0L))
                .and(NumberedEvents.PERIOD_END.col().leq(lit(asOf))));
    }

    static Column isDated() {
        return datediff(NumberedEvents.PERIOD_END.col(), NumberedEvents.PERIOD_START.col())
                .lt(LONGEST);
    }
}
