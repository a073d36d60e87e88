package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.tables.Quadrant;

/** The section of the members' figures. */
class MembersSectionTest {

    private static final Map<String, Map<Quadrant, String>> QUADRANTS = Map.of(
            "en",
            Map.of(
                    Quadrant.WIDE_DEEP, "wide and deep",
                    Quadrant.WIDE_SHALLOW, "wide, to deepen",
                    Quadrant.NARROW_DEEP, "deep, to widen",
                    Quadrant.NARROW_SHALLOW, "to develop",
                    Quadrant.TOO_EARLY, "too early to say"),
            "fr",
            Map.of(
                    Quadrant.WIDE_DEEP, "étendu et profond",
                    Quadrant.WIDE_SHALLOW, "étendu, à approfondir",
                    Quadrant.NARROW_DEEP, "profond, à élargir",
                    Quadrant.NARROW_SHALLOW, "à développer",
                    Quadrant.TOO_EARLY, "trop tôt pour le dire"));

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void figuresAreThoseOfTheChapter(String language) {
        Words words = Words.of(language);
        ChapterSheet sheet = Sheets.ordinary();
        Document page = LeadershipHtml.page(sheet, language);
        List<ChapterSheet.Member> members = sheet.members().stream()
                .sorted(Comparator.comparing(ChapterSheet.Member::name, words.alphabetical()))
                .toList();
        Elements rows = page.select("table.members tbody tr");
        Elements bars = page.select("table.bars tbody tr");
        assertThat(rows).hasSameSizeAs(members);
        assertThat(bars).hasSameSizeAs(members);
        for (int i = 0; i < members.size(); i++) {
            ChapterSheet.Member member = members.get(i);
            assertThat(rows.get(i).select("th, td:not(:last-child)").eachText())
                    .containsExactly(
                            member.name() + " " + QUADRANTS.get(language).get(member.quadrant()),
                            "" + member.contacts(),
                            member.partnersPerTen() == null ? "–" : words.tenth(member.partnersPerTen()),
                            "" + member.relationships(),
                            member.relationshipRatio() == null ? "–" : words.percent(member.relationshipRatio()),
                            "" + member.oneToOnes(),
                            "" + member.given(),
                            "" + member.received(),
                            words.percent(member.coverage()),
                            member.stages().exchange() + " · " + member.stages().met() + " · "
                                    + member.stages().trusted() + " · "
                                    + member.stages().mutual());
            assertThat(bars.get(i).select("th, td.n").eachText())
                    .containsExactly(member.name(), "" + member.given(), "" + member.received());
        }
        assertThat(page.select(".facts b").eachText()).containsExactly("28", "214", words.percent(143 / 378.0), "61");
    }

    @Test
    void whoHasLeftIsOnNoTable() {
        ChapterSheet.Member gone = new ChapterSheet.Member(
                "g",
                "Gone Girl",
                false,
                1,
                1,
                1,
                1,
                5.0,
                1,
                0.5,
                null,
                true,
                null,
                ChapterSheet.Stages.NONE,
                Sheets.NOWHERE,
                null,
                List.of());
        ChapterSheet sheet = Sheets.ofMembers("C", List.of(gone));
        assertThat(LeadershipHtml.of(sheet, "en")).doesNotContain("Gone Girl");
    }

    /** Three months of a chapter in which Ana came in the second: 4 contacts fill the height of 16. */
    @Test
    void monthsAreDrawnOnOneScaleFromTheFirstThatAnybodyHas() {
        ChapterSheet.Member quiet = Sheets.quiet("b", "Ben");
        List<ChapterSheet.Member> members = List.of(
                withHistory("Ana", month(5, 1, 0), month(6, 4, 1)),
                withHistory("Ben", month(4, 2, 2), month(5, 2, 2), month(6, 2, 2)),
                quiet);
        Sparkline spark = new Sparkline(Words.of("en"), members);

        assertThat(spark.of(members.get(0)))
                .isEqualTo(new Sparkline.LegendedLine(
                        "10",
                        "16",
                        "M0 16L0 16L5 12L10 0V16z",
                        "M0 16L0 16L5 16L10 12V16z",
                        "April 2026: 0 contacts, 0 relationships; June 2026: 4 and 1"));
        assertThat(spark.of(quiet).contacts()).isEqualTo("M0 16L0 16L5 16L10 16V16z");
        assertThat(new Sparkline(Words.of("en"), List.of(quiet)).of(quiet)).isNull();
    }

    private static ChapterSheet.MemberMonth month(int month, long contacts, long relationships) {
        return new ChapterSheet.MemberMonth(LocalDate.of(2026, month + 1, 1).minusDays(1), contacts, relationships);
    }

    private static ChapterSheet.Member withHistory(String name, ChapterSheet.MemberMonth... months) {
        ChapterSheet.Member quiet = Sheets.quiet(name, name);
        return new ChapterSheet.Member(
                name,
                name,
                true,
                0,
                0,
                0,
                0,
                null,
                0,
                null,
                null,
                false,
                quiet.quadrant(),
                quiet.stages(),
                quiet.before(),
                null,
                List.of(months));
    }
}
