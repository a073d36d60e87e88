package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.SparkTests;
import org.soundings.tables.Actions;
import org.soundings.tables.Bridges;
import org.soundings.tables.ChapterCommunities;
import org.soundings.tables.ChapterFlows;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.Chapters;
import org.soundings.tables.Communities;
import org.soundings.tables.Field;
import org.soundings.tables.FollowedActions;
import org.soundings.tables.Introductions;
import org.soundings.tables.MemberScores;
import org.soundings.tables.Members;
import org.soundings.tables.Table;

/**
 * A night over six chapters in which bakers and florists refer to each other, and a seventh in which Ben knows a baker and
 * a florist who have never met: who is introduced, who belongs together, what hangs on whom.
 */
@ExtendWith(SparkTests.class)
@Tag("heavy")
class GraphNightTest {

    private static final String ROSTER = "member_id;chapter;name;profession;joined;left\n";
    private static final String LOG =
            "event_id;date;chapter;from_id;from_name;to_id;to_name;kind;amount;quantity;to_chapter\n";
    private static final List<String> OTHERS = List.of("Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir");

    /** They met twice, and a referral followed: a relationship of three exchanges. */
    private static final String RELATIONSHIP = """
            %1$s1;2026-06-10;Harrow;%2$s;;%3$s;;one_to_one;;2;
            %1$s2;2026-07-15;Harrow;%2$s;;%3$s;;referral;;1;
            """;

    @TempDir
    private static Path folder;

    private static Map<String, String> tables;

    @BeforeAll
    static void run() throws IOException {
        write(folder.resolve("exports"));
        Path out = folder.resolve("out");
        Nights.run(SparkTests.spark(), folder.resolve("exports"), out);
        tables = TableDump.of(SparkTests.spark(), out.toString());
    }

    /** The exports of this night, for others too. */
    static void write(Path exports) throws IOException {
        for (String chapter : OTHERS) {
            Path month = Files.createDirectories(exports.resolve(chapter).resolve("2026-09-01_2026-09-30"));
            Files.writeString(month.resolve("roster.csv"), ROSTER + """
                    %1$s1;%1$s;Ada %1$s;Baker;2020-01-01;
                    %1$s2;%1$s;Bo %1$s;Florist;2020-01-01;
                    %1$s3;%1$s;Cy %1$s;Mason;2020-01-01;
                    %1$s4;%1$s;Di %1$s;Roofer;2020-01-01;
                    """.formatted(chapter));
            Files.writeString(month.resolve("log.csv"), LOG + """
                    1;2026-09-02;%1$s;%1$s1;;%1$s2;;referral;;2;
                    2;2026-09-09;%1$s;%1$s2;;%1$s1;;referral;;1;
                    3;2026-09-16;%1$s;%1$s3;;%1$s4;;referral;;3;
                    """.formatted(chapter));
        }
        Path quarter = Files.createDirectories(exports.resolve("Harrow/2026-06-01_2026-09-30"));
        Files.writeString(quarter.resolve("roster.csv"), ROSTER + """
                h1;Harrow;Ana Harrow;Baker;2020-01-01;
                h2;Harrow;Ben Harrow;Notary;2020-01-01;
                h3;Harrow;Cid Harrow;Florist;2020-01-01;
                h4;Harrow;Dan Harrow;Notary;2020-01-01;
                h5;Harrow;Eva Harrow;Coach;2020-01-01;
                h6;Harrow;Fay Harrow;Coach;2020-01-01;
                """);
        Files.writeString(
                quarter.resolve("log.csv"),
                LOG + relationship("a", "h1", "h2") + relationship("b", "h3", "h2") + relationship("c", "h4", "h5")
                        + relationship("d", "h5", "h6") + relationship("e", "h6", "h4") + relationship("f", "h3", "h4")
                        + "g;2026-09-20;Harrow;h2;;h3;;referral;;1;\n"
                        + "i;2026-09-21;Harrow;h6;;Elm4;Di Elm;referral;;2;Elm\n");
    }

    private static String relationship(String event, String one, String other) {
        return RELATIONSHIP.formatted(event, one, other);
    }

    /**
     * n = 6 · 3 and E = (12 · 12 + 6 · 6)/36 = 5 in the six chapters; by Ben, who has two contacts, 3 exchanges with Ana and 4
     * with Cid. Dan knows Cid and Eva, but nobody refers from florists to coaches.
     */
    @Test
    void anIntroductionNamesThreeMembersTheirChaptersAndTwoProfessions() {
        assertThat(rows(
                        Introductions.TABLE,
                        Introductions.INTRODUCER_CHAPTER_ID,
                        Introductions.INTRODUCER_ID,
                        Introductions.POSITION,
                        Introductions.MEMBER_A_ID,
                        Introductions.CHAPTER_A_ID,
                        Introductions.PROFESSION_A,
                        Introductions.MEMBER_B_ID,
                        Introductions.CHAPTER_B_ID,
                        Introductions.PROFESSION_B,
                        Introductions.PROFESSION_REFERRAL_COUNT,
                        Introductions.EXPECTED_REFERRALS,
                        Introductions.PROFESSION_CHAPTER_COUNT,
                        Introductions.INTRODUCER_COUNT,
                        Introductions.EXCHANGE_A_COUNT,
                        Introductions.EXCHANGE_B_COUNT))
                .containsExactly("Harrow|Ben Harrow|1|Ana Harrow|Harrow|Baker|Cid Harrow|Harrow|Florist|18|5|6|1|3|4");
        assertThat(Double.parseDouble(
                        rows(Introductions.TABLE, Introductions.SCORE).get(0)))
                .isCloseTo(Math.log(23.0 / 10) * 3 / Math.log(3), within(1e-11));
    }

