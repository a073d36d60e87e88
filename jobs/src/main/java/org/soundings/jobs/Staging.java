package org.soundings.jobs;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
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
    private final Map<String, Long> rows = new ConcurrentHashMap<>();

    Staging(SparkSession spark, String folder) throws IOException {
        this.spark = spark;
        this.folder = new Path(folder);
        close();
    }

    /** The same rows, computed now and once. */
    Dataset<Row> keep(String name, Dataset<Row> dataset) {
        String path = new Path(folder, name).toString();
        Observation counted = new Observation();
        dataset.observe(counted, count(lit(1)).as(name))
                .write()
                .mode(SaveMode.ErrorIfExists)
                .option("compression", "snappy")
                .parquet(path);
        rows.put(name, counted(counted, name));
        return spark.read().schema(dataset.schema()).parquet(path);
    }

    private static long counted(Observation observation, String name) {
        try {
            return (Long) observation.getAsJava().get(name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while keeping " + name, e);
        }
    }

    /** How many rows were kept under a name. */
    long rows(String name) {
        return rows.get(name);
    }

    @Override
    public void close() throws IOException {
        folder.getFileSystem(spark.sparkContext().hadoopConfiguration()).delete(folder, true);
    }
}
