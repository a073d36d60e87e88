package org.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.soundings.tables.Catalog;
import org.soundings.tables.DataDictionary;
import org.soundings.tables.Table;

/** Reads a published run with DuckDB and compares it with the data dictionary: an outsider's view of the tables. */
public final class DuckDbCheck {

    private static final Map<String, String> TYPES = Map.of(
            "string", "VARCHAR",
            "bigint", "BIGINT",
            "double", "DOUBLE",
            "boolean", "BOOLEAN",
            "date", "DATE",
            "timestamp", "TIMESTAMP WITH TIME ZONE",
            "decimal(18,2)", "DECIMAL(18,2)",
            "array<string>", "VARCHAR[]");

    private DuckDbCheck() {}

    /**
     * Fails unless every published table has the columns of the dictionary in their order and types, the rows that the
     * manifest says, and no null where the dictionary allows none.
     *
     * @param run the run's folder, or {@code current}
     */
    public static void check(Path run, Manifest manifest) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duck.createStatement()) {
            Map<String, Manifest.TableEntry> entries = Seal.byName(manifest.tables());
            for (Table table : Catalog.published()) {
                String files = "read_parquet('" + run.resolve("tables/v1").resolve(table.name()) + "/*.parquet')";
                List<Row> dictionary = DataDictionary.rows().stream()
                        .filter(row -> row.getString(0).equals(table.name()))
                        .toList();
                assertThat(columns(sql, files)).as("columns of %s", table).isEqualTo(expected(dictionary));
                assertThat(number(sql, "SELECT count(*) FROM " + files))
                        .as("rows of %s", table)
                        .isEqualTo(entries.get(table.name()).rows());
                for (Row column : dictionary) {
                    if (column.isNullAt(DataDictionary.TABLE.indexOf(DataDictionary.NULL_WHEN_EN))) {
                        String name = column.getString(DataDictionary.TABLE.indexOf(DataDictionary.COLUMN_NAME));
                        assertThat(number(sql, "SELECT count(*) FROM " + files + " WHERE " + name + " IS NULL"))
                                .as("nulls of %s.%s", table, name)
                                .isZero();
                    }
                }
            }
        }
    }

    private static List<String> expected(List<Row> dictionary) {
        return dictionary.stream()
                .map(row -> row.getString(DataDictionary.TABLE.indexOf(DataDictionary.COLUMN_NAME)) + " "
                        + TYPES.get(row.getString(DataDictionary.TABLE.indexOf(DataDictionary.TYPE))))
                .toList();
    }

    private static List<String> columns(Statement sql, String files) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet described = sql.executeQuery("DESCRIBE SELECT * FROM " + files)) {
            while (described.next()) {
                columns.add(described.getString(1) + " " + described.getString(2));
            }
        }
        return columns;
    }

    private static long number(Statement sql, String query) throws SQLException {
        try (ResultSet result = sql.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
