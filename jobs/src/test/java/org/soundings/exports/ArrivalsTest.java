package org.soundings.exports;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.SparkTests;
import scala.jdk.javaapi.CollectionConverters;

/** The same rows come out whatever the order and grouping of files, and whether they are gzipped. */
final class ArrivalsTest {

    private static final long ONE_BATCH = 1L << 40;
    private static final Configuration CONF = new Configuration();

    @TempDir
    private Path folder;

    @Test
    void rowsAreTheSameInAnyOrderAndGrouping() throws IOException {
        check(4);
    }

    @Test
    @Tag("heavy")
    void soTheyAreForManyWorlds() throws IOException {
        check(25);
    }

    @Test
    void soTheyAreThroughSpark() throws IOException {
        SparkSession spark = SparkTests.spark();
        List<FileEntry> files = damaged(folder, 77);
        List<FileEntry> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(7));

        List<String> read = read(List.of(files));
        assertThat(read).hasSizeGreaterThan(200);
        same(throughSpark(spark, files), read);
        same(throughSpark(spark, shuffled), read);
    }

    private void check(int worlds) throws IOException {
        for (int seed = 1; seed <= worlds; seed++) {
            Path world = folder.resolve("world" + seed);
            List<FileEntry> files = damaged(world, seed);
            List<String> read = read(Batches.of(files, ONE_BATCH, 1));
            assertThat(read).hasSizeGreaterThan(200);

            Random random = new Random(seed);
            for (int ways : new int[] {1, 3, files.size()}) {
                List<FileEntry> shuffled = new ArrayList<>(files);
                Collections.shuffle(shuffled, random);
                same(read(groups(shuffled, ways)), read);
            }
            zip(files);
            same(unzipped(read(List.of(GeneratedFile.list(world)))), unzipped(read));
        }
    }

    /** A world with every seventh file damaged. */
    private static List<FileEntry> damaged(Path world, long seed) throws IOException {
        List<FileEntry> files = GeneratedFile.write(world, seed);
        for (int i = 0; i < files.size(); i += 7) {
            Path path = path(files.get(i));
            var time = Files.getLastModifiedTime(path);
            Files.write(path, new Mutation(new Random(seed + i)).of(Files.readAllBytes(path)));
            Files.setLastModifiedTime(path, time);
        }
        return GeneratedFile.list(world);
    }

    private static Path path(FileEntry file) {
        return Path.of(new org.apache.hadoop.fs.Path(file.path()).toUri().getPath());
    }

    private static List<List<FileEntry>> groups(List<FileEntry> files, int ways) {
        TreeMap<Integer, List<FileEntry>> groups = new TreeMap<>();
        for (int i = 0; i < files.size(); i++) {
            groups.computeIfAbsent(i % ways, group -> new ArrayList<>()).add(files.get(i));
        }
        return List.copyOf(groups.values());
    }

    private static List<String> read(List<List<FileEntry>> batches) {
        List<String> rows = new ArrayList<>();
        for (List<FileEntry> batch : batches) {
            new BatchReader(batch, new FileReader(ReadFile.SETTINGS, null), CONF)
                    .forEachRemaining(row -> rows.add(shown(row)));
        }
        Collections.sort(rows);
        return rows;
    }

    private static List<String> throughSpark(SparkSession spark, List<FileEntry> files) {
        List<Row> rows = ReadExports.read(spark, files, ReadFile.SETTINGS, null).collectAsList();
        return rows.stream().map(ArrivalsTest::shown).sorted().toList();
    }

    private static String shown(Object value) {
        if (value instanceof Row row) {
            return IntStream.range(0, row.size())
                    .mapToObj(i -> shown(row.get(i)))
                    .collect(joining(",", "[", "]"));
        } else if (value instanceof scala.collection.Seq<?> list) {
            return CollectionConverters.asJava(list).stream()
                    .map(ArrivalsTest::shown)
                    .collect(joining(",", "(", ")"));
        } else if (value instanceof Object[] list) {
            return Arrays.stream(list).map(ArrivalsTest::shown).collect(joining(",", "(", ")"));
        }
        return String.valueOf(value);
    }

    private static void same(List<String> found, List<String> expected) {
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).isEqualTo(expected.get(i));
        }
    }

    /** Gzips every file but those that are, manifests, aliases, and those that a manifest knows by their names. */
    private static void zip(List<FileEntry> files) throws IOException {
        for (FileEntry file : files) {
            Path path = path(file);
            byte[] whole;
            try (InputStream in = Files.newInputStream(path)) {
                whole = in.readAllBytes();
            }
            boolean isKnownByName = file.manifest() != null || file.isManifest() || FileName.isAliases(file.name());
            if (!isKnownByName && !file.name().endsWith(".gz")) {
                var time = Files.getLastModifiedTime(path);
                Path zipped = path.resolveSibling(path.getFileName() + ".gz");
                Files.write(zipped, Told.gzipped(whole));
                Files.setLastModifiedTime(zipped, time);
                Files.delete(path);
            }
        }
    }

    /** Without what says how a file is stored: its name's end, hash and size. */
    private static List<String> unzipped(List<String> rows) {
        return rows.stream()
                .map(row -> row.replace(".gz", "").replaceAll("\\b[0-9a-f]{64}\\b,(\\d+|null)?", "…"))
                .sorted()
                .toList();
    }
}
