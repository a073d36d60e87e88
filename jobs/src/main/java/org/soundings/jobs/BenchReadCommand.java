package org.soundings.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.soundings.config.SettingsLoader;
import org.soundings.exports.FileReader;
import org.soundings.generate.SlipFiles;
import org.soundings.generate.SlipFiles.Form;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bench read}: how fast files become typed rows, beside their parsers alone. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Generates slips audits and reads them, without Spark, into typed rows;",
            "in turns with it, a bare loop pulls the same bytes through the same parsers and keeps nothing."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:the disk does not take it", "2:usage", "4:not every generated row was read"})
final class BenchReadCommand implements Callable<Integer> {

    @Option(
            names = "--files",
            defaultValue = "20000",
            paramLabel = "N",
            description = "How many files of each container (default: ${DEFAULT-VALUE}).")
    private int files;

    @Option(
            names = "--containers",
            split = ",",
            defaultValue = "csv,spreadsheetml,xlsx",
            paramLabel = "C",
            description = "Which containers (default: ${DEFAULT-VALUE}).")
    private List<Form> containers;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "Where the files are written and deleted again (default: the system's temporary folder).")
    private Path work;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "S",
            description = "The same seed gives the same files (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (files < 1) {
            throw new ParameterException(spec.commandLine(), "--files is at least 1, not " + files);
        }
        PrintWriter out = spec.commandLine().getOut();
        try {
            try (BenchFolder folder = BenchFolder.in(work)) {
                ReadBenchText text = new ReadBenchText(out);
                text.machine();
                for (Form form : containers) {
                    measure(form, folder.path().resolve(form.toString()), text);
                }
                return ExitCode.DONE;
            }
        } catch (RunFailure failure) {
            spec.commandLine().getErr().println("bench read: " + failure.getMessage());
            return failure.exitCode();
        } catch (IOException e) {
            spec.commandLine().getErr().println("bench read: " + e.getMessage());
            return ExitCode.FAILED;
        }
    }

    private void measure(Form form, Path folder, ReadBenchText text) throws IOException, InterruptedException {
        List<SlipFiles.Written> written = new SlipFiles(seed).write(form, files, folder);
        text.files(form, written);
        ReadBench bench = new ReadBench(written, new FileReader(SettingsLoader.shipped(), null));
        int all = Runtime.getRuntime().availableProcessors();
        for (int cores : all == 1 ? List.of(1) : List.of(1, all)) {
            text.rounds(form, cores, bench.rounds(cores));
        }
        BenchFolder.delete(folder);
    }
}
