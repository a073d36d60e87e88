package org.soundings.events;

import static org.apache.spark.sql.functions.broadcast;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.EventSources;
import org.soundings.tables.LedgerFiles;
import org.soundings.tables.Outcomes;

/** Which rows of which files tell of each event. */
final class SourceStage {

    private static final String FILE = "file";
    private static final String TOLD = "told";

    private SourceStage() {}

    /** {@link EventSources}; the files are broadcast: they are few beside their rows. */
    static Dataset<Row> sources(Dataset<Row> files, Dataset<Row> matched) {
        Dataset<Row> named = files.select(LedgerFiles.FILE_NO.col(), LedgerFiles.FILE_ID.col());
        return matched.where(Outcomes.EVENT_ID.col().isNotNull())
                .as(TOLD)
                .join(broadcast(named).as(FILE), Outcomes.FILE_NO.of(TOLD).equalTo(LedgerFiles.FILE_NO.of(FILE)))
                .select(Outcomes.EVENT_ID.of(TOLD), LedgerFiles.FILE_ID.of(FILE), Outcomes.LINE_NUMBER.of(TOLD));
    }
}
