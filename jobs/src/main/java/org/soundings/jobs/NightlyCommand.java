package org.soundings.jobs;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.soundings.config.Settings;
import org.soundings.config.SettingsException;
import org.soundings.config.SettingsLoader;
import org.soundings.store.LockedException;
import org.soundings.store.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nightly}: the whole flow in one Spark application. */
@Command(
        name = "nightly",
        mixinStandardHelpOptions = true,
        description = "Reads all exports and publishes tables and pages in one step.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:published, also when some files or rows were refused and listed",
            "1:failed; the run before it stays published",
            "2:usage or settings",
            "3:no usable input",
            "4:the account of the rows does not add up; nothing is published",
            "75:another run holds the lock"
        })
final class NightlyCommand implements Callable<Integer> {

    @Option(
            names = "--exports",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the exports: a path or any URI that Hadoop knows.")
    private String exports;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder to publish into: a path or any URI that Hadoop knows.")
    private String out;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "The day as of which all is told (default: the last day of the files' periods).")
    private LocalDate asOf;

    @Option(
            names = "--conf",
            paramLabel = "FILE",
            description = "Settings that overlay the shipped conf/soundings.conf: a path or any URI.")
    private String conf;

    @Option(
            names = "--locales",
            split = ",",
            paramLabel = "LOCALE",
            description = "Languages of the pages, such as fr,en (default: the settings').")
    private List<String> locales = List.of();

    @Option(
            names = "--lang",
            defaultValue = "en",
            paramLabel = "en|fr",
            description = "Language of the account at the end (default: ${DEFAULT-VALUE}).")
    private Language language;

    @Option(names = "--trace", description = "Where a run fails, print the whole stack trace.")
    private boolean isTracing;

    @Override
    public Integer call() {
        try {
            Settings settings = settings();
            requireExports();
            Progress progress = new Progress(System.err, System::nanoTime, sinceStart());
            return SparkRunner.run("soundings nightly", spark -> run(spark, settings, progress));
        } catch (SettingsException e) {
            return fail(e.getMessage(), ExitCode.USAGE);
        } catch (RunFailure e) {
            return fail(e.getMessage(), e.exitCode());
        } catch (LockedException e) {
            return fail(e.getMessage(), ExitCode.LOCKED);
        } catch (IOException | RuntimeException e) {
            return fail(Failure.told(e, isTracing), ExitCode.FAILED);
        }
    }

    /** Before a session is started and anything is made in the output folder. */
    private void requireExports() throws IOException {
        Path folder = new Path(exports);
        if (!folder.getFileSystem(SparkRunner.hadoop()).exists(folder)) {
            throw RunFailure.noUsableInput("The exports folder " + exports + " is not there. Check --exports.");
        }
    }

    private int run(SparkSession spark, Settings settings, Progress progress) throws IOException {
        progress.done(
                "start",
                "Spark " + spark.version() + " on " + spark.sparkContext().master());
        NightlyOptions options = new NightlyOptions(exports, out, Optional.ofNullable(asOf), language);
        AccountText text = new AccountText(language.locale());
        PrintStream account = System.out;
        try (Publisher publisher = Publisher.open(out, spark.sparkContext().hadoopConfiguration(), Clock.systemUTC())) {
            Night night = new NightlyJob(spark, options, settings, progress).run(publisher);
            account.println();
            text.lines(night.account()).forEach(account::println);
            text.lines(night.exports()).forEach(account::println);
            if (night.changes() != null) {
                new ChangesText(language.locale()).lines(night.changes()).forEach(account::println);
            }
            text.lines(night).forEach(account::println);
        }
        return ExitCode.DONE;
    }

    private Settings settings() throws IOException {
        List<SettingsLoader.Layer> layers = new ArrayList<>();
        if (conf != null) {
            layers.add(SettingsFile.read(conf));
        }
        if (!locales.isEmpty()) {
            layers.add(new SettingsLoader.Layer("--locales", "soundings.reports.locales = [" + quoted(locales) + "]"));
        }
        return SettingsLoader.load(layers);
    }

    private static String quoted(List<String> values) {
        return values.stream()
                .map(value -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private static int fail(String message, int exitCode) {
        System.err.println("soundings nightly: " + message);
        return exitCode;
    }

    private static Duration sinceStart() {
        return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
    }
}
