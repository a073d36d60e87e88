package org.soundings.jobs;

import static org.apache.spark.sql.functions.lit;
import static org.soundings.chapters.FollowedStage.DAYS;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.chapters.Evidence;
import org.soundings.config.Settings;
import org.soundings.events.EventStage;
import org.soundings.members.BalanceStage;
import org.soundings.members.MemberStage;
import org.soundings.network.IntroductionStage;
import org.soundings.tables.PastTies;
import org.soundings.tables.Presences;
import org.soundings.ties.CoAttendanceStage;
import org.soundings.ties.Seen;
import org.soundings.ties.TieStage;

/**
 * What actions rest on: the evidence of the run's day, and that of {@value org.soundings.chapters.FollowedStage#DAYS} days
 * before, by the same steps from the same events.
 */
record Advice(Evidence now, Evidence before) {

    /** The day whose actions are looked at in a run. */
    static LocalDate before(LocalDate asOf) {
        return asOf.minusDays(DAYS);
    }

    /** The day that its ties are compared with. */
    static LocalDate comparedWith(LocalDate asOf) {
        return before(before(asOf));
    }

    /**
     * Prepares both, and keeps what the earlier day needs.
     *
     * @param measured with the standings of both days
     * @param presences rows of {@link Presences}
     * @param coAttendances of the window that ends on the run's day
     */
    static Advice of(
            Staging staging,
            Measured measured,
            Introduced introduced,
            Dataset<Row> events,
            Identification identified,
            Dataset<Row> seen,
            Dataset<Row> presences,
            Dataset<Row> coAttendances,
            Settings settings) {
        LocalDate asOf = measured.asOf();
        LocalDate then = before(asOf);
        Dataset<Row> members = MembersThen.of(identified.members(), asOf, then);
        Dataset<Row> together =
                staging.keep("co_attendances_then", CoAttendanceStage.coAttendances(presences, settings, then));
        Dataset<Row> ties = staging.keep("ties_then", TieStage.ties(events, members, together, settings, then));
        Dataset<Row> scores = staging.keep("scores_then", MemberStage.scores(ties, members, settings, then));
        Evidence before = new Evidence(
                EventStage.asOf(identified.chapters(), settings, then),
                members,
                scores,
                measured.standings(),
                staging.keep("balanced_then", BalanceStage.balanced(ties, scores)),
                introduced.earlierTies().where(PastTies.AS_OF_ON.col().equalTo(lit(comparedWith(asOf)))),
                staging.keep("seen_then", Seen.of(ties)),
                together,
                staging.keep(
                        "introductions_then",
                        IntroductionStage.of(ties, members).table()),
                then);
        Evidence now = new Evidence(
                identified.chapters(),
                identified.members(),
                measured.scores(),
                measured.standings(),
                measured.balanced(),
                ties,
                seen,
                coAttendances,
                introduced.introductions(),
                asOf);
        return new Advice(now, before);
    }
}
