package org.soundings.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.soundings.store.RunDirectory;
import org.soundings.store.TableWriter;
import org.soundings.tables.Table;

/**
 * The tables that a run writes, side by side. Once written they are read from there rather than computed
 * again.
 */
final class Published {

    private final SparkSession spark;
    private final TableWriter writer;
    private final Map<Table, Dataset<Row>> asked = new LinkedHashMap<>();
    private final Map<Table, Long> rows = new ConcurrentHashMap<>();

    Published(SparkSession spark, RunDirectory run) {
        this.spark = spark;
        this.writer = new TableWriter(run);
    }

    /** Notes a table to be written. */
    Published with(Table table, Dataset<Row> dataset) {
        asked.put(table, dataset);
        return this;
    }

    /**
     * Writes the noted tables.
     *
     * @throws IOException the first failure among them
     */
    void write() throws IOException {
        try (SideBySide steps = new SideBySide()) {
            asked.entrySet().stream()
                    .map(table ->
                            steps.start(() -> rows.put(table.getKey(), writer.write(table.getKey(), table.getValue()))))
                    .toList()
                    .forEach(SideBySide.Step::result);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        asked.clear();
    }

    Dataset<Row> read(Table table) {
        return writer.read(spark, table);
    }

    long rows(Table table) {
        return rows.get(table);
    }

    /** Rows of all tables. */
    long rows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
