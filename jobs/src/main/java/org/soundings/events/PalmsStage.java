package org.soundings.events;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.ControlFigure;
import org.soundings.tables.Copies;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Field;
import org.soundings.tables.FileStatus;
import org.soundings.tables.IdentifiedRows;
import org.soundings.tables.LedgerFiles;
import org.soundings.tables.Outcome;
import org.soundings.tables.PalmsFigures;
import org.soundings.tables.RowKind;
import org.soundings.tables.SlipPeriods;

/** What PALMS summaries say of members, and the days for which slips can say the same. */
final class PalmsStage {

    private static final String ROW = "identified";
    private static final String FILE = "file";

    private PalmsStage() {}

    /** The figures of every PALMS row that counts; one that the report does not have is left out: {@link PalmsFigures}. */
    static Dataset<Row> figures(Dataset<Row> identified, Dataset<Row> files) {
        Column isPalms = IdentifiedRows.ROW_KIND.col().equalTo(RowKind.PALMS.code());
        Column figures = array(
                counted(ControlFigure.GIVEN_INSIDE, ExportRows.GIVEN_INSIDE_COUNT),
                counted(ControlFigure.GIVEN_OUTSIDE, ExportRows.GIVEN_OUTSIDE_COUNT),
                counted(ControlFigure.RECEIVED_INSIDE, ExportRows.RECEIVED_INSIDE_COUNT),
                counted(ControlFigure.RECEIVED_OUTSIDE, ExportRows.RECEIVED_OUTSIDE_COUNT),
                counted(ControlFigure.ONE_TO_ONE, ExportRows.ONE_TO_ONE_COUNT),
                counted(ControlFigure.VISITOR, ExportRows.VISITOR_COUNT),
                counted(ControlFigure.EDUCATION, ExportRows.EDUCATION_COUNT),
                figure(ControlFigure.CLOSED_BUSINESS, lit(null), Copies.AMOUNT.of(ROW), Copies.CURRENCY_CODE.of(ROW)));
        return identified
                .where(isPalms.and(IdentifiedRows.OUTCOME.col().equalTo(Outcome.ACCEPTED.code()))
                        .and(Copies.EXPORTER_ID.col().isNotNull())
                        .and(Copies.PERIOD_START.col().isNotNull())
                        .and(Copies.FROM_NO.col().isNotNull()))
                .as(ROW)
                .join(files.as(FILE), IdentifiedRows.FILE_NO.of(ROW).equalTo(LedgerFiles.FILE_NO.of(FILE)))
                .select(
                        PalmsFigures.CHAPTER_ID.from(Copies.EXPORTER_ID.of(ROW)),
                        LedgerFiles.FILE_ID.of(FILE),
                        Copies.PERIOD_START.of(ROW),
                        Copies.PERIOD_END.of(ROW),
                        PalmsFigures.MEMBER_NO.from(Copies.FROM_NO.of(ROW)),
                        inline(figures))
                .where(PalmsFigures.PALMS_COUNT
                        .col()
                        .isNotNull()
                        .or(PalmsFigures.PALMS_AMOUNT.col().isNotNull()));
    }

    /** The periods of the slips audits that count, also of those without a single slip: {@link SlipPeriods}. */
    static Dataset<Row> slipPeriods(Dataset<Row> files) {
        Column counts = LedgerFiles.STATUS.col().isin(FileStatus.OK.code(), FileStatus.NO_ROWS.code());
        return files.where(counts.and(LedgerFiles.REPORT_KIND.col().equalTo(LedgerStage.SLIPS_AUDIT))
                        .and(LedgerFiles.CHAPTER_ID.col().isNotNull())
                        .and(LedgerFiles.PERIOD_START.col().isNotNull()))
                .select(SlipPeriods.TABLE.columns())
                .distinct();
    }

    private static Column counted(ControlFigure figure, Field count) {
        return figure(figure, count.of(ROW), lit(null), lit(null));
    }

    private static Column figure(ControlFigure figure, Column count, Column amount, Column currency) {
        return struct(
                PalmsFigures.FIGURE.from(lit(figure.code())),
                PalmsFigures.PALMS_COUNT.from(count),
                PalmsFigures.PALMS_AMOUNT.from(amount),
                PalmsFigures.CURRENCY_CODE.from(currency));
    }
}
