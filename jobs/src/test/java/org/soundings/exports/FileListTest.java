package org.soundings.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.tables.Reason;

final class FileListTest {

    @TempDir
    private Path folder;

    @Test
    void listsEveryFileAndSaysWhichIsNoExport() throws IOException {
        Path outside = Files.createTempFile("outside", ".csv");
        write("BNI Lyon/2025-02-13/slips (1).xls");
        write("BNI Lyon/2025-02-13/é #%20?.csv");
        write("a folder.csv/_x.csv");
        write("~$open.xlsx");
        write("download.csv.part");
        write(".DS_Store");
        write(".git/config");
        write("real.csv");
        Files.createSymbolicLink(folder.resolve("link.csv"), folder.resolve("real.csv"));
        Files.createSymbolicLink(folder.resolve("out.csv"), outside);
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("dangling.csv"), folder.resolve("nothing"));
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("pipe.csv").toString())
                        .start()
                        .onExit()
                        .join()
                        .exitValue())
                .isZero();

        Map<String, Reason> listed = new TreeMap<>();
        FileList.list(new Configuration(), folder.toString()).forEach(e -> listed.put(e.fileId(), e.refusal()));

        Map<String, Reason> expected = new TreeMap<>();
        Stream.of(
                        "BNI Lyon/2025-02-13/slips (1).xls",
                        "BNI Lyon/2025-02-13/é #%20?.csv",
                        "a folder.csv/_x.csv",
                        "real.csv",
                        "link.csv")
                .forEach(file -> expected.put(file, null));
        expected.put("~$open.xlsx", Reason.UNFINISHED_FILE);
        expected.put("download.csv.part", Reason.UNFINISHED_FILE);
        expected.put(".DS_Store", Reason.HIDDEN_FILE);
        expected.put(".git", Reason.HIDDEN_FILE);
        expected.put("out.csv", Reason.LINK_OUTSIDE);
        expected.put("loop", Reason.LINK_OUTSIDE);
        expected.put("dangling.csv", Reason.LINK_OUTSIDE);
        expected.put("pipe.csv", Reason.NOT_A_FILE);
        assertThat(listed).isEqualTo(expected);
    }

    @Test
    void eachFileKnowsTheManifestBesideIt() throws IOException {
        write("x/manifest.csv");
        write("x/a.csv");
        write("y/b.csv");

        List<FileEntry> files =
                FileList.list(new Configuration(), folder.toUri().toString());

        assertThat(files).extracting(FileEntry::fileId).containsExactly("x/a.csv", "x/manifest.csv", "y/b.csv");
        assertThat(files.get(0).manifest()).isEqualTo(files.get(1));
        assertThat(files.get(1).manifest()).isNull();
        assertThat(files.get(2).manifest()).isNull();
        assertThat(FileList.of(new Configuration(), folder.resolve("x/a.csv").toString())
                        .get(0)
                        .manifest()
                        .size())
                .isEqualTo(files.get(1).size());
    }

    @Test
    void aFileThatIsNoExportIsToldAsRefused() throws IOException {
        write("~$open.xlsx");

        FileEntry entry = FileList.list(new Configuration(), folder.toString()).get(0);
        ReadFile read = ReadFile.read(
                entry, FileList.source(entry, new Configuration()), Manifest.none(), ReadFile.SETTINGS, null);

        assertThat(read.codes()).containsExactly("unfinished_file");
        assertThat(read.status()).isEqualTo("refused");
        assertThat(read.addsUp()).isTrue();
    }

    @Test
    void saysThatAFolderIsMissing() {
        assertThatThrownBy(() -> FileList.list(
                        new Configuration(), folder.resolve("none").toString()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("none");
    }

    @Test
    void batchesByBytesAndByFiles() {
        List<FileEntry> tiny = Stream.iterate(0, i -> i + 1)
                .limit(10_000)
                .map(i -> ReadFile.entry("f" + i, 100))
                .toList();
        List<FileEntry> large = Stream.iterate(0, i -> i + 1)
                .limit(5)
                .map(i -> ReadFile.entry("f" + i, 100L << 20))
                .toList();

        assertThat(Batches.of(tiny, 32L << 20, 1)).hasSizeBetween(18, 22);
        assertThat(Batches.of(large, 32L << 20, 1)).hasSize(5);
        assertThat(Batches.of(tiny.subList(0, 64), 32L << 20, 4)).hasSizeBetween(4, 5);
        assertThat(Batches.of(List.of(), 32L << 20, 4)).isEmpty();
        assertThat(Batches.of(tiny, 32L << 20, 7).stream().flatMap(List::stream))
                .containsExactlyElementsOf(tiny);
    }

    private void write(String file) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "x");
    }
}
