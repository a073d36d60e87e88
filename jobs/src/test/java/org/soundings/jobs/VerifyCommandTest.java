package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.config.SettingsLoader;
import org.soundings.store.Publisher;
import org.soundings.store.RunDirectory;
import org.soundings.store.RunFacts;
import picocli.CommandLine;

class VerifyCommandTest {

    @TempDir
    private Path out;

    private final StringWriter said = new StringWriter();
    private final StringWriter failed = new StringWriter();

    @Test
    void aWholeRun() throws IOException {
        publish();

        assertThat(run("--out", out.toString())).isZero();
        assertThat(said).hasToString("Run 2026-09-30-001 is whole: 1 files, 4 bytes; 0 tables, 0 rows.\n");
        assertThat(failed.toString()).isEmpty();
    }

    @Test
    void aChangedRun() throws IOException {
        Files.delete(publish());

        assertThat(run("--out", out.toString())).isEqualTo(1);
        assertThat(failed)
                .hasToString("verify: run 2026-09-30-001 is not as it was published:\n  page.html is missing\n");
    }

    @Test
    void nothingPublished() {
        assertThat(run("--out", out.toString())).isEqualTo(1);
        assertThat(failed.toString()).startsWith("verify: Nothing is published in file:");
    }

    @Test
    void usage() {
        assertThat(run()).isEqualTo(2);
        assertThat(failed.toString()).startsWith("Missing required option: '--out=DIR'");
    }

    private Path publish() throws IOException {
        try (Publisher publisher = Publisher.open(out.toString(), SparkRunner.hadoop(), Clock.systemUTC())) {
            RunDirectory run = publisher.start(LocalDate.of(2026, 9, 30));
            Path page = out.resolve("runs").resolve(run.id()).resolve("page.html");
            Files.writeString(page, "page");
            publisher.publish(run, List.of(), new RunFacts("0.1.0", SettingsLoader.shipped(), Map.of(), Map.of()));
            return page;
        }
    }

    private int run(String... args) {
        return new CommandLine(new VerifyCommand())
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(failed, true))
                .execute(args);
    }
}
