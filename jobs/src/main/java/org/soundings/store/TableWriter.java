package org.soundings.store;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.soundings.tables.Catalog;
import org.soundings.tables.Field;
import org.soundings.tables.Table;

/** Writes tables into a run as Parquet, stamped with the run's id and as-of date, and re-reads what it wrote. */
public final class TableWriter {

    private static final String ROWS = "rows";

    private final RunDirectory run;

    public TableWriter(RunDirectory run) {
        this.run = run;
    }

    /**
     * Writes a table, once a run. Rows are sorted by the table's order within each file, rows with the same first column of
     * the order are in one file unless they are very many, and adaptive execution makes as few files as their size asks
     * for.
     *
     * @return its rows
     * @throws IllegalArgumentException if the dataset lacks a column of the table or has it in another type
     * @throws StoreException if the keys that are read back are not those of as many rows, each once; nulls where none may
     *     be are found when the run is published
     */
    public long write(Table table, Dataset<Row> rows) throws StoreException {
        Observation observed = new Observation();
        stamped(table, rows)
                .hint("rebalance", table.order().get(0).col())
                .sortWithinPartitions(sorting(table))
                .observe(observed, count(lit(1)).as(ROWS))
                .write()
                .mode(SaveMode.ErrorIfExists)
                .option("compression", "zstd")
                .parquet(run.path(table));
        long written = rows(observed);
        new TableCheck(rows.sparkSession(), table).check(run.path(table), written);
        run.written(table, written);
        return written;
    }

    private static long rows(Observation observed) throws StoreException {
        try {
            return (Long) observed.getAsJava().get(ROWS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("Interrupted while a table was written", e);
        }
    }

    /** A table of this run as written, for the steps that follow. */
    public Dataset<Row> read(SparkSession spark, Table table) {
        return TableReader.read(spark, run.path(table), table);
    }

    private Dataset<Row> stamped(Table table, Dataset<Row> rows) {
        List<Column> columns = new ArrayList<>(List.of(table.columns()));
        columns.add(Catalog.RUN_ID.from(lit(run.id())));
        columns.add(Catalog.AS_OF.from(lit(run.asOf())));
        return table.conform(rows).select(columns.toArray(new Column[0]));
    }

    private static Column[] sorting(Table table) {
        Set<Field> fields = new LinkedHashSet<>(table.order());
        fields.addAll(table.key());
        return fields.stream().map(Field::col).toArray(Column[]::new);
    }
}
