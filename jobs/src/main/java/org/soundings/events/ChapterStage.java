package org.soundings.events;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.config.Formats;
import org.soundings.config.Settings;
import org.soundings.tables.ChapterRefs;
import org.soundings.tables.Chapters;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Field;
import org.soundings.tables.FileHeaders;
import org.soundings.tables.Fold;
import org.soundings.tables.LedgerFiles;
import org.soundings.tables.Mentions;
import org.soundings.tables.Readings;

/** Which chapter each way of writing one means, and the chapters themselves. */
final class ChapterStage {

    private ChapterStage() {}

    /** Every spelling of a chapter in headers and rows, with the chapter that it means: {@link ChapterRefs}. */
    static Dataset<Row> refs(Dataset<Row> readings, Settings settings) {
        // The alphabet's first spelling of each triple, of a chapter's own file where there is one.
        Column own = ChapterRefs.OWN_COUNT.col();
        Dataset<Row> distinct = spellings(readings)
                .groupBy(ChapterRefs.NAME_KEY.col(), ChapterRefs.REGION_KEY.col(), ChapterRefs.COUNTRY_KEY.col())
                .agg(
                        min(struct(own.multiply(-1), ChapterRefs.CHAPTER_NAME.col()))
                                .getField(ChapterRefs.CHAPTER_NAME.name())
                                .as(ChapterRefs.CHAPTER_NAME.name()),
                        min(ChapterRefs.REGION.col()).as(ChapterRefs.REGION.name()),
                        min(ChapterRefs.COUNTRY.col()).as(ChapterRefs.COUNTRY.name()),
                        max(own).as(ChapterRefs.OWN_COUNT.name()));
        Map<String, Formats.Partial> declared = settings.formats().chapters();
        return distinct.groupByKey(
                        (MapFunction<Row, String>) row -> row.getAs(ChapterRefs.NAME_KEY.name()), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (name, group) -> resolve(group, declared.get(name)),
                        Encoders.row(ChapterRefs.TABLE.schema()));
    }

    /** The chapters that files name, and the one of persons whose chapter is not known: {@link Chapters}. */
    static Dataset<Row> chapters(
            Dataset<Row> refs, Dataset<Row> files, Dataset<Row> mentions, Settings settings, LocalDate asOf) {
        Dataset<Row> known = refs.where(ChapterRefs.CHAPTER_ID.col().isNotNull())
                .groupBy(ChapterRefs.CHAPTER_ID.col())
                .agg(
                        min(ChapterRefs.CHAPTER_NAME.col()).as(Chapters.CHAPTER_NAME.name()),
                        min(ChapterRefs.REGION.col()).as(Chapters.REGION.name()),
                        min(ChapterRefs.COUNTRY.col()).as(Chapters.COUNTRY.name()));
        Dataset<Row> unknown = mentions.where(Mentions.CHAPTER_ID.col().equalTo(Chapters.UNKNOWN_ID))
                .select(
                        Mentions.CHAPTER_ID.col(),
                        Chapters.CHAPTER_NAME.from(lit("?")),
                        Chapters.REGION.absent(),
                        Chapters.COUNTRY.absent())
                .distinct();
        Dataset<Row> reports = mentions.where(MentionStage.isOwnReport())
                .groupBy(Mentions.CHAPTER_ID.col())
                .agg(max(Mentions.SEEN_ON.col()).as(Chapters.LAST_EXPORT_ON.name()));
        Dataset<Row> exported = files.where(
                        LedgerFiles.CHAPTER_ID.col().isNotNull().and(LedgerStage.counts()))
                .where(LedgerFiles.REPORT_KIND.col().isin(LedgerStage.REPORTS.toArray()))
                .groupBy(LedgerFiles.CHAPTER_ID.col())
                .agg(max(LedgerFiles.PERIOD_END.col()).as(Chapters.LAST_EXPORT_ON.name()));
        Dataset<Row> last = reports.union(exported)
                .groupBy(Chapters.CHAPTER_ID.col())
                .agg(
                        max(Chapters.LAST_EXPORT_ON.col()).as(Chapters.LAST_EXPORT_ON.name()),
                        Chapters.IS_REPORTING.from(lit(true)));
        return known.union(unknown)
                .join(last, Chapters.CHAPTER_ID.name(), "left")
                .withColumn(Chapters.IS_REPORTING.name(), coalesce(Chapters.IS_REPORTING.col(), lit(false)))
                .withColumn(Chapters.CURRENCY_CODE.name(), currency(settings))
                .withColumn(Chapters.FRESHNESS.name(), ExportAge.freshness(settings.freshness(), asOf))
                .select(Chapters.TABLE.columns());
    }

