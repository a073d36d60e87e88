package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.SparkTests;
import org.soundings.config.Settings;
import org.soundings.config.SettingsLoader;
import org.soundings.tables.Catalog;
import org.soundings.tables.ChapterCommunities;
import org.soundings.tables.ChapterFlows;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.Chapters;
import org.soundings.tables.Communities;
import org.soundings.tables.Field;
import org.soundings.tables.FollowedActions;
import org.soundings.tables.Freshness;
import org.soundings.tables.InputFiles;
import org.soundings.tables.NetworkScores;
import org.soundings.tables.Rejects;
import org.soundings.tables.Table;

/** Four chapters that export and one that does not; the director "duo" has the second and the third. */
@ExtendWith(SparkTests.class)
class NetworkSiteTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final List<String> NAMES =
            List.of("Alpha", "<script>alert('b')</script>", "Gamma", "Écho", "Lointain");

    @TempDir
    private static Path run;

    private static NetworkSite.Written written;

    @BeforeAll
    static void write() throws IOException {
        written = NetworkSite.write(world(SparkTests.spark())::get, settings(), AS_OF, run.toString());
    }

    private static Settings settings() {
        return SettingsLoader.load(List.of(new SettingsLoader.Layer("my.conf", """
                soundings.reports.directors = [
                  { id = duo, chapters = [c1, "BNI  gamma", Nowhere, Lointain] }
                ]
                """)));
    }

    @Test
    void everyPageIsWrittenInEveryLanguage() throws IOException {
        assertThat(written.paths())
                .containsExactly(
                        "dictionary.en.html",
                        "dictionary.fr.html",
                        "directors/duo.en.html",
                        "directors/duo.fr.html",
                        "index.en.html",
                        "index.fr.html",
                        "network.en.html",
                        "network.fr.html");
        assertThat(written.regions()).isZero();
        assertThat(written.unknown())
                .containsExactly(
                        new NetworkSite.UnknownChapter("duo", "Nowhere"),
                        new NetworkSite.UnknownChapter("duo", "Lointain"));
        try (Stream<Path> files = Files.walk(run)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> run.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(written.paths());
        }
    }

    @Test
    void theSamePagesAgainAreTheSameBytes() throws IOException {
        Map<String, String> before = new TreeMap<>();
        for (String path : written.paths()) {
            before.put(path, Files.readString(run.resolve(path)));
        }
        NetworkSite.write(world(SparkTests.spark().newSession())::get, settings(), AS_OF, run.toString());
        for (String path : written.paths()) {
            assertThat(Files.readString(run.resolve(path))).as(path).isEqualTo(before.get(path));
        }
    }

    @Test
    void chaptersStandSideBySideWithTheFiguresOfTheirTable() throws IOException {
        assertThat(rows("network.en.html", "table.side"))
                .containsExactly(
                        List.of(NAMES.get(1), "11", "5.1", "21%", "31%", "-0.24", "1", "2", "41%", "1", "Jun 29, 2026"),
                        List.of("Alpha", "10", "5.0", "20%", "30%", "-0.25", "0", "1", "40%", "2", "Jun 30, 2026"),
                        List.of("Écho", "4", "–", "–", "–", "–", "3", "4", "–", "0", "May 1, 2026 · silent"),
                        List.of(
                                "Gamma",
                                "12",
                                "5.2",
                                "22%",
                                "32%",
                                "-0.23",
                                "2",
                                "3",
                                "42%",
                                "1",
                                "Jun 5, 2026 · late"));
        assertThat(page("network.fr.html").select("table.side tbody tr").get(1).text())
                .isEqualTo("Alpha 10 5,0 20\u202f% 30\u202f% -0,25 0 1 40\u202f% 2 30 juin 2026");
        assertThat(page("network.en.html").select(".facts b").eachText()).containsExactly("4", "37", "37%", "2");
        assertThat(rows("directors/duo.en.html", "table.side"))
                .extracting(row -> row.get(0))
                .containsExactly(NAMES.get(1), "Gamma");
        assertThat(page("directors/duo.en.html").select(".facts b").eachText()).containsExactly("2", "23", "32%", "1");
    }

    @Test
    void helpOutsideThePageIsOneSum() throws IOException {
        assertThat(rows("network.en.html", "table.flows"))
                .containsExactly(
                        List.of("1 " + NAMES.get(1), "7", "2", "Alpha 4 · Gamma 3"),
                        List.of("2 Alpha", "2", "9", NAMES.get(1) + " 2"),
                        List.of("3 Écho", "0", "0", ""),
                        List.of("4 Gamma", "6", "3", "Alpha 5 · other chapters 1"));
        assertThat(rows("directors/duo.en.html", "table.flows"))
                .containsExactly(
                        List.of("1 " + NAMES.get(1), "7", "2", "Gamma 3 · other chapters 4"),
                        List.of("2 Gamma", "6", "3", "other chapters 6"));
        assertThat(page("network.en.html").select("#chart-flows").attr("aria-label"))
                .startsWith(
                        "4 chapters in rows and columns. Their members gave help to members of other chapters 15 times"
                                + " and received it 14 times.");
    }

    @Test
    void communitiesAreToldByChapters() throws IOException {
        assertThat(rows("network.en.html", "table.communities"))
                .containsExactly(List.of("Gamma 4 · " + NAMES.get(1) + " 3 · Alpha 2", "9", "14", "5"));
        assertThat(rows("directors/duo.en.html", "table.communities"))
                .containsExactly(List.of("Gamma 4 · " + NAMES.get(1) + " 3 · 1 other chapter", "9", "14", "5"));
    }

    @Test
    void adviceFilesAndRefusalsAreThoseOfThePage() throws IOException {
        Document network = page("network.en.html");
        Document duo = page("directors/duo.en.html");
        assertThat(cells(network.select("[aria-labelledby=followed] table")))
                .containsExactly(List.of("One-to-one to book", "9", "5", "56%"));
        assertThat(cells(duo.select("[aria-labelledby=followed] table")))
                .containsExactly(List.of("One-to-one to book", "3", "2", "–"));
        assertThat(network.select("[aria-labelledby=run]").text())
                .contains("6 files and 60 rows were read: 48 accepted, 0 duplicate")
                .contains("Files: 5 used, 0 replaced by a later export, 0 empty, 1 refused.");
        assertThat(duo.select("[aria-labelledby=run]").text()).contains("2 files and 20 rows were read: 16 accepted");
        assertThat(cells(network.select("[aria-labelledby=run] table")))
                .extracting(row -> row.get(1))
                .containsExactly("2", "1");
        assertThat(cells(duo.select("[aria-labelledby=run] table")))
                .extracting(row -> row.get(1))
                .containsExactly("2");
        assertThat(cells(page("index.en.html").select("table.refusals")))
                .extracting(row -> row.get(2))
                .containsExactly("f1.csv:7", "f9.csv");
    }

    @Test
    void givingAndIntroductionsAreOfTheNetworkAlone() throws IOException {
        assertThat(page("network.en.html").select("#introduced + p").text())
                .isEqualTo(
                        "Of 40 introductions that the record of 90 days before would have proposed, 30% have led to an"
                                + " exchange since. Drawn by lot among all that were possible, it would have been 5%.");
        assertThat(rows("network.en.html", "[aria-labelledby=return] table"))
                .containsExactly(
                        List.of("First gifts that came back in 26 weeks", "60%", "40% to 50%", "100 first gifts"),
                        List.of("More received after giving twice as much", "100%", "41% to 183%", "70 quarters"));
        assertThat(page("directors/duo.en.html").select("#introduced, #return")).isEmpty();
    }

    @Test
    void aDirectorSeesNoOtherChapter() throws IOException {
        for (String locale : List.of("en", "fr")) {
            Document page = page("directors/duo." + locale + ".html");
            page.select("script:not([type])").remove();
            assertThat(page.html()).doesNotContain("Alpha", "Écho", "c0", "c3", "index.", "network.");
            assertThat(page.select(".notice li").eachText()).hasSize(2);
        }
        assertThat(page("directors/duo.en.html").select(".notice li").eachText())
                .containsExactly(
                        "Nowhere: no export tells of a chapter of this name. Correct it in the settings,"
                                + " soundings.reports.directors.",
                        "Lointain: known from other chapters’ files alone. Ask its secretary for exports.");
    }

    @Test
    void theStartPageLeadsToEverything() throws IOException {
        for (String locale : List.of("en", "fr")) {
            List<String> links = page("index." + locale + ".html").select("a").eachAttr("href");
            assertThat(links)
                    .contains("network." + locale + ".html", "dictionary." + locale + ".html")
                    .contains(
                            "directors/duo." + locale + ".html",
                            "index." + (locale.equals("en") ? "fr" : "en") + ".html");
            for (ChapterFile file : ChapterFile.values()) {
                for (int c = 0; c < 4; c++) {
                    assertThat(links).contains(file.path("c" + c, locale));
                }
            }
            assertThat(links).doesNotHaveDuplicates().noneMatch(link -> link.contains("c4"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"index", "network", "directors/duo", "dictionary"})
    void linksLeadInsideTheRun(String name) throws IOException {
        for (String locale : List.of("en", "fr")) {
            Path file = run.resolve(name + "." + locale + ".html");
            for (String link : page(name + "." + locale + ".html").select("a").eachAttr("href")) {
                if (link.startsWith("#")) {
                    assertThat(page(name + "." + locale + ".html").select(link))
                            .as(link)
                            .hasSize(1);
                    continue;
                }
                String target =
                        run.relativize(file.resolveSibling(link).normalize()).toString();
                assertThat(target)
                        .satisfiesAnyOf(to -> assertThat(written.paths()).contains(to), to -> assertThat(to)
                                .matches("chapters/c[0-3]/(leadership|meeting|workbook)\\.(en|fr)\\.\\w+"));
            }
        }
    }

    @Test
    void onlyTheScriptsThatThePolicyNamesAreOnThePages() throws IOException {
        for (String path : written.paths()) {
            Document page = page(path);
            String policy =
                    page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
            List<Element> scripts = page.select("script:not([type])");
            assertThat(new Scripts(scripts.stream().map(Element::data).toList()).policy())
                    .as(path)
                    .startsWith(policy);
            assertThat(policy).startsWith("default-src 'none'");
            assertThat(scripts)
                    .hasSize(
                            path.startsWith("network") || path.startsWith("directors")
                                    ? 3
                                    : path.startsWith("index") ? 1 : 0);
            assertThat(page.select("script[src], link, img, iframe")).isEmpty();
            page.select("script").remove();
            assertThat(page.select("[onclick]")).isEmpty();
            assertThat(page.text().contains("<script>")).isEqualTo(!path.startsWith("dictionary"));
        }
    }

    @Test
    void theDictionaryHasEveryColumn() throws IOException {
        Document page = page("dictionary.fr.html");
        assertThat(page.select("section")).hasSize(Catalog.published().size());
        for (Table table : Catalog.published()) {
            assertThat(page.select("section[aria-labelledby=" + table.name() + "] tbody th code")
                            .eachText())
                    .isEqualTo(Catalog.publishedFields(table).stream()
                            .map(Field::name)
                            .toList());
        }
    }

    private static List<List<String>> rows(String path, String table) throws IOException {
        return cells(page(path).select(table));
    }

    private static List<List<String>> cells(List<Element> tables) {
        assertThat(tables).hasSize(1);
        return tables.get(0).select("tbody tr").stream()
                .map(row -> row.children().eachText().size() == row.children().size()
                        ? row.children().eachText()
                        : row.children().stream().map(Element::text).toList())
                .toList();
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(run.resolve(path), StandardCharsets.UTF_8));
    }

    private static Map<Table, Dataset<Row>> world(SparkSession spark) {
        Map<Table, List<Map<Field, Object>>> rows = new HashMap<>();
        for (int c = 0; c < NAMES.size(); c++) {
            boolean isReporting = c < 4;
            LocalDate last = List.of(AS_OF, AS_OF.minusDays(1), AS_OF.minusDays(25), AS_OF.minusDays(60), AS_OF)
                    .get(c);
            Freshness freshness = c == 2 ? Freshness.LATE : c == 3 ? Freshness.STALE : Freshness.FRESH;
            add(
                    rows,
                    Chapters.TABLE,
                    Map.of(
                            Chapters.CHAPTER_ID,
                            "c" + c,
                            Chapters.CHAPTER_NAME,
                            NAMES.get(c),
                            Chapters.IS_REPORTING,
                            isReporting),
                    isReporting
                            ? Map.of(
                                    Chapters.LAST_EXPORT_ON,
                                    last,
                                    Chapters.FRESHNESS,
                                    freshness.code(),
                                    Chapters.COUNTRY,
                                    "France")
                            : Map.of());
            if (isReporting) {
                Map<Field, Object> shares = c == 3
                        ? Map.of()
                        : Map.of(
                                ChapterScores.PARTNERS_PER_TEN_MEDIAN, 5 + c / 10.0,
                                ChapterScores.RELATIONSHIP_RATIO_MEDIAN, 0.2 + c / 100.0,
                                ChapterScores.COVERAGE_RATIO, 0.3 + c / 100.0,
                                ChapterScores.RECIPROCITY_RHO, -0.25 + c / 100.0,
                                ChapterScores.TOP_THREE_RELATIONSHIP_RATIO, 0.4 + c / 100.0);
                add(
                        rows,
                        ChapterScores.TABLE,
                        Map.of(
                                ChapterScores.CHAPTER_ID,
                                "c" + c,
                                ChapterScores.PRESENT_MEMBER_COUNT,
                                c == 3 ? 4L : 10L + c,
                                ChapterScores.PAIR_COUNT,
                                100L,
                                ChapterScores.MET_PAIR_COUNT,
                                30L + c,
                                ChapterScores.BRIDGE_COUNT,
                                (long) c,
                                ChapterScores.ARTICULATION_POINT_COUNT,
                                c + 1L),
                        shares);
                add(
                        rows,
                        FollowedActions.TABLE,
                        Map.of(
                                FollowedActions.CHAPTER_ID,
                                "c" + c,
                                FollowedActions.RULE,
                                "never_met",
                                FollowedActions.ACTION_COUNT,
                                1L + c % 2,
                                FollowedActions.FOLLOWED_COUNT,
                                1L),
                        Map.of());
                add(rows, InputFiles.TABLE, file("f" + c + ".csv", "ok"), Map.of(InputFiles.CHAPTER_ID, "c" + c));
            }
        }
        add(
                rows,
                FollowedActions.TABLE,
                Map.of(
                        FollowedActions.RULE, "never_met",
                        FollowedActions.ACTION_COUNT, 9L,
                        FollowedActions.FOLLOWED_COUNT, 5L),
                Map.of());
        add(rows, InputFiles.TABLE, file("f8.csv", "ok"), Map.of());
        add(rows, InputFiles.TABLE, file("f9.csv", "refused"), Map.of());
        reject(rows, "f1.csv", 7, "unknown_member");
        reject(rows, "f1.csv", 9, "unknown_member");
        reject(rows, "f9.csv", 0, "corrupt_archive");
        flow(rows, 0, 1, 2);
        flow(rows, 1, 0, 4);
        flow(rows, 1, 2, 3);
        flow(rows, 2, 0, 5);
        flow(rows, 2, 4, 1);
        flow(rows, 4, 3, 0);
        community(rows, "secret-member", 9, 3);
        community(rows, "inner", 5, 1);
        part(rows, 0, "secret-member", 2);
        part(rows, 1, "secret-member", 3);
        part(rows, 2, "secret-member", 4);
        part(rows, 0, "inner", 5);
        add(
                rows,
                NetworkScores.TABLE,
                Map.of(
                        NetworkScores.PRESENT_MEMBER_COUNT, 37L,
                        NetworkScores.COVERAGE_RATIO, 0.37,
                        NetworkScores.FIRST_GIFT_COUNT, 100L,
                        NetworkScores.RETURNED_GIFT_RATIO, 0.6,
                        NetworkScores.CHANCE_RETURNED_GIFT_LOW, 0.4,
                        NetworkScores.CHANCE_RETURNED_GIFT_HIGH, 0.5,
                        NetworkScores.GIVING_EFFECT, 1.0,
                        NetworkScores.GIVING_EFFECT_LOW, 0.5,
                        NetworkScores.GIVING_EFFECT_HIGH, 1.5,
                        NetworkScores.GIVING_EFFECT_QUARTER_COUNT, 70L),
                Map.of(
                        NetworkScores.EARLIER_INTRODUCTION_COUNT, 40L,
                        NetworkScores.INTRODUCTION_HIT_RATIO, 0.3,
                        NetworkScores.OPEN_TRIAD_HIT_RATIO, 0.05));
        Map<Table, Dataset<Row>> tables = new HashMap<>();
        rows.forEach((table, all) -> tables.put(table, PagesTest.dataset(spark, table, all)));
        return tables;
    }

    private static Map<Field, Object> file(String id, String status) {
        return Map.of(
                InputFiles.FILE_ID, id,
                InputFiles.STATUS, status,
                InputFiles.READ_COUNT, 10L,
                InputFiles.ACCEPTED_COUNT, 8L,
                InputFiles.STRUCTURE_COUNT, 2L);
    }

    private static void reject(Map<Table, List<Map<Field, Object>>> rows, String file, long line, String code) {
        add(
                rows,
                Rejects.TABLE,
                Map.of(Rejects.FILE_ID, file, Rejects.LINE_NUMBER, line, Rejects.CODE, code),
                Map.of(Rejects.FOUND, "SecretRawText", Rejects.RAW_TEXT, "SecretRawText"));
    }

    private static void flow(Map<Table, List<Map<Field, Object>>> rows, int from, int to, long given) {
        add(
                rows,
                ChapterFlows.TABLE,
                Map.of(
                        ChapterFlows.FROM_CHAPTER_ID, "c" + from,
                        ChapterFlows.TO_CHAPTER_ID, "c" + to,
                        ChapterFlows.GIVEN_COUNT, given),
                Map.of());
    }

    private static void community(Map<Table, List<Map<Field, Object>>> rows, String id, long members, long chapters) {
        add(
                rows,
                Communities.TABLE,
                Map.of(
                        Communities.COMMUNITY_ID, id,
                        Communities.MEMBER_COUNT, members,
                        Communities.CHAPTER_COUNT, chapters,
                        Communities.INNER_RELATIONSHIP_COUNT, 14L,
                        Communities.OUTER_RELATIONSHIP_COUNT, 5L),
                Map.of());
    }

    private static void part(Map<Table, List<Map<Field, Object>>> rows, int chapter, String id, long members) {
        add(
                rows,
                ChapterCommunities.TABLE,
                Map.of(
                        ChapterCommunities.CHAPTER_ID, "c" + chapter,
                        ChapterCommunities.COMMUNITY_ID, id,
                        ChapterCommunities.MEMBER_COUNT, members),
                Map.of());
    }

    private static void add(
            Map<Table, List<Map<Field, Object>>> rows, Table table, Map<Field, Object> one, Map<Field, Object> more) {
        Map<Field, Object> row = new HashMap<>(one);
        row.putAll(more);
        rows.computeIfAbsent(table, key -> new ArrayList<>()).add(row);
    }
}
