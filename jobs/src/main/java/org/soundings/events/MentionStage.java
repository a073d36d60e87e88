package org.soundings.events;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.Chapters;
import org.soundings.tables.EventKind;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Field;
import org.soundings.tables.Mentions;
import org.soundings.tables.PlacedRows;
import org.soundings.tables.RowKind;

/** How files speak of persons, each way once a chapter. */
final class MentionStage {

    private MentionStage() {}

    /** Every mention of a person in the rows that count: {@link Mentions}. */
    static Dataset<Row> mentions(Dataset<Row> keyed) {
        Dataset<Row> open = keyed.where(RowStage.isOpen());
        Column isVisitingFrom = ExportRows.FROM_IS_VISITING.col();
        Column isVisitingTo = ExportRows.TO_IS_VISITING.col();
        Column isSlip = is(RowKind.SLIP);
        Column isActivity = is(RowKind.ACTIVITY);
        Column isGuest = ExportRows.KIND.col().equalTo(EventKind.VISITOR.code());
        Column exporter = PlacedRows.EXPORTER_ID.col();
        Column other = coalesce(PlacedRows.OTHER_ID.col(), lit(Chapters.UNKNOWN_ID));
        Column fromSource = when(is(RowKind.ROSTER), code(Mention.Source.ROSTER))
                .when(is(RowKind.PALMS).or(is(RowKind.ATTENDANCE)), code(Mention.Source.PALMS))
                .when(is(RowKind.DUES), code(Mention.Source.DUES))
                .when(is(RowKind.ALIAS), code(Mention.Source.ALIAS))
                .when(isActivity, code(Mention.Source.ACTIVITY))
                .when(isVisitingFrom, code(Mention.Source.VISITING))
                .otherwise(code(Mention.Source.HOME));
        Column fromChapter = when(isSlip.and(isVisitingFrom), other).otherwise(exporter);
        Column isOwnTo =
                PlacedRows.OTHER_ID.col().isNull().or(PlacedRows.OTHER_ID.col().equalTo(exporter));
        Column toSource = when(isActivity.and(isOwnTo), code(Mention.Source.ACTIVITY))
                .when(isActivity, code(Mention.Source.VISITING_ACTIVITY))
                .when(isVisitingTo, code(Mention.Source.VISITING))
                .otherwise(code(Mention.Source.HOME));
        Column toChapter = when(isActivity, coalesce(PlacedRows.OTHER_ID.col(), exporter))
                .when(isVisitingTo, other)
                .otherwise(exporter);
        Dataset<Row> from = mention(
                open,
                ExportRows.FROM_ID,
                ExportRows.FROM_NAME,
                fromChapter,
                fromSource,
                when(is(RowKind.ALIAS), ExportRows.TO_NAME.col()));
        Dataset<Row> to = mention(
                open.where(RowStage.isEvent().and(isGuest.unary_$bang())),
                ExportRows.TO_ID,
                ExportRows.TO_NAME,
                toChapter,
                toSource,
                lit(null));
        return rehomed(once(from.union(to)));
    }

    /** Whether the chapter's own report, not only a roster, makes the mention. */
    static Column isOwnReport() {
        return Mentions.SOURCE
                .col()
                .isin(Mention.Source.PALMS.name(), Mention.Source.HOME.name(), Mention.Source.ACTIVITY.name());
    }

    private static Dataset<Row> mention(
            Dataset<Row> rows, Field id, Field name, Column chapter, Column source, Column aliasOf) {
        return rows.where(id.col().isNotNull().or(name.col().isNotNull()))
                .select(
                        Mentions.CHAPTER_ID.from(chapter),
                        Mentions.SOURCE_ID.from(id.col()),
                        Mentions.NAME.from(name.col()),
                        Mentions.SOURCE.from(source),
                        Mentions.ALIAS_OF.from(aliasOf),
                        Mentions.PROFESSION.col(),
                        Mentions.JOINED_ON.col(),
                        Mentions.LEFT_ON.col(),
                        Mentions.MEMBER_STATUS.col(),
                        Mentions.RENEWAL_ON.col(),
                        Mentions.SEEN_ON.from(PlacedRows.PERIOD_END.col()),
                        Mentions.LIST_NO.from(when(is(RowKind.ROSTER).or(is(RowKind.DUES)), PlacedRows.FILE_NO.col())));
    }

    /** Each mention once: of rosters and dues once a file, of all else the last. */
    private static Dataset<Row> once(Dataset<Row> mentions) {
        Column[] key = Mentions.TABLE.fields().stream()
                .filter(field -> !field.equals(Mentions.SEEN_ON))
                .map(Field::col)
                .toArray(Column[]::new);
        return mentions.groupBy(key)
                .agg(max(Mentions.SEEN_ON.col()).as(Mentions.SEEN_ON.name()))
                .select(Mentions.TABLE.columns());
    }

    /** Mentions by id in the chapter that the id is of: the latest roster's, else the one that speaks of it last. */
    private static Dataset<Row> rehomed(Dataset<Row> mentions) {
        String own = "mention";
        String home = "home";
        Column isRoster = Mentions.SOURCE.col().equalTo(Mention.Source.ROSTER.name());
        Column isOwn = Mentions.SOURCE.col().equalTo(Mention.Source.ACTIVITY.name());
        Dataset<Row> homes = mentions.where(Mentions.SOURCE_ID.col().isNotNull())
                .groupBy(Mentions.SOURCE_ID.col())
                .agg(max_by(
                                Mentions.CHAPTER_ID.col(),
                                struct(isRoster, isOwn, Mentions.SEEN_ON.col(), Mentions.CHAPTER_ID.col()))
                        .as(Mentions.CHAPTER_ID.name()));
        Column[] columns = Mentions.TABLE.fields().stream()
                .map(field -> field.equals(Mentions.CHAPTER_ID)
                        ? field.from(coalesce(Mentions.CHAPTER_ID.of(home), Mentions.CHAPTER_ID.of(own)))
                        : field.of(own))
                .toArray(Column[]::new);
        return mentions.as(own)
                .join(homes.as(home), Mentions.SOURCE_ID.of(own).equalTo(Mentions.SOURCE_ID.of(home)), "left")
                .select(columns);
    }

    private static Column is(RowKind kind) {
        return ExportRows.ROW_KIND.col().equalTo(kind.code());
    }

    private static Column code(Mention.Source source) {
        return lit(source.name());
    }
}
