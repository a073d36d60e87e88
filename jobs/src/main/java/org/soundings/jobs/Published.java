package org.soundings.jobs;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.soundings.store.RunDirectory;
import org.soundings.store.TableWriter;
import org.soundings.tables.Table;

/** The tables that a run has written, to be read again from there rather than computed again. */
final class Published {

    private final SparkSession spark;
    private final TableWriter writer;
    private final Map<Table, Long> rows = new LinkedHashMap<>();

    Published(SparkSession spark, RunDirectory run) {
        this.spark = spark;
        this.writer = new TableWriter(run);
    }

    void write(Table table, Dataset<Row> dataset) throws IOException {
        rows.put(table, writer.write(table, dataset));
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
