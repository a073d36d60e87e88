package org.soundings.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.soundings.reports.ChapterFiles;
import org.soundings.store.PublishedRun;
import org.soundings.store.StoreException;
import org.soundings.tables.Chapters;
import org.soundings.tables.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code report}: one chapter's files once more, from the tables of a published run. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        resourceBundle = "org.soundings.jobs.report",
        description =
                "Makes the pages and the workbook of one chapter once more, from the published tables: the same as the"
                        + " night made, byte for byte.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written",
            "1:nothing is published, or it cannot be read, or a file cannot be written",
            "2:usage; no such chapter; the folder is in the output folder, or has such a file"
        })
final class ReportCommand implements Callable<Integer> {

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The output folder of the nightly run.")
    private String out;

    @Option(
            names = "--chapter",
            required = true,
            paramLabel = "CHAPTER",
            description = "The chapter: an id, or a name that only one has.")
    private String chapter;

    @Option(names = "--run", paramLabel = "RUN", description = "A run of that folder (default: the published one).")
    private String runId;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FOLDER",
            description = "The folder to write them into; nothing in it is written over.")
    private Path to;

    @Option(
            names = "--lang",
            paramLabel = "en|fr",
            description = "Language of messages (default: that of the environment).")
    private Language language;

    @Option(names = "--trace", description = "Where it fails, print the whole stack trace.")
    private boolean isTracing;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return new Attempt("report", spec.commandLine().getErr(), isTracing).of(() -> {
            PublishedRun run = runId == null
                    ? PublishedRun.open(out, SparkRunner.hadoop())
                    : PublishedRun.open(out, runId, SparkRunner.hadoop());
            Spoken spoken = new Spoken((language == null ? Language.ofEnvironment() : language).locale());
            ReportFolder folder = new ReportFolder(to, out, spoken);
            return SparkRunner.run("soundings report", spark -> report(spark, run, folder, spoken));
        });
    }

    /** Writes them in a session that is there. */
    int report(SparkSession spark, PublishedRun run, ReportFolder folder, Spoken spoken) throws IOException {
        SparkRunner.fit(spark, run.manifest().inputs().getOrDefault("bytes", 0L));
        String id = new ChapterFinder(run.read(spark, Chapters.TABLE), spoken).find(chapter);
        Map<String, byte[]> files = ChapterFiles.of(
                table -> read(spark, run, table), ExplainedRun.settings(run), ExplainedRun.asOf(run), id);
        folder.write(files);
        PrintWriter told = spec.commandLine().getOut();
        files.keySet().forEach(name -> told.println(to.resolve(name)));
        told.flush();
        return ExitCode.DONE;
    }

    /** A table of the run, for those who cannot throw what the store throws. */
    static Dataset<Row> read(SparkSession spark, PublishedRun run, Table table) {
        try {
            return run.read(spark, table);
        } catch (StoreException e) {
            throw new UncheckedIOException(e);
        }
    }
}
