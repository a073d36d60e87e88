package org.soundings.jobs;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.soundings.exports.BareParse;
import org.soundings.exports.FileEntry;
import org.soundings.exports.FileReader;
import org.soundings.exports.FileReading;
import org.soundings.exports.Manifest;
import org.soundings.exports.Source;
import org.soundings.generate.SlipFiles.Written;

/**
 * Reads generated files, and in turns with that pulls the same bytes through their parser alone. A round is one slice of
 * the files by both, so that what else the machine does falls on both.
 */
final class ReadBench {

    /** Parts that the files are cut into: each is one round. All of them are gone through once before anything counts. */
    private static final int SLICES = 20;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** How long a slice took: by the clock, and in all threads together on a processor. */
    record Took(long nanos, long processorNanos) {}

    /** One round: so many files, by the reader and by the bare loop. */
    record Round(long files, long rows, long bytes, Took reader, Took bare) {

        /** Speed of the reader as a share of that of the bare loop. */
        double ratio() {
            return (double) bare.nanos() / reader.nanos();
        }

        /** The same by processor time, which other programs disturb less; the work of the garbage collector is not in it. */
        double processorRatio() {
            return (double) bare.processorNanos() / reader.processorNanos();
        }
    }

    /** What is done with one file. */
    private interface Work {
        void on(Written file) throws IOException;
    }

    private final List<Written> files;
    private final FileReader reader;

    ReadBench(List<Written> files, FileReader reader) {
        this.files = files;
        this.reader = reader;
    }

    /**
     * All rounds, on so many threads.
     *
     * @throws RunFailure where the reader does not give every row that was generated
     */
    List<Round> rounds(int threads) throws IOException, InterruptedException {
        List<List<Written>> slices = slices();
        List<Round> rounds = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int turn = -slices.size(); turn < slices.size(); turn++) {
                Round round = round(slices.get(Math.floorMod(turn, slices.size())), turn % 2 == 0, pool, threads);
                if (turn >= 0) {
                    rounds.add(round);
                }
            }
        } finally {
            pool.shutdownNow();
        }
        return rounds;
    }

    private List<List<Written>> slices() {
        List<List<Written>> slices = new ArrayList<>();
        int count = Math.min(SLICES, files.size());
        for (int i = 0; i < count; i++) {
            slices.add(files.subList(
                    (int) ((long) files.size() * i / count), (int) ((long) files.size() * (i + 1) / count)));
        }
        return slices;
    }

    private Round round(List<Written> slice, boolean readerFirst, ExecutorService pool, int threads)
            throws IOException, InterruptedException {
        Took bare = readerFirst ? null : time(this::bare, slice, pool, threads);
        Took read = time(this::read, slice, pool, threads);
        bare = readerFirst ? time(this::bare, slice, pool, threads) : bare;
        long rows = slice.stream().mapToLong(Written::rows).sum();
        long bytes = slice.stream().mapToLong(Written::bytes).sum();
        return new Round(slice.size(), rows, bytes, read, bare);
    }

    private static Took time(Work work, List<Written> slice, ExecutorService pool, int threads)
            throws IOException, InterruptedException {
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        List<Future<Long>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(pool.submit(() -> {
                long processorStart = THREADS.getCurrentThreadCpuTime();
                for (int at = next.getAndIncrement(); at < slice.size(); at = next.getAndIncrement()) {
                    work.on(slice.get(at));
                }
                return THREADS.getCurrentThreadCpuTime() - processorStart;
            }));
        }
        long processor = 0;
        for (Future<Long> thread : running) {
            processor += join(thread);
        }
        return new Took(System.nanoTime() - start, processor);
    }

    private static long join(Future<Long> thread) throws IOException, InterruptedException {
        try {
            return thread.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException broken) {
                throw broken;
            } else if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Every row of a file, typed. */
    private void read(Written file) throws IOException {
        FileEntry entry = new FileEntry(file.path().toString(), file.fileId(), file.bytes(), 0, null, null);
        long rows = 0;
        try (FileReading reading = reader.read(entry, source(file), Manifest.none())) {
            while (reading.hasNext()) {
                rows += reading.next().row() == null ? 0 : 1;
            }
        }
        check(file, rows);
    }

    private void bare(Written file) throws IOException {
        long pulled =
                switch (file.form()) {
                    case CSV -> BareParse.csv(source(file), file.charset(), file.delimiter());
                    case SPREADSHEETML -> BareParse.spreadsheetMl(source(file));
                    case XLSX -> BareParse.xlsx(source(file));
                };
        if (pulled == 0) {
            throw RunFailure.imbalance("The bare loop saw nothing of " + file.fileId());
        }
    }

    private static void check(Written file, long seen) {
        if (seen != file.rows()) {
            throw RunFailure.imbalance(file.fileId() + " was generated with " + file.rows() + " rows, and " + seen
                    + " were read. This is a fault of Soundings: please report it with --seed and --files.");
        }
    }

    private static Source source(Written file) {
        return () -> Files.newInputStream(file.path());
    }
}
