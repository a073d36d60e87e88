package org.soundings.jobs;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.chapters.FragilityStage;
import org.soundings.config.Settings;
import org.soundings.members.BalanceStage;
import org.soundings.members.MemberStage;
import org.soundings.members.StandingStage;
import org.soundings.network.SharedContacts;
import org.soundings.ties.PastTieStage;
import org.soundings.ties.TieStage;

/**
 * What events make of ties and members as of a day. The night publishes it, and {@code explain} computes it again by the
 * same steps.
 *
 * @param balanced ties with what the whole network says of their balance
 * @param standings of the day, and of the days before it that were asked for
 * @param coAttendances of the window that ends on the day
 */
record Measured(
        LocalDate asOf,
        Dataset<Row> ties,
        Dataset<Row> balanced,
        Dataset<Row> scores,
        Dataset<Row> standings,
        Dataset<Row> coAttendances,
        Dataset<Row> fragilities,
        RelationshipGraph graph,
        SharedContacts contacts) {

    /**
     * Measures, and keeps each step.
     *
     * @param coAttendances of the window that ends on the day
     * @param earlier days before it of which members' standings are needed
     */
    static Measured of(
            Staging staging,
            Dataset<Row> events,
            Dataset<Row> members,
            Dataset<Row> coAttendances,
            Settings settings,
            LocalDate asOf,
            List<LocalDate> earlier,
            Progress progress) {
        Dataset<Row> ties = staging.keep("ties", TieStage.ties(events, members, coAttendances, settings, asOf));
        progress.done("ties", Progress.plural(staging.rows("ties"), "tie"));
        Dataset<Row> scores = staging.keep("scores", MemberStage.scores(ties, members, settings, asOf));
        progress.done("members", "scores of " + Progress.plural(staging.rows("scores"), "member"));
        try (SideBySide steps = new SideBySide()) {
            var standings = steps.start(() -> {
                Dataset<Row> past = staging.keep(
                        "past_scores", MemberStage.past(PastTieStage.ties(events, settings, earlier), settings));
                Dataset<Row> kept =
                        staging.keep("standings", StandingStage.standings(scores, past, members, settings, asOf));
                progress.done(
                        "movement",
                        Progress.plural(staging.rows("past_scores"), "score") + " of "
                                + Progress.plural(earlier.size(), "day"));
                return kept;
            });
            var graph = steps.start(() -> RelationshipGraph.of(staging, ties, members, progress));
            var balanced = steps.start(() -> staging.keep("balanced", BalanceStage.balanced(ties, scores)));
            var fragilities = steps.start(() -> staging.keep("fragilities", FragilityStage.fragilities(members, ties)));
            var contacts = steps.start(() -> SharedContacts.of(ties));
            return new Measured(
                    asOf,
                    ties,
                    balanced.result(),
                    scores,
                    standings.result(),
                    coAttendances,
                    fragilities.result(),
                    graph.result(),
                    contacts.result());
        }
    }

    /** All columns of ties, with members' ids. */
    Dataset<Row> toldTies(Numbers numbers) {
        return numbers.ties(contacts.ties(balanced));
    }

    /** All columns of member scores, with members' ids. */
    Dataset<Row> toldScores(Numbers numbers) {
        return numbers.scores(contacts.scores(scores), standings, graph.places(), fragilities, asOf);
    }
}
