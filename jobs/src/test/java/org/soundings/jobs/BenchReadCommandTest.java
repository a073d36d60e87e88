package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.config.SettingsLoader;
import org.soundings.exports.FileReader;
import org.soundings.generate.SlipFiles;
import org.soundings.generate.SlipFiles.Form;
import org.soundings.generate.SlipFiles.Written;
import org.soundings.jobs.ReadBench.Round;

class BenchReadCommandTest {

    private static final int FILES = 20;

    @TempDir
    private Path work;

    private final StringWriter said = new StringWriter();
    private final StringWriter failed = new StringWriter();

    @Test
    void everyContainerOnOneCoreAndOnAll() throws IOException {
        assertThat(run("--files", "20", "--work", work.toString()))
                .as(failed.toString())
                .isZero();

        int cores = Runtime.getRuntime().availableProcessors();
        for (String container : List.of("csv", "spreadsheetml", "xlsx")) {
            assertThat(said.toString()).containsPattern("(?m)^" + container + " +20 files, [\\d,]+ rows, [\\d.]+ MB$");
            assertThat(coresOf(container)).containsExactlyElementsOf(cores == 1 ? List.of(1) : List.of(1, cores));
        }
        try (Stream<Path> left = Files.list(work)) {
            assertThat(left).as("generated files left behind").isEmpty();
        }
    }

    @Test
    void roundsAddUpToWhatWasGenerated() throws IOException, InterruptedException {
        for (Form form : Form.values()) {
            List<Written> files = new SlipFiles(3).write(form, FILES, work.resolve(form.toString()));
            List<Round> rounds = new ReadBench(files, new FileReader(SettingsLoader.shipped(), null)).rounds(2);

            assertThat(files).hasSize(FILES);
            assertThat(rounds.stream().mapToLong(Round::files).sum()).isEqualTo(FILES);
            assertThat(rounds.stream().mapToLong(Round::rows).sum())
                    .isEqualTo(files.stream().mapToLong(Written::rows).sum());
            assertThat(rounds.stream().mapToLong(Round::bytes).sum())
                    .isEqualTo(bytesBelow(work.resolve(form.toString())));
        }
    }

    @Test
    void mostFilesAreOfTheUsualSize() throws IOException {
        List<Written> files = new SlipFiles(1).write(Form.CSV, 300, work);

        assertThat(files.stream().filter(file -> file.rows() >= 20 && file.rows() <= 80))
                .hasSizeGreaterThan(200);
    }

    @Test
    void aRowThatIsNotReadIsTold() throws IOException {
        List<Written> files = new SlipFiles(1).write(Form.CSV, 1, work);
        Written file = files.get(0);
        Written claiming = new Written(
                file.form(), file.path(), file.fileId(), file.bytes(), 12_345, file.charset(), file.delimiter());
        ReadBench bench = new ReadBench(List.of(claiming), new FileReader(SettingsLoader.shipped(), null));

        assertThatThrownBy(() -> bench.rounds(1))
                .isInstanceOf(RunFailure.class)
                .hasMessageContaining(
                        file.fileId() + " was generated with 12345 rows, and " + file.rows() + " were read");
    }

    @Test
    void usage() {
        assertThat(run("--files", "0")).isEqualTo(ExitCode.USAGE);
        assertThat(failed.toString()).startsWith("--files is at least 1, not 0");
        assertThat(run("--containers", "pdf")).isEqualTo(ExitCode.USAGE);
        assertThat(execute("bench")).isEqualTo(ExitCode.USAGE);
        assertThat(failed.toString()).contains("say what to measure: read or pages");
    }

    private List<Integer> coresOf(String container) {
        Matcher line = Pattern.compile("(?m)^" + container + " +(\\d+) +20\\|.*\\d\\.\\d\\d \\(.*$")
                .matcher(said.toString());
        return line.results().map(found -> Integer.valueOf(found.group(1))).toList();
    }

    private static long bytesBelow(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .mapToLong(path -> path.toFile().length())
                    .sum();
        }
    }

    private int run(String... args) {
        List<String> line = new ArrayList<>(List.of("bench", "read"));
        line.addAll(List.of(args));
        return execute(line.toArray(String[]::new));
    }

    private int execute(String... args) {
        return Soundings.commandLine()
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(failed, true))
                .execute(args);
    }
}
