package org.soundings.jobs;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.SparkSession;

/** The one owner of a Spark session: starts it with the settings that values depend on, and always stops it. */
public final class SparkRunner {

    /** What is done with a session. */
    @FunctionalInterface
    public interface Work<T> {
        T run(SparkSession spark) throws IOException;
    }

    /** Settings that a table's values or their safety depend on: nobody's spark-defaults.conf may change them. */
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("spark.sql.session.timeZone", "UTC"),
            // java.sql.Date depends on the JVM's default zone: rows hold java.time.LocalDate and Instant.
            Map.entry("spark.sql.datetime.java8API.enabled", "true"),
            Map.entry("spark.sql.ansi.enabled", "true"),
            Map.entry("spark.sql.caseSensitive", "true"),
            Map.entry("spark.sql.sources.partitionColumnTypeInference.enabled", "false"),
            Map.entry("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS"),
            Map.entry("spark.sql.parquet.mergeSchema", "false"),
            // A file that cannot be read fails the run; Spark would otherwise go on without its rows.
            Map.entry("spark.sql.files.ignoreCorruptFiles", "false"),
            Map.entry("spark.sql.files.ignoreMissingFiles", "false"),
            Map.entry("spark.hadoop.parquet.page.write-checksum.enabled", "true"),
            Map.entry("spark.hadoop.parquet.page.verify-checksum.enabled", "true"),
            Map.entry("spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", "1"),
            Map.entry("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false"));

    private static final String SHUFFLE_PARTITIONS = "spark.sql.shuffle.partitions";

    /** Of exports as they stand on disk; what is shuffled of them is several times smaller. */
    private static final long BYTES_A_PARTITION = 16L << 20;

    /** Of exports as they stand on disk. */
    private static final long BYTES_INTERPRETED = 64L << 20;

    private static final Map<String, String> INTERPRETED =
            Map.of("spark.sql.codegen.wholeStage", "false", "spark.sql.codegen.factoryMode", "NO_CODEGEN");

    private SparkRunner() {}

    /** Runs the work in a session of its own, which is stopped whatever happens. */
    public static <T> T run(String name, Work<T> work) throws IOException {
        SparkSession spark = builder(name).getOrCreate();
        try {
            return work.run(spark);
        } finally {
            spark.stop();
        }
    }

    /**
     * A builder of sessions with Soundings' settings. What {@code spark-submit} was given stands, except for the fixed
     * settings; without a master it is this machine.
     */
    public static SparkSession.Builder builder(String name) {
        SparkConf submitted = new SparkConf();
        SparkSession.Builder builder = SparkSession.builder().appName(name);
        defaults(submitted.get("spark.master", "local[*]")).forEach((key, value) -> {
            if (!submitted.contains(key)) {
                builder.config(key, value);
            }
        });
        FIXED.forEach(builder::config);
        return builder;
    }

    /**
     * Hadoop's configuration as a session has it, for what happens without one: what {@code spark-submit} was given as
     * {@code spark.hadoop.*}, over the site's files.
     */
    public static Configuration hadoop() {
        SparkConf submitted = new SparkConf();
        defaults(submitted.get("spark.master", "local[*]")).forEach(submitted::setIfMissing);
        FIXED.forEach(submitted::set);
        return SparkHadoopUtil.get().newConfiguration(submitted);
    }

    /**
     * Fits the session to the night's input; changes no value. Shuffles get fewer partitions where it is small: for a few
     * megabytes the tasks cost more than their work. So does compiling the expressions of a hundred plans, which are
     * interpreted there unless {@code spark-submit} was told otherwise.
     */
    static void fit(SparkSession spark, long inputBytes) {
        int most = Integer.parseInt(spark.conf().get(SHUFFLE_PARTITIONS));
        int cores = spark.sparkContext().defaultParallelism();
        long needed = Math.max(cores, inputBytes / BYTES_A_PARTITION);
        spark.conf().set(SHUFFLE_PARTITIONS, Long.toString(Math.min(most, needed)));
        if (inputBytes <= BYTES_INTERPRETED) {
            SparkConf submitted = spark.sparkContext().getConf();
            INTERPRETED.forEach((key, value) -> {
                if (!submitted.contains(key)) {
                    spark.conf().set(key, value);
                }
            });
        }
    }

    private static Map<String, String> defaults(String master) {
        Map<String, String> defaults = new LinkedHashMap<>();
        defaults.put("spark.master", master);
        // Spark ignores the process's umask.
        defaults.put("spark.hadoop.fs.permissions.umask-mode", "077");
        defaults.put("spark.ui.enabled", "false");
        defaults.put("spark.ui.showConsoleProgress", "false");
        if (master.startsWith("local")) {
            defaults.put("spark.driver.bindAddress", "127.0.0.1");
            defaults.put("spark.driver.host", "127.0.0.1");
            // About four a core: every further one is a task more in each stage, for nothing.
            defaults.put(
                    SHUFFLE_PARTITIONS,
                    Integer.toString(4 * Runtime.getRuntime().availableProcessors()));
        }
        return defaults;
    }
}
