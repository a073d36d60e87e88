package org.soundings.jobs;

import static org.soundings.chapters.FollowedStage.DAYS;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.chapters.Evidence;
import org.soundings.config.Settings;
import org.soundings.events.EventStage;
import org.soundings.members.BalanceStage;
import org.soundings.members.MemberStage;
import org.soundings.members.StandingStage;
import org.soundings.tables.Presences;
import org.soundings.ties.CoAttendanceStage;
import org.soundings.ties.PastTieStage;
import org.soundings.ties.Seen;
import org.soundings.ties.TieStage;

/**
 * What actions rest on: the evidence of the run's day, and that of {@value org.soundings.chapters.FollowedStage#DAYS} days
 * before, by the same steps from the same events.
 */
record Advice(Evidence now, Evidence before) {

    /**
     * Prepares both, and keeps what the earlier day needs.
     *
     * @param presences rows of {@link Presences}
     * @param coAttendances of the window that ends on the run's day
     */
    static Advice of(
            Staging staging,
            Measured measured,
            Dataset<Row> events,
            Identification identified,
            Dataset<Row> seen,
            Dataset<Row> presences,
            Dataset<Row> coAttendances,
            Settings settings) {
        LocalDate asOf = measured.asOf();
        LocalDate then = asOf.minusDays(DAYS);
        int earlier = settings.movement().earlierDays();
        List<LocalDate> compared = List.of(then.minusDays(2L * earlier), then.minusDays(earlier));
        Dataset<Row> stages =
                staging.keep("stages_then", PastTieStage.ties(events, settings, List.of(then, then.minusDays(DAYS))));
        Dataset<Row> members = staging.keep("members_then", MembersThen.of(identified.members(), asOf, then));
        Dataset<Row> together =
                staging.keep("co_attendances_then", CoAttendanceStage.coAttendances(presences, settings, then));
        Dataset<Row> ties = staging.keep("ties_then", TieStage.ties(events, members, together, settings, then));
        Dataset<Row> scores = staging.keep("scores_then", MemberStage.scores(ties, members, settings, then));
        Dataset<Row> past = MemberStage.past(PastTieStage.ties(events, settings, compared), settings);
        Evidence before = new Evidence(
                EventStage.asOf(identified.chapters(), settings, then),
                members,
                scores,
                staging.keep("standings_then", StandingStage.standings(scores, past, members, settings, then)),
                staging.keep("balanced_then", BalanceStage.balanced(ties, scores)),
                stages,
                staging.keep("seen_then", Seen.of(ties)),
                together,
                then);
        Evidence now = new Evidence(
                identified.chapters(),
                identified.members(),
                measured.scores(),
                measured.standings(),
                measured.balanced(),
                stages,
                seen,
                coAttendances,
                asOf);
        return new Advice(now, before);
    }
}
