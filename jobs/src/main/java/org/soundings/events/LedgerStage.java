package org.soundings.events;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.soundings.tables.ChapterRefs;
import org.soundings.tables.FileHeaders;
import org.soundings.tables.FileStatus;
import org.soundings.tables.LedgerFiles;
import org.soundings.tables.Reason;

/**
 * The files with their chapter, their rank in the order of export, their settled period and whether they count.
 *
 * <p>A file whose bytes, chapter, report and period equal another's is that export once more, whatever its name and its
 * time: it counts as exported when the first of them was, and where a manifest calls one of them whole, all are. So an
 * old export that is sent again after its correction corrects nothing back.
 *
 * <p>Exports are ordered by that time, then by the end and start of their period, then by content, so that the names
 * that files happen to have decide nothing but which of two equal files is listed as the copy.
 */
final class LedgerStage {

    /** The report of slips. */
    static final String SLIPS_AUDIT = "slips_audit";

    /** Reports that tell what a chapter did, so that a chapter that exports one is reporting, and a later one replaces it. */
    static final List<String> REPORTS = List.of(SLIPS_AUDIT, "palms_summary", "palms_attendance", "visitor_report");

    private LedgerStage() {}

    /** The ledger of all files: {@link LedgerFiles}. */
    static Dataset<Row> files(Dataset<Row> headers, Dataset<Row> refs) {
        return ranked(placed(headers, refs))
                .groupByKey((MapFunction<Row, String>) LedgerStage::ledgerKey, Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (key, group) -> settle(group),
                        Encoders.row(LedgerFiles.TABLE.schema()));
    }

    /** Headers with the chapters that they mean. */
    private static Dataset<Row> placed(Dataset<Row> headers, Dataset<Row> refs) {
        String header = "header";
        String ref = "ref";
        Column isAmbiguous = FileHeaders.CHAPTER_NAME
                .of(header)
                .isNotNull()
                .and(ChapterRefs.CHAPTER_ID.of(ref).isNull())
                .and(FileHeaders.STATUS.of(header).notEqual(FileStatus.REFUSED.code()));
        return headers.as(header)
                .join(
                        broadcast(refs.as(ref)),
                        means(
                                ref,
                                FileHeaders.CHAPTER_NAME.of(header),
                                FileHeaders.CHAPTER_REGION.of(header),
                                FileHeaders.CHAPTER_COUNTRY.of(header)),
                        "left")
                .select(
                        FileHeaders.FILE_ID.of(header),
                        ChapterRefs.CHAPTER_ID.of(ref),
                        FileHeaders.REPORT_KIND.of(header),
                        FileHeaders.PERIOD_START.of(header),
                        FileHeaders.PERIOD_END.of(header),
                        FileHeaders.MEETING_ON.of(header),
                        FileHeaders.EXPORTED_AT.of(header),
                        FileHeaders.IS_WHOLE.of(header),
                        FileHeaders.SHA256.of(header),
                        LedgerFiles.STATUS.from(
                                when(isAmbiguous, FileStatus.REFUSED.code()).otherwise(FileHeaders.STATUS.of(header))),
                        LedgerFiles.REASON.from(when(isAmbiguous, Reason.AMBIGUOUS_CHAPTER.code())),
                        LedgerFiles.FOUND.from(when(isAmbiguous, FileHeaders.CHAPTER_NAME.of(header))));
    }

