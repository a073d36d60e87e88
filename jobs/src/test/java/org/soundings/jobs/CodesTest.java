package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.SparkTests;
import org.soundings.tables.InputFiles;
import org.soundings.tables.Reason;
import org.soundings.tables.Rejects;

/** Every code, each by a small file of its own, by {@code check} one by one and all together in one night beside good files. */
@Tag("heavy")
@ExtendWith(SparkTests.class)
final class CodesTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 2, 28);

    /** Whether a file can be opened, and whether it changes meanwhile, no file can say: RefusalsTest makes both. */
    private static final Set<Reason> NO_FILES_OWN = EnumSet.of(Reason.UNREADABLE_FILE, Reason.FILE_CHANGED);

    /** What only the other files of a night can tell, so that {@code check} cannot. */
    private static final Set<Reason> OF_A_NIGHT = EnumSet.of(Reason.AMBIGUOUS_CHAPTER, Reason.AMBIGUOUS_SIDE);

    private static final Path TOLD = Path.of("jobs/src/test/resources/org/soundings/jobs/refusals.txt");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static List<RefusedFile> fixtures;
    private static Path exports;
    private static Path conf;
    private static Night night;
    private static Map<String, List<Row>> rejects;
    private static Map<String, Row> files;

    @BeforeAll
    static void run() throws IOException, InterruptedException {
        exports = folder.resolve("exports");
        conf = Files.writeString(folder.resolve("small.conf"), "soundings." + RefusedFile.LIMITS);
        fixtures = RefusedFile.all();
        for (RefusedFile fixture : fixtures) {
            fixture.write(exports);
        }
        RefusedFile.good(exports);
        SparkSession spark = SparkTests.spark();
        Path out = folder.resolve("out");
        night = Nights.run(spark, exports, out, AS_OF, SettingsFile.read(conf.toString()));
        String tables = out.resolve("current/tables/v1").toString();
        rejects = spark.read().parquet(tables + "/" + Rejects.TABLE.name()).collectAsList().stream()
                .collect(Collectors.groupingBy(
                        row -> row.getAs(Rejects.FILE_ID.name()), TreeMap::new, Collectors.toList()));
        files = spark.read().parquet(tables + "/" + InputFiles.TABLE.name()).collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getAs(InputFiles.FILE_ID.name()), row -> row));
    }

    @Test
    void everyReasonHasAFileOfItsOwn() {
        Set<Reason> shown = EnumSet.copyOf(NO_FILES_OWN);
        fixtures.forEach(fixture -> shown.add(fixture.reason()));

        assertThat(shown).containsExactlyInAnyOrder(Reason.values());
    }

    @Test
    void oneNightRefusesEachAndNothingElse() {
        Map<String, List<String>> expected = new TreeMap<>();
        fixtures.forEach(fixture -> expected.put(fixture.file(), fixture.refusals()));
        Map<String, List<String>> found = new TreeMap<>();
        rejects.forEach((file, rows) -> found.put(
                file,
                rows.stream()
                        .map(row -> row.getAs(Rejects.LINE_NUMBER.name()) + " " + row.getAs(Rejects.CODE.name()))
                        .sorted()
                        .toList()));

        assertThat(found).containsExactlyEntriesOf(expected);
    }

    @Test
    void checkSaysTheSameOfEachInTheSameWords() throws IOException {
        Map<String, List<String>> expected = new TreeMap<>();
        fixtures.stream()
                .filter(fixture -> !OF_A_NIGHT.contains(fixture.reason()))
                .forEach(fixture -> expected.put(
                        fixture.file(),
                        rejects.get(fixture.file()).stream()
                                .map(row -> told(row, Locale.ENGLISH))
                                .sorted()
                                .toList()));
        Map<String, List<String>> found = new TreeMap<>();
        checked().forEach((file, account) -> account.get("rejects").forEach(reject -> found.computeIfAbsent(
                        file, x -> new ArrayList<>())
                .add(reject.get("line").asLong() + " " + reject.get("code").asText() + " "
                        + reject.get("message").asText())));
        found.values().forEach(lines -> lines.sort(null));

        assertThat(found).containsExactlyEntriesOf(expected);
    }

    @Test
    void checkCountsEachFileAsTheNightDoes() throws IOException {
        Set<String> ofANight = fixtures.stream()
                .filter(fixture -> OF_A_NIGHT.contains(fixture.reason()))
                .map(RefusedFile::file)
                .collect(Collectors.toSet());
        checked().forEach((file, account) -> {
            Row row = files.get(file);
            assertThat(account.get("structure").asLong())
                    .as(file)
                    .isEqualTo(count(row, InputFiles.STRUCTURE_COUNT.name()));
            if (!ofANight.contains(file)) {
                assertThat(account.get("refused").asLong())
                        .as(file)
                        .isEqualTo(count(row, InputFiles.REFUSED_COUNT.name()));
            }
        });
    }

    /** What each file is told, in both languages; {@code -Dsoundings.write-golden=true} writes it anew, for review. */
    @Test
    void eachIsToldInBothLanguages() throws IOException {
        StringBuilder told = new StringBuilder();
        for (RefusedFile fixture : fixtures) {
            for (Row row : rejects.get(fixture.file())) {
                told.append(told(row, Locale.ENGLISH)).append('\n');
                told.append("    ")
                        .append(told(row, Locale.FRENCH).replaceFirst("^\\S+ \\S+ ", ""))
                        .append('\n');
            }
        }
        if (Boolean.getBoolean("soundings.write-golden")) {
            Files.writeString(TOLD, told);
        }

        assertThat(told.toString().lines().toList())
                .containsExactlyElementsOf(Files.readAllLines(TOLD, StandardCharsets.UTF_8));
        assertThat(told.toString()).doesNotContain("null", "{", "“”", "«  »");
    }

    @Test
    void theOthersGoOnAndTheAccountAddsUp() {
        assertThat(night.account().imbalance()).isNull();
        assertThat(RefusedFile.GOOD).allSatisfy((file, rows) -> {
            Row row = files.get(file);
            assertThat(count(row, InputFiles.ACCEPTED_COUNT.name())).as(file).isEqualTo(rows.longValue());
            assertThat(count(row, InputFiles.REFUSED_COUNT.name())).as(file).isZero();
        });
        files.values().forEach(row -> assertThat(count(row, InputFiles.READ_COUNT.name()))
                .as(row.<String>getAs(InputFiles.FILE_ID.name()))
                .isEqualTo(count(row, InputFiles.ACCEPTED_COUNT.name())
                        + count(row, InputFiles.DUPLICATE_COUNT.name())
                        + count(row, InputFiles.SUPERSEDED_COUNT.name())
                        + count(row, InputFiles.REFUSED_COUNT.name())
                        + count(row, InputFiles.STRUCTURE_COUNT.name())));
    }

    /** What {@code check} says of every file: one by one, those with a roster of their own by that. */
    private static Map<String, JsonNode> checked() throws IOException {
        Map<String, JsonNode> accounts = new TreeMap<>();
        check(accounts, exports.toString());
        for (RefusedFile fixture : fixtures) {
            if (fixture.roster() != null) {
                check(
                        accounts,
                        exports.resolve(fixture.file()).toString(),
                        "--roster",
                        exports.resolve(fixture.roster()).toString());
            }
        }
        return accounts;
    }

    private static void check(Map<String, JsonNode> accounts, String... arguments) throws IOException {
        List<String> all =
                new ArrayList<>(List.of("check", "--json", "--as-of", AS_OF.toString(), "--conf", conf.toString()));
        all.addAll(List.of(arguments));
        StringWriter out = new StringWriter();
        Soundings.commandLine().setOut(new PrintWriter(out, true)).execute(all.toArray(String[]::new));
        for (String line : out.toString().lines().toList()) {
            JsonNode account = JSON.readTree(line);
            accounts.put(account.get("file").asText().replace(exports + "/", ""), account);
        }
    }

    private static String told(Row row, Locale language) {
        String code = row.getAs(Rejects.CODE.name());
        Long line = row.getAs(Rejects.LINE_NUMBER.name());
        return line + " " + code + " "
                + Reason.of(code)
                        .orElseThrow()
                        .explain(
                                language,
                                line,
                                row.getAs(Rejects.COLUMN_NAME.name()),
                                row.getAs(Rejects.FOUND.name()),
                                row.getAs(Rejects.EXPECTED.name()));
    }

    private static long count(Row row, String column) {
        return row.<Long>getAs(column);
    }
}
