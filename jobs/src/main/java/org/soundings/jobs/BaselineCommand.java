package org.soundings.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.soundings.store.Manifest;
import org.soundings.store.PublishedRun;
import org.soundings.tables.MemberScores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code baseline}: freezes the cut points of the quadrants where the published run has them. */
@Command(
        name = "baseline",
        mixinStandardHelpOptions = true,
        description = {
            "Prints settings that keep the cut points of the quadrants where they are in the published run.",
            "Put them into a file and name it with nightly --conf: members then move against what was, not against each"
                    + " other."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:printed", "1:nothing is published, or it cannot be read", "2:usage", "3:nothing to cut"})
final class BaselineCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The output folder: a path or any URI that Hadoop knows.")
    private String out;

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        try {
            PublishedRun run = PublishedRun.open(out, SparkRunner.hadoop());
            Baseline baseline =
                    SparkRunner.run("soundings baseline", spark -> Baseline.of(run.read(spark, MemberScores.TABLE)));
            print(run.manifest(), baseline);
            return ExitCode.DONE;
        } catch (RunFailure e) {
            errors.println("soundings baseline: " + e.getMessage());
            return e.exitCode();
        } catch (IOException e) {
            errors.println("soundings baseline: " + e.getMessage());
            return ExitCode.FAILED;
        }
    }

    private void print(Manifest run, Baseline baseline) {
        PrintWriter output = spec.commandLine().getOut();
        output.printf(
                "# Cut points of run %s, as of %s: %d members with a breadth, %d with a depth.%n",
                run.runId(),
                run.asOf(),
                baseline.breadth().members(),
                baseline.depth().members());
        output.print(baseline.settings());
        output.flush();
    }
}
