package org.soundings.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.conf.Configuration;

/** Looks at files of a run, several at once: a network's night has tens of thousands. */
final class Inventory {

    private static final int THREADS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    private final Storage storage;
    private final Configuration hadoop;
    private final String run;

    Inventory(Storage storage, Configuration hadoop, String run) {
        this.storage = storage;
        this.hadoop = hadoop;
        this.run = run;
    }

    /** A file as it is on the store; {@code part} is null for what is no part of a table. */
    record Found(Manifest.FileEntry entry, ParquetPart part) {}

    /** What is done with one file or folder. */
    @FunctionalInterface
    interface Look<F, T> {
        T at(F file) throws IOException;
    }

    Found found(Storage.Stored file) throws IOException {
        ParquetPart part = part(file.path());
        return new Found(
                new Manifest.FileEntry(
                        file.path(), file.bytes(), sha256(file.path()), part == null ? null : part.rows()),
                part);
    }

    String sha256(String file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = storage.open(run + "/" + file);
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    ParquetPart part(String file) throws IOException {
        boolean isPart = Layout.tableOf(file) != null && file.endsWith(".parquet");
        return isPart ? ParquetPart.read(storage.uri(run + "/" + file), hadoop) : null;
    }

    /** Looks at each and answers in the files' order; the first failure ends it. */
    static <F, T> List<T> all(Collection<F> files, Look<F, T> look) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<T>> tasks = new ArrayList<>();
            files.forEach(file -> tasks.add(() -> look.at(file)));
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("Interrupted while looking at the run's files", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new StoreException("A file of the run cannot be looked at: " + e.getCause(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
