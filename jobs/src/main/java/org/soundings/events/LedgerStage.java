package org.soundings.events;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.when;

import java.time.Instant;
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
import org.soundings.tables.ChapterRefs;
import org.soundings.tables.FileHeaders;
import org.soundings.tables.FileStatus;
import org.soundings.tables.LedgerFiles;
import org.soundings.tables.Reason;

/** The files with their chapter, their settled period and whether they count. */
final class LedgerStage {

    /** Reports that tell what a chapter did, so that a chapter that exports one is reporting. */
    static final List<String> REPORTS = List.of("slips_audit", "palms_summary");

    private LedgerStage() {}

    /** The ledger of all files: {@link LedgerFiles}. */
    static Dataset<Row> files(Dataset<Row> headers, Dataset<Row> refs) {
        String header = "header";
        String ref = "ref";
        Column isAmbiguous = FileHeaders.CHAPTER_NAME
                .of(header)
                .isNotNull()
                .and(ChapterRefs.CHAPTER_ID.of(ref).isNull())
                .and(FileHeaders.STATUS.of(header).notEqual(FileStatus.REFUSED.code()));
        Dataset<Row> placed = headers.as(header)
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
                        FileHeaders.EXPORTED_AT.of(header),
                        FileHeaders.SHA256.of(header),
                        LedgerFiles.STATUS.from(
                                when(isAmbiguous, FileStatus.REFUSED.code()).otherwise(FileHeaders.STATUS.of(header))),
                        LedgerFiles.REASON.from(when(isAmbiguous, Reason.AMBIGUOUS_CHAPTER.code())),
                        LedgerFiles.FOUND.from(when(isAmbiguous, FileHeaders.CHAPTER_NAME.of(header))),
                        FileHeaders.MEETING_ON.of(header));
        return placed.groupByKey((MapFunction<Row, String>) LedgerStage::ledgerKey, Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (key, group) -> settle(group),
                        Encoders.row(LedgerFiles.TABLE.schema()));
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
                ? "file " + row.getAs(LedgerFiles.FILE_ID.name())
                : "chapter " + chapter + " " + row.getAs(LedgerFiles.REPORT_KIND.name());
    }

    private static Iterator<Row> settle(Iterator<Row> group) {
        Map<String, Row> byFile = new HashMap<>();
        group.forEachRemaining(row -> byFile.put(row.getAs(LedgerFiles.FILE_ID.name()), row));
        List<FileLedger.Entry> entries =
                byFile.values().stream().map(LedgerStage::entry).toList();
        return FileLedger.settle(entries).stream()
                .map(settled -> row(byFile.get(settled.fileId()), settled))
                .iterator();
    }

    private static FileLedger.Entry entry(Row row) {
        return new FileLedger.Entry(
                row.getAs(LedgerFiles.FILE_ID.name()),
                row.<LocalDate>getAs(LedgerFiles.PERIOD_START.name()),
                row.<LocalDate>getAs(LedgerFiles.PERIOD_END.name()),
                row.<LocalDate>getAs(FileHeaders.MEETING_ON.name()),
                row.<Instant>getAs(LedgerFiles.EXPORTED_AT.name()),
                row.getAs(LedgerFiles.STATUS.name()).equals(FileStatus.OK.code()),
                REPORTS.contains(row.<String>getAs(LedgerFiles.REPORT_KIND.name())));
    }

    private static Row row(Row file, FileLedger.Settled settled) {
        return RowFactory.create(
                file.getAs(LedgerFiles.FILE_ID.name()),
                file.getAs(LedgerFiles.CHAPTER_ID.name()),
                file.getAs(LedgerFiles.REPORT_KIND.name()),
                settled.start(),
                settled.end(),
                file.getAs(LedgerFiles.EXPORTED_AT.name()),
                file.getAs(LedgerFiles.SHA256.name()),
                settled.isSuperseded() ? FileStatus.SUPERSEDED.code() : file.getAs(LedgerFiles.STATUS.name()),
                file.getAs(LedgerFiles.REASON.name()),
                file.getAs(LedgerFiles.FOUND.name()));
    }
}
