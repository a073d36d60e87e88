package org.soundings.network;

import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.EventKind;
import org.soundings.tables.NumberedEvents;

/** Events that are help of one member to another, by a day. */
final class Help {

    private Help() {}

    /** All help that has happened, rows of {@link NumberedEvents}. */
    static Dataset<Row> given(Dataset<Row> events, LocalDate asOf) {
        return events.where(NumberedEvents.KIND
                .col()
                .isin(EventKind.GIVEN.stream().map(EventKind::code).toArray())
                .and(NumberedEvents.FROM_NO.col().notEqual(NumberedEvents.TO_NO.col()))
                .and(NumberedEvents.QUANTITY_COUNT.col().gt(0L))
                .and(NumberedEvents.PERIOD_END.col().leq(lit(asOf))));
    }
}
