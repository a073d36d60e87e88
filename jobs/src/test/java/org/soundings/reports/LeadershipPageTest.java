package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as a whole. */
class LeadershipPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void partsStandInTheirOrder(String language) {
        Document page = LeadershipHtml.page(Sheets.ordinary(), language);
        List<String> expected = language.equals("en")
                ? List.of(
                        "What to do this month",
                        "Wide and deep",
                        "Giving and receiving",
                        "Who knows whom",
                        "From exchange to relationship",
                        "Members",
                        "Ties to double",
                        "Where the data is thin",
                        "How to read this")
                : List.of(
                        "Que faire ce mois-ci",
                        "Étendu et profond",
                        "Donner et recevoir",
                        "Qui connaît qui",
                        "Du premier échange à la relation",
                        "Membres",
                        "Liens à doubler",
                        "Où les données manquent",
                        "Comment lire cette page");
        assertThat(page.select("h2").eachText()).isEqualTo(expected);
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("h1").text()).isEqualTo("Horizon Lyon Confluence");
        assertThat(page.select(".secret").text())
                .isEqualTo(
                        language.equals("en") ? "Confidential – leadership team" : "Confidentiel – comité directeur");
        assertThat(page.select(".todo li")).hasSize(6);
        assertThat(page.select(".notice")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void pagesFetchNothingAndRunNothing(String language) {
        for (ChapterSheet sheet : List.of(Sheets.ordinary(), Sheets.crowded(), Sheets.alone(), Sheets.empty())) {
            Document page = LeadershipHtml.page(sheet, language);
            assertThat(page.select("script, link, img, iframe, object, embed, form, base, audio, video, a"))
                    .isEmpty();
            assertThat(page.select("[src], [href]:not([href^=#]), [action], [onclick], [onload], [onerror], [style]"))
                    .isEmpty();
            assertThat(page.select("style").html()).doesNotContain("url(", "@import");
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
            assertThat(LeadershipHtml.of(sheet, language)).doesNotContain("http://", "https://");
        }
    }

    @Test
    void hostileNamesAreText() {
        String html = LeadershipHtml.of(Sheets.crowded(), "en");
        assertThat(html).doesNotContain("<script", "<b>Crowded", "crowded/<x>");
        Document page = Jsoup.parse(html);
        assertThat(page.select("h1").text()).isEqualTo("<b>Crowded</b> & noisy");
        assertThat(page.title()).startsWith("<b>Crowded</b> & noisy – ");
        assertThat(page.select("table.members th[scope=row] bdi").eachText())
                .contains(
                        "<script>alert(1)</script> & \"Co\"", "O'Brien'); DROP TABLE members;--", "عبد الرحمن الفاسي");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyPictureHasATitleAndATextAlternative(String language) {
        for (Element picture : LeadershipHtml.page(Sheets.ordinary(), language).select("svg[role=img]")) {
            String ids = picture.attr("aria-labelledby");
            if (ids.isEmpty()) {
                assertThat(picture.select("> title").text()).isNotBlank();
                continue;
            }
            for (String id : ids.split(" ", -1)) {
                assertThat(picture.select("[id=" + id + "]").text()).isNotBlank();
            }
        }
        Document page = LeadershipHtml.page(Sheets.ordinary(), language);
        assertThat(page.select("svg:not([role=img])"))
                .allMatch(svg -> svg.attr("aria-hidden").equals("true"));
        assertThat(page.select("table.bars caption").text()).isNotBlank();
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(page.select("section").eachAttr("aria-labelledby"));
    }

    @Test
    void pagesAreSmall() {
        assertThat(LeadershipHtml.of(Sheets.ordinary(), "fr").getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(100_000);
        assertThat(LeadershipHtml.of(Sheets.crowded(), "fr").getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(250_000);
    }

    @Test
    void frenchTextHasNoPlainSpaceBeforeItsSigns() {
        for (ChapterSheet sheet : List.of(Sheets.ordinary(), Sheets.alone(), Sheets.empty())) {
            Document page = LeadershipHtml.page(sheet, "fr");
            page.select("style, .refused td:first-child").remove();
            assertThat(page.wholeText()).doesNotContainPattern("[ \u00a0][;:!?%»]|«[ \u00a0]|\\w[;!?%]");
        }
    }

    @Test
    void aChapterOfOneAndOneOfNoneHaveTruePages() {
        assertThat(LeadershipHtml.page(Sheets.alone(), "fr").select(".facts b").eachText())
                .containsExactly("1", "0", "–", "0");
        assertThat(LeadershipHtml.page(Sheets.alone(), "fr").select(".facts").text())
                .contains("aucune part n’est dite pour moins de 5 membres");
        assertThat(LeadershipHtml.page(Sheets.alone(), "en").select(".facts").text())
                .contains("no share is told of fewer than 5 members");
        assertThat(LeadershipHtml.page(Sheets.alone(), "fr").select("svg.scatter"))
                .isEmpty();
        assertThat(LeadershipHtml.page(Sheets.empty(), "fr").select("table")).isEmpty();
        assertThat(LeadershipHtml.page(Sheets.empty(), "fr").text())
                .contains("Aucun membre n’est enregistré comme présent");
    }

    @Test
    void orderOfTheRowsChangesNothing() {
        ChapterSheet sheet = Sheets.ordinary();
        ChapterSheet shuffled = new ChapterSheet(
                sheet.id(),
                sheet.name(),
                sheet.lastExportOn(),
                sheet.freshness(),
                shuffle(sheet.members()),
                sheet.scores(),
                shuffle(sheet.actions()),
                shuffle(sheet.ties()),
                shuffle(sheet.bridges()),
                shuffle(sheet.months()),
                shuffle(sheet.milestones()),
                sheet.files(),
                sheet.palms(),
                shuffle(sheet.refusals()));
        assertThat(LeadershipHtml.of(shuffled, "fr")).isEqualTo(LeadershipHtml.of(sheet, "fr"));
    }

    @Test
    void textColoursHaveEnoughContrast() {
        String style =
                LeadershipHtml.page(Sheets.ordinary(), "en").select("style").html();
        Map<String, String> backgrounds = Map.of("white", "#ffffff", "pale", "#edf4f5", "notice", "#f3f1ea");
        for (String variable : List.of("ink", "soft", "accent")) {
            String colour = style.replaceAll("(?s).*--" + variable + ":(#[0-9a-f]{6}).*", "$1");
            backgrounds.forEach((name, background) -> assertThat(contrast(colour, background))
                    .as("%s on %s", variable, name)
                    .isGreaterThanOrEqualTo(4.5));
        }
    }

    /** WCAG 2.2, contrast ratio. */
    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static <T> List<T> shuffle(List<T> rows) {
        List<T> shuffled = new java.util.ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(7));
        return shuffled;
    }
}
