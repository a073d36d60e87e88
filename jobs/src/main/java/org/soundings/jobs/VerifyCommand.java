package org.soundings.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.soundings.store.Manifest;
import org.soundings.store.Verify;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Re-checks a published run, file by file, without Spark. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks the published run: no file missing, none too many, each as its manifest says.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the run is whole", "1:it is not, or nothing is published", "2:usage"})
final class VerifyCommand implements Callable<Integer> {

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
        Verify.Result result;
        try {
            result = Verify.of(out, SparkRunner.hadoop());
        } catch (IOException e) {
            errors.println("verify: " + e.getMessage());
            return 1;
        }
        Manifest run = result.manifest();
        result.notes().forEach(note -> errors.println("verify: note: " + note));
        if (!result.problems().isEmpty()) {
            errors.println("verify: run " + run.runId() + " is not as it was published:");
            result.problems().forEach(problem -> errors.println("  " + problem));
            return 1;
        }
        long rows = run.tables().stream().mapToLong(Manifest.TableEntry::rows).sum();
        long bytes = run.files().stream().mapToLong(Manifest.FileEntry::bytes).sum();
        spec.commandLine()
                .getOut()
                .println("Run " + run.runId() + " is whole: " + run.files().size() + " files, " + bytes + " bytes; "
                        + run.tables().size() + " tables, " + rows + " rows.");
        return 0;
    }
}
