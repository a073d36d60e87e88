package org.soundings.jobs;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.soundings.config.Settings;
import org.soundings.store.PublishedRun;
import org.soundings.store.RunDirectory;
import org.soundings.store.StoreException;
import org.soundings.tables.Cause;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.Events;
import org.soundings.tables.Field;
import org.soundings.tables.FigureChanges;
import org.soundings.tables.FileChanges;
import org.soundings.tables.InputFiles;

/**
 * What differs from the run published before, and why. Small, whatever the network's size: sums, and a few examples.
 *
 * @param since the run published before
 * @param asOfBefore its as-of day
 * @param ofRun what changed in the run as a whole
 * @param files by cause, in the causes' order
 * @param chapters chapters of which a figure differs
 * @param totals figures of events summed over all chapters, where the sum differs, in the order of their names
 * @param most the chapters of which most figures differ
 * @param obstacle why the two runs cannot be compared; null where they can
 */
record Changes(
        String since,
        String asOfBefore,
        List<Cause> ofRun,
        List<OfFiles> files,
        long chapters,
        List<Total> totals,
        List<OfChapter> most,
        String obstacle) {

    private static final int CHAPTERS_NAMED = 5;

    /** Files with one cause, and the first of them. */
    record OfFiles(Cause cause, long count, String example) {}

    /** A figure's sum before and after. */
    record Total(String figure, double before, double after) {}

    /** A chapter and how many of its figures differ. */
    record OfChapter(String chapterId, long figures) {}

    /**
     * Compares the written tables with the published run's and writes the two tables of the account.
     *
     * @param previous the published run
     */
    static Changes write(
            SparkSession spark, PublishedRun previous, Published written, RunDirectory run, Settings settings)
            throws IOException {
        String since = previous.manifest().runId();
        String asOfBefore = previous.manifest().asOf();
        List<Cause> ofRun = ofRun(previous, run, settings);
        Dataset<Row> filesBefore;
        Dataset<Row> before;
        try {
            filesBefore = previous.read(spark, InputFiles.TABLE);
            before = Comparison.figures(previous.read(spark, ChapterScores.TABLE), previous.read(spark, Events.TABLE));
        } catch (StoreException otherTables) {
            return new Changes(since, asOfBefore, ofRun, List.of(), 0, List.of(), List.of(), otherTables.getMessage());
        }
        Dataset<Row> after = Comparison.figures(written.read(ChapterScores.TABLE), written.read(Events.TABLE));
        written.with(FileChanges.TABLE, Comparison.files(filesBefore, written.read(InputFiles.TABLE)))
                .write();
        Dataset<Row> files = written.read(FileChanges.TABLE);
        written.with(FigureChanges.TABLE, Comparison.changes(before, after, ofRun, files))
                .write();
        Dataset<Row> figures = written.read(FigureChanges.TABLE);
        return new Changes(
                since, asOfBefore, ofRun, ofFiles(files), chapters(figures), totals(figures), most(figures), null);
    }

    /** Whether nothing at all changed. */
    boolean areNone() {
        return obstacle == null && chapters == 0 && ofRun.isEmpty() && files.isEmpty();
    }

    private static List<Cause> ofRun(PublishedRun previous, RunDirectory run, Settings settings) throws IOException {
        List<Cause> causes = new ArrayList<>();
        if (!previous.manifest().asOf().equals(run.asOf().toString())) {
            causes.add(Cause.AS_OF_MOVED);
        }
        if (!previous.isMadeWith(settings)) {
            causes.add(Cause.SETTINGS_CHANGED);
        }
        if (!previous.manifest().version().equals(Soundings.VERSION)) {
            causes.add(Cause.VERSION_CHANGED);
        }
        return causes;
    }

    private static List<OfFiles> ofFiles(Dataset<Row> files) {
        return files
                .groupBy(FileChanges.CAUSE.col())
                .agg(count(lit(1)), min(FileChanges.FILE_ID.col()))
                .collectAsList()
                .stream()
                .map(row -> new OfFiles(Cause.of(row.getString(0)).orElseThrow(), row.getLong(1), row.getString(2)))
                .sorted(Comparator.comparing(OfFiles::cause))
                .toList();
    }

    private static long chapters(Dataset<Row> figures) {
        return figures.agg(countDistinct(FigureChanges.CHAPTER_ID.col()))
                .first()
                .getLong(0);
    }

    private static List<Total> totals(Dataset<Row> figures) {
        return figures
                .where(FigureChanges.FIGURE.col().startsWith(Comparison.EVENTS))
                .groupBy(FigureChanges.FIGURE.col())
                .agg(summed(FigureChanges.BEFORE), summed(FigureChanges.AFTER))
                .collectAsList()
                .stream()
                .map(row -> new Total(row.getString(0), row.getDouble(1), row.getDouble(2)))
                .filter(total -> total.before() != total.after())
                .sorted(Comparator.comparing(Total::figure))
                .toList();
    }

    private static Column summed(Field value) {
        return sum(coalesce(value.col(), lit(0.0))).as(value.name());
    }

    private static List<OfChapter> most(Dataset<Row> figures) {
        String times = "times";
        return figures
                .groupBy(FigureChanges.CHAPTER_ID.col())
                .agg(count(lit(1)).as(times))
                .orderBy(col(times).desc(), FigureChanges.CHAPTER_ID.col())
                .takeAsList(CHAPTERS_NAMED)
                .stream()
                .map(row -> new OfChapter(row.getString(0), row.getLong(1)))
                .toList();
    }
}
