package org.soundings.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.config.Settings;
import org.soundings.tables.FileHeaders;

/**
 * Exports of random worlds, damaged at random in bytes, lines and cells: nothing is thrown, every row is told, and what is
 * accepted stands in its own column of its own row.
 */
final class MutatedWorldsTest {

    @TempDir
    private Path folder;

    @Test
    void everyRowIsToldAndNoValueMoves() throws IOException {
        check(3, 600);
    }

    @Test
    @Tag("heavy")
    void soItIsForManyMore() throws IOException {
        check(20, 10_000);
    }

    private void check(int worlds, int rounds) throws IOException {
        List<GeneratedFile> files = new ArrayList<>();
        for (int seed = 1; seed <= worlds; seed++) {
            files.addAll(GeneratedFile.of(folder.resolve("world" + seed), seed));
        }
        addSkeletons(files);
        int checked = 0;
        int refused = 0;
        Map<String, Integer> containers = new HashMap<>();
        for (int round = 0; round < rounds; round++) {
            Random random = new Random(round);
            GeneratedFile file = files.get(random.nextInt(files.size()));
            byte[] bytes = new Mutation(random).of(file.bytes());
            Settings settings = random.nextInt(4) == 0 ? Told.SMALL : ReadFile.SETTINGS;
            try {
                ReadFile read = file.read(bytes, settings);
                Told.check(read, file.read(bytes, settings));
                checked += PlainFile.check(read, bytes);
                refused += read.rejects().isEmpty() ? 0 : 1;
                containers.merge(read.header().text(FileHeaders.CONTAINER), 1, Integer::sum);
            } catch (RuntimeException | AssertionError fault) {
                throw new AssertionError("round " + round + ", " + file.entry().fileId(), fault);
            }
        }
        // The damage is real, not all of it is fatal, and values were compared.
        assertThat(refused).isBetween(rounds / 5, rounds - rounds / 20);
        assertThat(checked).isGreaterThan(5 * rounds);
        assertThat(containers).hasSizeGreaterThanOrEqualTo(3);
    }

    private static void addSkeletons(List<GeneratedFile> files) {
        for (String name : List.of(
                "slips_audit_export_with_header_RECONSTRUCTED.xls", "palms_summary_en_export_without_header.xls")) {
            byte[] bytes = ReadFile.resource(name);
            files.add(new GeneratedFile(ReadFile.entry(ReadFile.WEEK + name, bytes.length), bytes, Manifest.none()));
        }
    }
}
