package org.soundings.jobs;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.soundings.store.StoreException;

/** An unexpected failure as a person reads it: what went wrong at the bottom of it, and what to do next. */
final class Failure {

    private Failure() {}

    /** One paragraph; with the stack trace below it where that is asked for. */
    static String told(Throwable failure, boolean isTracing) {
        return told(
                "The run failed; what is published, if anything, is whole (verify tells which run it is). Cause: ",
                failure,
                isTracing);
    }

    /** The same of a command that publishes nothing. */
    static String toldOfReading(Throwable failure, boolean isTracing) {
        return told("It could not be told. Cause: ", failure, isTracing);
    }

    private static String told(String outcome, Throwable failure, boolean isTracing) {
        Throwable cause = telling(failure);
        String what = cause.getMessage() == null ? cause.getClass().getSimpleName() : firstLine(cause.getMessage());
        String told = outcome + what + (isTracing ? "" : " (--trace prints where.)");
        return isTracing ? told + System.lineSeparator() + trace(failure) : told;
    }

    /** The store says itself what was and was not published; of all else the bottom says most. */
    private static Throwable telling(Throwable failure) {
        Throwable cause = failure;
        while (!(cause instanceof StoreException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** Spark's messages go on for pages and may quote a row. */
    private static String firstLine(String message) {
        return message.strip().lines().findFirst().orElse("");
    }

    private static String trace(Throwable failure) {
        StringWriter out = new StringWriter();
        failure.printStackTrace(new PrintWriter(out));
        return out.toString();
    }
}
