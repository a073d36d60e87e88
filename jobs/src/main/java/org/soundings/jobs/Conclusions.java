package org.soundings.jobs;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.chapters.FlowStage;
import org.soundings.chapters.RollUpStage;
import org.soundings.config.Settings;
import org.soundings.events.EventStage;
import org.soundings.ties.Seen;
import org.soundings.ties.SourcesOfChapters;

/**
 * What ties and scores say of chapters and of the network.
 *
 * @param rollUps sums of chapters and of the network
 * @param flows from chapter to chapter
 */
record Conclusions(Returns returns, Introduced introduced, Dataset<Row> rollUps, Dataset<Row> flows, Advice advice) {

    static Conclusions of(
            Staging staging,
            Identification identified,
            Dataset<Row> events,
            Measured measured,
            Settings settings,
            Progress progress) {
        LocalDate asOf = measured.asOf();
        Dataset<Row> members = identified.members();
        Dataset<Row> ties = measured.ties();
        try (SideBySide steps = new SideBySide()) {
            var earlier = steps.start(() -> EarlierNight.of(
                    staging, identified, events, EventStage.presences(identified.rows(), events), settings, asOf));
            var introduced =
                    steps.start(() -> Introduced.of(staging, measured, events, members, earlier, settings, progress));
            var flows = steps.start(() -> staging.keep("flows", FlowStage.flows(events, settings, asOf)));
            var sources = steps.start(() -> staging.keep("sources", SourcesOfChapters.of(events, asOf)));
            Dataset<Row> seen = staging.keep("seen", Seen.of(ties));
            Dataset<Row> known = sources.result();
            var returns = steps.start(
                    () -> Returns.of(staging, measured, events, identified, seen, known, settings, progress));
            var rollUps = steps.start(() -> {
                Dataset<Row> kept = staging.keep(
                        "roll_ups",
                        RollUpStage.rollUps(members, measured.scores(), measured.standings(), ties, seen, known, asOf));
                progress.done("chapters", "sums of " + Progress.plural(staging.rows("roll_ups"), "group"));
                return kept;
            });
            return new Conclusions(
                    returns.result(),
                    introduced.result(),
                    rollUps.result(),
                    flows.result(),
                    Advice.of(identified, measured, introduced.result(), seen, earlier.result()));
        }
    }
}
