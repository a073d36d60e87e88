package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.soundings.tables.Stage;

class MeetingPageTest {

    private static final ChapterRenderer RENDERER = new ChapterRenderer(Sheets.TERMS);

    @Test
    void congratulationsAreAlphabeticalAndByWhatWasReached() {
        Document page = page(Sheets.ordinary(), "en");

        assertThat(page.select("#congratulations ~ h3").eachText())
                .containsExactly(
                        "Now a mutual relationship: help both ways, over time", "Their first one-to-one on record");
        assertThat(page.select("#congratulations ~ .pairs").eachText())
                .containsExactly(
                        "Eric Vanderstraeten and Étienne Roussel Ibrahim Koné and Karim Bensaïd",
                        "Ana Lopes and Sophie Arnaud Jean-Baptiste de La Rochefontaine and Marie-Charlotte"
                                + " Delaunay-Beaumont Nicolas Weber and Zoé Martinet");
    }

    @Test
    void oneToOnesToBookAreThoseOfTheActionsAndOfNewcomers() {
        Document page = page(Sheets.ordinary(), "fr");

        assertThat(page.select("#book ~ p").text())
                .isEqualTo(
                        "235 paires de membres sur 378 n’ont pas encore de tête-à-tête enregistré\u202f: ce sont les cases"
                                + " vides de «\u202fQui a vu qui\u202f».");
        assertThat(page.select("#book ~ ul li").eachText())
                .containsExactly("Ana Lopes et Karim Bensaïd", "Jean-Baptiste de La Rochefontaine et Yasmina Haddad");
    }

    @Test
    void monthsAreThoseThatTheExportsCoverToTheirEnd() {
        ChapterSheet sheet = Sheets.ordinary();
        assertThat(sheet.lastExportOn()).isEqualTo("2026-06-28");

        Document page = page(sheet, "en");

        assertThat(page.select("section[aria-labelledby=months] table tbody th").eachText())
                .hasSize(11)
                .startsWith("July 2025", "August 2025")
                .endsWith("May 2026");
        assertThat(page.select("section[aria-labelledby=months] table tbody tr")
                        .get(1)
                        .text())
                .isEqualTo("August 2025 3 1 0 2");
        assertThat(page.select(".charts figure").first().select(".small").text())
                .isEqualTo(trend(sheet));
    }

    private static String trend(ChapterSheet sheet) {
        long[] meetings = sheet.months().stream()
                .limit(11)
                .mapToLong(ChapterSheet.Month::oneToOnes)
                .toArray();
        return Arrays.stream(meetings, 8, 11).sum() + " in the last three months, "
                + Arrays.stream(meetings, 5, 8).sum() + " in the three before.";
    }

    @Test
    void aMonthBetweenTwoOthersWithNothingOnRecordIsThereWithZeros() {
        ChapterSheet whole = Sheets.ordinary();
        ChapterSheet sheet = Sheets.withMonths(
                whole, List.of(whole.months().get(10), whole.months().get(3)));

        assertThat(page(sheet, "en")
                        .select("section[aria-labelledby=months] table tbody tr")
                        .eachText())
                .hasSize(8)
                .contains("January 2026 0 0 0 0");
    }

    @Test
    void noMembersOwnFigureReachesThePage() {
        ChapterSheet sheet = Sheets.ordinary();
        String text = page(sheet, "en").body().text();

        for (ChapterSheet.Member member : sheet.members()) {
            assertThat(text).contains(member.name());
        }
        assertThat(text)
                .doesNotContain("wide and deep", "to develop", "Giving", "received help", "balance", "nothing since");
        assertThat(MeetingSheet.class.getRecordComponents())
                .extracting(component -> component.getGenericType().getTypeName())
                .noneMatch(type -> type.contains("ChapterSheet$Member") || type.contains("ChapterSheet$Tie"));
        assertThat(Arrays.stream(Person.class.getRecordComponents())
                        .map(component -> component.getName())
                        .collect(Collectors.toList()))
                .containsExactly("id", "name");
    }

    /** Whatever a member's figures are, the page is the same. */
    @Test
    void figuresOfMembersChangeNothing() {
        ChapterSheet sheet = Sheets.ordinary();
        ChapterSheet quiet = Sheets.withMembers(
                sheet,
                sheet.members().stream()
                        .map(member -> Sheets.quiet(member.id(), member.name()))
                        .toList());

        for (String language : Words.LANGUAGES) {
            assertThat(page(quiet, language).html())
                    .isEqualTo(page(sheet, language).html());
        }
    }

    @Test
    void aChapterOfOneAndOneOfNoneHaveTruePages() {
        assertThat(page(Sheets.alone(), "en").body().text())
                .contains("It takes two members to book a one-to-one.")
                .contains("do not yet cover a month to its end")
                .doesNotContain("Who has met whom Each row");
        assertThat(page(Sheets.empty(), "fr").body().text()).contains("Il faut être deux pour un tête-à-tête.");
    }

    @Test
    void whoIsNotPresentIsNotCongratulated() {
        ChapterSheet sheet =
                Sheets.withMilestones(Sheets.alone(), List.of(new ChapterSheet.Milestone("m00", "gone", Stage.MET)));

        assertThatThrownBy(() -> page(sheet, "en"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The meeting page of chapter Alone names a member who is not present in it: gone");
    }

    private static Document page(ChapterSheet sheet, String language) {
        return Jsoup.parse(
                new String(RENDERER.render(ChapterFile.MEETING, sheet, Words.of(language)), StandardCharsets.UTF_8));
    }
}
