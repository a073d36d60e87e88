package org.soundings.events;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Field;
import org.soundings.tables.FileHeaders;
import org.soundings.tables.IdentifiedRows;
import org.soundings.tables.InputFiles;
import org.soundings.tables.LedgerFiles;
import org.soundings.tables.Outcome;
import org.soundings.tables.Outcomes;
import org.soundings.tables.PlacedRows;
import org.soundings.tables.Reason;
import org.soundings.tables.Rejects;

/** The account of every row of every file. */
final class AccountStage {

    private static final String HEADER = "header";
    private static final String FILE = "file";
    private static final String ROW = "placed";
    private static final String REFUSED = "refused";
    private static final String COUNTED = "counted";

    private AccountStage() {}

    /** Every file with its rows by outcome: {@link InputFiles}. */
    static Dataset<Row> inputFiles(
            Dataset<Row> headers, Dataset<Row> files, Dataset<Row> identified, Dataset<Row> matched) {
        Column[] own = {
            IdentifiedRows.FILE_NO.col(),
            IdentifiedRows.OUTCOME.col(),
            IdentifiedRows.IS_BEYOND_ROSTER.col(),
            IdentifiedRows.IS_NAMED_OTHERWISE.col()
        };
        Dataset<Row> counted = identified
                .select(own)
                .union(matched.select(
                        Outcomes.FILE_NO.col(),
                        Outcomes.OUTCOME.col(),
                        IdentifiedRows.IS_BEYOND_ROSTER.from(lit(false)),
                        IdentifiedRows.IS_NAMED_OTHERWISE.from(lit(false))))
                .groupBy(Outcomes.FILE_NO.col())
                .agg(
                        counted(Outcome.ACCEPTED, InputFiles.ACCEPTED_COUNT),
                        counted(Outcome.DUPLICATE, InputFiles.DUPLICATE_COUNT),
                        counted(Outcome.SUPERSEDED, InputFiles.SUPERSEDED_COUNT),
                        counted(Outcome.REFUSED, InputFiles.REFUSED_COUNT),
                        WarningStage.codes().as(InputFiles.WARNINGS.name()));
        Column[] columns =
                InputFiles.TABLE.fields().stream().map(AccountStage::column).toArray(Column[]::new);
        return headers.as(HEADER)
                .join(files.as(FILE), FileHeaders.FILE_ID.of(HEADER).equalTo(LedgerFiles.FILE_ID.of(FILE)), "left")
                .join(counted.as(COUNTED), LedgerFiles.FILE_NO.of(FILE).equalTo(Outcomes.FILE_NO.of(COUNTED)), "left")
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

    /**
     * Every refused row and file: those of reading, of the ledger and of the network as a whole: {@link Rejects}.
     *
     * @param keyed the data rows with their texts
     */
    static Dataset<Row> rejects(
            Dataset<Row> atReading,
            Dataset<Row> files,
            Dataset<Row> keyed,
            Dataset<Row> identified,
            Dataset<Row> matched) {
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
        Dataset<Row> refused = refused(identified).union(refused(matched));
        Dataset<Row> ofRows = keyed.as(ROW)
                .join(
                        refused.as(REFUSED),
                        PlacedRows.FILE_NO
                                .of(ROW)
                                .equalTo(Outcomes.FILE_NO.of(REFUSED))
                                .and(ExportRows.LINE_NUMBER.of(ROW).equalTo(Outcomes.LINE_NUMBER.of(REFUSED))))
                .join(
                        files.where(LedgerFiles.REASON.col().isNull()).as(FILE),
                        PlacedRows.FILE_NO.of(ROW).equalTo(LedgerFiles.FILE_NO.of(FILE)))
                .select(
                        LedgerFiles.FILE_ID.of(FILE),
                        LedgerFiles.SHA256.of(FILE),
                        ExportRows.LINE_NUMBER.of(ROW),
                        Rejects.CODE.from(Outcomes.REASON.of(REFUSED)),
                        Rejects.COLUMN_NAME.from(columnAtFault()),
                        Rejects.FOUND.from(found()),
                        Rejects.EXPECTED.from(expected()),
                        ExportRows.RAW_TEXT.of(ROW));
        return atReading.select(Rejects.TABLE.columns()).union(ofFiles).union(ofRows);
    }

    private static Dataset<Row> refused(Dataset<Row> outcomes) {
        return outcomes.where(Outcomes.REASON.col().isNotNull())
                .select(
                        Outcomes.FILE_NO.col(),
                        Outcomes.LINE_NUMBER.col(),
                        Outcomes.REASON.col(),
                        Outcomes.AT_FAULT.col());
    }

    private static Column columnAtFault() {
        return coalesce(
                PlacedRows.COLUMN_AT_FAULT.of(ROW),
                when(is(Outcomes.FROM_AT_FAULT), side(ExportRows.FROM_ID, "From"))
                        .when(is(Outcomes.TO_AT_FAULT), side(ExportRows.TO_ID, "To")));
    }

    private static Column side(Field id, String name) {
        return when(id.of(ROW).isNotNull(), id.name()).otherwise(name);
    }

    private static Column found() {
        Column isSelf = Outcomes.REASON.of(REFUSED).equalTo(Reason.SELF_LOOP.code());
        return coalesce(
                PlacedRows.FOUND.of(ROW),
                when(
                                is(Outcomes.FROM_AT_FAULT).or(isSelf),
                                coalesce(ExportRows.FROM_ID.of(ROW), ExportRows.FROM_NAME.of(ROW)))
                        .when(is(Outcomes.TO_AT_FAULT), coalesce(ExportRows.TO_ID.of(ROW), ExportRows.TO_NAME.of(ROW)))
                        .when(is(Outcomes.EVENT_ID_AT_FAULT), ExportRows.SOURCE_EVENT_ID.of(ROW)));
    }

    /** A person at fault is one whom the chapter's roster or names should tell. */
    private static Column expected() {
        return coalesce(
                PlacedRows.EXPECTED.of(ROW),
                when(is(Outcomes.FROM_AT_FAULT), ExportRows.CHAPTER_NAME.of(ROW))
                        .when(
                                is(Outcomes.TO_AT_FAULT),
                                coalesce(ExportRows.OTHER_CHAPTER_NAME.of(ROW), ExportRows.CHAPTER_NAME.of(ROW))));
    }

    private static Column is(String fault) {
        return coalesce(Outcomes.AT_FAULT.of(REFUSED).equalTo(fault), lit(false));
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
            Column added = InputFiles.WARNINGS.of(COUNTED);
            return when(size(added).gt(0), array_sort(array_union(own, added)))
                    .otherwise(own)
                    .as(field.name());
        }
        return field.of(HEADER);
    }
}
