package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Versions of Soundings that lose one row, or count one twice, somewhere on its way: the night fails with exit code 4,
 * names the file, and what was published before stays.
 */
@Tag("heavy")
class DroppedRowTest {

    private static final Path SOURCES = Path.of("jobs/src/main/java/org/soundings");
    private static final String LOG = "Lyon/2026-09-01_2026-09-07/log.csv";
    private static final String SLIPS = "BNI Quillfort/2026-09-01_2026-09-07/slips.csv";

    @TempDir
    private static Path folder;

    private static Path exports;
    private static Path out;

    @BeforeAll
    static void publishANight() throws IOException, InterruptedException {
        exports = folder.resolve("exports");
        out = folder.resolve("out");
        write(LOG, """
                event_id;date;chapter;from_id;from_name;to_id;to_name;kind;amount
                E1;2026-09-02;Lyon;;Ana Lopes;;Ben Hill;one_to_one;
                E2;2026-09-03;Lyon;;Ana Lopes;;Ben Hill;referral;
                E3;2026-09-03;Lyon;;Cy Dale;;Ben Hill;referral;
                E3;2026-09-03;Lyon;;Cy Dale;;Ben Hill;referral;
                """);
        write(SLIPS, """
                From;To;Slip Type;Inside/Outside;TYFCB Amount;CEU Credits;Detail
                Ada Brindle;Bo Vale;Referral;Inside;;;
                Ada Brindle;Bo Vale;Referral;Outside;;;
                ;Bo Vale;TYFCB;;150,00;;
                Bo Vale;Ada Brindle;One-to-One;;;;
                """);
        OwnJvm.Ended control = night(Files.createDirectories(folder.resolve("unchanged")));

        assertThat(control.exitCode()).as(control.told()).isZero();
    }

    static Stream<Arguments> mutants() {
        return Stream.of(
                mutant(
                        "exports/Pass.java",
                        "if (++read > limits.maxRows()) {",
                        "if (++read == 4) {\ncontinue;\n} else if (read > limits.maxRows()) {"),
                mutant(
                        "exports/FileReading.java",
                        "return new FileReading(header, rows, null, null);",
                        "return new FileReading(header, rows.subList(0, rows.size() - 1), null, null);"),
                mutant(
                        "exports/BatchReader.java",
                        "return current.next().toRow();",
                        "Reading next = current.next();\n"
                                + "boolean isLost = next.row() != null && next.row().toString().contains(\" line_number=3 \");\n"
                                + "return (isLost && hasNext() ? current.next() : next).toRow();"),
                mutant(
                        "events/RowStage.java",
                        "return joined.select(columns.toArray(Column[]::new))",
                        "return joined.select(columns.toArray(Column[]::new))"
                                + ".where(ExportRows.LINE_NUMBER.col().notEqual(3L))"),
                mutant(
                        "events/ReconcileStage.java",
                        "Copy copy = Copy.of(row);",
                        "Copy copy = Copy.of(row);\nif (copy.line() == 3) {\nreturn;\n}"),
                mutant(
                        "events/EventRows.java",
                        "slip.accepted().forEach(",
                        "slip.accepted().stream().filter(copy -> copy.line() != 4).forEach("),
                mutant(
                        "events/LoggedEvents.java",
                        "static List<Settled> settle(",
                        "static List<Settled> settle(Collection<Copy> all) {\n"
                                + "return settled(all.stream().filter(copy -> copy.line() != 5).toList());\n}\n"
                                + "private static List<Settled> settled("),
                mutant(
                        "events/EventStage.java",
                        "return part(reconciled, Reconciled.OUTCOME);",
                        "return part(reconciled, Reconciled.OUTCOME).union(part(reconciled, Reconciled.OUTCOME).limit(1));"));
    }

    private static Arguments mutant(String source, String text, String instead) {
        return Arguments.of(source, text, instead);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutants")
    void theNightFailsAndNamesTheFile(String source, String text, String instead)
            throws IOException, InterruptedException {
        String published = Files.readString(out.resolve("CURRENT"));

        OwnJvm.Ended mutant = night(compiled(source, text, instead));

        assertThat(mutant.exitCode()).as(mutant.told()).isEqualTo(ExitCode.ACCOUNT_DOES_NOT_ADD_UP);
        assertThat(mutant.told())
                .contains("The account of the rows does not add up, so nothing is published.")
                .containsAnyOf(LOG, SLIPS);
        assertThat(Files.readString(out.resolve("CURRENT"))).isEqualTo(published);
        try (Stream<Path> runs = Files.list(out.resolve("runs"))) {
            assertThat(runs.filter(run -> Files.exists(run.resolve("manifest.json"))))
                    .hasSize(1);
        }
    }

    @Test
    void aMutationThatFindsNothingToChangeIsAFault() {
        assertThat(mutants()).allSatisfy(mutant -> {
            String source = Files.readString(SOURCES.resolve((String) mutant.get()[0]));
            assertThat(source).containsOnlyOnce((String) mutant.get()[1]);
        });
    }

    /** A folder with the mutated class, and the others of its package that are compiled with it. */
    private static Path compiled(String source, String text, String instead) throws IOException {
        String original = Files.readString(SOURCES.resolve(source));
        assertThat(original).as("the text to mutate in %s", source).containsOnlyOnce(text);
        Path mutated = Files.createDirectories(folder.resolve("mutants").resolve(source))
                .resolve(Path.of(source).getFileName());
        Files.writeString(mutated, original.replace(text, instead));
        Path classes = Files.createDirectories(
                folder.resolve("mutants").resolve(source).resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int result = compiler.run(
                null,
                null,
                null,
                "-proc:none",
                "-nowarn",
                "-encoding",
                "UTF-8",
                "-cp",
                OwnJvm.classPath(),
                "-d",
                classes.toString(),
                mutated.toString());
        assertThat(result).as("compiles").isZero();
        return classes;
    }

    private static OwnJvm.Ended night(Path classes) throws IOException, InterruptedException {
        return OwnJvm.run(
                List.of("-Dspark.master=local[1]"),
                classes,
                folder,
                "nightly",
                "--exports",
                exports.toString(),
                "--out",
                out.toString());
    }

    private static void write(String file, String text) throws IOException {
        Path path = exports.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }
}
