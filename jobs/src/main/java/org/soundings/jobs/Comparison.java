package org.soundings.jobs;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.Cause;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.Events;
import org.soundings.tables.Field;
import org.soundings.tables.FigureChanges;
import org.soundings.tables.FileChanges;
import org.soundings.tables.FileStatus;
import org.soundings.tables.InputFiles;

/** The figures and files of one run beside those of another. */
final class Comparison {

    private static final String BEFORE = "old";
    private static final String AFTER = "new";
    static final String EVENTS = "events.";
    private static final String TIMES = "times";
    private static final String SUMMED = "summed";

    private Comparison() {}

    /** The figures of each chapter: its scores, and its events by kind with their amounts by currency. */
    static Dataset<Row> figures(Dataset<Row> scores, Dataset<Row> events) {
        return ofScores(scores).union(ofEvents(events));
    }

    /** The files that are counted otherwise than before: {@link FileChanges}. */
    static Dataset<Row> files(Dataset<Row> before, Dataset<Row> after) {
        Column cause = cause();
        return before.as(BEFORE)
                .join(after.as(AFTER), InputFiles.FILE_ID.of(BEFORE).equalTo(InputFiles.FILE_ID.of(AFTER)), "full")
                .where(cause.isNotNull())
                .select(
                        either(InputFiles.FILE_ID),
                        either(InputFiles.CHAPTER_ID),
                        FileChanges.CAUSE.from(cause),
                        FileChanges.STATUS_BEFORE.from(InputFiles.STATUS.of(BEFORE)),
                        FileChanges.STATUS_AFTER.from(InputFiles.STATUS.of(AFTER)),
                        FileChanges.ACCEPTED_BEFORE_COUNT.from(InputFiles.ACCEPTED_COUNT.of(BEFORE)),
                        FileChanges.ACCEPTED_AFTER_COUNT.from(InputFiles.ACCEPTED_COUNT.of(AFTER)),
                        FileChanges.REFUSED_BEFORE_COUNT.from(InputFiles.REFUSED_COUNT.of(BEFORE)),
                        FileChanges.REFUSED_AFTER_COUNT.from(InputFiles.REFUSED_COUNT.of(AFTER)));
    }

    /**
     * The figures that differ, with their causes: {@link FigureChanges}.
     *
     * @param ofRun what changed in the run as a whole
     * @param files rows of {@link FileChanges}
     */
    static Dataset<Row> changes(Dataset<Row> before, Dataset<Row> after, List<Cause> ofRun, Dataset<Row> files) {
        String own = "own";
        Dataset<Row> causes = files.where(FileChanges.CHAPTER_ID.col().isNotNull())
                .groupBy(FileChanges.CHAPTER_ID.col())
                .agg(collect_set(FileChanges.CAUSE.col()).as(FigureChanges.CAUSES.name()));
        Column known = array_union(
                array(ofRun.stream().map(cause -> lit(cause.code())).toArray(Column[]::new))
                        .cast(FigureChanges.CAUSES.type()),
                coalesce(FigureChanges.CAUSES.of(own), array().cast(FigureChanges.CAUSES.type())));
        Column told = when(size(known).equalTo(0), array(lit(Cause.OTHER_CHAPTERS.code())))
                .otherwise(array_sort(known));
        Column chapter = either(FigureChanges.CHAPTER_ID);
        return before.as(BEFORE)
                .join(
                        after.as(AFTER),
                        FigureChanges.CHAPTER_ID
                                .of(BEFORE)
                                .equalTo(FigureChanges.CHAPTER_ID.of(AFTER))
                                .and(FigureChanges.FIGURE.of(BEFORE).equalTo(FigureChanges.FIGURE.of(AFTER))),
                        "full")
                .where(not(value(BEFORE).eqNullSafe(value(AFTER))))
                .join(causes.as(own), chapter.equalTo(FileChanges.CHAPTER_ID.of(own)), "left")
                .select(
                        chapter,
                        either(FigureChanges.FIGURE),
                        FigureChanges.BEFORE.from(value(BEFORE)),
                        FigureChanges.AFTER.from(value(AFTER)),
                        told.as(FigureChanges.CAUSES.name()));
    }

