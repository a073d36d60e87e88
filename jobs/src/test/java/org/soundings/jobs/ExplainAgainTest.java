package org.soundings.jobs;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.SparkTests;
import org.soundings.config.SettingsLoader;
import org.soundings.store.PublishedRun;
import org.soundings.tables.MemberHistory;
import org.soundings.tables.MemberScores;
import org.soundings.tables.Members;
import org.soundings.tables.Ties;
import picocli.CommandLine;

/** What explain tells of a night with frozen cut points, and of the same night after somebody wrote into its ties. */
@Tag("heavy")
@ExtendWith(SparkTests.class)
class ExplainAgainTest {

    private static final String TIES = "tables/v1/ties";

    @TempDir
    private static Path folder;

    private static String runId;
    private static int exitCode;
    private static List<String> told;

    /** Eli has ten exchanges with three others, all before the earlier day: of ten, three different people, then and now. */
    @BeforeAll
    static void run() throws IOException {
        Path log = folder.resolve("exports/Harrow/2025-06-01_2026-04-30/log.csv");
        Files.createDirectories(log.getParent());
        Files.writeString(log, """
                event_id;date;chapter;from_id;from_name;to_id;to_name;kind;amount
                1;2025-06-01;Harrow;h1;Eli Fenn;h2;Gia Holt;one_to_one;
                2;2025-07-01;Harrow;h1;Eli Fenn;h2;Gia Holt;one_to_one;
                3;2025-08-01;Harrow;h1;Eli Fenn;h2;Gia Holt;referral;
                4;2025-09-01;Harrow;h2;Gia Holt;h1;Eli Fenn;referral;
                5;2025-10-01;Harrow;h1;Eli Fenn;h2;Gia Holt;referral;
                6;2025-11-01;Harrow;h1;Eli Fenn;h2;Gia Holt;referral;
                7;2025-06-05;Harrow;h1;Eli Fenn;h3;Ivo Jarr;referral;
                8;2025-07-05;Harrow;h1;Eli Fenn;h3;Ivo Jarr;referral;
                9;2025-08-15;Harrow;h4;Kim Lund;h1;Eli Fenn;referral;
                10;2025-09-15;Harrow;h1;Eli Fenn;h4;Kim Lund;referral;
                11;2026-04-30;Harrow;h5;Nia Orr;;;attendance;
                """);
        Night night = Nights.run(
                SparkTests.spark(),
                folder.resolve("exports"),
                folder.resolve("out"),
                null,
                new SettingsLoader.Layer("frozen.conf", """
                        soundings.quadrants {
                          breadth = [2.5, 3.5, 4]
                          depth = [0.1, 0.15, 0.2]
                        }
                        """));
        runId = night.runId();
        writeInto(SparkTests.spark());
        StringWriter lines = new StringWriter();
        exitCode = explain(lines, "--out", folder.resolve("changed").toString(), "--lang", "en", "--member", "h1");
        told = lines.toString().lines().toList();
    }

    /** One more gift of Eli to Gia; no tie of Eli and Ivo; one of Eli and Nia, of whom nothing is on record. */
    private static void writeInto(SparkSession spark) throws IOException {
        Path run = folder.resolve("out/runs").resolve(runId);
        Path copy = folder.resolve("changed/runs").resolve(runId);
        try (Stream<Path> files = Files.walk(run)) {
            for (Path file :
                    files.filter(each -> !each.startsWith(run.resolve(TIES))).toList()) {
                Files.createDirectories(copy.resolve(run.relativize(file)).getParent());
                Files.copy(file, copy.resolve(run.relativize(file)));
            }
        }
        Dataset<Row> ties = open("out").read(spark, Ties.TABLE);
        Column isOfIvo = Ties.MEMBER_B_ID.col().equalTo("h3");
        Column isOfGia = Ties.MEMBER_B_ID.col().equalTo("h2");
        Column given = Ties.GIVEN_AB_COUNT.col();
        ties.where(isOfIvo)
                .withColumn(Ties.MEMBER_B_ID.name(), lit("h5"))
                .union(ties.where(isOfIvo.equalTo(false))
                        .withColumn(
                                Ties.GIVEN_AB_COUNT.name(),
                                when(isOfGia, given.plus(1)).otherwise(given)))
                .write()
                .parquet(copy.resolve(TIES).toString());
    }

    @Test
    void underFrozenCutPointsAMembersQuadrantIsToldOnTheAxesThemselves() {
        assertThat(told)
                .contains("  quadrant = narrow_deep")
                .contains(
                        "      → breadth: 3, high from 3.5 on; from 2.5 to 4 the side of 2026-01-30 stays, where it is"
                                + " known (then 3). Depth: 0.3333, high from 0.15 on; from 0.1 to 0.2 the side of 2026-01-30"
                                + " stays, where it is known (then 0.3333)");
    }

    @Test
    void aTieBehindAMembersFiguresThatIsNotWhatTheEventsGiveIsTold() {
        assertThat(told.subList(told.size() - 3, told.size()))
                .containsExactly(
                        "COMPUTED AGAIN, NOT EQUAL: given_ab_count of h1, h2 is published as 4, computed as 3.",
                        "COMPUTED AGAIN, NOT PUBLISHED: all figures of h1, h3.",
                        "PUBLISHED, NOT COMPUTED AGAIN: by the events there are no figures of h1, h5.");
        assertThat(exitCode).isEqualTo(ExitCode.ACCOUNT_DOES_NOT_ADD_UP);
    }

    /** What is computed again is here what the night has published. */
    @Test
    void aTieThatIsNotPublishedThoughThereAreEventsIsNotSaidToBeNone() throws IOException {
        SparkSession spark = SparkTests.spark();
        PublishedRun night = open("out");
        PublishedRun changed = open("changed");
        Recomputed again = new Recomputed(
                night.read(spark, Members.TABLE),
                night.read(spark, Ties.TABLE),
                night.read(spark, MemberScores.TABLE),
                night.read(spark, MemberHistory.TABLE));
        ExplainedRun run = new ExplainedRun(spark, changed, ExplainedRun.asOf(changed), again);
        Map<String, Person> persons = run.persons(List.of("h1", "h3"));

        assertThat(new TieText(run, new Spoken(Locale.FRENCH)).lines(persons.get("h1"), persons.get("h3")))
                .endsWith("RECALCULÉ, PAS PUBLIÉ : tous les chiffres de h1, h3.")
                .noneMatch(line -> line.contains("pas de lien"));
        assertThat(run.told().isDiffering()).isTrue();
    }

    private static int explain(StringWriter told, String... args) throws IOException {
        ExplainCommand command = new ExplainCommand();
        CommandLine line = new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(told, true));
        line.parseArgs(args);
        return command.explain(SparkTests.spark(), open("changed"));
    }

    private static PublishedRun open(String out) throws IOException {
        return PublishedRun.open(folder.resolve(out).toString(), runId, SparkRunner.hadoop());
    }
}
