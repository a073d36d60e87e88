package org.soundings.store;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.soundings.tables.Catalog;
import org.soundings.tables.Field;
import org.soundings.tables.Table;

/** Reads a table by its definition: the schema is given, never inferred. */
final class TableReader {

    private TableReader() {}

    /** The table at a path, with the run's stamp. The files' own columns are not looked at here. */
    static Dataset<Row> read(SparkSession spark, String path, Table table) {
        StructType schema = new StructType();
        for (Field field : Catalog.publishedFields(table)) {
            schema = schema.add(field.name(), field.type(), field.nullable());
        }
        return spark.read().schema(schema).parquet(path);
    }
}
