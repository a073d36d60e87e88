package org.soundings.chapters;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;

import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.config.Settings;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.Chapters;
import org.soundings.tables.Field;
import org.soundings.tables.Fragilities;
import org.soundings.tables.RollUps;

/** Sums become the scores of chapters: one row for each chapter that exports. */
public final class ChapterStage {

    /** Counts that are null where they are not known. */
    private static final Set<Field> MAY_BE_UNKNOWN =
            Set.of(ChapterScores.CHAPTER_ID, ChapterScores.PRESENT_YEAR_AGO_COUNT, ChapterScores.STAYED_COUNT);

    private ChapterStage() {}

    /**
     * The scores, over the window. A chapter without members has counts of 0.
     *
     * @param chapters rows of {@link Chapters}
     * @param rollUps rows of {@link RollUps}
     * @param fragilities rows of {@link Fragilities}
     * @return rows of {@link ChapterScores}
     */
    public static Dataset<Row> scores(
            Dataset<Row> chapters, Dataset<Row> rollUps, Dataset<Row> fragilities, Settings settings) {
        Chapters.TABLE.check(chapters.schema());
        RollUps.TABLE.check(rollUps.schema());
        Fragilities.TABLE.check(fragilities.schema());
        GroupMeasures group = new GroupMeasures(settings.reports().minimumGroup());
        Map<Field, Column> measures = group.columns();
        measures.put(ChapterScores.ARTICULATION_POINT_COUNT, howMany(Fragilities.ARTICULATION_NOS));
        measures.put(ChapterScores.BRIDGE_COUNT, howMany(Fragilities.FRAGILE_TIES));
        measures.put(
                ChapterScores.TOP_THREE_RELATIONSHIP_RATIO,
                group.ofEnough(
                        RollUps.PRESENT_MEMBER_COUNT.col(),
                        Fragilities.TOP_THREE_PAIR_COUNT
                                .col()
                                .cast(DataTypes.DoubleType)
                                .divide(RollUps.RELATIONSHIP_PAIR_COUNT.col())));
        measures.put(
                ChapterScores.PARTNERS_PER_TEN_MEDIAN,
                group.ofEnough(RollUps.WITH_BREADTH_COUNT.col(), RollUps.PARTNERS_PER_TEN_MEDIAN.col()));
        measures.put(
                ChapterScores.RELATIONSHIP_RATIO_MEDIAN,
                group.ofEnough(RollUps.WITH_DEPTH_COUNT.col(), RollUps.RELATIONSHIP_RATIO_MEDIAN.col()));
        String[] byChapter = {Chapters.CHAPTER_ID.name()};
        return ChapterScores.TABLE.conform(chapters.where(Chapters.IS_REPORTING.col())
                .select(Chapters.CHAPTER_ID.col())
                .join(rollUps, byChapter, "left_outer")
                .join(fragilities, byChapter, "left_outer")
                .select(ChapterScores.TABLE.fields().stream()
                        .map(field -> field.from(measures.getOrDefault(field, count(field))))
                        .toArray(Column[]::new)));
    }

    private static Column howMany(Field list) {
        return coalesce(size(list.col()), lit(0));
    }

    private static Column count(Field field) {
        return MAY_BE_UNKNOWN.contains(field) ? field.col() : coalesce(field.col(), lit(0L));
    }
}