    private static Dataset<Row> ofScores(Dataset<Row> scores) {
        List<Column> figures = new ArrayList<>();
        for (Field field : ChapterScores.TABLE.fields()) {
            if (field.type().equals(DataTypes.LongType) || field.type().equals(DataTypes.DoubleType)) {
                figures.add(figure(lit(field.name()), field.col()));
            }
        }
        return scores.select(ChapterScores.CHAPTER_ID.col(), inline(array(figures.toArray(Column[]::new))))
                .where(FigureChanges.AFTER.col().isNotNull());
    }

    private static Dataset<Row> ofEvents(Dataset<Row> events) {
        Column both = array_distinct(array(Events.FROM_CHAPTER_ID.col(), Events.TO_CHAPTER_ID.col()));
        Dataset<Row> sums = events.select(
                        explode(both).as(FigureChanges.CHAPTER_ID.name()),
                        Events.KIND.col(),
                        Events.CURRENCY_CODE.col(),
                        Events.AMOUNT.col())
                .where(FigureChanges.CHAPTER_ID.col().isNotNull())
                .groupBy(FigureChanges.CHAPTER_ID.col(), Events.KIND.col(), Events.CURRENCY_CODE.col())
                .agg(count(lit(1)).as(TIMES), sum(Events.AMOUNT.col()).as(SUMMED));
        Column kind = concat(lit(EVENTS), Events.KIND.col());
        Dataset<Row> counts = sums.groupBy(FigureChanges.CHAPTER_ID.col(), kind.as(FigureChanges.FIGURE.name()))
                .agg(FigureChanges.AFTER.from(sum(TIMES)));
        Dataset<Row> amounts = sums.where(Events.CURRENCY_CODE.col().isNotNull())
                .select(
                        FigureChanges.CHAPTER_ID.col(),
                        concat(kind, lit("."), Events.CURRENCY_CODE.col()).as(FigureChanges.FIGURE.name()),
                        FigureChanges.AFTER.from(col(SUMMED)));
        return counts.union(amounts);
    }

    private static Column figure(Column name, Column value) {
        return struct(name.as(FigureChanges.FIGURE.name()), FigureChanges.AFTER.from(value));
    }

    private static Column value(String run) {
        return FigureChanges.AFTER.of(run);
    }

    private static Column either(Field field) {
        return coalesce(field.of(AFTER), field.of(BEFORE)).as(field.name());
    }

    /** Null for a file of which nothing changed. */
    private static Column cause() {
        Column before = InputFiles.STATUS.of(BEFORE);
        Column after = InputFiles.STATUS.of(AFTER);
        Column isMoved = lit(false);
        for (Field rows : List.of(
                InputFiles.ACCEPTED_COUNT,
                InputFiles.DUPLICATE_COUNT,
                InputFiles.SUPERSEDED_COUNT,
                InputFiles.REFUSED_COUNT)) {
            isMoved = isMoved.or(rows.of(BEFORE).notEqual(rows.of(AFTER)));
        }
        Column isOther = before.notEqual(after);
        return when(before.isNull(), Cause.FILE_ADDED.code())
                .when(after.isNull(), Cause.FILE_REMOVED.code())
                .when(
                        not(InputFiles.SHA256.of(BEFORE).eqNullSafe(InputFiles.SHA256.of(AFTER))),
                        Cause.FILE_CHANGED.code())
                .when(isOther.and(after.equalTo(FileStatus.SUPERSEDED.code())), Cause.FILE_SUPERSEDED.code())
                .when(isOther.and(after.equalTo(FileStatus.REFUSED.code())), Cause.FILE_REFUSED.code())
                .when(isOther.and(after.equalTo(FileStatus.OK.code())), Cause.FILE_USED.code())
                .when(isOther, Cause.FILE_UNUSED.code())
                .when(isMoved, Cause.ROWS_MOVED.code());
    }
}