    /** Thirty days before the trades had not referred to each other yet: there was nothing to follow. */
    @Test
    void theIntroducersChapterIsToldOfIt() throws IOException {
        assertThat(rows(
                        Actions.TABLE,
                        Actions.RULE,
                        Actions.CHAPTER_ID,
                        Actions.MEMBER_ID,
                        Actions.MEMBER_PROFESSION,
                        Actions.OTHER_MEMBER_ID,
                        Actions.OTHER_PROFESSION,
                        Actions.OTHER_CHAPTER_ID,
                        Actions.INTRODUCER_ID,
                        Actions.PROFESSION_REFERRAL_COUNT,
                        Actions.PROFESSION_CHAPTER_COUNT))
                .filteredOn(action -> action.startsWith("introduction"))
                .containsExactly("introduction|Harrow|Ana Harrow|Baker|Cid Harrow|Florist||Ben Harrow|18|6");
        assertThat(rows(FollowedActions.TABLE, FollowedActions.RULE)).doesNotContain("introduction");
        assertThat(page("en"))
                .contains(
                        "Ana Harrow (Baker) and Cid Harrow (Florist): two trades that refer to each other in six other"
                                + " chapters, and no exchange on record. Ben Harrow has a trusted relationship with both:"
                                + " propose a one-to-one for three.");
        assertThat(page("fr"))
                .contains("Ana Harrow (Baker) et Cid Harrow (Florist)\u202f: deux métiers qui se recommandent dans six"
                        + " autres groupes, et aucun échange enregistré. Ben Harrow a une relation de confiance avec"
                        + " les deux\u202f: proposez un tête-à-tête à trois.");
    }

    /** The text of Harrow's page. */
    private static String page(String language) throws IOException {
        try (Stream<Path> chapters = Files.list(folder.resolve("out/current/chapters"))) {
            Path harrow = chapters.filter(each -> each.getFileName().toString().startsWith("harrow"))
                    .findFirst()
                    .orElseThrow();
            return Jsoup.parse(Files.readString(harrow.resolve("leadership." + language + ".html")))
                    .text();
        }
    }

    /** Ana, Ben and Cid; Dan, Eva and Fay; between them Cid and Dan. */
    @Test
    void whoBelongsTogetherAndWhatHangsOnWhom() {
        assertThat(rows(
                        Communities.TABLE,
                        Communities.COMMUNITY_ID,
                        Communities.MEMBER_COUNT,
                        Communities.INNER_RELATIONSHIP_COUNT,
                        Communities.OUTER_RELATIONSHIP_COUNT))
                .containsExactlyInAnyOrder("Ana Harrow|3|2|1", "Dan Harrow|3|3|1");
        assertThat(rows(
                        ChapterCommunities.TABLE,
                        ChapterCommunities.CHAPTER_ID,
                        ChapterCommunities.COMMUNITY_ID,
                        ChapterCommunities.MEMBER_RATIO))
                .containsExactlyInAnyOrder("Harrow|Ana Harrow|0.5", "Harrow|Dan Harrow|0.5");
        assertThat(rows(Bridges.TABLE, Bridges.MEMBER_A_ID, Bridges.MEMBER_B_ID))
                .containsExactlyInAnyOrder("Ana Harrow|Ben Harrow", "Ben Harrow|Cid Harrow", "Cid Harrow|Dan Harrow");
        assertThat(rows(
                        MemberScores.TABLE,
                        MemberScores.MEMBER_ID,
                        MemberScores.ISLAND_ID,
                        MemberScores.COMMUNITY_ID,
                        MemberScores.EMBEDDEDNESS_RATIO,
                        MemberScores.IS_ARTICULATION_POINT))
                .contains(
                        "Ana Harrow|Ana Harrow|Ana Harrow||false",
                        "Cid Harrow|Ana Harrow|Ana Harrow|0|true",
                        "Dan Harrow|Ana Harrow|Dan Harrow|0.333333333333|true",
                        "Eva Harrow|Ana Harrow|Dan Harrow|1|false");
        assertThat(rows(
                        ChapterScores.TABLE,
                        ChapterScores.CHAPTER_ID,
                        ChapterScores.ARTICULATION_POINT_COUNT,
                        ChapterScores.BRIDGE_COUNT))
                .contains("Harrow|3|3", "Elm|0|0");
    }

    @Test
    void chaptersReferToEachOther() {
        assertThat(rows(
                        ChapterFlows.TABLE,
                        ChapterFlows.FROM_CHAPTER_ID,
                        ChapterFlows.TO_CHAPTER_ID,
                        ChapterFlows.GIVEN_COUNT))
                .contains("Harrow|Elm|2");
    }

    /** Rows of a table by some of its columns, members and chapters by name. */
    private static List<String> rows(Table table, Field... fields) {
        return tables.get(table.name())
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> String.join(
                        "|",
                        Arrays.stream(fields)
                                .map(field -> named(cells[table.indexOf(field)]))
                                .toList()))
                .toList();
    }

    private static String named(String cell) {
        return named(
                named(cell, Members.TABLE, Members.MEMBER_ID, Members.DISPLAY_NAME),
                Chapters.TABLE,
                Chapters.CHAPTER_ID,
                Chapters.CHAPTER_NAME);
    }

    private static String named(String cell, Table table, Field id, Field name) {
        return tables.get(table.name())
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[table.indexOf(id)].equals(cell))
                .map(cells -> cells[table.indexOf(name)])
                .findFirst()
                .orElse(cell);
    }
}
