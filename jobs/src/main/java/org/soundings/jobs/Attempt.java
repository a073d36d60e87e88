package org.soundings.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import org.soundings.store.StoreException;

/** What a command that reads a published run tells where it cannot. */
final class Attempt {

    private final String command;
    private final PrintWriter errors;
    private final boolean isTracing;

    /** @param isTracing whether an unexpected failure is told with its stack trace */
    Attempt(String command, PrintWriter errors, boolean isTracing) {
        this.command = command;
        this.errors = errors;
        this.isTracing = isTracing;
    }

    /** What the command does. */
    @FunctionalInterface
    interface Work {
        int run() throws IOException;
    }

    /** The exit code of the work, or that of its failure, which is told. */
    int of(Work work) {
        try {
            return work.run();
        } catch (RunFailure e) {
            tell(e.getMessage());
            return e.exitCode();
        } catch (StoreException e) {
            tell(e.getMessage());
        } catch (IOException | RuntimeException e) {
            tell(Failure.toldOfReading(e, isTracing));
        }
        return ExitCode.FAILED;
    }

    private void tell(String what) {
        errors.println(command + ": " + what);
    }
}
