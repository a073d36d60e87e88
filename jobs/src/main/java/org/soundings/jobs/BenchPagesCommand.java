package org.soundings.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.spark.sql.SparkSession;
import org.soundings.reports.PageRehearsal;
import org.soundings.store.PublishedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bench pages}: what chapters' files take to render, and how fast a night writes them, beside writing alone. */
@Command(
        name = "pages",
        mixinStandardHelpOptions = true,
        description = {
            "Renders the files of many chapters, those of a published run in turns: on one thread without writing,",
            "and in Spark's tasks into a temporary folder, as a night does; the same files are then only written."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:nothing is published, or it cannot be read, or the disk does not take it",
            "2:usage; the run has no chapter that reports"
        })
final class BenchPagesCommand implements Callable<Integer> {

    /** Chapters whose files are rendered on one thread: enough for the compiler to have done with them. */
    private static final int MOST_ALONE = 2_000;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The output folder of a nightly run.")
    private String out;

    @Option(
            names = "--chapters",
            defaultValue = "11300",
            paramLabel = "N",
            description = "How many chapters (default: ${DEFAULT-VALUE}).")
    private int chapters;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "Where the files are written and deleted again (default: the system's temporary folder).")
    private Path work;

    @Option(names = "--trace", description = "Where it fails, print the whole stack trace.")
    private boolean isTracing;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (chapters < 1) {
            throw new ParameterException(spec.commandLine(), "--chapters is at least 1, not " + chapters);
        }
        return new Attempt("bench pages", spec.commandLine().getErr(), isTracing).of(() -> {
            PublishedRun run = PublishedRun.open(out, SparkRunner.hadoop());
            return SparkRunner.run("soundings bench pages", spark -> measure(spark, run));
        });
    }

    /** Measures in a session that is there. */
    int measure(SparkSession spark, PublishedRun run) throws IOException {
        PageRehearsal rehearsal = new PageRehearsal(
                spark,
                table -> ReportCommand.read(spark, run, table),
                ExplainedRun.settings(run),
                ExplainedRun.asOf(run));
        if (rehearsal.chapters() == 0) {
            throw RunFailure.usage(
                    "Run " + run.manifest().runId() + " has no chapter that reports: there are no pages.");
        }
        PageBenchText text = new PageBenchText(spec.commandLine().getOut());
        text.machine(run.manifest().runId(), rehearsal.chapters());
        text.costs(rehearsal.costs(Math.min(chapters, MOST_ALONE)));
        try (BenchFolder folder = BenchFolder.in(work)) {
            text.nights(
                    timed(folder, directory -> rehearsal.render(chapters, directory)),
                    timed(folder, directory -> rehearsal.write(chapters, directory)));
        }
        return ExitCode.DONE;
    }

    private static Timed timed(BenchFolder folder, Function<String, PageRehearsal.Written> writing) throws IOException {
        Path directory = Files.createDirectory(folder.path().resolve("run"));
        long start = System.nanoTime();
        PageRehearsal.Written written = writing.apply(directory.toUri().toString());
        long took = System.nanoTime() - start;
        BenchFolder.delete(directory);
        return new Timed(written, took);
    }

    /** What was written, and how long it took by the clock. */
    record Timed(PageRehearsal.Written written, long nanos) {}
}
