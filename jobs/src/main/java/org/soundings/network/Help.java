package org.soundings.network;

import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.NumberedEvents;

/** Events that are help of one member to another, by a day. */
final class Help {

    private Help() {}

    /** All help that has happened, rows of {@link NumberedEvents}. */
    static Dataset<Row> given(Dataset<Row> events, LocalDate asOf) {
        return events.where(
                NumberedEvents.isHelp().and(NumberedEvents.isOfTwo()).and(NumberedEvents.hasHappened(lit(asOf))));
    }
}
