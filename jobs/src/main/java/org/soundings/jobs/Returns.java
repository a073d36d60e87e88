package org.soundings.jobs;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.config.Settings;
import org.soundings.network.GiftReturns;
import org.soundings.network.GivingReturns;
import org.soundings.network.QuarterStage;
import org.soundings.network.SpanStage;
import org.soundings.tables.ChapterSources;
import org.soundings.tables.Sightings;

/**
 * Whether what members give comes back to them.
 *
 * @param direct from whom it was given to
 * @param atLarge from anybody of the chapter
 */
record Returns(Dataset<Row> direct, Dataset<Row> atLarge) {

    /**
     * Prepares both tests, and keeps what they need.
     *
     * @param seen rows of {@link Sightings}
     * @param sources rows of {@link ChapterSources}
     */
    static Returns of(
            Staging staging,
            Measured measured,
            Dataset<Row> events,
            Identification identified,
            Dataset<Row> seen,
            Dataset<Row> sources,
            Settings settings,
            Progress progress) {
        LocalDate asOf = measured.asOf();
        Dataset<Row> spans = staging.keep(
                "spans", SpanStage.spans(identified.members(), seen, sources, identified.chapters(), asOf));
        Dataset<Row> quarters = staging.keep("chapter_quarters", QuarterStage.quarters(events, spans, asOf));
        progress.done("givers gain", Progress.plural(staging.rows("spans"), "member") + " on record");
        return new Returns(
                GiftReturns.of(events, measured.ties(), spans, settings.giversGain(), asOf),
                GivingReturns.of(quarters));
    }
}