    private static Column currency(Settings settings) {
        return udf(
                        (String chapter, String region, String country) ->
                                settings.formats().of(chapter, region, country).currency(),
                        DataTypes.StringType)
                .apply(Chapters.CHAPTER_NAME.col(), Chapters.REGION.col(), Chapters.COUNTRY.col());
    }

    /** The spellings, each once and then folded: the readings have millions of few. */
    private static Dataset<Row> spellings(Dataset<Row> readings) {
        Column[] written = {
            ChapterRefs.CHAPTER_NAME.col(), ChapterRefs.REGION.col(), ChapterRefs.COUNTRY.col(),
        };
        String header = Readings.HEADER.name();
        String row = Readings.ROW.name();
        Column all = array(
                spelling(header, FileHeaders.CHAPTER_NAME, FileHeaders.CHAPTER_REGION, FileHeaders.CHAPTER_COUNTRY, 1),
                spelling(row, ExportRows.CHAPTER_NAME, ExportRows.CHAPTER_REGION, ExportRows.CHAPTER_COUNTRY, 1),
                spelling(
                        row,
                        ExportRows.OTHER_CHAPTER_NAME,
                        ExportRows.OTHER_CHAPTER_REGION,
                        ExportRows.OTHER_CHAPTER_COUNTRY,
                        0));
        return readings.select(inline(all))
                .where(ChapterRefs.CHAPTER_NAME.col().isNotNull())
                .groupBy(written)
                .agg(max(ChapterRefs.OWN_COUNT.col()).as(ChapterRefs.OWN_COUNT.name()))
                .select(
                        ChapterRefs.NAME_KEY.from(Folds.chapter(ChapterRefs.CHAPTER_NAME.col())),
                        ChapterRefs.REGION_KEY.from(Folds.place(ChapterRefs.REGION.col())),
                        ChapterRefs.COUNTRY_KEY.from(Folds.place(ChapterRefs.COUNTRY.col())),
                        ChapterRefs.CHAPTER_NAME.col(),
                        ChapterRefs.REGION.col(),
                        ChapterRefs.COUNTRY.col(),
                        ChapterRefs.OWN_COUNT.col());
    }

    private static Column spelling(String part, Field name, Field region, Field country, long own) {
        return struct(
                ChapterRefs.CHAPTER_NAME.from(name.of(part)),
                ChapterRefs.REGION.from(region.of(part)),
                ChapterRefs.COUNTRY.from(country.of(part)),
                ChapterRefs.OWN_COUNT.from(lit(own)));
    }

    private static Iterator<Row> resolve(Iterator<Row> group, Formats.Partial declared) {
        Iterable<Row> rows = () -> group;
        List<ChapterNames.Spelling> spellings = StreamSupport.stream(rows.spliterator(), false)
                .map(row -> spelling(row, declared))
                .toList();
        return ChapterNames.resolve(spellings).stream().map(ChapterStage::row).iterator();
    }

    private static ChapterNames.Spelling spelling(Row row, Formats.Partial declared) {
        String region = row.getAs(ChapterRefs.REGION.name());
        String country = row.getAs(ChapterRefs.COUNTRY.name());
        return new ChapterNames.Spelling(
                row.getAs(ChapterRefs.NAME_KEY.name()),
                row.getAs(ChapterRefs.REGION_KEY.name()),
                row.getAs(ChapterRefs.COUNTRY_KEY.name()),
                Fold.spaces(row.getAs(ChapterRefs.CHAPTER_NAME.name())),
                region == null && declared != null ? declared.region() : region,
                country == null && declared != null ? declared.country() : country,
                row.<Long>getAs(ChapterRefs.OWN_COUNT.name()) == 1);
    }

    private static Row row(ChapterNames.Meant meant) {
        return RowFactory.create(
                meant.spelling().nameKey(),
                meant.spelling().regionKey(),
                meant.spelling().countryKey(),
                meant.chapterId(),
                meant.name(),
                meant.region(),
                meant.country(),
                meant.spelling().isReporting() ? 1L : 0L);
    }
}
