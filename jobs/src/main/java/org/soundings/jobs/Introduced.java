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
 * @param before those of the earlier night
 * @param hits of the introductions of the earlier day that {@code movement.earlier-days} says
 * @param tiesBeforeEarlierNight rows of {@link PastTies}, as long before {@link EarlierNight} as that is before the run
 */
record Introduced(
        Dataset<Row> introductions, Dataset<Row> before, Dataset<Row> hits, Dataset<Row> tiesBeforeEarlierNight) {

    /** One after the other: what introductions are found in is large, and one is enough in memory at a time. */
    static Introduced of(
            Staging staging,
            Measured measured,
            Dataset<Row> events,
            Dataset<Row> members,
            SideBySide.Step<EarlierNight> earlierNight,
            Settings settings,
            Progress progress) {
        String kept = "introductions";
        Dataset<Row> introductions = staging.keep(
                kept, IntroductionStage.of(measured.ties(), members).table());
        LocalDate earlier = measured.asOf().minusDays(settings.movement().earlierDays());
        LocalDate compared = EarlierNight.asOf(EarlierNight.asOf(measured.asOf()));
        List<LocalDate> days = Stream.of(earlier, compared).distinct().toList();
        Dataset<Row> ties = staging.keep("earlier_ties", PastTieStage.ties(events, settings, days));
        Dataset<Row> hits =
                IntroductionTrial.of(IntroductionStage.earlier(of(ties, earlier), members, earlier), measured.ties());
        EarlierNight then = earlierNight.result();
        Dataset<Row> before = staging.keep(
                "introductions_then",
                IntroductionStage.of(then.ties(), then.members()).table());
        progress.done("introductions", Progress.plural(staging.rows(kept), "pair"));
        return new Introduced(introductions, before, hits, of(ties, compared));
    }

    private static Dataset<Row> of(Dataset<Row> ties, LocalDate day) {
        return ties.where(PastTies.AS_OF_ON.col().equalTo(lit(day)));
    }
}
