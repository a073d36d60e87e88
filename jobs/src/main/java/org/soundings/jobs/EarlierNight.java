package org.soundings.jobs;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.config.Settings;
import org.soundings.events.EventStage;
import org.soundings.members.BalanceStage;
import org.soundings.members.MemberStage;
import org.soundings.tables.FollowedActions;
import org.soundings.tables.Presences;
import org.soundings.ties.CoAttendanceStage;
import org.soundings.ties.Seen;
import org.soundings.ties.TieStage;

/**
 * What a night {@value FollowedActions#DAYS} days before would have had to tell actions from, by the same steps from the same
 * events, and by what the run knows of its members. Where members stood then, and who could have been introduced, is told with other days.
 */
record EarlierNight(
        LocalDate asOf,
        Dataset<Row> chapters,
        Dataset<Row> members,
        Dataset<Row> ties,
        Dataset<Row> balanced,
        Dataset<Row> scores,
        Dataset<Row> seen,
        Dataset<Row> coAttendances) {

    /** The day of it in a run. */
    static LocalDate asOf(LocalDate runAsOf) {
        return runAsOf.minusDays(FollowedActions.DAYS);
    }

    /**
     * Measures, and keeps each step.
     *
     * @param presences rows of {@link Presences}
     */
    static EarlierNight of(
            Staging staging,
            Identification identified,
            Dataset<Row> events,
            Dataset<Row> presences,
            Settings settings,
            LocalDate runAsOf) {
        LocalDate asOf = asOf(runAsOf);
        Dataset<Row> members = MembersThen.of(identified.members(), runAsOf, asOf);
        Dataset<Row> together =
                staging.keep("co_attendances_then", CoAttendanceStage.coAttendances(presences, settings, asOf));
        Dataset<Row> ties = staging.keep("ties_then", TieStage.ties(events, members, together, settings, asOf));
        Dataset<Row> scores = staging.keep("scores_then", MemberStage.scores(ties, members, settings, asOf));
        return new EarlierNight(
                asOf,
                EventStage.asOf(identified.chapters(), settings, asOf),
                members,
                ties,
                staging.keep("balanced_then", BalanceStage.balanced(ties, scores)),
                scores,
                staging.keep("seen_then", Seen.of(ties)),
                together);
    }
}
