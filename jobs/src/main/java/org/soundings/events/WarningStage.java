package org.soundings.events;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Field;
import org.soundings.tables.InputFiles;
import org.soundings.tables.Persons;
import org.soundings.tables.PlacedRows;
import org.soundings.tables.RowKind;
import org.soundings.tables.Warning;

/** What is worth a look in a file and shows only beside the other files: whom its chapter's roster has not, or calls otherwise. */
final class WarningStage {

    private static final String BEYOND = "beyond_roster";
    private static final String DIFFERS = "differs";

    private WarningStage() {}

    /** The files with such a warning, by number, and the codes of their warnings. */
    static Dataset<Row> warnings(Dataset<Row> identified) {
        Column isSlip = ExportRows.ROW_KIND.of(CopyStage.ROW).equalTo(RowKind.SLIP.code());
        Column isBeyond = coalesce(
                isSlip.and(isBeyond(CopyStage.FROM, PlacedRows.FROM_SCOPE_ID)
                        .or(isBeyond(CopyStage.TO, PlacedRows.TO_SCOPE_ID))),
                lit(false));
        Column isActivity = ExportRows.ROW_KIND.of(CopyStage.ROW).equalTo(RowKind.ACTIVITY.code());
        Column isOther = coalesce(
                isActivity.and(
                        isOther(CopyStage.FROM, ExportRows.FROM_NAME).or(isOther(CopyStage.TO, ExportRows.TO_NAME))),
                lit(false));
        return identified
                .where(isBeyond.or(isOther))
                .select(PlacedRows.FILE_NO.of(CopyStage.ROW), isBeyond.as(BEYOND), isOther.as(DIFFERS))
                .groupBy(PlacedRows.FILE_NO.col())
                .agg(array_compact(
                                array(code(BEYOND, Warning.MEMBER_WITHOUT_ROSTER), code(DIFFERS, Warning.NAME_DIFFERS)))
                        .as(InputFiles.WARNINGS.name()));
    }

    private static Column code(String flag, Warning warning) {
        return when(max(org.apache.spark.sql.functions.col(flag)), warning.code());
    }

    private static Column isBeyond(String side, Field scope) {
        Column isHome = scope.of(CopyStage.ROW).equalTo(PlacedRows.EXPORTER_ID.of(CopyStage.ROW));
        Column isMember = Persons.MEMBER_ID.of(side).isNotNull();
        return coalesce(isHome.and(isMember).and(Persons.IS_ON_ROSTER.of(side).unary_$bang()), lit(false));
    }

    private static Column isOther(String side, Field name) {
        Column others = Persons.OTHER_NAMES.of(side);
        return coalesce(
                when(others.isNotNull(), array_contains(others, Folds.person(name.of(CopyStage.ROW)))), lit(false));
    }
}
