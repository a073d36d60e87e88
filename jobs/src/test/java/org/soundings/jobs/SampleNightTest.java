package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.soundings.SparkTests;
import org.soundings.config.Settings;
import org.soundings.reports.Browser;
import org.soundings.reports.ReadBook;
import org.soundings.store.DuckDbCheck;
import org.soundings.store.PublishedRun;
import org.soundings.store.Verify;
import org.soundings.tables.Catalog;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.Chapters;
import org.soundings.tables.DataDictionary;
import org.soundings.tables.EventSources;
import org.soundings.tables.Events;
import org.soundings.tables.InputFiles;
import org.soundings.tables.Members;
import org.soundings.tables.Stage;
import org.soundings.tables.Table;
import org.soundings.tables.Ties;
import picocli.CommandLine;

/**
 * The sample's night, against the golden tables in {@code data-samples/expected}. Where a change of values is meant,
 * {@code mvn test -Dtest=SampleNightTest -Dsoundings.write-golden=true} writes them anew; the difference is for review.
 */
@ExtendWith(SparkTests.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SampleNightTest {

    private static final Path EXPORTS = Path.of("data-samples/exports");
    private static final Path CONF = Path.of("data-samples/soundings.conf");
    private static final Path EXPECTED = Path.of("data-samples/expected");

    /** Where neither content nor name says when a file was exported, its time does: every checkout has another. */
    private static final FileTime FILE_TIME = FileTime.from(Instant.parse("2026-09-30T22:00:00Z"));

    private static final int CHANGED_DIGITS = 15;

    /** Half a megabyte of script in which no figure stands. */
    private static final String LIBRARY = "(?s)<script>.*?</script>";

    /** Of so many pages of chapters; of the others in all. */
    private static final int OF_CHAPTERS = 4;

    @TempDir
    private static Path folder;

    private static Path exports;
    private static Path out;

    private static Night night;
    private static Map<String, String> tables;

    @BeforeAll
    static void run() throws IOException {
        exports = folder.resolve("exports");
        out = folder.resolve("out");
        copy(EXPORTS, exports);
        night = night(SparkTests.spark());
        tables = TableDump.of(SparkTests.spark(), out.toString());
        if (Boolean.getBoolean("soundings.write-golden")) {
            Files.createDirectories(EXPECTED);
            for (Map.Entry<String, String> table : tables.entrySet()) {
                Files.writeString(EXPECTED.resolve(table.getKey() + ".tsv"), table.getValue());
            }
        }
    }

    private static Night night(SparkSession spark) throws IOException {
        return Nights.run(spark, exports, out, null, SettingsFile.read(CONF.toString()));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                    Files.setLastModifiedTime(target, FILE_TIME);
                }
            }
        }
    }

    static Stream<String> goldenTables() {
        return Catalog.published().stream()
                .filter(table -> !table.equals(DataDictionary.TABLE))
                .map(Table::name);
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("goldenTables")
    void tableIsTheGoldenOne(String table) throws IOException {
        List<String> expected = Files.readAllLines(EXPECTED.resolve(table + ".tsv"), StandardCharsets.UTF_8);

        assertThat(tables.get(table).lines().toList()).containsExactlyElementsOf(expected);
    }

    @Order(2)
    @Test
    void theRunIsWholeAndEveryRowIsAccountedFor() throws IOException {
        assertThat(Verify.of(out.toString(), SparkRunner.hadoop()).problems()).isEmpty();
        assertThat(night.account().imbalance()).isNull();
        assertThat(night.account().read()).isGreaterThan(5_000);
    }

    @Order(3)
    @Test
    void duckDbReadsItAsTheDictionarySays() throws Exception {
        PublishedRun run = PublishedRun.open(out.toString(), SparkRunner.hadoop());

        DuckDbCheck.check(out.resolve("runs").resolve(night.runId()), run.manifest());
    }

    @Order(4)
    @Test
    void theEventsAreTheRecoverableOnes(SparkSession spark) throws IOException {
        PublishedRun run = PublishedRun.open(out.toString(), SparkRunner.hadoop());

        Recoverable.check(
                EXPORTS.getParent(),
                run.read(spark, Events.TABLE),
                run.read(spark, Chapters.TABLE),
                run.read(spark, Members.TABLE));
    }

    @Order(5)
    @Test
    void everyEventLeadsToItsRows(SparkSession spark) throws IOException {
        PublishedRun run = PublishedRun.open(out.toString(), SparkRunner.hadoop());
        EventSourcesTest.check(
                run.read(spark, Events.TABLE), run.read(spark, EventSources.TABLE), run.read(spark, InputFiles.TABLE));
    }

    /** Explain reads the stage of a tie from its events by itself. */
    @Order(6)
    @Test
    void everyStageIsWhatExplainSaysOfItsEvents(SparkSession spark) throws IOException {
        PublishedRun run = PublishedRun.open(out.toString(), SparkRunner.hadoop());
        Map<List<String>, List<ExplainedEvent>> events = new HashMap<>();
        run.read(spark, Events.TABLE)
                .where(PairEvents.counts(ExplainedRun.asOf(run))
                        .and(Events.FROM_MEMBER_ID.col().notEqual(Events.TO_MEMBER_ID.col())))
                .orderBy(Events.PERIOD_END.col(), Events.PERIOD_START.col(), Events.EVENT_ID.col())
                .collectAsList()
                .forEach(row -> {
                    String from = row.getAs(Events.FROM_MEMBER_ID.name());
                    String to = row.getAs(Events.TO_MEMBER_ID.name());
                    List<String> pair = Stream.of(from, to).sorted().toList();
                    events.computeIfAbsent(pair, key -> new ArrayList<>())
                            .add(ExplainedEvent.of(1, row, pair.get(0), List.of()));
                });
        Settings.Stages thresholds = ExplainedRun.settings(run).stages();
        Map<List<String>, String> told = new HashMap<>();
        events.forEach((pair, all) -> {
            Stage stage = new StageEvidence(all, thresholds).stage();
            told.put(pair, stage == null ? null : stage.code());
        });
        Map<List<String>, String> published = new HashMap<>();
        run.read(spark, Ties.TABLE)
                .collectAsList()
                .forEach(row -> published.put(
                        List.of(row.getAs(Ties.MEMBER_A_ID.name()), row.getAs(Ties.MEMBER_B_ID.name())),
                        row.getAs(Ties.STAGE.name())));

        assertThat(told).isEqualTo(published).hasSizeGreaterThan(1_000);
        assertThat(told.values()).contains("exchange", "met", "trusted", "mutual");
    }

    @Order(7)
    @Test
    void everyFigureOnEveryPageIsThatOfItsTable() throws IOException {
        PageFiguresCheck check = figures();

        assertThat(check.faults(out.resolve("runs").resolve(night.runId()))).isEmpty();
        assertThat(check.pages()).extracting(PageFiguresCheck.Page::path).containsExactlyInAnyOrderElementsOf(pages());
    }

    private static PageFiguresCheck figures() throws IOException {
        PublishedRun run = PublishedRun.open(out.toString(), SparkRunner.hadoop());
        Map<String, String> all = new HashMap<>(tables);
        all.put(DataDictionary.TABLE.name(), TableDump.of(SparkTests.spark(), out.toString(), DataDictionary.TABLE));
        return new PageFiguresCheck(new PublishedRows(all), ExplainedRun.asOf(run), ExplainedRun.settings(run));
    }

    private static List<String> pages() throws IOException {
        Path run = out.resolve("runs").resolve(night.runId());
        try (Stream<Path> files = Files.walk(run)) {
            return files.map(file -> run.relativize(file).toString())
                    .filter(path -> path.endsWith(".html"))
                    .toList();
        }
    }

    /** Otherwise the test above would say nothing. */
    @Order(8)
    @Test
    void aFigureThatIsNotTheTablesIsFoundWhereverItStands() throws IOException {
        PageFiguresCheck check = figures();
        List<PageFiguresCheck.Page> pages = check.pages();
        List<PageFiguresCheck.Page> ofChapters = pages.stream()
                .filter(page -> page.path().startsWith("chapters/"))
                .toList();
        for (PageFiguresCheck.Page page : pages) {
            if (ofChapters.indexOf(page) < OF_CHAPTERS) {
                Path file = out.resolve("runs").resolve(night.runId()).resolve(page.path());
                String html = Files.readString(file).replaceAll(LIBRARY, "");
                found(check, page, html, PageDigits.shown(html));
                found(check, page, html, PageDigits.hidden(html));
            }
        }
    }

    private static void found(PageFiguresCheck check, PageFiguresCheck.Page page, String html, List<Integer> digits) {
        for (int i = 0; i < Math.min(CHANGED_DIGITS, digits.size()); i++) {
            int at = digits.get((int) ((long) i * digits.size() / CHANGED_DIGITS));
            String changed = html.substring(0, at) + (html.charAt(at) == '9' ? '8' : '9') + html.substring(at + 1);

            assertThat(check.faults(page, changed))
                    .as("%s with another figure in %s", page.path(), changed.substring(at - 40, at + 20))
                    .isNotEmpty();
        }
    }

    @Order(9)
    @Test
    void everyFigureInEveryWorkbookIsThatOfItsTable() throws IOException {
        assertThat(workbooks().faults(out.resolve("runs").resolve(night.runId())))
                .isEmpty();
    }

    /** In every column, and above it: another figure where one is, and one where none is. */
    @Tag("heavy")
    @Order(10)
    @Test
    void aCellThatIsNotTheTablesIsFoundInEveryColumn() throws IOException {
        WorkbookFiguresCheck check = workbooks();
        for (WorkbookFiguresCheck.Book book : check.books().subList(0, 2)) {
            ReadBook read = ReadBook.of(Files.readAllBytes(
                    out.resolve("runs").resolve(night.runId()).resolve(book.path())));
            for (String sheet : read.names()) {
                List<List<Object>> rows = read.cells(sheet);
                for (int row : List.of(0, rows.size() / 2, rows.size() - 1)) {
                    for (int column = 0; column <= read.headings(sheet).size(); column++) {
                        Object cell =
                                column < rows.get(row).size() ? rows.get(row).get(column) : null;
                        Object other = cell instanceof Number ? (Object) 77_777L : cell == null ? "7" : cell + " 7";

                        assertThat(check.faults(book, read.with(sheet, row, column, other)))
                                .as("%s, %s, row %s: %s instead of %s", book.path(), sheet, row, other, cell)
                                .hasSize(1);
                    }
                }
            }
        }
    }

    private static WorkbookFiguresCheck workbooks() throws IOException {
        PublishedRun run = PublishedRun.open(out.toString(), SparkRunner.hadoop());
        return new WorkbookFiguresCheck(new PublishedRows(tables), ExplainedRun.asOf(run), ExplainedRun.settings(run));
    }

    /** Every page that the start page leads to, and every page of a chapter, links to files of the run alone. */
    @Order(11)
    @Test
    void everyLinkLeadsToAFileOfTheRun() throws IOException {
        Path run = out.resolve("runs").resolve(night.runId()).toRealPath();
        assertThat(Path.of(night.startPage()).toRealPath()).isEqualTo(run.resolve("index.en.html"));
        int links = 0;
        try (Stream<Path> files = Files.walk(run)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                for (String link :
                        Jsoup.parse(Files.readString(page)).select("a").eachAttr("href")) {
                    links++;
                    if (!link.startsWith("#")) {
                        assertThat(page.resolveSibling(link).normalize())
                                .as("%s in %s", link, page)
                                .startsWith(run)
                                .isRegularFile();
                    }
                }
            }
        }
        assertThat(links).isGreaterThan(40);
    }

    @Order(12)
    @Test
    void reportMakesAChaptersFilesOnceMoreByteForByte(SparkSession spark) throws IOException {
        Path run = out.resolve("runs").resolve(night.runId());
        String id = tables.get(ChapterScores.TABLE.name())
                .lines()
                .skip(2)
                .findFirst()
                .orElseThrow()
                .split("\t")[0];
        Path to = folder.resolve("reported");
        ReportCommand command = new ReportCommand();
        StringWriter told = new StringWriter();
        CommandLine line = new CommandLine(command);
        line.setOut(new PrintWriter(told, true));
        line.parseArgs("--out", out.toString(), "--chapter", id, "--to", to.toString());
        Spoken english = new Spoken(Locale.ENGLISH);

        assertThat(command.report(
                        spark,
                        PublishedRun.open(out.toString(), night.runId(), SparkRunner.hadoop()),
                        new ReportFolder(to, out.toString(), english),
                        english))
                .isEqualTo(ExitCode.DONE);
        try (Stream<Path> files = Files.list(run.resolve("chapters").resolve(id))) {
            List<Path> written = files.sorted().toList();
            assertThat(told.toString().lines())
                    .containsExactlyInAnyOrderElementsOf(written.stream()
                            .map(file -> to.resolve(file.getFileName()).toString())
                            .toList());
            for (Path file : written) {
                assertThat(to.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }

    @Order(13)
    @Test
    void benchPagesWritesTheRunsChaptersInTurnsAndLeavesNothing(SparkSession spark) throws IOException {
        Path work = folder.resolve("bench");
        BenchPagesCommand command = new BenchPagesCommand();
        StringWriter told = new StringWriter();
        CommandLine line = new CommandLine(command);
        line.setOut(new PrintWriter(told, true));
        line.parseArgs("--out", out.toString(), "--chapters", "7", "--work", work.toString());

        assertThat(command.measure(spark, PublishedRun.open(out.toString(), night.runId(), SparkRunner.hadoop())))
                .isEqualTo(ExitCode.DONE);

        List<Long> ofChapters = new ArrayList<>();
        try (Stream<Path> chapters =
                Files.list(out.resolve("runs").resolve(night.runId()).resolve("chapters"))) {
            for (Path chapter : chapters.sorted().toList()) {
                try (Stream<Path> files = Files.list(chapter)) {
                    ofChapters.add(
                            files.mapToLong(file -> file.toFile().length()).sum());
                }
            }
        }
        assertThat(ofChapters).hasSize(5);
        long bytes = IntStream.range(0, 7)
                .mapToLong(i -> ofChapters.get(i % ofChapters.size()))
                .sum();
        String amount = String.format(Locale.ROOT, "%d +%.1f ", 42, bytes / 1e6);
        assertThat(told.toString())
                .containsPattern("(?m)^rendered +" + amount)
                .containsPattern("(?m)^only written +" + amount);
        assertThat(told.toString().lines().filter(each -> each.matches("\\w+\\.(fr|en)\\.(html|xlsx) +7 .*")))
                .hasSize(6);
        assertThat(work).isEmptyDirectory();
    }

    @Order(14)
    @Tag("heavy")
    @Test
    void everyPageIsWholeInABrowser() throws IOException {
        Path run = out.resolve("runs").resolve(night.runId());
        List<String> faults = new ArrayList<>();
        try (Browser browser = Browser.start();
                Stream<Path> files = Files.walk(run)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                browser.faults(page).forEach(fault -> faults.add(run.relativize(page) + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Order(15)
    @Tag("heavy")
    @Test
    void aSecondNightPublishesTheSameValuesAsAnotherRunAndSaysThatNothingChanged(SparkSession spark)
            throws IOException {
        Night second = night(spark);

        assertThat(second.runId()).isNotEqualTo(night.runId());
        assertThat(TableDump.of(spark, out.toString())).isEqualTo(tables);
        assertThat(second.changes().areNone()).isTrue();
        assertThat(new ChangesText(Locale.FRENCH).lines(second.changes()))
                .containsExactly("Rien n'a changé par rapport à l'exécution " + night.runId() + ".");
    }
}
