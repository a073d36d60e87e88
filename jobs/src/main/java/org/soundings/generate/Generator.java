package org.soundings.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.soundings.tables.EventKind;

/**
 * Writes a synthetic world: {@code exports/} in the formats of real ones, and {@code truth/}: {@code meant.csv} (what
 * happened), {@code recoverable.csv} (what the exports still allow to know) and {@code summary.csv} (how far apart the
 * two are). The same {@link World} gives the same bytes; clusters are made in parallel and held only while made.
 */
public final class Generator {

    /**
     * What was written.
     *
     * @param files export files
     * @param bytes of the export files
     * @param rows of slips audits and activity logs
     * @param meant events that happened
     * @param recoverable events that can be known
     */
    public record Outcome(long files, long bytes, long rows, long meant, long recoverable) {}

    private final World world;
    private final Path out;
    private final Map<EventKind, Truth.Tally> tallies = new EnumMap<>(EventKind.class);
    private long files;
    private long bytes;
    private long rows;

    public Generator(World world, Path out) {
        this.world = world;
        this.out = out;
    }

    /**
     * Writes the world on so many threads.
     *
     * @throws FileAlreadyExistsException if there are exports or truth in the folder already
     * @throws IOException if the disk does not take it
     */
    public Outcome write(int threads) throws IOException {
        Path exports = fresh("exports");
        Path truth = fresh("truth");
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (OutputStream meant = Files.newOutputStream(truth.resolve("meant.csv"));
                OutputStream recoverable = Files.newOutputStream(truth.resolve("recoverable.csv"))) {
            meant.write(Truth.MEANT_HEADING.getBytes(StandardCharsets.UTF_8));
            recoverable.write(Truth.RECOVERABLE_HEADING.getBytes(StandardCharsets.UTF_8));
            Queue<Future<Cluster.Yield>> running = new ArrayDeque<>();
            for (int number = 0; number < world.clusters(); number++) {
                int cluster = number;
                running.add(pool.submit(() -> new Cluster(world, exports, cluster).generate()));
                if (running.size() > threads) {
                    take(running.remove(), meant, recoverable);
                }
            }
            while (!running.isEmpty()) {
                take(running.remove(), meant, recoverable);
            }
        } finally {
            pool.shutdownNow();
        }
        summary(truth.resolve("summary.csv"));
        Truth.Tally all = tallies.values().stream().reduce(new Truth.Tally(0, 0, 0, 0, 0), Truth.Tally::plus);
        return new Outcome(files, bytes, rows, all.meant(), all.recoverable());
    }

    private Path fresh(String name) throws IOException {
        Path folder = out.resolve(name);
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(
                    folder.toString(), null, "is there already; name an empty folder or remove it");
        }
        return Files.createDirectories(folder);
    }

    private void take(Future<Cluster.Yield> future, OutputStream meant, OutputStream recoverable) throws IOException {
        try {
            Cluster.Yield yield = future.get();
            meant.write(yield.meant());
            recoverable.write(yield.recoverable());
            yield.tallies().forEach((kind, tally) -> tallies.merge(kind, tally, Truth.Tally::plus));
            files += yield.files();
            bytes += yield.bytes();
            rows += yield.rows();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while generating into " + out, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException unchecked) {
                throw new IOException(unchecked.getMessage(), unchecked);
            }
            throw new IllegalStateException("Can't generate a cluster: " + e.getCause(), e.getCause());
        }
    }

    private void summary(Path path) throws IOException {
        Csv csv = new Csv(Csv.Dialect.COMMAS)
                .line("event_kind", "meant", "recoverable", "missing", "merged_in_error", "split_in_error");
        tallies.forEach((kind, tally) -> csv.line(
                kind.code(), tally.meant(), tally.recoverable(), tally.missing(), tally.merged(), tally.split()));
        Files.write(path, csv.bytes());
    }
}
