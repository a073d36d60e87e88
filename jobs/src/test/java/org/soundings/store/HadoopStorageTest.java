package org.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.DelegateToFileSystem;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The protocol through Hadoop's FileSystem: a file system of another scheme, whose files happen to be here. */
class HadoopStorageTest {

    public static final class OtherFileSystem extends RawLocalFileSystem {
        @Override
        public URI getUri() {
            return URI.create("other:///");
        }

        @Override
        public String getScheme() {
            return "other";
        }

        @Override
        public FileStatus getFileStatus(org.apache.hadoop.fs.Path path) throws IOException {
            return plain(super.getFileStatus(path));
        }

        @Override
        public FileStatus[] listStatus(org.apache.hadoop.fs.Path path) throws IOException {
            return Stream.of(super.listStatus(path)).map(OtherFileSystem::plain).toArray(FileStatus[]::new);
        }

        /** The raw one looks for owner and permissions by the URI and insists on its being a file's. */
        private static FileStatus plain(FileStatus raw) {
            return new FileStatus(
                    raw.getLen(), raw.isDirectory(), 1, raw.getBlockSize(), raw.getModificationTime(), raw.getPath());
        }
    }

    public static final class OtherFs extends DelegateToFileSystem {
        public OtherFs(URI uri, Configuration hadoop) throws IOException, URISyntaxException {
            super(uri, new OtherFileSystem(), hadoop, "other", false);
        }
    }

    @TempDir
    private Path folder;

    private final Configuration hadoop = other();

    @Test
    void nightsArePublishedAndVerified() throws IOException {
        Storage storage = Storage.of(uri(), hadoop);

        Manifest first = Nights.publish(storage, "one");
        Manifest second = Nights.publish(storage, "two");

        assertThat(storage).isInstanceOf(HadoopStorage.class);
        assertThat(second.runId()).isEqualTo("2026-09-30-002");
        assertThat(second.follows()).isEqualTo(first.runId());
        assertThat(Nights.read(storage)).containsExactly("two", "two");
        assertThat(Verify.of(uri(), hadoop).problems()).isEmpty();
        assertThat(Files.list(folder.resolve("out"))
                        .map(path -> path.getFileName().toString()))
                .containsExactlyInAnyOrder("CURRENT", "runs");
        Files.writeString(folder.resolve("out/runs/2026-09-30-002/chapters/sud/leadership.fr.html"), "tow");
        assertThat(Verify.of(uri(), hadoop).problems())
                .singleElement()
                .asString()
                .startsWith("chapters/sud/leadership.fr.html has changed");
    }

    @Test
    void aDeadRunIsClearedAwayAndItsLockIsNot() throws IOException {
        Files.createDirectories(folder.resolve("out/runs/2026-09-30-001/chapters"));
        Files.writeString(folder.resolve("out/LOCK"), "process 1, since Monday\n");

        assertThatThrownBy(() -> Publisher.open(uri(), hadoop, Nights.CLOCK))
                .isInstanceOf(LockedException.class)
                .hasMessage("Another run holds " + uri() + "/LOCK: process 1, since Monday. "
                        + "If that run is surely dead, delete this file; nothing was changed.");

        Files.delete(folder.resolve("out/LOCK"));
        assertThat(Nights.publish(Storage.of(uri(), hadoop), "one").runId()).isEqualTo("2026-09-30-001");
    }

    @Test
    void nothingIsPublishedInAnAbsentFolder() {
        assertThatThrownBy(() -> PublishedRun.open(uri() + "/absent", hadoop))
                .isInstanceOf(StoreException.class)
                .hasMessage("Nothing is published in " + uri() + "/absent: it has no CURRENT. "
                        + "Run nightly first, or name another folder");
    }

    private String uri() {
        return "other:" + folder.resolve("out");
    }

    private static Configuration other() {
        Configuration hadoop = SampleRows.hadoop();
        hadoop.setClass("fs.other.impl", OtherFileSystem.class, org.apache.hadoop.fs.FileSystem.class);
        hadoop.setClass(
                "fs.AbstractFileSystem.other.impl", OtherFs.class, org.apache.hadoop.fs.AbstractFileSystem.class);
        return hadoop;
    }
}
