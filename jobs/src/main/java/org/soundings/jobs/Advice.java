package org.soundings.jobs;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.chapters.Evidence;

/** What actions rest on: the evidence of the run's day, and that of the earlier night. */
record Advice(Evidence now, Evidence before) {

    /**
     * Brings both together.
     *
     * @param measured with the standings of both days
     */
    static Advice of(
            Identification identified,
            Measured measured,
            Introduced introduced,
            Dataset<Row> seen,
            EarlierNight earlier) {
        Evidence now = new Evidence(
                identified.chapters(),
                identified.members(),
                measured.scores(),
                measured.standings(),
                measured.balanced(),
                earlier.ties(),
                seen,
                measured.coAttendances(),
                introduced.introductions(),
                measured.asOf());
        Evidence before = new Evidence(
                earlier.chapters(),
                earlier.members(),
                earlier.scores(),
                measured.standings(),
                earlier.balanced(),
                introduced.tiesBeforeEarlierNight(),
                earlier.seen(),
                earlier.coAttendances(),
                introduced.before(),
                earlier.asOf());
        return new Advice(now, before);
    }
}
