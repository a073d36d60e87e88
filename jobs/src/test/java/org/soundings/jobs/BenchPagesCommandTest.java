package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How it is called; what it writes is told by SampleNightTest. */
class BenchPagesCommandTest {

    @TempDir
    private Path out;

    private final StringWriter failed = new StringWriter();

    @Test
    void usage() {
        assertThat(run("--out", out.toString(), "--chapters", "0")).isEqualTo(ExitCode.USAGE);
        assertThat(failed.toString()).startsWith("--chapters is at least 1, not 0");
        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(failed.toString()).contains("Missing required option: '--out=DIR'");
    }

    @Test
    void withoutAPublishedRunThereIsNothingToRender() {
        assertThat(run("--out", out.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(failed.toString()).startsWith("bench pages: Nothing is published in ");
    }

    private int run(String... args) {
        String[] line = new String[args.length + 2];
        line[0] = "bench";
        line[1] = "pages";
        System.arraycopy(args, 0, line, 2, args.length);
        return Soundings.commandLine()
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(failed, true))
                .execute(line);
    }
}
