package org.soundings.jobs;

/** A run that ends without publishing: what is wrong and what to do, in a sentence a person can act on. */
final class RunFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private RunFailure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }

    static RunFailure usage(String message) {
        return new RunFailure(ExitCode.USAGE, message);
    }

    static RunFailure noUsableInput(String message) {
        return new RunFailure(ExitCode.NO_USABLE_INPUT, message);
    }

    static RunFailure imbalance(String message) {
        return new RunFailure(ExitCode.ACCOUNT_DOES_NOT_ADD_UP, message);
    }
}
