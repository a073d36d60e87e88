package org.soundings.jobs;

import java.io.Closeable;
import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * The datasets that a run uses more than once, as Parquet in a folder that is empty when the run begins and gone when it
 * ends. Unlike a cache it survives a lost executor, lets later steps read only the columns they need, and keeps plans
 * short: a plan over caches of caches holds every one of them as often as it is reached.
 */
final class Staging implements Closeable {

    private final SparkSession spark;
    private final Path folder;

    Staging(SparkSession spark, String folder) throws IOException {
        this.spark = spark;
        this.folder = new Path(folder);
        close();
    }

    /** The same rows, computed now and once. */
    Dataset<Row> keep(String name, Dataset<Row> dataset) {
        String path = new Path(folder, name).toString();
        dataset.write()
                .mode(SaveMode.ErrorIfExists)
                .option("compression", "snappy")
                .parquet(path);
        return spark.read().schema(dataset.schema()).parquet(path);
    }

    @Override
    public void close() throws IOException {
        folder.getFileSystem(spark.sparkContext().hadoopConfiguration()).delete(folder, true);
    }
}
