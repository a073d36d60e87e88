package org.soundings.reports;

import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.soundings.config.Settings;
import org.soundings.tables.PageFiles;
import org.soundings.tables.Table;

/** Renders the files of every reporting chapter, in every language asked for, inside Spark's tasks. */
public final class Pages implements Serializable {

    private final PageTerms terms;
    private final List<String> locales;
    private final String runDir;
    private final SerializableConfiguration hadoop;

    private Pages(PageTerms terms, List<String> locales, String runDir, SerializableConfiguration hadoop) {
        this.terms = terms;
        this.locales = locales;
        this.runDir = runDir;
        this.hadoop = hadoop;
    }

    /**
     * The files as {@link PageFiles}: a file is written to its {@link ChapterFile#path} below {@code runDir} when its row is
     * computed. Nothing is written before the caller runs an action; running it again writes the same
     * bytes to the same places.
     *
     * @param tables gives each published table that is asked for
     * @param runDir directory of the run, any Hadoop URI
     * @throws IllegalArgumentException when there are no texts in one of the settings' locales
     */
    public static Dataset<Row> render(
            Function<Table, Dataset<Row>> tables, Settings settings, LocalDate asOf, String runDir) {
        Dataset<Row> sheets = SheetStage.sheets(tables);
        return of(sheets.sparkSession(), settings, asOf, runDir).files(sheets);
    }

    /**
     * Of a run's terms.
     *
     * @throws IllegalArgumentException when there are no texts in one of the settings' locales
     */
    static Pages of(SparkSession spark, Settings settings, LocalDate asOf, String runDir) {
        List<String> locales = List.copyOf(settings.reports().locales());
        locales.forEach(Words::of);
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        return new Pages(PageTerms.of(settings, asOf), locales, runDir, new SerializableConfiguration(configuration));
    }

    /** The files of each of {@link org.soundings.tables.ChapterSheets}, as {@link #render}. */
    Dataset<Row> files(Dataset<Row> sheets) {
        MapPartitionsFunction<Row, Row> write = this::write;
        return sheets.mapPartitions(write, Encoders.row(PageFiles.TABLE.schema()));
    }

    private Iterator<Row> write(Iterator<Row> sheets) throws IOException {
        ChapterRenderer renderer = new ChapterRenderer(terms);
        PageFileWriter writer = writer();
        return rows(sheets)
                .map(SheetRows::sheet)
                .flatMap(sheet -> renderer.files(sheet, locales).map(file -> writer.write(sheet.id(), file)))
                .iterator();
    }

    /** What this task writes files with. */
    PageFileWriter writer() throws IOException {
        return new PageFileWriter(
                new PageStore(runDir, hadoop.value()), TaskContext.get().taskAttemptId());
    }

    /** A partition's rows, one at a time. */
    static <T> Stream<T> rows(Iterator<T> rows) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false);
    }
}
