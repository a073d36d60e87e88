package org.soundings.reports;

import java.io.IOException;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
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
import org.soundings.tables.PageFiles;

/** Renders the leadership page of every reporting chapter, in every language asked for, inside Spark's tasks. */
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
     * The pages as {@link PageFiles}: a page is written to {@code <runDir>/chapters/<chapter_id>/leadership.<locale>.html}
     * when its row is computed. Nothing is written before the caller runs an action; running it again writes the same
     * bytes to the same places.
     *
     * @param runDir directory of the run, any Hadoop URI
     * @throws IllegalArgumentException when there are no texts in one of the settings' locales
     */
    public static Dataset<Row> render(ChapterTables tables, Settings settings, LocalDate asOf, String runDir) {
        List<String> locales = List.copyOf(settings.reports().locales());
        locales.forEach(Words::of);
        Configuration configuration =
                tables.chapters().sparkSession().sparkContext().hadoopConfiguration();
        Pages pages =
                new Pages(PageTerms.of(settings, asOf), locales, runDir, new SerializableConfiguration(configuration));
        MapPartitionsFunction<Row, Row> write = pages::write;
        return SheetStage.sheets(tables).mapPartitions(write, Encoders.row(PageFiles.TABLE.schema()));
    }

    /** The path of a page below the run's directory. */
    public static String path(String chapterId, String locale) {
        return "chapters/" + chapterId + "/leadership." + locale + ".html";
    }

    private Iterator<Row> write(Iterator<Row> sheets) throws IOException {
        Map<String, Words> words = new LinkedHashMap<>();
        locales.forEach(locale -> words.put(locale, Words.of(locale)));
        PageTemplate template = new PageTemplate();
        PageStore store = new PageStore(runDir, hadoop.value());
        long attempt = TaskContext.get().taskAttemptId();
        Stream<Row> rows = StreamSupport.stream(Spliterators.spliteratorUnknownSize(sheets, 0), false);
        return rows.map(SheetRows::sheet)
                .flatMap(sheet -> words.entrySet().stream().map(entry -> {
                    byte[] page =
                            template.leadership(LeadershipPages.of(sheet, terms, entry.getValue()), entry.getValue());
                    String path = path(sheet.id(), entry.getKey());
                    put(store, path, page, attempt);
                    return RowFactory.create(sheet.id(), path, (long) page.length, sha256(page));
                }))
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
