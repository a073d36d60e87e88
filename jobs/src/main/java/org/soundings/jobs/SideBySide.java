package org.soundings.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Steps that do not need each other's results, several at a time: over few rows a step keeps the driver busier than the
 * cores. Tasks share the cores as ever, so that no more of them are in memory than of one step alone.
 */
final class SideBySide implements AutoCloseable {

    private static final int AT_A_TIME = 4;

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);

    /** A step that was started. */
    record Step<T>(Future<T> future) {

        /**
         * Waits for what the step gives.
         *
         * @throws RuntimeException the step's own
         * @throws UncheckedIOException if the step failed with another exception
         */
        T result() {
            try {
                return future.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException own) {
                    throw own;
                }
                throw new UncheckedIOException(
                        e.getCause() instanceof IOException own
                                ? own
                                : new IOException(e.getCause().getMessage(), e.getCause()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new IOException("Interrupted while waiting for a step", e));
            }
        }
    }

    /** Starts a step now, or when one of those before it ends. */
    <T> Step<T> start(Callable<T> step) {
        return new Step<>(threads.submit(step));
    }

    /** Gives up the steps that are still running: all have ended where each one's result was waited for. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
