package org.soundings.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * The folder of one chapter below {@code exports}: a folder for each period or day, or a manifest. The times of the
 * files are those of the downloads; what a reader needs is in their names too.
 */
final class Folder {
    private final Chapter chapter;
    private final Path root;
    private final Csv manifest = new Csv(Csv.Dialect.COMMAS).line("file", "chapter", "from", "to");
    private long files;
    private long bytes;

    Folder(Path exports, Chapter chapter) {
        this.chapter = chapter;
        this.root = exports.resolve(hasManifest() ? slug(chapter.name()) : chapter.name());
    }

    private boolean hasManifest() {
        return chapter.layout() == Layout.RESAVED && chapter.turn() % 2 == 0;
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** An export of a period. */
    void period(LocalDate from, LocalDate until, LocalDateTime at, String name, byte[] content) {
        dated(from + "_" + until, from, until, at, name, content);
    }

    /** An export of one day. */
    void day(LocalDate day, LocalDateTime at, String name, byte[] content) {
        dated(day.toString(), day, day, at, name, content);
    }

    private void dated(String folder, LocalDate from, LocalDate until, LocalDateTime at, String name, byte[] content) {
        if (hasManifest()) {
            manifest.line(name, chapter.name(), from, until);
            write(root.resolve(name), at, content);
        } else {
            write(root.resolve(folder).resolve(name), at, content);
        }
    }

    /** A file beside the exports. */
    void beside(LocalDateTime at, String name, byte[] content) {
        write(root.resolve(name), at, content);
    }

    /** Writes the manifest, if the chapter has one. */
    void close(LocalDateTime at) {
        if (hasManifest()) {
            beside(at, "manifest.csv", manifest.bytes());
        }
    }

    private void write(Path path, LocalDateTime at, byte[] content) {
        try {
            Files.createDirectories(path.getParent());
            Files.write(path, content);
            Files.setLastModifiedTime(path, FileTime.from(at.toInstant(ZoneOffset.UTC)));
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write " + path + ": " + e.getMessage(), e);
        }
        files++;
        bytes += content.length;
    }

    long files() {
        return files;
    }

    long bytes() {
        return bytes;
    }
}
