package org.soundings.jobs;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.events.EventStage;

/** The second half of {@code events}: what happened, and what became of every row and file. */
record Reconciliation(Dataset<Row> events, Dataset<Row> sources, Dataset<Row> inputFiles, Dataset<Row> rejects) {

    static Reconciliation of(Staging staging, Identification identified) {
        Dataset<Row> readings = identified.readings();
        Dataset<Row> files = identified.files();
        Dataset<Row> rows = identified.rows();
        Dataset<Row> reconciled = staging.keep("reconciled", EventStage.reconciled(rows));
        try (SideBySide steps = new SideBySide()) {
            var inputFiles = steps.start(
                    () -> staging.keep("input_files", EventStage.inputFiles(readings, files, rows, reconciled)));
            Dataset<Row> rejects =
                    staging.keep("rejects", EventStage.rejects(readings, files, identified.keyed(), rows, reconciled));
            return new Reconciliation(
                    EventStage.events(reconciled), EventStage.sources(files, reconciled), inputFiles.result(), rejects);
        }
    }

    /** What became of every file and row, summed up. */
    Account account() {
        return Account.of(inputFiles, EventStage.imbalances(inputFiles), rejects);
    }
}
