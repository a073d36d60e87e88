package org.soundings.events;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.ExportRows;
import org.soundings.tables.FileStatus;
import org.soundings.tables.LedgerFiles;
import org.soundings.tables.Outcome;
import org.soundings.tables.PlacedRows;
import org.soundings.tables.RowKind;
import org.soundings.tables.Withdrawals;

/**
 * What whole activity logs withdraw. A log that {@code manifest.csv} calls whole holds everything of its period: the
 * activity rows of earlier exports of the same chapter whose day lies in the period are superseded, whether the log has
 * them again or not; rows of later exports stand.
 *
 * <p>The chapter is the one that preamble, manifest or folders name; where they name none, every chapter that the log's
 * rows name as theirs. A log without rows withdraws where its chapter is named. A whole log that states one meeting day
 * is whole for the period that the day stands for. One without a period withdraws nothing.
 *
 * <p>Other reports need no such word: a slips audit, PALMS, attendance or visitor report always holds everything of its
 * chapter and period and replaces earlier ones within it as files ({@link FileLedger}). Their rows that have no day
 * cannot be told to lie in a part of a period, so that {@code whole} adds nothing there.
 */
final class WithdrawalStage {

    private static final String ACTIVITY_LOG = "activity_log";
    private static final String ROW = "placed";
    private static final String WHOLE = "whole";

    private WithdrawalStage() {}

    /** Placed rows, those superseded that a whole log withdraws. */
    static Dataset<Row> withdrawn(Dataset<Row> placed, Dataset<Row> files) {
        Column isWithdrawn = coalesce(
                isActivity(ROW)
                        .and(PlacedRows.OUTCOME.of(ROW).isNull())
                        .and(exists(Withdrawals.WHOLE_LOGS.of(WHOLE), WithdrawalStage::reaches)),
                lit(false));
        Column[] columns = PlacedRows.TABLE.fields().stream()
                .map(field -> field.equals(PlacedRows.OUTCOME)
                        ? field.from(
                                when(isWithdrawn, Outcome.SUPERSEDED.code()).otherwise(field.of(ROW)))
                        : field.of(ROW))
                .toArray(Column[]::new);
        return placed.as(ROW)
                .join(
                        broadcast(withdrawals(placed, files).as(WHOLE)),
                        PlacedRows.EXPORTER_ID.of(ROW).equalTo(Withdrawals.CHAPTER_ID.of(WHOLE)),
                        "left")
                .select(columns);
    }

    private static Column reaches(Column log) {
        Column day = PlacedRows.PERIOD_END.of(ROW);
        return day.between(log.getField(LedgerFiles.PERIOD_START.name()), log.getField(LedgerFiles.PERIOD_END.name()))
                .and(PlacedRows.FILE_NO.of(ROW).lt(log.getField(LedgerFiles.EXPORT_NO.name())));
    }

    /** The whole logs of each chapter: {@link Withdrawals}. */
    private static Dataset<Row> withdrawals(Dataset<Row> placed, Dataset<Row> files) {
        Dataset<Row> whole = files.where(LedgerFiles.IS_WHOLE
                .col()
                .and(LedgerFiles.REPORT_KIND.col().equalTo(ACTIVITY_LOG))
                .and(LedgerFiles.STATUS.col().isin(FileStatus.OK.code(), FileStatus.NO_ROWS.code()))
                .and(LedgerFiles.PERIOD_START.col().isNotNull())
                .and(LedgerFiles.PERIOD_END.col().isNotNull()));
        Column log = struct(
                LedgerFiles.PERIOD_START.of(WHOLE), LedgerFiles.PERIOD_END.of(WHOLE), LedgerFiles.EXPORT_NO.of(WHOLE));
        Dataset<Row> named = whole.as(WHOLE)
                .where(LedgerFiles.CHAPTER_ID.of(WHOLE).isNotNull())
                .select(LedgerFiles.CHAPTER_ID.of(WHOLE), log.as(Withdrawals.WHOLE_LOG.name()));
        Dataset<Row> ofRows = placed.as(ROW)
                .where(isActivity(ROW).and(PlacedRows.EXPORTER_ID.of(ROW).isNotNull()))
                .join(
                        broadcast(whole.where(LedgerFiles.CHAPTER_ID.col().isNull())
                                .as(WHOLE)),
                        PlacedRows.FILE_NO.of(ROW).equalTo(LedgerFiles.FILE_NO.of(WHOLE)))
                .select(
                        Withdrawals.CHAPTER_ID.from(PlacedRows.EXPORTER_ID.of(ROW)),
                        log.as(Withdrawals.WHOLE_LOG.name()));
        return named.union(ofRows)
                .groupBy(Withdrawals.CHAPTER_ID.col())
                .agg(collect_set(Withdrawals.WHOLE_LOG.col()).as(Withdrawals.WHOLE_LOGS.name()));
    }

    private static Column isActivity(String row) {
        return ExportRows.ROW_KIND.of(row).equalTo(RowKind.ACTIVITY.code());
    }
}
