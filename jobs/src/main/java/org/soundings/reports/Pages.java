package org.soundings.reports;

import java.io.IOException;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.SerializableConfiguration;
import org.soundings.config.Settings;
import org.soundings.tables.Chapters;
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
        List<String> locales = List.copyOf(settings.reports().locales());
        locales.forEach(Words::of);
        Configuration configuration =
                tables.apply(Chapters.TABLE).sparkSession().sparkContext().hadoopConfiguration();
        Pages pages =
                new Pages(PageTerms.of(settings, asOf), locales, runDir, new SerializableConfiguration(configuration));
        MapPartitionsFunction<Row, Row> write = pages::write;
        return SheetStage.sheets(tables).mapPartitions(write, Encoders.row(PageFiles.TABLE.schema()));
    }

    private Iterator<Row> write(Iterator<Row> sheets) throws IOException {
        Map<String, Words> languages = new LinkedHashMap<>();
        locales.forEach(locale -> languages.put(locale, Words.of(locale)));
        ChapterRenderer renderer = new ChapterRenderer(terms);
        PageStore store = new PageStore(runDir, hadoop.value());
        long attempt = TaskContext.get().taskAttemptId();
        Stream<Row> rows = StreamSupport.stream(Spliterators.spliteratorUnknownSize(sheets, 0), false);
        return rows.map(SheetRows::sheet)
                .flatMap(sheet -> languages.entrySet().stream()
                        .flatMap(language -> Arrays.stream(ChapterFile.values()).map(kind -> {
                            byte[] file = renderer.render(kind, sheet, language.getValue());
                            String path = kind.path(sheet.id(), language.getKey());
                            put(store, path, file, attempt);
                            return RowFactory.create(sheet.id(), path, (long) file.length, sha256(file));
                        })))
                .iterator();
    }

    private static void put(PageStore store, String path, byte[] page, long attempt) {
        try {
            store.write(path, page, attempt);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Cannot write page " + path, e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
