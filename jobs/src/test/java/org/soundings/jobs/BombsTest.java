package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soundings.jobs.Bombs.ROWS_OF_EXCEL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No file, however it was made, takes {@code check} more than 256 MB of memory, or leaves anything on the disk. */
@Tag("heavy")
final class BombsTest {

    @TempDir
    private Path folder;

    private interface Writes {
        void to(Path file) throws IOException;
    }

    /** A bomb and the code that it is refused with. */
    private record Bomb(String name, Writes content, String code) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Bomb> bombs() {
        return Stream.of(
                new Bomb("a line of 1 GB.csv", file -> Bombs.line(file, 1024), "file_too_large"),
                new Bomb("a line of 250 MB.csv", file -> Bombs.line(file, 250), "field_too_long"),
                new Bomb("10 GB.csv.gz", Bombs::gzip, "inflates_too_much"),
                new Bomb("rows.xls", file -> Bombs.spreadsheetMl(file, ROWS_OF_EXCEL + 1), "too_many_rows"),
                new Bomb("rows.xlsx", file -> Bombs.xlsx(file, ROWS_OF_EXCEL + 1), "too_many_rows"),
                new Bomb("an attribute of 250 MB.xls", file -> Bombs.attribute(file, 250), "line_too_long"),
                new Bomb("different texts.xlsx", file -> Bombs.manyTexts(file, 2_000_000), "too_many_texts"),
                new Bomb("texts of 1 GB.xlsx", file -> Bombs.sameTexts(file, 1024), "inflates_too_much"),
                new Bomb("a text of 1 GB.xlsx", file -> Bombs.giantText(file, 1024), "inflates_too_much"));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void refusesInLittleMemory(Bomb bomb) throws IOException, InterruptedException {
        Path file = Files.createDirectories(folder.resolve("BNI Quillfort/2025-02-10_2025-02-16"))
                .resolve(bomb.name());
        bomb.content().to(file);

        OwnJvm.Ended check = check(file);

        assertThat(check.told()).contains("\"code\":\"" + bomb.code() + "\"").doesNotContain("Exception", "Error");
        assertThat(check.exitCode()).isEqualTo(3);
        assertThat(temporary()).isEmptyDirectory();
    }

    @Test
    void readsAsManyRowsAsExcelHas() throws IOException, InterruptedException {
        Path file = Files.createDirectories(folder.resolve("BNI Quillfort/2025-02-10_2025-02-16"))
                .resolve("all rows.xlsx");
        Bombs.xlsx(file, ROWS_OF_EXCEL);

        OwnJvm.Ended check = check(file);

        assertThat(check.told()).contains("\"accepted\":" + (ROWS_OF_EXCEL - 1));
        assertThat(check.exitCode()).isZero();
    }

    private OwnJvm.Ended check(Path file) throws IOException, InterruptedException {
        Path none = Files.createDirectories(folder.resolve("none"));
        List<String> jvm = List.of("-Xmx256m", "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + temporary());
        return OwnJvm.run(jvm, none, folder, "check", "--json", file.toString());
    }

    private Path temporary() throws IOException {
        return Files.createDirectories(folder.resolve("temporary"));
    }
}
