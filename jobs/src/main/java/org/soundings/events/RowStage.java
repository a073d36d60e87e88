package org.soundings.events;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.soundings.tables.ChapterRefs;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Field;
import org.soundings.tables.LedgerFiles;
import org.soundings.tables.PlacedRows;
import org.soundings.tables.RowKind;
import org.soundings.tables.Withdrawals;

/** Data rows with their chapters, period and standing, and with the keys of their persons. */
final class RowStage {

    private static final String ROW = "row";
    private static final String FILE = "file";
    private static final String OWN = "own";
    private static final String OTHER = "other";
    private static final String WHOLE = "whole";

    private RowStage() {}

    /** Rows with chapters, period and standing; the persons' keys still empty: {@link PlacedRows}. */
    static Dataset<Row> placed(Dataset<Row> rows, Dataset<Row> files, Dataset<Row> refs, LocalDate asOf) {
        Dataset<Row> joined = rows.as(ROW)
                .join(
                        broadcast(files.as(FILE)),
                        ExportRows.FILE_ID.of(ROW).equalTo(LedgerFiles.FILE_ID.of(FILE)),
                        "left")
                .join(
                        broadcast(refs.as(OWN)),
                        LedgerStage.means(
                                OWN,
                                ExportRows.CHAPTER_NAME.of(ROW),
                                ExportRows.CHAPTER_REGION.of(ROW),
                                ExportRows.CHAPTER_COUNTRY.of(ROW)),
                        "left")
                .join(
                        broadcast(refs.as(OTHER)),
                        LedgerStage.means(
                                OTHER,
                                ExportRows.OTHER_CHAPTER_NAME.of(ROW),
                                ExportRows.OTHER_CHAPTER_REGION.of(ROW),
                                ExportRows.OTHER_CHAPTER_COUNTRY.of(ROW)),
                        "left")
                .join(
                        broadcast(WithdrawalStage.withdrawals(rows, files, refs).as(WHOLE)),
                        ChapterRefs.CHAPTER_ID
                                .of(OWN)
                                .equalTo(Withdrawals.CHAPTER_ID.of(WHOLE))
                                .and(WithdrawalStage.isActivity(ROW)),
                        "left");
        Column day = coalesce(ExportRows.EVENT_ON.of(ROW), LedgerFiles.PERIOD_END.of(FILE));
        List<Column> columns = new ArrayList<>();
        columns.add(LedgerFiles.FILE_NO.of(FILE));
        PlacedRows.read().forEach(field -> columns.add(field.of(ROW)));
        columns.addAll(List.of(
                LedgerFiles.PERIOD_START.of(FILE),
                LedgerFiles.PERIOD_END.of(FILE),
                LedgerFiles.STATUS.of(FILE),
                LedgerFiles.REASON.of(FILE),
                ChapterRefs.CHAPTER_ID.of(OWN),
                ChapterRefs.CHAPTER_ID.of(OTHER),
                WithdrawalStage.isWithdrawn(day, LedgerFiles.FILE_NO.of(FILE))));
        return joined.select(columns.toArray(Column[]::new))
                .map((MapFunction<Row, Row>) row -> place(row, asOf), Encoders.row(PlacedRows.TABLE.schema()));
    }

    private static Row place(Row joined, LocalDate asOf) {
        int width = PlacedRows.read().size() + 1;
        Placement placement = Placement.of(
                new Placement.Facts(
                        get(joined, ExportRows.EVENT_ON),
                        joined.getAs(width),
                        joined.getAs(width + 1),
                        joined.getAs(width + 2),
                        joined.getAs(width + 3),
                        get(joined, ExportRows.CHAPTER_NAME),
                        joined.getAs(width + 4),
                        get(joined, ExportRows.OTHER_CHAPTER_NAME),
                        joined.getAs(width + 5),
                        joined.getBoolean(width + 6)),
                asOf);
        Object[] values = new Object[PlacedRows.TABLE.fields().size()];
        for (int i = 0; i < width; i++) {
            values[i] = joined.get(i);
        }
        set(values, PlacedRows.EXPORTER_ID, joined.get(width + 4));
        set(values, PlacedRows.OTHER_ID, joined.get(width + 5));
        set(values, PlacedRows.PERIOD_START, placement.start());
        set(values, PlacedRows.PERIOD_END, placement.end());
        set(
                values,
                PlacedRows.OUTCOME,
                placement.outcome() == null ? null : placement.outcome().code());
        set(values, PlacedRows.REASON, placement.reason());
        set(values, PlacedRows.FOUND, placement.found());
        set(values, PlacedRows.EXPECTED, placement.expected());
        return RowFactory.create(values);
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // The field's type is the caller's.
    private static <T> T get(Row joined, Field field) {
        return joined.getAs(PlacedRows.TABLE.indexOf(field));
    }

    private static void set(Object[] values, Field field, Object value) {
        values[PlacedRows.TABLE.indexOf(field)] = value;
    }

    /** Whether a placed row still counts. */
    static Column isOpen() {
        return PlacedRows.OUTCOME.col().isNull();
    }

    /** Whether a row is an event: a slip or an activity. */
    static Column isEvent() {
        return ExportRows.ROW_KIND.col().isin(RowKind.SLIP.code(), RowKind.ACTIVITY.code());
    }

    /** Placed rows whose sides are told, with the keys of their persons. */
    static Dataset<Row> keyed(Dataset<Row> sided) {
        return sided.map((MapFunction<Row, Row>) PersonKeys::fill, Encoders.row(PlacedRows.TABLE.schema()));
    }
}
