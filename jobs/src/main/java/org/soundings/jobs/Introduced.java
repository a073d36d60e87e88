package org.soundings.jobs;

import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.config.Settings;
import org.soundings.network.IntroductionStage;
import org.soundings.network.IntroductionTrial;
import org.soundings.tables.PastTies;
import org.soundings.ties.PastTieStage;

/**
 * Who should meet whom, and what became of what would have been proposed before.
 *
 * @param introductions rows of {@link org.soundings.tables.NumberedIntroductions}
 * @param hits of the introductions of the earlier day that {@code movement.earlier-days} says
 * @param earlierTies rows of {@link org.soundings.tables.PastTies}, of that day and of {@link Advice#comparedWith}
 */
record Introduced(Dataset<Row> introductions, Dataset<Row> hits, Dataset<Row> earlierTies) {

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
        List<LocalDate> days = Stream.of(earlier, Advice.comparedWith(measured.asOf()))
                .distinct()
                .toList();
        Dataset<Row> ties = staging.keep("earlier_ties", PastTieStage.ties(events, settings, days));
        Dataset<Row> ofDay = ties.where(PastTies.AS_OF_ON.col().equalTo(lit(earlier)));
        Dataset<Row> hits = IntroductionTrial.of(IntroductionStage.earlier(ofDay, members, earlier), measured.ties());
        progress.done("introductions", Progress.plural(staging.rows(kept), "pair"));
        return new Introduced(introductions, hits, ties);
    }
}
