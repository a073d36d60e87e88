package org.soundings.ties;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.config.Settings;
import org.soundings.tables.NumberedEvents;
import org.soundings.tables.PairedEvents;
import org.soundings.tables.PastTies;

/** Events become ties as they were on each of several days: what {@link TieStage} gives as of that day. */
public final class PastTieStage {

    private PastTieStage() {}

    /**
     * The ties of every day at which the pair had had an event. Events are shuffled once, however many days there are:
     * they are brought to their pair first, and told for each day where they are.
     *
     * @param events rows of {@link NumberedEvents}
     * @param days as-of dates, each once
     * @return rows of {@link PastTies}
     */
    public static Dataset<Row> ties(Dataset<Row> events, Settings settings, List<LocalDate> days) {
        NumberedEvents.TABLE.check(events.schema());
        Column asOf = PastTies.AS_OF_ON.col();
        PairEvent event = new PairEvent(asOf, settings.window().months());
        PairSums sums = new PairSums(event, settings);
        Column all = array(days.stream().map(day -> lit(day)).toArray(Column[]::new));
        Dataset<Row> told = sums.pairs(events)
                .repartition(PairedEvents.A_NO.col(), PairedEvents.B_NO.col())
                .withColumn(PastTies.AS_OF_ON.name(), explode(all));
        return PastTies.TABLE.conform(sums.totals(told, asOf).select(new TieColumns(event, settings).past()));
    }
}
