package org.soundings.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.permission.FsPermission;

/** Nights of pages only, which need no Spark: every page of a run says the same word. */
final class Nights {

    static final Configuration HADOOP = SampleRows.hadoop();
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-01T02:00:00.5Z"), ZoneOffset.UTC);

    private Nights() {}

    static LocalStorage storage(Path out, LocalStorage.Steps steps) {
        return new LocalStorage(out, new FsPermission((short) 0077), steps);
    }

    static Manifest publish(Path out, String word) throws IOException {
        return publish(storage(out, step -> {}), word);
    }

    static Manifest publish(Storage storage, String word) throws IOException {
        try (Publisher publisher = Publisher.open(storage, HADOOP, CLOCK)) {
            RunDirectory run = publisher.start(SampleRows.AS_OF);
            for (String page : List.of("chapters/nord/leadership.fr.html", "chapters/sud/leadership.fr.html")) {
                Path file = file(run.path(page));
                Files.createDirectories(file.getParent());
                Files.writeString(file, word);
            }
            return publisher.publish(run, List.of(), SampleRows.facts());
        }
    }

    /** The word of every page of the published run, read as a reader does. */
    static List<String> read(Storage storage) throws IOException {
        PublishedRun run = PublishedRun.open(storage);
        List<String> words = new ArrayList<>();
        for (Manifest.FileEntry file : run.manifest().files()) {
            words.add(Files.readString(file(run.path(file.path()))));
        }
        return words;
    }

    /** The file behind a URI of any scheme: all stores of these tests are on this disk. */
    static Path file(String uri) {
        return Path.of(new org.apache.hadoop.fs.Path(uri).toUri().getPath());
    }
}
