package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.SparkTests;
import org.soundings.config.Settings;
import org.soundings.config.SettingsLoader;
import org.soundings.tables.Actions;
import org.soundings.tables.BalanceLabel;
import org.soundings.tables.Bridges;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.Chapters;
import org.soundings.tables.ControlFigure;
import org.soundings.tables.ControlTotals;
import org.soundings.tables.Field;
import org.soundings.tables.Freshness;
import org.soundings.tables.InputFiles;
import org.soundings.tables.MemberScores;
import org.soundings.tables.Members;
import org.soundings.tables.PageFiles;
import org.soundings.tables.Rejects;
import org.soundings.tables.Table;
import org.soundings.tables.Ties;

@ExtendWith(SparkTests.class)
class PagesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final int CHAPTERS = 4;

    /** Of which a member could introduce another into the chapter after it. */
    private static final int INTRODUCING = 1;

    @TempDir
    private static Path run;

    private static Dataset<Row> pages;
    private static List<Row> written;

    @BeforeAll
    static void render() throws IOException {
        pages = Pages.render(world(SparkTests.spark()), SettingsLoader.shipped(), AS_OF, run.toString());
        assertThat(files()).as("written before any action").isEmpty();
        written = pages.collectAsList();
    }

    @Test
    void everyReportingChapterGetsItsOwnPagesAndNobodyElsesNames() throws IOException {
        Map<String, String> files = files();
        assertThat(files.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        written.stream().map(row -> row.getString(1)).toList())
                .hasSize(ChapterFile.values().length * 2 * (CHAPTERS - 1))
                .contains("chapters/c0/workbook.fr.xlsx")
                .contains("chapters/c0/leadership.fr.html", "chapters/c2/leadership.en.html");
        for (Row row : written) {
            byte[] bytes = Files.readAllBytes(run.resolve(row.getString(1)));
            assertThat(row.getLong(2)).isEqualTo(bytes.length);
            assertThat(row.getString(3)).hasSize(64);
            assertThat(row.getString(1)).startsWith("chapters/" + row.getString(0) + "/");
        }
        for (int reader = 0; reader < CHAPTERS - 1; reader++) {
            String folder = "chapters/c" + reader + "/";
            String page = files.entrySet().stream()
                    .filter(file -> file.getKey().startsWith(folder))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.joining());
            for (int other = 0; other < CHAPTERS; other++) {
                if (other == reader) {
                    assertThat(page).contains("Token" + other + "x0", "Token" + other + "x2");
                } else {
                    assertThat(page).doesNotContain("Token" + other, "file" + other);
                    assertThat(page.contains("Chapter" + other))
                            .as("chapter %d is named to chapter %d", other, reader)
                            .isEqualTo(reader == INTRODUCING && other == INTRODUCING + 1);
                }
            }
            assertThat(page).doesNotContain("SecretRawText", "baker", "c" + reader + "m0");
        }
    }

    @Test
    void figuresReachTheirPage() throws IOException {
        var page = Jsoup.parse(files().get("chapters/c1/leadership.en.html"));
        assertThat(page.select("table.members tbody tr").first().children().eachText())
                .containsExactly("Token1x0 Name", "4", "6.5", "2", "40%", "3", "11", "21", "50%", "0 · 0 · 0 · 0");
        assertThat(page.select(".facts b").eachText()).containsExactly("3", "7", "33%", "1");
        assertThat(page.select(".todo li").text())
                .contains("Token1x0 Name and Token1x1 Name: nine months at the same table")
                .contains("Token1x2 Name has a trusted relationship with Token1x1 Name (mason) and with a member of"
                        + " Chapter2 (florist)");
        assertThat(page.select(".refused tbody tr td").eachText())
                .first()
                .isEqualTo("file1.csv 2 rows, the first on line 12");
        assertThat(page.text())
                .contains("June 1, 2026 to June 28, 2026, slips audits 21 of those 28 days. In them are 9 of the 15"
                        + " referrals given that PALMS counts, and 6 of its 8 one-to-ones");
        assertThat(page.select("table.knows tbody tr").eachText())
                .containsExactly("1 Token1x0 Name 1 1 0 0 1", "2 Token1x1 Name 1 0 1 0 1", "3 Token1x2 Name 0 0 0 0 2");
        assertThat(page.select(".plain li").eachText())
                .containsExactly(
                        "70% of the chapter’s relationships rest on its three most connected members.",
                        "Token1x0 Name and Token1x1 Name: without this relationship one of them would have none left in"
                                + " the chapter.");
        assertThat(page.text()).contains("For one member the slips hold more");
        assertThat(page.text()).contains("1 file and 20 rows were read: 15 accepted, 1 duplicate");
    }

    @Test
    void aSecondRunWritesTheSameBytesOverTheFirst() throws IOException {
        Map<String, String> before = files();
        assertThat(pages.collectAsList()).containsExactlyInAnyOrderElementsOf(written);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void rowsAreThoseOfTheirTable() {
        assertThat(pages.schema()).isEqualTo(PageFiles.TABLE.schema());
    }

    @Test
    void aLanguageWithoutTextsIsRefusedBeforeAnythingIsRead(SparkSession spark) {
        Settings shipped = SettingsLoader.shipped();
        Settings german = new Settings(
                shipped.window(),
                shipped.decay(),
                shipped.stages(),
                shipped.maturity(),
                shipped.movement(),
                shipped.quadrants(),
                shipped.giversGain(),
                shipped.freshness(),
                shipped.formats(),
                shipped.reading(),
                new Settings.Reports(List.of("fr", "de"), 5, List.of()));
        assertThatThrownBy(() -> Pages.render(world(spark), german, AS_OF, run.toString()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No texts for locale 'de'; there are texts for: en, fr");
    }

    /** Every file as text, workbooks by what is inside them. */
    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(run)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] content = Files.readAllBytes(file);
                String text = file.toString().endsWith(".xlsx")
                        ? String.join("", ReadBook.parts(content).values())
                        : new String(content, StandardCharsets.UTF_8);
                files.put(run.relativize(file).toString(), text);
            }
        }
        return files;
    }

    /** Chapters of three members each, whose names hold their chapter's token; the last chapter does not report. */
    private static Function<Table, Dataset<Row>> world(SparkSession spark) {
        List<Map<Field, Object>> chapters = new ArrayList<>();
        List<Map<Field, Object>> members = new ArrayList<>();
        List<Map<Field, Object>> scores = new ArrayList<>();
        List<Map<Field, Object>> roundUps = new ArrayList<>();
        List<Map<Field, Object>> actions = new ArrayList<>();
        List<Map<Field, Object>> ties = new ArrayList<>();
        List<Map<Field, Object>> bridges = new ArrayList<>();
        List<Map<Field, Object>> totals = new ArrayList<>();
        List<Map<Field, Object>> files = new ArrayList<>();
        List<Map<Field, Object>> rejects = new ArrayList<>();
        for (int c = 0; c < CHAPTERS; c++) {
            boolean isReporting = c < CHAPTERS - 1;
            Map<Field, Object> chapter = values(Chapters.CHAPTER_ID, "c" + c, Chapters.CHAPTER_NAME, "Chapter" + c);
            chapter.put(Chapters.IS_REPORTING, isReporting);
            chapter.put(Chapters.LAST_EXPORT_ON, isReporting ? AS_OF : null);
            chapter.put(Chapters.FRESHNESS, isReporting ? Freshness.FRESH.code() : null);
            chapters.add(chapter);
            for (int m = 0; m < 3; m++) {
                Map<Field, Object> member = values(Members.MEMBER_ID, "c" + c + "m" + m, Members.CHAPTER_ID, "c" + c);
                member.put(Members.DISPLAY_NAME, "Token" + c + "x" + m + " Name");
                member.put(Members.PROFESSION, "baker");
                member.put(Members.IS_REPORTING, isReporting);
                member.put(Members.IS_PRESENT, isReporting);
                members.add(member);
                Map<Field, Object> score =
                        values(MemberScores.MEMBER_ID, "c" + c + "m" + m, MemberScores.CHAPTER_ID, "c" + c);
                score.put(MemberScores.CONTACT_COUNT, 4L);
                score.put(MemberScores.PARTNERS_PER_TEN, 6.5);
                score.put(MemberScores.RELATIONSHIP_COUNT, 2L);
                score.put(MemberScores.RELATIONSHIP_RATIO, 0.4);
                score.put(MemberScores.ONE_TO_ONE_COUNT, 3L);
                score.put(MemberScores.GIVEN_COUNT, 10L + c);
                score.put(MemberScores.RECEIVED_COUNT, 20L + c);
                score.put(MemberScores.COVERAGE_RATIO, 0.5);
                scores.add(score);
            }
            if (isReporting) {
                Map<Field, Object> sum = values(ChapterScores.CHAPTER_ID, "c" + c, ChapterScores.PAIR_COUNT, 3L);
                sum.put(ChapterScores.PRESENT_MEMBER_COUNT, 3L);
                sum.put(ChapterScores.ONE_TO_ONE_COUNT, 7L);
                sum.put(ChapterScores.MET_PAIR_COUNT, 1L);
                sum.put(ChapterScores.RELATIONSHIP_PAIR_COUNT, 1L);
                sum.put(ChapterScores.COVERAGE_RATIO, 1 / 3.0);
                sum.put(ChapterScores.TOP_THREE_RELATIONSHIP_RATIO, 0.7);
                roundUps.add(sum);
                Map<Field, Object> action = values(Actions.CHAPTER_ID, "c" + c, Actions.POSITION, 1L);
                action.put(Actions.RULE, "never_met");
                action.put(Actions.COUNSEL, "organised_meetings");
                action.put(Actions.MEMBER_ID, "c" + c + "m0");
                action.put(Actions.OTHER_MEMBER_ID, "c" + c + "m1");
                action.put(Actions.TOGETHER_MONTHS, 9L);
                actions.add(action);
                ties.add(tie(c, "c" + c + "m0", c, "c" + c + "m1"));
                ties.add(tie(c, "c" + c + "m2", c + 1, "c" + (c + 1) + "m2"));
                Map<Field, Object> bridge = values(Bridges.CHAPTER_ID, "c" + c, Bridges.MEMBER_A_ID, "c" + c + "m0");
                bridge.put(Bridges.MEMBER_B_ID, "c" + c + "m1");
                bridge.put(Bridges.CUT_OFF_COUNT, 1L);
                bridges.add(bridge);
                if (c == INTRODUCING) {
                    actions.add(introduction(c));
                }
                totals.addAll(totals("c" + c));
                Map<Field, Object> file =
                        values(InputFiles.FILE_ID, "file" + c + ".csv", InputFiles.CHAPTER_ID, "c" + c);
                file.put(InputFiles.READ_COUNT, 20L);
                file.put(InputFiles.ACCEPTED_COUNT, 15L);
                file.put(InputFiles.DUPLICATE_COUNT, 1L);
                file.put(InputFiles.REFUSED_COUNT, 2L);
                file.put(InputFiles.STRUCTURE_COUNT, 2L);
                files.add(file);
                for (long line : new long[] {17, 12}) {
                    Map<Field, Object> reject = values(Rejects.FILE_ID, "file" + c + ".csv", Rejects.LINE_NUMBER, line);
                    reject.put(Rejects.CODE, "unknown_kind");
                    reject.put(Rejects.EXPECTED, "SecretRawText");
                    reject.put(Rejects.FOUND, "SecretRawText");
                    reject.put(Rejects.RAW_TEXT, "SecretRawText");
                    rejects.add(reject);
                }
            }
        }
        Map<Table, List<Map<Field, Object>>> rows = Map.of(
                Chapters.TABLE, chapters,
                Members.TABLE, members,
                MemberScores.TABLE, scores,
                ChapterScores.TABLE, roundUps,
                Actions.TABLE, actions,
                Ties.TABLE, ties,
                Bridges.TABLE, bridges,
                ControlTotals.TABLE, totals,
                InputFiles.TABLE, files,
                Rejects.TABLE, rejects);
        return table -> dataset(spark, table, rows.getOrDefault(table, List.of()));
    }

    /** One one-to-one, and two helps of a to b. */
    private static Map<Field, Object> tie(int chapterA, String a, int chapterB, String b) {
        Map<Field, Object> tie = values(Ties.MEMBER_A_ID, a, Ties.MEMBER_B_ID, b);
        tie.put(Ties.CHAPTER_A_ID, "c" + chapterA);
        tie.put(Ties.CHAPTER_B_ID, "c" + chapterB);
        tie.put(Ties.ONE_TO_ONE_COUNT, 1L);
        tie.put(Ties.GIVEN_AB_COUNT, 2L);
        tie.put(Ties.GIVEN_BA_COUNT, 0L);
        tie.put(Ties.BALANCE_LABEL, BalanceLabel.TOO_FEW.code());
        return tie;
    }

    /** Into the next chapter: of whom the page names the profession and the chapter. */
    private static Map<Field, Object> introduction(int c) {
        Map<Field, Object> action = values(Actions.CHAPTER_ID, "c" + c, Actions.POSITION, 2L);
        action.put(Actions.RULE, "introduction");
        action.put(Actions.COUNSEL, "organised_meetings");
        action.put(Actions.MEMBER_ID, "c" + c + "m1");
        action.put(Actions.INTRODUCER_ID, "c" + c + "m2");
        action.put(Actions.OTHER_CHAPTER_ID, "c" + (c + 1));
        action.put(Actions.MEMBER_PROFESSION, "mason");
        action.put(Actions.OTHER_PROFESSION, "florist");
        action.put(Actions.PROFESSION_REFERRAL_COUNT, 30L);
        action.put(Actions.PROFESSION_CHAPTER_COUNT, 6L);
        return action;
    }

    /** Two PALMS of a chapter, of May and of June: what the slips say of given_outside tells which is on the page. */
    private static List<Map<Field, Object>> totals(String chapter) {
        List<Map<Field, Object>> totals = new ArrayList<>();
        for (int month : new int[] {5, 6}) {
            totals.add(total(chapter, month, null, ControlFigure.GIVEN_INSIDE, 10L, 7L));
            totals.add(total(chapter, month, null, ControlFigure.GIVEN_OUTSIDE, 5L, month - 4L));
            totals.add(total(chapter, month, null, ControlFigure.ONE_TO_ONE, 8L, 6L));
            totals.add(total(chapter, month, chapter + "m0", ControlFigure.GIVEN_INSIDE, 10L, 5L));
            totals.add(total(chapter, month, chapter + "m0", ControlFigure.ONE_TO_ONE, 8L, 6L));
            totals.add(total(chapter, month, chapter + "m1", ControlFigure.GIVEN_OUTSIDE, 1L, 2L));
        }
        return totals;
    }

    private static Map<Field, Object> total(
            String chapter, int month, String member, ControlFigure figure, long palms, long slips) {
        Map<Field, Object> total =
                values(ControlTotals.CHAPTER_ID, chapter, ControlTotals.FILE_ID, chapter + "palms" + month);
        total.put(ControlTotals.PERIOD_START, LocalDate.of(2026, month, 1));
        total.put(ControlTotals.PERIOD_END, LocalDate.of(2026, month, 28));
        total.put(ControlTotals.MEMBER_ID, member);
        total.put(ControlTotals.FIGURE, figure.code());
        total.put(ControlTotals.PALMS_COUNT, palms);
        total.put(ControlTotals.SLIPS_COUNT, slips);
        total.put(ControlTotals.DIFFERENCE_COUNT, palms - slips);
        total.put(ControlTotals.SLIPS_COVERAGE, "part");
        total.put(ControlTotals.COVERED_DAYS, 21L);
        return total;
    }

    private static Map<Field, Object> values(Field one, Object first, Field two, Object second) {
        Map<Field, Object> values = new LinkedHashMap<>();
        values.put(one, first);
        values.put(two, second);
        return values;
    }

    /** Rows from what is said; a column that is not null and of which nothing is said is zero, empty, false or the as-of date. */
    static Dataset<Row> dataset(SparkSession spark, Table table, List<Map<Field, Object>> rows) {
        List<Row> all = rows.stream()
                .map(row -> RowFactory.create(table.fields().stream()
                        .map(field -> row.containsKey(field) || field.nullable() ? row.get(field) : zero(field.type()))
                        .toArray()))
                .toList();
        return spark.createDataFrame(all, table.schema());
    }

    private static Object zero(DataType type) {
        if (type.equals(DataTypes.StringType)) {
            return "";
        }
        if (type.equals(DataTypes.LongType)) {
            return 0L;
        }
        if (type.equals(DataTypes.DoubleType)) {
            return 0.0;
        }
        if (type.equals(DataTypes.DateType)) {
            return AS_OF;
        }
        return type.equals(DataTypes.BooleanType) ? false : new Object[0];
    }
}
