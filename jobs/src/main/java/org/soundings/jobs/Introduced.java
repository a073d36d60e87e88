package org.soundings.jobs;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.config.Settings;
import org.soundings.network.IntroductionStage;
import org.soundings.network.IntroductionTrial;
import org.soundings.ties.PastTieStage;

/**
 * Who should meet whom, and what became of what would have been proposed before.
 *
 * @param hits of the introductions of the earlier day that {@code movement.earlier-days} says
 */
record Introduced(Dataset<Row> introductions, Dataset<Row> hits) {

    static Introduced of(
            Staging staging,
            Measured measured,
            Dataset<Row> events,
            Dataset<Row> members,
            Settings settings,
            Progress progress) {
        String kept = "introductions";
        Dataset<Row> introductions = staging.keep(
                kept, IntroductionStage.of(measured.ties(), members).table());
        LocalDate earlier = measured.asOf().minusDays(settings.movement().earlierDays());
        Dataset<Row> ties = staging.keep("earlier_ties", PastTieStage.ties(events, settings, List.of(earlier)));
        Dataset<Row> hits = IntroductionTrial.of(IntroductionStage.earlier(ties, members, earlier), measured.ties());
        progress.done("introductions", Progress.plural(staging.rows(kept), "pair"));
        return new Introduced(introductions, hits);
    }
}
