package org.soundings.jobs;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.soundings.config.Settings;
import org.soundings.config.SettingsLoader;
import org.soundings.exports.FileEntry;
import org.soundings.exports.FileList;
import org.soundings.exports.ReadExports;
import org.soundings.store.Publisher;

/** Nights in the tests' one Spark session. */
final class Nights {

    private Nights() {}

    static Night run(SparkSession spark, Path exports, Path out) throws IOException {
        return run(spark, exports, out, null);
    }

    static Night run(SparkSession spark, Path exports, Path out, LocalDate asOf) throws IOException {
        return run(spark, exports, out, asOf, SettingsLoader.shipped());
    }

    static Night run(SparkSession spark, Path exports, Path out, LocalDate asOf, SettingsLoader.Layer layer)
            throws IOException {
        return run(spark, exports, out, asOf, SettingsLoader.load(List.of(layer)));
    }

    /** A night's first steps, with the shipped settings. */
    static Identification identified(SparkSession spark, Staging staging, Path exports, LocalDate asOf)
            throws IOException {
        List<FileEntry> found = FileList.list(SparkRunner.hadoop(), exports.toString());
        Settings settings = SettingsLoader.shipped();
        Dataset<Row> readings = staging.keep("readings", ReadExports.read(spark, found, settings, null));
        return Identification.of(staging, readings, settings, files -> asOf);
    }

    private static Night run(SparkSession spark, Path exports, Path out, LocalDate asOf, Settings settings)
            throws IOException {
        NightlyOptions options =
                new NightlyOptions(exports.toString(), out.toString(), Optional.ofNullable(asOf), Language.EN);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Progress progress = new Progress(nowhere, System::nanoTime, Duration.ZERO);
        try (Publisher publisher = Publisher.open(out.toString(), SparkRunner.hadoop(), Clock.systemUTC())) {
            return new NightlyJob(spark, options, settings, progress).run(publisher);
        }
    }
}
