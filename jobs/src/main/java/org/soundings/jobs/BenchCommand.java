package org.soundings.jobs;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bench}: measures of speed, each beside a yardstick in the same run. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures how fast Soundings is, side by side with a yardstick.",
        synopsisSubcommandLabel = "WHAT",
        subcommands = {BenchReadCommand.class, BenchPagesCommand.class})
final class BenchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "say what to measure: read or pages");
    }
}
