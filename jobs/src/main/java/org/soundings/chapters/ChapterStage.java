package org.soundings.chapters;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;

import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.config.Settings;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.Chapters;
import org.soundings.tables.Field;
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
     * @return rows of {@link ChapterScores}
     */
    public static Dataset<Row> scores(Dataset<Row> chapters, Dataset<Row> rollUps, Settings settings) {
        Chapters.TABLE.check(chapters.schema());
        RollUps.TABLE.check(rollUps.schema());
        Map<Field, Column> measures = new GroupMeasures(settings.reports().minimumGroup()).columns();
        return ChapterScores.TABLE.conform(chapters.where(Chapters.IS_REPORTING.col())
                .select(Chapters.CHAPTER_ID.col())
                .join(rollUps, new String[] {Chapters.CHAPTER_ID.name()}, "left_outer")
                .select(ChapterScores.TABLE.fields().stream()
                        .map(field -> field.from(measures.getOrDefault(field, count(field))))
                        .toArray(Column[]::new)));
    }

    private static Column count(Field field) {
        return MAY_BE_UNKNOWN.contains(field) ? field.col() : coalesce(field.col(), lit(0L));
    }
}