    /** The files numbered in the order of export. One sort of all files in one task: a row a file. */
    private static Dataset<Row> ranked(Dataset<Row> placed) {
        Column isAlone = LedgerFiles.STATUS
                .col()
                .equalTo(FileStatus.REFUSED.code())
                .or(LedgerFiles.SHA256.col().isNull());
        WindowSpec sameExport = Window.partitionBy(
                LedgerFiles.SHA256.col(),
                LedgerFiles.CHAPTER_ID.col(),
                LedgerFiles.REPORT_KIND.col(),
                LedgerFiles.PERIOD_START.col(),
                LedgerFiles.PERIOD_END.col(),
                FileHeaders.MEETING_ON.col(),
                when(isAlone, LedgerFiles.FILE_ID.col()));
        WindowSpec byExport = Window.orderBy(
                FileHeaders.EXPORTED_AT.col(),
                coalesce(FileHeaders.MEETING_ON.col(), LedgerFiles.PERIOD_END.col()),
                LedgerFiles.PERIOD_START.col(),
                LedgerFiles.SHA256.col(),
                LedgerFiles.FILE_ID.col());
        return placed.withColumn(
                        FileHeaders.EXPORTED_AT.name(),
                        min(FileHeaders.EXPORTED_AT.col()).over(sameExport))
                .withColumn(
                        LedgerFiles.IS_WHOLE.name(),
                        max(LedgerFiles.IS_WHOLE.col()).over(sameExport))
                .withColumn(
                        LedgerFiles.FILE_NO.name(),
                        LedgerFiles.FILE_NO.from(row_number().over(byExport).minus(lit(1))))
                .withColumn(
                        LedgerFiles.EXPORT_NO.name(),
                        min(LedgerFiles.FILE_NO.col()).over(sameExport));
    }

    /** Whether a reference means a row of the refs: its folded triple is the row's. */
    static Column means(String ref, Column name, Column region, Column country) {
        return ChapterRefs.NAME_KEY
                .of(ref)
                .equalTo(Folds.chapter(name))
                .and(ChapterRefs.REGION_KEY.of(ref).equalTo(Folds.place(region)))
                .and(ChapterRefs.COUNTRY_KEY.of(ref).equalTo(Folds.place(country)));
    }

    /** Whether a file of the ledger counts. */
    static Column counts() {
        return LedgerFiles.STATUS.col().equalTo(FileStatus.OK.code());
    }

    private static String ledgerKey(Row row) {
        String chapter = row.getAs(LedgerFiles.CHAPTER_ID.name());
        // Files of no one chapter are settled one by one.
        return chapter == null
                ? "file " + row.getAs(LedgerFiles.FILE_NO.name())
                : "chapter " + chapter + " " + row.getAs(LedgerFiles.REPORT_KIND.name());
    }

    private static Iterator<Row> settle(Iterator<Row> group) {
        Map<Long, Row> byFile = new HashMap<>();
        group.forEachRemaining(row -> byFile.put(row.getAs(LedgerFiles.FILE_NO.name()), row));
        List<FileLedger.Entry> entries =
                byFile.values().stream().map(LedgerStage::entry).toList();
        return FileLedger.settle(entries).stream()
                .map(settled -> row(byFile.get(settled.fileNo()), settled))
                .iterator();
    }

    private static FileLedger.Entry entry(Row row) {
        return new FileLedger.Entry(
                row.<Long>getAs(LedgerFiles.FILE_NO.name()),
                row.<LocalDate>getAs(LedgerFiles.PERIOD_START.name()),
                row.<LocalDate>getAs(LedgerFiles.PERIOD_END.name()),
                row.<LocalDate>getAs(FileHeaders.MEETING_ON.name()),
                row.getAs(LedgerFiles.STATUS.name()).equals(FileStatus.OK.code()),
                REPORTS.contains(row.<String>getAs(LedgerFiles.REPORT_KIND.name())));
    }

    private static Row row(Row file, FileLedger.Settled settled) {
        return RowFactory.create(
                file.getAs(LedgerFiles.FILE_NO.name()),
                file.getAs(LedgerFiles.EXPORT_NO.name()),
                file.getAs(LedgerFiles.FILE_ID.name()),
                file.getAs(LedgerFiles.CHAPTER_ID.name()),
                file.getAs(LedgerFiles.REPORT_KIND.name()),
                settled.start(),
                settled.end(),
                file.getAs(LedgerFiles.IS_WHOLE.name()),
                file.getAs(LedgerFiles.SHA256.name()),
                settled.isSuperseded() ? FileStatus.SUPERSEDED.code() : file.getAs(LedgerFiles.STATUS.name()),
                file.getAs(LedgerFiles.REASON.name()),
                file.getAs(LedgerFiles.FOUND.name()));
    }
}
