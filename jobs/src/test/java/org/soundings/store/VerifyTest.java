package org.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.SparkTests;
import org.soundings.tables.Chapters;

@ExtendWith(SparkTests.class)
class VerifyTest {

    @TempDir
    private Path out;

    private Path run;
    private Path part;

    @BeforeEach
    void publish(SparkSession spark) throws IOException {
        try (Publisher publisher = Publisher.open(out.toString(), Nights.HADOOP, Clock.systemUTC())) {
            RunDirectory made = publisher.start(SampleRows.AS_OF);
            new TableWriter(made).write(Chapters.TABLE, SampleRows.of(spark, Chapters.TABLE, 4));
            run = Nights.file(made.path("x")).getParent();
            Files.createDirectories(run.resolve("chapters"));
            Files.writeString(run.resolve("chapters/page.html"), "page");
            publisher.publish(made, List.of(Chapters.TABLE), SampleRows.facts());
        }
        try (var parts = Files.list(run.resolve("tables/v1/chapters"))) {
            part = parts.toList().get(0);
        }
    }

    @Test
    void aRunAsPublishedIsWhole() throws IOException {
        Verify.Result result = Verify.of(out.toString(), Nights.HADOOP);

        assertThat(result.problems()).isEmpty();
        assertThat(result.notes()).isEmpty();
        assertThat(result.manifest().tables()).singleElement().satisfies(table -> {
            assertThat(table.rows()).isEqualTo(4);
            assertThat(table.columns()).contains(new Manifest.Column("is_reporting", "boolean"));
        });
    }

    @Test
    void everyFlippedByteIsFound() throws IOException {
        byte[] good = Files.readAllBytes(part);
        for (int i = 0; i < good.length; i += 7) {
            byte[] bad = good.clone();
            bad[i] ^= 1;
            Files.write(part, bad);
            assertThat(problems())
                    .as("byte %d", i)
                    .singleElement()
                    .asString()
                    .contains(" has changed: its SHA-256 is ");
        }
    }

    @Test
    void aTruncatedFileIsFound() throws IOException {
        long bytes = Files.size(part);
        Files.write(part, Arrays.copyOf(Files.readAllBytes(part), (int) bytes - 1));

        assertThat(problems())
                .containsExactly(run.relativize(part) + " has " + (bytes - 1) + " bytes, expected " + bytes);
    }

    @Test
    void aDeletedFileIsFound() throws IOException {
        Files.delete(part);
        Files.delete(run.resolve("chapters/page.html"));

        assertThat(problems()).containsExactly("chapters/page.html is missing", run.relativize(part) + " is missing");
    }

    @Test
    void anExtraFileIsFound() throws IOException {
        Files.copy(part, part.resolveSibling("part-9.parquet"));
        Files.writeString(run.resolve(".hidden"), "x");

        assertThat(problems())
                .containsExactly(
                        ".hidden is not in the manifest", "tables/v1/chapters/part-9.parquet is not in the manifest");
    }

    @Test
    void anotherManifestIsFound() throws IOException {
        Path manifest = run.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"rows\" : 4", "\"rows\" : 5"));

        assertThatThrownBy(this::problems)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("manifest.json is not the manifest that CURRENT names: its SHA-256 is ");
    }

    @Test
    void rowsThatDoNotAddUpAreFoundEvenUnderAMatchingManifest() throws IOException {
        Path manifest = run.resolve("manifest.json");
        String wrong = Files.readString(manifest).replace("\"rows\" : 4,", "\"rows\" : 5,");
        Files.writeString(manifest, wrong);
        new Current("2026-09-30-001", Inventory.sha256(Files.readAllBytes(manifest)))
                .publish(Nights.storage(out, step -> {}));

        assertThat(problems()).containsExactly("table chapters has 4 rows in its files, expected 5");
    }

    @Test
    void aDamagedCurrentIsFound() throws IOException {
        Files.writeString(out.resolve("CURRENT"), "{\"run_id\": \"2026-09-30-001\"");
        assertThatThrownBy(this::problems)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("CURRENT is damaged at line 1");

        Files.writeString(out.resolve("CURRENT"), "{}");
        assertThatThrownBy(this::problems)
                .isInstanceOf(StoreException.class)
                .hasMessageEndingWith("CURRENT is damaged: it names no run and manifest");
    }

    @Test
    void aMissingManifestIsFound() throws IOException {
        Files.delete(run.resolve("manifest.json"));

        assertThatThrownBy(this::problems)
                .isInstanceOf(StoreException.class)
                .hasMessageMatching("CURRENT names the run 2026-09-30-001, but file:.*/manifest.json is missing");
    }

    @Test
    void aLinkLeftBehindIsANoteAndTheNextRunPutsItRight() throws IOException {
        Files.delete(out.resolve("current"));
        Files.createSymbolicLink(out.resolve("current"), Path.of("runs/2026-09-29-001"));

        assertThat(Verify.of(out.toString(), Nights.HADOOP).notes())
                .containsExactly("the link current still points to runs/2026-09-29-001, not runs/2026-09-30-001; "
                        + "the next run puts it right");
        try (Publisher publisher = Publisher.open(out.toString(), Nights.HADOOP, Clock.systemUTC())) {
            publisher.start(SampleRows.AS_OF);
        }
        assertThat(Files.readSymbolicLink(out.resolve("current"))).isEqualTo(Path.of("runs/2026-09-30-001"));
    }

    private List<String> problems() throws IOException {
        return Verify.of(out.toString(), Nights.HADOOP).problems();
    }
}
