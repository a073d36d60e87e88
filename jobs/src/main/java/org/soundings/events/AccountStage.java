package org.soundings.events;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.Field;
import org.soundings.tables.FileHeaders;
import org.soundings.tables.InputFiles;
import org.soundings.tables.LedgerFiles;
import org.soundings.tables.Outcome;
import org.soundings.tables.Outcomes;
import org.soundings.tables.PlacedRows;
import org.soundings.tables.Rejects;

/** The account of every row of every file. */
final class AccountStage {

    private static final String HEADER = "header";
    private static final String FILE = "file";
    private static final String COUNTED = "counted";
    private static final String WARNED = "warned";

    private AccountStage() {}

    /** Every file with its rows by outcome: {@link InputFiles}. */
    static Dataset<Row> inputFiles(
            Dataset<Row> headers, Dataset<Row> files, Dataset<Row> outcomes, Dataset<Row> warned) {
        Dataset<Row> counted = outcomes.groupBy(Outcomes.FILE_NO.col())
                .agg(
                        counted(Outcome.ACCEPTED, InputFiles.ACCEPTED_COUNT),
                        counted(Outcome.DUPLICATE, InputFiles.DUPLICATE_COUNT),
                        counted(Outcome.SUPERSEDED, InputFiles.SUPERSEDED_COUNT),
                        counted(Outcome.REFUSED, InputFiles.REFUSED_COUNT));
        Column[] columns =
                InputFiles.TABLE.fields().stream().map(AccountStage::column).toArray(Column[]::new);
        return headers.as(HEADER)
                .join(files.as(FILE), FileHeaders.FILE_ID.of(HEADER).equalTo(LedgerFiles.FILE_ID.of(FILE)), "left")
                .join(counted.as(COUNTED), LedgerFiles.FILE_NO.of(FILE).equalTo(Outcomes.FILE_NO.of(COUNTED)), "left")
                .join(warned.as(WARNED), LedgerFiles.FILE_NO.of(FILE).equalTo(PlacedRows.FILE_NO.of(WARNED)), "left")
                .select(columns);
    }

    /** The files whose account does not add up: none, or the run must not be published. */
    static Dataset<Row> imbalances(Dataset<Row> inputFiles) {
        Column accounted = InputFiles.ACCEPTED_COUNT
                .col()
                .plus(InputFiles.DUPLICATE_COUNT.col())
                .plus(InputFiles.SUPERSEDED_COUNT.col())
                .plus(InputFiles.REFUSED_COUNT.col())
                .plus(InputFiles.STRUCTURE_COUNT.col());
        return inputFiles.where(InputFiles.READ_COUNT.col().notEqual(accounted));
    }

    /** Every refused row and file: those of reading, of the ledger and of the network as a whole: {@link Rejects}. */
    static Dataset<Row> rejects(Dataset<Row> atReading, Dataset<Row> files, Dataset<Row> outcomes) {
        Dataset<Row> ofFiles = files.where(LedgerFiles.REASON.col().isNotNull())
                .select(
                        LedgerFiles.FILE_ID.col(),
                        LedgerFiles.SHA256.col(),
                        Rejects.LINE_NUMBER.from(lit(0L)),
                        Rejects.CODE.from(LedgerFiles.REASON.col()),
                        Rejects.COLUMN_NAME.absent(),
                        LedgerFiles.FOUND.col(),
                        Rejects.EXPECTED.absent(),
                        Rejects.RAW_TEXT.absent());
        Dataset<Row> ofRows = outcomes.where(Outcomes.REASON.col().isNotNull())
                .as(COUNTED)
                .join(
                        files.where(LedgerFiles.REASON.col().isNull()).as(FILE),
                        Outcomes.FILE_NO.of(COUNTED).equalTo(LedgerFiles.FILE_NO.of(FILE)))
                .select(
                        LedgerFiles.FILE_ID.of(FILE),
                        LedgerFiles.SHA256.of(FILE),
                        Outcomes.LINE_NUMBER.of(COUNTED),
                        Rejects.CODE.from(Outcomes.REASON.of(COUNTED)),
                        Outcomes.COLUMN_NAME.of(COUNTED),
                        Outcomes.FOUND.of(COUNTED),
                        Outcomes.EXPECTED.of(COUNTED),
                        Outcomes.RAW_TEXT.of(COUNTED));
        return atReading.select(Rejects.TABLE.columns()).union(ofFiles).union(ofRows);
    }

    private static Column counted(Outcome outcome, Field field) {
        return count(when(Outcomes.OUTCOME.col().equalTo(outcome.code()), lit(1)))
                .as(field.name());
    }

    private static Column column(Field field) {
        if (field.equals(InputFiles.REFUSED_COUNT)) {
            return field.from(
                    FileHeaders.REFUSED_COUNT.of(HEADER).plus(coalesce(InputFiles.REFUSED_COUNT.of(COUNTED), lit(0L))));
        }
        if (field.equals(InputFiles.ACCEPTED_COUNT)
                || field.equals(InputFiles.DUPLICATE_COUNT)
                || field.equals(InputFiles.SUPERSEDED_COUNT)) {
            return field.from(coalesce(field.of(COUNTED), lit(0L)));
        }
        if (field.equals(InputFiles.STATUS)
                || field.equals(InputFiles.CHAPTER_ID)
                || field.equals(InputFiles.PERIOD_START)
                || field.equals(InputFiles.PERIOD_END)) {
            return field.of(FILE);
        }
        if (field.equals(InputFiles.WARNINGS)) {
            Column own = field.of(HEADER);
            Column added = InputFiles.WARNINGS.of(WARNED);
            return when(added.isNotNull(), array_sort(array_union(own, added)))
                    .otherwise(own)
                    .as(field.name());
        }
        return field.of(HEADER);
    }
}
