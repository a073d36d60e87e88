package org.soundings.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.TimestampType;
import org.soundings.config.SettingsLoader;
import org.soundings.tables.Field;
import org.soundings.tables.Table;

/** Rows of any table: every value tells its row, and in odd rows what may be null is. */
final class SampleRows {

    static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    private SampleRows() {}

    static Dataset<Row> of(SparkSession spark, Table table, int count) {
        List<Row> rows = new ArrayList<>();
        // Last first: the writer has to sort.
        for (int number = count; number >= 1; number--) {
            int row = number;
            rows.add(RowFactory.create(table.fields().stream()
                    .map(field -> value(table, field, row))
                    .toArray()));
        }
        return spark.createDataFrame(rows, table.schema());
    }

    static Configuration hadoop() {
        Configuration hadoop = new Configuration();
        hadoop.set("fs.permissions.umask-mode", "077");
        return hadoop;
    }

    static RunFacts facts() {
        return new RunFacts("0.1.0", SettingsLoader.shipped(), Map.of(), Map.of());
    }

    private static Object value(Table table, Field field, int row) {
        boolean isOrdered = table.key().contains(field) || table.order().contains(field);
        return field.nullable() && row % 2 == 1 && !isOrdered ? null : value(field.type(), row);
    }

    private static Object value(DataType type, int row) {
        if (type instanceof LongType) {
            return (long) row;
        }
        if (type instanceof DoubleType) {
            return row / 4.0;
        }
        if (type instanceof BooleanType) {
            return row % 2 == 0;
        }
        if (type instanceof DateType) {
            return AS_OF.minusDays(row);
        }
        if (type instanceof TimestampType) {
            return Instant.parse("2011-12-30T10:00:00.123456Z").plusSeconds(row);
        }
        if (type instanceof DecimalType) {
            return new BigDecimal("1234567890123456.00").add(BigDecimal.valueOf(row, 2));
        }
        return type instanceof ArrayType ? new String[] {"a" + row, "b"} : String.format("é%05d", row);
    }
}
