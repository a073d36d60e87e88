package org.soundings.jobs;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The one entry point of the job jar: every command is a subcommand of it. */
@Command(
        name = "soundings",
        mixinStandardHelpOptions = true,
        version = "soundings " + Soundings.VERSION,
        description = "Takes soundings of a referral network: how wide, how deep and how mutual it is.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            NightlyCommand.class,
            CheckCommand.class,
            GenerateCommand.class,
            VerifyCommand.class,
            BaselineCommand.class,
            ExplainCommand.class,
            ReportCommand.class,
            BenchCommand.class
        })
public final class Soundings implements Callable<Integer> {

    static final String VERSION = "0.1.0";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "say which command to run");
    }

    static CommandLine commandLine() {
        return new CommandLine(new Soundings()).setCaseInsensitiveEnumValuesAllowed(true);
    }

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }
}
