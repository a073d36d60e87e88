package org.soundings.jobs;

/** What a command's exit code says. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int NO_USABLE_INPUT = 3;
    static final int ACCOUNT_DOES_NOT_ADD_UP = 4;
    static final int LOCKED = 75;

    private ExitCode() {}
}
