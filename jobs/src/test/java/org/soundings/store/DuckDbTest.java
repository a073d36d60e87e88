package org.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.SparkTests;
import org.soundings.tables.Catalog;
import org.soundings.tables.DataDictionary;
import org.soundings.tables.Table;

@ExtendWith(SparkTests.class)
class DuckDbTest {

    @TempDir
    private static Path out;

    private static Manifest manifest;

    @Test
    void everyTableIsWhatTheDictionarySays() throws SQLException {
        DuckDbCheck.check(out.resolve("current"), manifest);
        assertThat(one("SELECT max(amount)::VARCHAR || ' ' || max(period_end) FROM '%s/events/*.parquet'"))
                .isEqualTo("1234567890123456.02 2026-09-29");
        assertThat(one("SELECT epoch_us(max(exported_at)) FROM '%s/input_files/*.parquet'"))
                .isEqualTo("1325239202123456");
        assertThat(one("SELECT count(*) FROM '%s/data_dictionary/*.parquet'"))
                .isEqualTo(Integer.toString(DataDictionary.rows().size()));
    }

    @Test
    void theCheckSeesAnotherNumberOfRows() {
        List<Manifest.TableEntry> more = manifest.tables().stream()
                .map(table ->
                        new Manifest.TableEntry(table.name(), table.rows() + 1, table.columns(), table.required()))
                .toList();
        Manifest wrong = new Manifest(manifest.runId(), manifest.asOf(), null, null, null, null, null, more, List.of());

        assertThatThrownBy(() -> DuckDbCheck.check(out.resolve("current"), wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("rows of chapters");
    }

    @BeforeAll
    static void publish(SparkSession spark) throws IOException {
        try (Publisher publisher = Publisher.open(out.toString(), SampleRows.hadoop(), Clock.systemUTC())) {
            RunDirectory run = publisher.start(SampleRows.AS_OF);
            TableWriter writer = new TableWriter(run);
            for (Table table : Catalog.published()) {
                writer.write(
                        table,
                        table == DataDictionary.TABLE
                                ? spark.createDataFrame(DataDictionary.rows(), table.schema())
                                : SampleRows.of(spark, table, 3));
            }
            manifest = publisher.publish(run, Catalog.published(), SampleRows.facts());
        }
    }

    private static String one(String query) throws SQLException {
        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                var sql = duck.createStatement();
                var result = sql.executeQuery(query.formatted(out.resolve("current/tables/v1")))) {
            result.next();
            return result.getString(1);
        }
    }
}
