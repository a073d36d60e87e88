package org.soundings.jobs;

import java.io.PrintWriter;
import java.io.StringWriter;

/** An unexpected failure as a person reads it: what went wrong at the bottom of it, and what to do next. */
final class Failure {

    private Failure() {}

    /** One paragraph; with the stack trace below it where that is asked for. */
    static String told(Throwable failure, boolean isTracing) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String what = root.getMessage() == null ? root.getClass().getSimpleName() : firstLine(root.getMessage());
        String told = "The run failed and nothing new is published; the run before it, if any, stays as it is. Cause: "
                + what + (isTracing ? "" : " (--trace prints where.)");
        return isTracing ? told + System.lineSeparator() + trace(failure) : told;
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
