package org.soundings.events;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.ChapterRefs;
import org.soundings.tables.Chapters;
import org.soundings.tables.EventKind;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Field;
import org.soundings.tables.FileStatus;
import org.soundings.tables.LedgerFiles;
import org.soundings.tables.Outcome;
import org.soundings.tables.PlacedRows;
import org.soundings.tables.Reason;
import org.soundings.tables.RowKind;

/** Data rows with their chapters, period and standing, and with the keys of their persons. */
final class RowStage {

    private static final String ROW = "row";
    private static final String FILE = "file";
    private static final String OWN = "own";
    private static final String OTHER = "other";

    private RowStage() {}

    /** Rows with chapters, period and standing; the persons' keys still empty: {@link PlacedRows}. */
    static Dataset<Row> placed(Dataset<Row> rows, Dataset<Row> files, Dataset<Row> refs, LocalDate asOf) {
        Column start = coalesce(ExportRows.EVENT_ON.of(ROW), LedgerFiles.PERIOD_START.of(FILE));
        Column end = coalesce(ExportRows.EVENT_ON.of(ROW), LedgerFiles.PERIOD_END.of(FILE));
        Column isFileRefused = LedgerFiles.STATUS.of(FILE).equalTo(FileStatus.REFUSED.code());
        Column isSuperseded = LedgerFiles.STATUS.of(FILE).equalTo(FileStatus.SUPERSEDED.code());
        Column isAfter = end.gt(lit(asOf));
        Column isOwnAmbiguous = ambiguous(ExportRows.CHAPTER_NAME, OWN);
        Column isOtherAmbiguous = ambiguous(ExportRows.OTHER_CHAPTER_NAME, OTHER);
        Column reason = when(isFileRefused, LedgerFiles.REASON.of(FILE))
                .when(isSuperseded, lit(null))
                .when(isAfter, Reason.AFTER_AS_OF.code())
                .when(isOwnAmbiguous.or(isOtherAmbiguous), Reason.AMBIGUOUS_CHAPTER.code());
        Column outcome = when(isFileRefused, Outcome.REFUSED.code())
                .when(isSuperseded, Outcome.SUPERSEDED.code())
                .when(isAfter.or(isOwnAmbiguous).or(isOtherAmbiguous), Outcome.REFUSED.code());
        Column found = when(isAfter, end.cast(PlacedRows.FOUND.type()))
                .when(isOwnAmbiguous, ExportRows.CHAPTER_NAME.of(ROW))
                .when(isOtherAmbiguous, ExportRows.OTHER_CHAPTER_NAME.of(ROW));
        Dataset<Row> joined = rows.as(ROW)
                .join(
                        broadcast(files.as(FILE)),
                        ExportRows.FILE_ID.of(ROW).equalTo(LedgerFiles.FILE_ID.of(FILE)),
                        "left")
                .join(broadcast(refs.as(OWN)), chapter(OWN, false), "left")
                .join(broadcast(refs.as(OTHER)), chapter(OTHER, true), "left");
        List<Column> columns = new ArrayList<>();
        ExportRows.TABLE.fields().forEach(field -> columns.add(field.of(ROW)));
        columns.add(LedgerFiles.EXPORTED_AT.of(FILE));
        columns.add(PlacedRows.EXPORTER_ID.from(ChapterRefs.CHAPTER_ID.of(OWN)));
        columns.add(PlacedRows.OTHER_ID.from(ChapterRefs.CHAPTER_ID.of(OTHER)));
        columns.add(PlacedRows.PERIOD_START.from(start));
        columns.add(PlacedRows.PERIOD_END.from(end));
        columns.add(PlacedRows.OUTCOME.from(outcome));
        columns.add(PlacedRows.REASON.from(reason));
        columns.add(PlacedRows.COLUMN_AT_FAULT.absent());
        columns.add(PlacedRows.FOUND.from(found));
        columns.add(PlacedRows.FROM_SCOPE_ID.absent());
        columns.add(PlacedRows.FROM_KEY.absent());
        columns.add(PlacedRows.TO_SCOPE_ID.absent());
        columns.add(PlacedRows.TO_KEY.absent());
        return joined.select(columns.toArray(Column[]::new));
    }

    /** Whether a placed row still counts. */
    static Column isOpen() {
        return PlacedRows.OUTCOME.col().isNull();
    }

    /** Whether a row is an event: a slip or an activity. */
    static Column isEvent() {
        return ExportRows.ROW_KIND.col().isin(RowKind.SLIP.code(), RowKind.ACTIVITY.code());
    }

    /** Placed rows with the keys under which {@link org.soundings.tables.Persons} knows their two persons. */
    static Dataset<Row> keyed(Dataset<Row> sided) {
        Column other = coalesce(PlacedRows.OTHER_ID.col(), lit(Chapters.UNKNOWN_ID));
        Column isActivity = ExportRows.ROW_KIND.col().equalTo(RowKind.ACTIVITY.code());
        Column fromScope = when(isActivity, PlacedRows.EXPORTER_ID.col())
                .when(ExportRows.FROM_IS_VISITING.col(), other)
                .otherwise(PlacedRows.EXPORTER_ID.col());
        Column toScope = when(isActivity, coalesce(PlacedRows.OTHER_ID.col(), PlacedRows.EXPORTER_ID.col()))
                .when(ExportRows.TO_IS_VISITING.col(), other)
                .otherwise(PlacedRows.EXPORTER_ID.col());
        Column isGuest = ExportRows.KIND.col().equalTo(EventKind.VISITOR.code());
        return sided.withColumn(
                        PlacedRows.FROM_SCOPE_ID.name(), scope(ExportRows.FROM_ID, ExportRows.FROM_NAME, fromScope))
                .withColumn(PlacedRows.FROM_KEY.name(), key(ExportRows.FROM_ID, ExportRows.FROM_NAME, isActivity))
                .withColumn(
                        PlacedRows.TO_SCOPE_ID.name(),
                        when(isGuest, lit(null)).otherwise(scope(ExportRows.TO_ID, ExportRows.TO_NAME, toScope)))
                .withColumn(
                        PlacedRows.TO_KEY.name(),
                        when(isGuest, lit(null)).otherwise(key(ExportRows.TO_ID, ExportRows.TO_NAME, isActivity)));
    }

    private static Column scope(Field id, Field name, Column chapter) {
        return when(id.col().isNotNull(), lit("")).when(name.col().isNotNull(), chapter);
    }

    private static Column key(Field id, Field name, Column isActivity) {
        return when(id.col().isNotNull(), concat(lit("i:"), id.col()))
                .when(name.col().isNotNull(), concat(when(isActivity, "a:").otherwise("n:"), Folds.person(name.col())));
    }

    private static Column chapter(String ref, boolean isOther) {
        return isOther
                ? LedgerStage.means(
                        ref,
                        ExportRows.OTHER_CHAPTER_NAME.of(ROW),
                        ExportRows.OTHER_CHAPTER_REGION.of(ROW),
                        ExportRows.OTHER_CHAPTER_COUNTRY.of(ROW))
                : LedgerStage.means(
                        ref,
                        ExportRows.CHAPTER_NAME.of(ROW),
                        ExportRows.CHAPTER_REGION.of(ROW),
                        ExportRows.CHAPTER_COUNTRY.of(ROW));
    }

    private static Column ambiguous(Field name, String ref) {
        return name.of(ROW).isNotNull().and(ChapterRefs.CHAPTER_ID.of(ref).isNull());
    }
}
