package org.soundings.events;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.soundings.tables.EventKind;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Field;
import org.soundings.tables.HomeNames;
import org.soundings.tables.Outcome;
import org.soundings.tables.PlacedRows;
import org.soundings.tables.Reason;
import org.soundings.tables.RowKind;

/**
 * Which person of a slip is the visiting one, where the container has lost the bold that says it. The home member is the
 * one whom the exporting chapter's rosters, dues, PALMS or aliases list; where they list neither, the one whom its rows that
 * name no other chapter, or a list with his names the wrong way round, show. Where that does not tell one from the other, the row is refused.
 */
final class SideStage {

    private SideStage() {}

    /** Placed rows whose slips say of both persons whether they are visiting. */
    static Dataset<Row> sided(Dataset<Row> placed) {
        Column isSlip = ExportRows.ROW_KIND.col().equalTo(RowKind.SLIP.code());
        Column hasTwo = ExportRows.KIND.col().isin(EventKind.REFERRAL.code(), EventKind.ONE_TO_ONE.code());
        Column isUnsided = coalesce(
                isSlip.and(hasTwo)
                        .and(ExportRows.FROM_IS_VISITING.col().isNull())
                        .and(ExportRows.OTHER_CHAPTER_NAME.col().isNotNull())
                        .and(RowStage.isOpen()),
                lit(false));
        Dataset<Row> told = placed.where(isUnsided.unary_$bang())
                .withColumn(ExportRows.FROM_IS_VISITING.name(), orFalse(ExportRows.FROM_IS_VISITING))
                .withColumn(ExportRows.TO_IS_VISITING.name(), orFalse(ExportRows.TO_IS_VISITING));
        return told.union(tell(placed.where(isUnsided), home(placed)));
    }

    private static Dataset<Row> tell(Dataset<Row> unsided, Dataset<Row> home) {
        String row = "row";
        String from = "home_from";
        String to = "home_to";
        Column isFromListed = listed(from);
        Column isToListed = listed(to);
        Column isFromShown = HomeNames.NAME_KEY.of(from).isNotNull();
        Column isToShown = HomeNames.NAME_KEY.of(to).isNotNull();
        Column isFromHome = when(isFromListed.notEqual(isToListed), isFromListed)
                .when(isFromListed.unary_$bang().and(isFromShown.notEqual(isToShown)), isFromShown);
        Column isUntold = isFromHome.isNull();
        Dataset<Row> joined = unsided.as(row)
                .join(home.as(from), isHome(row, from, ExportRows.FROM_NAME), "left")
                .join(home.as(to), isHome(row, to, ExportRows.TO_NAME), "left");
        Column[] columns = PlacedRows.TABLE.fields().stream()
                .map(field -> {
                    if (field.equals(ExportRows.FROM_IS_VISITING)) {
                        return field.from(isFromHome.unary_$bang());
                    }
                    if (field.equals(ExportRows.TO_IS_VISITING)) {
                        return field.from(isFromHome);
                    }
                    if (field.equals(PlacedRows.OUTCOME)) {
                        return field.from(when(isUntold, Outcome.REFUSED.code()));
                    }
                    if (field.equals(PlacedRows.REASON)) {
                        return field.from(when(isUntold, Reason.AMBIGUOUS_SIDE.code()));
                    }
                    if (field.equals(PlacedRows.FOUND)) {
                        return field.from(when(isUntold, ExportRows.FROM_NAME.of(row)));
                    }
                    if (field.equals(PlacedRows.EXPECTED)) {
                        return field.from(when(isUntold, ExportRows.TO_NAME.of(row)));
                    }
                    return field.of(row);
                })
                .toArray(Column[]::new);
        return joined.select(columns);
    }

    /** The names known as those of a chapter's own members, folded: {@link HomeNames}. */
    private static Dataset<Row> home(Dataset<Row> placed) {
        return placed.where(RowStage.isOpen().and(PlacedRows.EXPORTER_ID.col().isNotNull()))
                .select(HomeNaming.columns())
                .flatMap((FlatMapFunction<Row, Row>) HomeNaming::names, Encoders.row(HomeNames.TABLE.schema()))
                .groupBy(HomeNames.CHAPTER_ID.col(), HomeNames.NAME_KEY.col())
                .agg(max(HomeNames.IS_LISTED.col()).as(HomeNames.IS_LISTED.name()));
    }

    private static Column listed(String home) {
        return coalesce(HomeNames.IS_LISTED.of(home), lit(false));
    }

    private static Column isHome(String row, String home, Field name) {
        return PlacedRows.EXPORTER_ID
                .of(row)
                .equalTo(HomeNames.CHAPTER_ID.of(home))
                .and(Folds.person(name.of(row)).equalTo(HomeNames.NAME_KEY.of(home)));
    }

    private static Column orFalse(Field flag) {
        return coalesce(flag.col(), lit(false));
    }
}
