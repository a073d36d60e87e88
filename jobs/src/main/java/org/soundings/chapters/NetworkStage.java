package org.soundings.chapters;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.config.Settings;
import org.soundings.tables.ChapterFlows;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.Chapters;
import org.soundings.tables.Field;
import org.soundings.tables.GivingEffect;
import org.soundings.tables.IntroductionHits;
import org.soundings.tables.NetworkScores;
import org.soundings.tables.ReturnedGifts;
import org.soundings.tables.RollUps;

/** Sums become the scores of the whole network: one row, also of a network without members. */
public final class NetworkStage {

    private static final Map<Field, Field> STAGES = Map.of(
            NetworkScores.STAGE_EXCHANGE_RATIO, RollUps.STAGE_EXCHANGE_COUNT,
            NetworkScores.STAGE_MET_RATIO, RollUps.STAGE_MET_COUNT,
            NetworkScores.STAGE_TRUSTED_RATIO, RollUps.STAGE_TRUSTED_COUNT,
            NetworkScores.STAGE_MUTUAL_RATIO, RollUps.STAGE_MUTUAL_COUNT);

    private static final Map<Field, Field> QUADRANTS = Map.of(
            NetworkScores.WIDE_DEEP_RATIO, RollUps.WIDE_DEEP_COUNT,
            NetworkScores.WIDE_SHALLOW_RATIO, RollUps.WIDE_SHALLOW_COUNT,
            NetworkScores.NARROW_DEEP_RATIO, RollUps.NARROW_DEEP_COUNT,
            NetworkScores.NARROW_SHALLOW_RATIO, RollUps.NARROW_SHALLOW_COUNT,
            NetworkScores.TOO_EARLY_RATIO, RollUps.TOO_EARLY_COUNT);

    private static final List<Field> COUNTS = List.of(
            NetworkScores.MEMBER_COUNT,
            NetworkScores.REPORTING_MEMBER_COUNT,
            NetworkScores.PRESENT_MEMBER_COUNT,
            NetworkScores.TIE_COUNT,
            NetworkScores.ISOLATE_COUNT,
            NetworkScores.PAIR_COUNT,
            NetworkScores.ARC_COUNT,
            NetworkScores.INNER_GIVEN_COUNT);

    private NetworkStage() {}

    /**
     * The scores, over the window. Arcs and stages are of present members of whatever chapters, pairs of mates of one.
     * Reciprocity is told of a network of any size: it is a property of the whole.
     *
     * @param chapters rows of {@link Chapters}
     * @param rollUps rows of {@link RollUps}
     * @param flows rows of {@link ChapterFlows}
     * @param returned the row of {@link ReturnedGifts}
     * @param effect the row of {@link GivingEffect}
     * @param introduced the row of {@link IntroductionHits}
     * @return the row of {@link NetworkScores}
     */
    public static Dataset<Row> scores(
            Dataset<Row> chapters,
            Dataset<Row> rollUps,
            Dataset<Row> flows,
            Dataset<Row> returned,
            Dataset<Row> effect,
            Dataset<Row> introduced,
            Settings settings,
            LocalDate asOf) {
        Chapters.TABLE.check(chapters.schema());
        RollUps.TABLE.check(rollUps.schema());
        ChapterFlows.TABLE.check(flows.schema());
        ReturnedGifts.TABLE.check(returned.schema());
        GivingEffect.TABLE.check(effect.schema());
        IntroductionHits.TABLE.check(introduced.schema());
        GroupMeasures group = new GroupMeasures(settings.reports().minimumGroup());
        Map<Field, Column> columns = group.columns();
        columns.putAll(Reciprocity.columns());
        columns.putAll(FlowReciprocity.columns());
        COUNTS.forEach(field -> columns.put(field, coalesce(field.col(), lit(0L))));
        STAGES.forEach((ratio, staged) ->
                columns.put(ratio, group.ofEnough(RollUps.PRESENT_MEMBER_COUNT.col(), ofStaged(staged))));
        Column present = RollUps.PRESENT_MEMBER_COUNT.col();
        QUADRANTS.forEach((ratio, count) ->
                columns.put(ratio, group.ofEnough(present, count.col().divide(present))));
        columns.put(NetworkScores.COVERAGE_RATIO, columns.get(ChapterScores.COVERAGE_RATIO));
        columns.put(NetworkScores.RELATIONSHIP_DENSITY_RATIO, columns.get(ChapterScores.RELATIONSHIP_DENSITY_RATIO));
        ReturnedGifts.TABLE.fields().forEach(field -> columns.put(field, field.col()));
        GivingEffect.TABLE.fields().forEach(field -> columns.put(field, field.col()));
        IntroductionHits.TABLE.fields().forEach(field -> columns.put(field, field.col()));
        columns.put(NetworkScores.CHAPTER_COUNT, NetworkScores.CHAPTER_COUNT.col());
        LocalDate start = asOf.minusMonths(settings.window().months()).plusDays(1);
        columns.put(NetworkScores.WINDOW_START_ON, lit(start));
        return NetworkScores.TABLE.conform(chapters.where(Chapters.IS_REPORTING.col())
                .agg(NetworkScores.CHAPTER_COUNT.from(count(lit(1))))
                .join(rollUps.where(RollUps.CHAPTER_ID.col().isNull()), lit(true), "left_outer")
                .crossJoin(FlowReciprocity.sums(chapters, flows))
                .crossJoin(returned)
                .crossJoin(effect)
                .crossJoin(introduced)
                .select(NetworkScores.TABLE.fields().stream()
                        .map(field -> field.from(columns.get(field)))
                        .toArray(Column[]::new)));
    }

    private static Column ofStaged(Field staged) {
        Column all = RollUps.STAGE_EXCHANGE_COUNT
                .col()
                .plus(RollUps.STAGE_MET_COUNT.col())
                .plus(RollUps.STAGE_TRUSTED_COUNT.col())
                .plus(RollUps.STAGE_MUTUAL_COUNT.col());
        return when(all.gt(0L), staged.col().divide(all));
    }
}
