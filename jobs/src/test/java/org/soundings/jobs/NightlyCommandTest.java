package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.store.StoreException;

/** What ends a night before a session is started. */
class NightlyCommandTest {

    private final PrintStream stderr = System.err;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setErr(stderr);
    }

    @Test
    void saysThatTheExportsAreNotThereAndMakesNothing() {
        Path out = folder.resolve("out");

        assertThat(nightly("--exports", folder.resolve("none").toString(), "--out", out.toString()))
                .isEqualTo(ExitCode.NO_USABLE_INPUT);
        assertThat(told()).contains("none is not there. Check --exports.").hasLineCount(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void saysThatTheSettingsFileIsNotThere() {
        assertThat(nightly("--exports", folder.toString(), "--out", "out", "--conf", "/no/such.conf"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(told()).contains("The settings file /no/such.conf is not there. Check --conf.");
    }

    @Test
    void tellsAllProblemsOfTheSettingsTogether() throws IOException {
        Path conf = Files.writeString(folder.resolve("my.conf"), """
                soundings.window.monts = 6
                soundings.decay.half-life-months = never
                """);

        assertThat(nightly("--exports", folder.toString(), "--out", "out", "--conf", conf.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(told())
                .contains("my.conf:1: soundings.window.monts is not a setting; did you mean months?")
                .contains("my.conf:2:");
    }

    @Test
    void anUnexpectedFailureIsOneParagraphUnlessTraced() {
        RuntimeException failure = new IllegalStateException("task failed", new IOException("disk full\nrow: Ana"));

        assertThat(Failure.told(failure, false))
                .contains("Cause: disk full (--trace prints where.)")
                .contains("what is published, if anything, is whole")
                .doesNotContain("Ana");
        assertThat(Failure.told(failure, true)).contains("disk full").contains("at org.soundings");
    }

    @Test
    void aFailureOfTheStoreSaysItselfWhatIsPublished() {
        StoreException failure = new StoreException(
                "Run 2026-09-30-001 is published, but the link cannot be pointed to it", new IOException("read-only"));

        assertThat(Failure.told(failure, false)).contains("Cause: Run 2026-09-30-001 is published, but the link");
    }

    private static int nightly(String... options) {
        String[] words = new String[options.length + 1];
        words[0] = "nightly";
        System.arraycopy(options, 0, words, 1, options.length);
        return Soundings.commandLine().execute(words);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
