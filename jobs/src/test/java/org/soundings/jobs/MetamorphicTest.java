package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundings.SparkTests;
import org.soundings.generate.Dirt;
import org.soundings.generate.Generator;
import org.soundings.generate.Layout;
import org.soundings.generate.World;

/**
 * One night, in JVMs of its own that differ in what must not matter: zone, language, partitions, cores, how tables are
 * planned, expressions compiled and files grouped. Every pair of zone, language, partitions and cores occurs once. No table
 * is empty, and doubles are the same to the last bit.
 */
@Tag("heavy")
class MetamorphicTest {

    private static final int ROWS_REFUSED = 3;

    @TempDir
    private static Path folder;

    private static Path exports;
    private static Map<String, String> tables;
    private static Map<String, String> pages;
    private static String checked;

    @BeforeAll
    static void runAsUsual() throws IOException, InterruptedException {
        List<Layout> layouts = List.of(Layout.values());
        LocalDate until = LocalDate.of(2026, 9, 30);
        new Generator(new World(layouts.size(), 1, 3, until, .25, EnumSet.allOf(Dirt.class), layouts), folder).write(1);
        exports = folder.resolve("exports");
        GraphNightTest.write(exports);
        List<String> usual = List.of("-Duser.timezone=UTC", "-Duser.language=en", "-Dspark.master=local[2]");
        Path out = night("usual", usual, 33_554_432);
        tables = TableDump.exact(SparkTests.spark(), out.toString());
        pages = pages(out);
        checked = check(usual);
        assertThat(tables.get("events").lines().count()).isGreaterThan(100);
        assertThat(tables)
                .allSatisfy((name, table) ->
                        assertThat(table.lines().count()).as(name).isGreaterThan(1));
        assertThat(pages).hasSizeGreaterThan(layouts.size());
        assertThat(checked).contains(".xls\"", ".xlsx\"", ".csv\"");
    }

    @ParameterizedTest(
            name = "{0} {1}-{2}, {3} partitions on {4} cores, adaptive and compiled {5}, batches of {6} bytes")
    @CsvSource({
        "Pacific/Apia, tr, TR, 1,   1, true,  1",
        "Pacific/Apia, fr, FR, 7,   2, false, 33554432",
        "Pacific/Apia, ar, EG, 200, 4, true,  100000",
        "Europe/Paris, tr, TR, 7,   4, false, 100000",
        "Europe/Paris, fr, FR, 200, 1, true,  1",
        "Europe/Paris, ar, EG, 1,   2, false, 33554432",
        "UTC,          tr, TR, 200, 2, true,  33554432",
        "UTC,          fr, FR, 1,   4, false, 100000",
        "UTC,          ar, EG, 7,   1, true,  1",
    })
    void tablesPagesAndChecksAreTheSame(
            String zone, String language, String country, int partitions, int cores, boolean adaptive, long batchBytes)
            throws IOException, InterruptedException {
        List<String> jvm = List.of(
                "-Duser.timezone=" + zone,
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Dspark.master=local[" + cores + "]",
                "-Dspark.default.parallelism=" + partitions,
                "-Dspark.sql.shuffle.partitions=" + partitions,
                "-Dspark.sql.adaptive.enabled=" + adaptive,
                "-Dspark.sql.codegen.wholeStage=" + adaptive,
                "-Dspark.sql.codegen.factoryMode=" + (adaptive ? "CODEGEN_ONLY" : "NO_CODEGEN"));

        Path out = night(zone.replace('/', '-') + "-" + language, jvm, batchBytes);

        TableDump.exact(SparkTests.spark(), out.toString())
                .forEach((name, table) -> assertThat(table.lines().toList())
                        .as(name)
                        .containsExactlyElementsOf(tables.get(name).lines().toList()));
        assertThat(pages(out)).isEqualTo(pages);
        assertThat(check(jvm)).isEqualTo(checked);
    }

    private static Path night(String name, List<String> jvm, long batchBytes) throws IOException, InterruptedException {
        Path work = Files.createDirectories(folder.resolve("nights").resolve(name));
        Path conf = Files.writeString(work.resolve("my.conf"), "soundings.reading.batch-bytes = " + batchBytes + "\n");
        Path out = work.resolve("out");
        OwnJvm.Ended night = OwnJvm.run(
                jvm,
                work.resolve("nothing"),
                work,
                "nightly",
                "--exports",
                exports.toString(),
                "--out",
                out.toString(),
                "--conf",
                conf.toString());
        assertThat(night.exitCode()).as(night.told()).isZero();
        return out;
    }

    private static String check(List<String> jvm) throws IOException, InterruptedException {
        OwnJvm.Ended ended = OwnJvm.run(jvm, folder.resolve("nothing"), folder, "check", "--json", exports.toString());
        assertThat(ended.exitCode()).as(ended.told()).isEqualTo(ROWS_REFUSED);
        return ended.told();
    }

    /** What is rendered for people, by file. */
    private static Map<String, String> pages(Path out) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out.resolve("runs"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                pages.put(out.relativize(file).toString(), Files.readString(file));
            }
        }
        return pages;
    }
}
