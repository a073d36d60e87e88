package org.soundings.events;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.ChapterRefs;
import org.soundings.tables.ExportRows;
import org.soundings.tables.FileStatus;
import org.soundings.tables.LedgerFiles;
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
    private static final String ROW = "read";
    private static final String REF = "ref";
    private static final String WHOLE = "whole";

    private WithdrawalStage() {}

    /**
     * Whether a row joined to the whole logs of its chapter is withdrawn by one of them.
     *
     * @param day the last day of the row
     * @param fileNo the row's file
     */
    static Column isWithdrawn(Column day, Column fileNo) {
        return coalesce(
                exists(Withdrawals.WHOLE_LOGS.col(), log -> day.between(
                                log.getField(LedgerFiles.PERIOD_START.name()),
                                log.getField(LedgerFiles.PERIOD_END.name()))
                        .and(fileNo.lt(log.getField(LedgerFiles.EXPORT_NO.name())))),
                lit(false));
    }

    /** The whole logs of each chapter: {@link Withdrawals}. */
    static Dataset<Row> withdrawals(Dataset<Row> rows, Dataset<Row> files, Dataset<Row> refs) {
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
        Dataset<Row> ofRows = rows.as(ROW)
                .where(isActivity(ROW))
                .join(
                        broadcast(whole.where(LedgerFiles.CHAPTER_ID.col().isNull())
                                .as(WHOLE)),
                        ExportRows.FILE_ID.of(ROW).equalTo(LedgerFiles.FILE_ID.of(WHOLE)))
                .join(
                        broadcast(refs.where(ChapterRefs.CHAPTER_ID.col().isNotNull())
                                .as(REF)),
                        LedgerStage.means(
                                REF,
                                ExportRows.CHAPTER_NAME.of(ROW),
                                ExportRows.CHAPTER_REGION.of(ROW),
                                ExportRows.CHAPTER_COUNTRY.of(ROW)))
                .select(
                        Withdrawals.CHAPTER_ID.from(ChapterRefs.CHAPTER_ID.of(REF)),
                        log.as(Withdrawals.WHOLE_LOG.name()));
        return named.union(ofRows)
                .groupBy(Withdrawals.CHAPTER_ID.col())
                .agg(collect_set(Withdrawals.WHOLE_LOG.col()).as(Withdrawals.WHOLE_LOGS.name()));
    }

    /** Whether a row is one that a whole log may withdraw. */
    static Column isActivity(String row) {
        return ExportRows.ROW_KIND.of(row).equalTo(RowKind.ACTIVITY.code());
    }
}
