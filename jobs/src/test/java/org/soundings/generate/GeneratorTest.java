package org.soundings.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 9, 30);

    @TempDir
    private Path dir;

    @Test
    void sameArgumentsGiveTheSameBytesAndTimesOnAnyNumberOfThreads() throws IOException {
        World world = new World(12, 2, 5, UNTIL, .3, EnumSet.allOf(Dirt.class));
        new Generator(world, dir.resolve("one")).write(1);
        new Generator(world, dir.resolve("two")).write(3);
        new Generator(new World(12, 2, 6, UNTIL, .3, EnumSet.allOf(Dirt.class)), dir.resolve("other")).write(2);

        assertThat(content(dir.resolve("two"))).isEqualTo(content(dir.resolve("one")));
        assertThat(content(dir.resolve("other"))).isNotEqualTo(content(dir.resolve("one")));
    }

    /** But for meetings of one pair, each filed by another of the two in one week: those read as one filed by both. */
    @Test
    void aCleanChapterThatExportsEverythingLosesNothing() throws IOException {
        Generator.Outcome outcome = new Generator(new World(1, 3, 5, UNTIL, 1, Set.of()), dir).write(1);

        assertThat(outcome.rows()).isPositive().isEqualTo(outcome.meant());
        List<String> kinds = Files.readAllLines(dir.resolve("truth/summary.csv"));
        assertThat(kinds.subList(1, kinds.size())).hasSize(5).allSatisfy(line -> assertThat(line)
                .matches(line.startsWith("one_to_one") ? "one_to_one,\\d+,\\d+,0,\\d+,0" : "(\\w+),(\\d+),\\2,0,0,0"));
    }

    @Test
    void summaryAddsUp() throws IOException {
        new Generator(new World(6, 4, 9, UNTIL, .6, EnumSet.allOf(Dirt.class)), dir).write(2);

        List<String> kinds = Files.readAllLines(dir.resolve("truth/summary.csv"));
        assertThat(kinds.subList(1, kinds.size())).hasSizeGreaterThan(8).allSatisfy(line -> {
            List<Long> counts =
                    Stream.of(line.split(",")).skip(1).map(Long::valueOf).toList();
            assertThat(counts.get(1)).as(line).isEqualTo(counts.get(0) - counts.get(2) - counts.get(3) + counts.get(4));
        });
    }

    @Test
    void lastPeriodEndsOnTheLastDayAndNoneLater() throws IOException {
        new Generator(new World(4, 3, 5, UNTIL, .3, EnumSet.allOf(Dirt.class)), dir).write(1);

        try (Stream<Path> paths = Files.walk(dir.resolve("exports"))) {
            List<String> ends = paths.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-.*"))
                    .map(name -> name.substring(name.length() - 10))
                    .sorted()
                    .toList();
            assertThat(ends).isNotEmpty().last().isEqualTo(UNTIL.toString());
        }
    }

    @Test
    void doesNotWriteOverExportsThatAreThere() throws IOException {
        Path exports = Files.createDirectories(dir.resolve("exports"));

        assertThatThrownBy(() -> new Generator(new World(1, 1, 1, UNTIL, 1, Set.of()), dir).write(1))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessage(exports + ": is there already; name an empty folder or remove it");
    }

    @Test
    void worldsHaveBounds() {
        assertThatThrownBy(() -> new World(0, 1, 1, UNTIL, 1, Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("chapters must be at least 1, is 0");
        assertThatThrownBy(() -> new World(1, 0, 1, UNTIL, 1, Set.of()))
                .hasMessage("months must be from 1 to 240, is 0");
        assertThatThrownBy(() -> new World(1, 1, 1, UNTIL, 0, Set.of()))
                .hasMessage("activity must be over 0 and at most 10, is 0.0");
        assertThatThrownBy(() -> new World(1, 1, 1, UNTIL, 1, Set.of(), List.of(Layout.LOG), .5))
                .hasMessage("spheres must be 0 or from 1 to 100, is 0.5");
    }

    private static Map<String, String> content(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            path -> root.relativize(path).toString(), GeneratorTest::print, (a, b) -> a, TreeMap::new));
        }
    }

    private static String print(Path path) {
        try {
            boolean isExport = path.toString().contains("exports");
            return java.util.Arrays.hashCode(Files.readAllBytes(path))
                    + (isExport ? " " + Files.getLastModifiedTime(path) : "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
