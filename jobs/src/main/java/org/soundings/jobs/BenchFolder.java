package org.soundings.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder that a benchmark writes into; it is deleted with all that it holds. */
final class BenchFolder implements AutoCloseable {

    private final Path path;

    private BenchFolder(Path path) {
        this.path = path;
    }

    /**
     * A new folder.
     *
     * @param work where it is made, and made first where it is missing; null for the system's temporary folder
     */
    static BenchFolder in(Path work) throws IOException {
        if (work == null) {
            return new BenchFolder(Files.createTempDirectory("soundings-bench-"));
        }
        Files.createDirectories(work);
        return new BenchFolder(Files.createTempDirectory(work, "soundings-bench-"));
    }

    Path path() {
        return path;
    }

    /** Deletes a folder with all that it holds. */
    static void delete(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : paths) {
            Files.delete(each);
        }
    }

    @Override
    public void close() throws IOException {
        delete(path);
    }
}
