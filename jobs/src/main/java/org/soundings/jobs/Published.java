package org.soundings.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.soundings.store.RunDirectory;
import org.soundings.store.TableWriter;
import org.soundings.tables.Table;

/**
 * The tables that a run writes, several at a time: a small table keeps the driver busier than the cores. Once written
 * they are read from there rather than computed again.
 */
final class Published {

    private static final int AT_A_TIME = 4;

    private final SparkSession spark;
    private final TableWriter writer;
    private final Map<Table, Dataset<Row>> asked = new java.util.LinkedHashMap<>();
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
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<Future<?>> writes = new ArrayList<>();
            asked.forEach((table, dataset) -> writes.add(threads.submit(() -> write(table, dataset))));
            for (Future<?> write : writes) {
                write.get();
            }
            asked.clear();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            throw new IOException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while writing tables", e);
        } finally {
            threads.shutdownNow();
        }
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

    private void write(Table table, Dataset<Row> dataset) {
        try {
            rows.put(table, writer.write(table, dataset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
