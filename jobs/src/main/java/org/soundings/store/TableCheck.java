package org.soundings.store;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.soundings.tables.Catalog;
import org.soundings.tables.Field;
import org.soundings.tables.Table;

/**
 * Reads a written table's keys back, in one pass: none is missing, none there twice. Lists that may not be null are counted
 * here too; nulls of any other column are in the files' footers, which {@link TableFiles} compares.
 */
final class TableCheck {

    /** So many rows are read by one task: it takes less than to shuffle them. */
    private static final long FEW = 100_000;

    /** Names of the aggregates of one key and of the whole. */
    private static final String SIZE = "size";

    private static final String NULLS = "nulls_";

    private final SparkSession spark;
    private final Table table;

    TableCheck(SparkSession spark, Table table) {
        this.spark = spark;
        this.table = table;
    }

    void check(String path, long written) throws StoreException {
        Dataset<Row> rows = TableReader.read(spark, path, table);
        Row found = whole(perKey(written <= FEW ? rows.coalesce(1) : rows));
        List<String> problems = new ArrayList<>();
        if (found.getLong(0) != written) {
            problems.add(found.getLong(0) + " rows were read back, " + written + " were written");
        }
        if (found.getLong(1) > 0) {
            problems.add(found.getLong(1) + " keys have more than one row, the first is " + found.getString(2));
        }
        List<Field> required = lists();
        for (int i = 0; i < required.size(); i++) {
            if (found.getLong(i + 3) > 0) {
                problems.add(
                        "column " + required.get(i) + " is null in " + found.getLong(i + 3) + " rows and may never be");
            }
        }
        if (!problems.isEmpty()) {
            throw new StoreException("Table " + table + " is not as it should be: " + String.join("; ", problems));
        }
    }

    /** One row a key: its rows, and its nulls column by column. */
    private Dataset<Row> perKey(Dataset<Row> rows) {
        Column[] nulls = lists().stream()
                .map(field -> count(when(field.col().isNull(), lit(1))).as(NULLS + field))
                .toArray(Column[]::new);
        return rows.groupBy(key()).agg(count(lit(1)).as(SIZE), nulls);
    }

    private Row whole(Dataset<Row> perKey) {
        Column again = col(SIZE).gt(1);
        List<Column> totals = new ArrayList<>();
        totals.add(count(when(again, lit(1))));
        totals.add(min(when(again, to_json(struct(key())))));
        lists().forEach(field -> totals.add(coalesce(sum(col(NULLS + field)), lit(0L))));
        return perKey.agg(coalesce(sum(col(SIZE)), lit(0L)), totals.toArray(new Column[0]))
                .head();
    }

    private Column[] key() {
        return table.key().stream().map(Field::col).toArray(Column[]::new);
    }

    private List<Field> lists() {
        return Catalog.publishedFields(table).stream()
                .filter(field -> !field.nullable() && field.type() instanceof ArrayType)
                .toList();
    }
}
