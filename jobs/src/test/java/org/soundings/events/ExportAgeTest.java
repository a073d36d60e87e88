package org.soundings.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soundings.SparkTests;
import org.soundings.config.Settings;
import org.soundings.tables.Chapters;

/** Ages of 21 and 35 days, as of 2026-06-30. */
@ExtendWith(SparkTests.class)
final class ExportAgeTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    @Test
    void freshUpToTheWarningLateUpToTheErrorStaleAfter(SparkSession spark) {
        assertThat(freshness(
                        spark,
                        "2026-07-05",
                        "2026-06-30",
                        "2026-06-09",
                        "2026-06-08",
                        "2026-05-26",
                        "2026-05-25",
                        null))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "2026-07-05", "fresh",
                        "2026-06-30", "fresh",
                        "2026-06-09", "fresh",
                        "2026-06-08", "late",
                        "2026-05-26", "late",
                        "2026-05-25", "stale",
                        "no day", "null"));
    }

    private static Map<String, String> freshness(SparkSession spark, String... days) {
        List<Row> rows = java.util.Arrays.stream(days)
                .map(day -> RowFactory.create(day == null ? null : LocalDate.parse(day)))
                .toList();
        StructType schema = new StructType().add(Chapters.LAST_EXPORT_ON.name(), Chapters.LAST_EXPORT_ON.type(), true);
        Dataset<Row> found = spark.createDataFrame(rows, schema)
                .withColumn(Chapters.FRESHNESS.name(), ExportAge.freshness(new Settings.Freshness(21, 35), AS_OF));
        Map<String, String> freshness = new TreeMap<>();
        found.collectAsList()
                .forEach(row ->
                        freshness.put(row.isNullAt(0) ? "no day" : row.get(0).toString(), String.valueOf(row.get(1))));
        return freshness;
    }
}
