package org.soundings.exports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.soundings.config.Settings;
import org.soundings.generate.Dirt;
import org.soundings.generate.Generator;
import org.soundings.generate.Layout;
import org.soundings.generate.World;

/** One export of a generated world, with the manifest beside it. */
record GeneratedFile(FileEntry entry, byte[] bytes, Manifest manifest) {

    private static final LocalDate UNTIL = LocalDate.of(2026, 9, 30);

    /** Writes a small world of all layouts with all its dirt below a folder and lists its exports. */
    static List<FileEntry> write(Path folder, long seed) throws IOException {
        List<Layout> layouts = List.of(Layout.values());
        World world = new World(layouts.size(), 1, seed, UNTIL, .25, EnumSet.allOf(Dirt.class), layouts);
        new Generator(world, folder).write(1);
        return list(folder);
    }

    static List<FileEntry> list(Path folder) throws IOException {
        return FileList.list(
                new Configuration(), folder.resolve("exports").toUri().toString());
    }

    /** The files of a world as bytes. */
    static List<GeneratedFile> of(Path folder, long seed) throws IOException {
        List<GeneratedFile> files = new ArrayList<>();
        for (FileEntry entry : write(folder, seed)) {
            FileEntry beside = entry.manifest();
            files.add(new GeneratedFile(
                    entry,
                    bytes(entry),
                    beside == null
                            ? Manifest.none()
                            : new FileReader(ReadFile.SETTINGS, null)
                                    .manifest(beside, FileList.source(beside, new Configuration()))));
        }
        return files;
    }

    private static byte[] bytes(FileEntry entry) throws IOException {
        try (InputStream in = FileList.source(entry, new Configuration()).open()) {
            return in.readAllBytes();
        }
    }

    /** What is read of other bytes in this file's place. */
    ReadFile read(byte[] other, Settings settings) {
        FileEntry there = new FileEntry(
                entry.path(), entry.fileId(), other.length, entry.modifiedMillis(), entry.manifest(), entry.refusal());
        return ReadFile.read(there, () -> new ByteArrayInputStream(other), manifest, settings, null);
    }
}
