package org.soundings.exports;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.soundings.config.Settings;
import org.soundings.tables.Readings;

/** Reads export files inside Spark's tasks, in parallel; the driver holds nothing but their list. */
public final class ReadExports {

    /** Tasks a core where there is little to read: a slow file does not leave the other cores without work. */
    private static final int TASKS_A_CORE = 3;

    private ReadExports() {}

    /**
     * What reading gives, as {@link Readings}: rows in no order. Each action on it reads the files again.
     *
     * @param asOf rows after it are refused; null where that is done later
     */
    public static Dataset<Row> read(SparkSession spark, List<FileEntry> files, Settings settings, LocalDate asOf) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<SerializableConfiguration> hadoop = context.broadcast(
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
        List<List<FileEntry>> batches =
                Batches.of(files, settings.reading().batchBytes(), TASKS_A_CORE * context.defaultParallelism());
        JavaRDD<Row> rows = context.parallelize(batches, Math.max(batches.size(), 1))
                .flatMap(batch -> new BatchReader(
                        batch, new FileReader(settings, asOf), hadoop.value().value()));
        return spark.createDataset(rows.rdd(), Encoders.row(Readings.TABLE.schema()));
    }
}
