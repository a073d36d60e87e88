package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToLongFunction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.tables.BalanceLabel;
import org.soundings.tables.Freshness;
import org.soundings.tables.Quadrant;

class LeadershipPageTest {

    private static final PageTemplate TEMPLATE = new PageTemplate();

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
    void partsStandInTheirOrder(String language) {
        Document page = page(Sheets.ordinary(), language);
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
            Document page = page(sheet, language);
            assertThat(page.select("script, link, img, iframe, object, embed, form, base, audio, video, a"))
                    .isEmpty();
            assertThat(page.select("[src], [href]:not([href^=#]), [action], [onclick], [onload], [onerror], [style]"))
                    .isEmpty();
            assertThat(page.select("style").html()).doesNotContain("url(", "@import");
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
            assertThat(html(sheet, language)).doesNotContain("http://", "https://");
        }
    }

    @Test
    void hostileNamesAreText() {
        String html = html(Sheets.crowded(), "en");
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
    void figuresAreThoseOfTheChapter(String language) {
        Words words = Words.of(language);
        ChapterSheet sheet = Sheets.ordinary();
        Document page = page(sheet, language);
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
    void theBalanceIsDrawnWithItsUncertaintyAndSaidWhereChanceHardlyExplainsIt() {
        ChapterSheet sheet = Sheets.withMembers(
                Sheets.empty(),
                List.of(
                        giving("Ana", 9, 3, new ChapterSheet.Balance(-0.1, 0.8)),
                        giving("Ben", 9, 1, new ChapterSheet.Balance(0.2, 1)),
                        giving("Cid", 1, 9, new ChapterSheet.Balance(-1, -0.2)),
                        giving("Dan", 0, 0, null)));

        List<Element> balances = page(sheet, "en").select("table.bars td.b");

        assertThat(balances.stream().map(cell -> cell.select("path").eachAttr("d")))
                .containsExactly(
                        List.of("M50 0v10", "M13.2 5H54.6", "M27 5h0"),
                        List.of("M50 0v10", "M4 5H40.8", "M13.2 5h0"),
                        List.of("M50 0v10", "M59.2 5H96", "M86.8 5h0"),
                        List.of());
        assertThat(balances.stream().map(Element::text)).containsExactly("", "gives more", "receives more", "");
    }

    private static ChapterSheet.Member giving(String name, long given, long received, ChapterSheet.Balance balance) {
        ChapterSheet.Member quiet = Sheets.quiet(name, name);
        return new ChapterSheet.Member(
                name,
                name,
                true,
                given,
                received,
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
                balance,
                List.of());
    }

    @Test
    void helpThatGoesOneWayIsSaidFromWhoGives() {
        ChapterSheet ordinary = Sheets.ordinary();
        ChapterSheet.Tie tie = Sheets.tie("m01", "m00", 0, 9, 0);
        ChapterSheet.Tie gives = balanced(tie, BalanceLabel.GIVES_MORE);
        ChapterSheet.Tie receives = balanced(Sheets.tie("m02", "m03", 0, 1, 12), BalanceLabel.RECEIVES_MORE);
        ChapterSheet.Tie usual = balanced(Sheets.tie("m04", "m05", 0, 9, 0), BalanceLabel.AS_USUAL);

        Document page = page(Sheets.withTies(ordinary, List.of(usual, receives, gives)), "fr");

        assertThat(page.select(".oneway ~ ul li").eachText())
                .containsExactly(
                        "Jean-Baptiste de La Rochefontaine a aidé Zoé Martinet douze fois, et l’inverse une fois.",
                        "Karim Bensaïd a aidé Ana Lopes neuf fois, et pas encore l’inverse.");
        assertThat(page(Sheets.withTies(ordinary, List.of(usual)), "en")
                        .select(".oneway")
                        .text())
                .startsWith("Between no two members");
    }

    private static ChapterSheet.Tie balanced(ChapterSheet.Tie tie, BalanceLabel label) {
        return new ChapterSheet.Tie(
                tie.a(),
                tie.b(),
                tie.oneToOnes(),
                tie.givenAb(),
                tie.givenBa(),
                tie.course(),
                new ChapterSheet.TieBalance(label, 0.5, 0.5),
                tie.beforeMeeting());
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

    @Test
    void theFunnelAddsUpWhatEachMemberHas() {
        List<ChapterSheet.Member> members = Sheets.ordinary().members();
        assertThat(page(Sheets.ordinary(), "en").select("table.funnel tbody tr").eachText())
                .containsExactly(
                        "First exchange "
                                + sum(members, m -> m.before().stages().exchange()) + " "
                                + sum(members, m -> m.stages().exchange()),
                        "Met one to one "
                                + sum(members, m -> m.before().stages().met()) + " "
                                + sum(members, m -> m.stages().met()),
                        "Trusted relationship "
                                + sum(members, m -> m.before().stages().trusted()) + " "
                                + sum(members, m -> m.stages().trusted()),
                        "Referrals both ways "
                                + sum(members, m -> m.before().stages().mutual()) + " "
                                + sum(members, m -> m.stages().mutual()));
        assertThat(page(Sheets.alone(), "en").select("table.funnel")).isEmpty();
    }

    private static long sum(List<ChapterSheet.Member> members, ToLongFunction<ChapterSheet.Member> count) {
        return members.stream().mapToLong(count).sum();
    }

    @Test
    void anArrowComesFromWhereTheMemberStood() {
        Document page = page(Sheets.ordinary(), "en");
        long moved = Sheets.ordinary().members().stream()
                .filter(member -> member.isPlaced() && member.wasPlaced())
                .count();
        assertThat(page.select("svg.scatter.w .trails path")).hasSize((int) moved);
    }

    @Test
    void barsAreAsLongAsTheirFigures() {
        Element row = page(Sheets.ordinary(), "en")
                .select("table.bars tbody tr:contains(Ana Lopes)")
                .first();
        // Given 18, received 23; the longest bar of the chapter is 25.
        assertThat(row.select(".left rect").attr("width")).isEqualTo("72");
        assertThat(row.select(".left rect").attr("x")).isEqualTo("28");
        assertThat(row.select(".right rect").attr("width")).isEqualTo("92");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void whoHasNoPlaceInThePictureIsNamedBelowIt(String language) {
        Document page = page(Sheets.ordinary(), language);
        assertThat(page.select("figcaption bdi").eachText())
                .containsExactly("Nicolas Weber", "Sophie Nguyen", "Yasmina Haddad");
        assertThat(page.select("svg.scatter.w circle")).hasSize(25);
        assertThat(page.select("svg.scatter.n circle")).hasSize(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyPictureHasATitleAndATextAlternative(String language) {
        for (Element picture : page(Sheets.ordinary(), language).select("svg[role=img]")) {
            String ids = picture.attr("aria-labelledby");
            if (ids.isEmpty()) {
                assertThat(picture.select("> title").text()).isNotBlank();
                continue;
            }
            for (String id : ids.split(" ", -1)) {
                assertThat(picture.select("[id=" + id + "]").text()).isNotBlank();
            }
        }
        Document page = page(Sheets.ordinary(), language);
        assertThat(page.select("svg:not([role=img])"))
                .allMatch(svg -> svg.attr("aria-hidden").equals("true"));
        assertThat(page.select("table.bars caption").text()).isNotBlank();
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(page.select("section").eachAttr("aria-labelledby"));
    }

    @Test
    void pagesAreSmall() {
        assertThat(html(Sheets.ordinary(), "fr").getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(100_000);
        assertThat(html(Sheets.crowded(), "fr").getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(250_000);
    }

    @Test
    void frenchTextHasNoPlainSpaceBeforeItsSigns() {
        for (ChapterSheet sheet : List.of(Sheets.ordinary(), Sheets.alone(), Sheets.empty())) {
            Document page = page(sheet, "fr");
            page.select("style, .refused td:first-child").remove();
            assertThat(page.wholeText()).doesNotContainPattern("[ \u00a0][;:!?%»]|«[ \u00a0]|\\w[;!?%]");
        }
    }

    @Test
    void refusalsSayWhatToDo() {
        Document page = page(Sheets.ordinary(), "fr");
        assertThat(page.select(".refused tbody tr:contains(bordereaux) td").eachText())
                .containsExactly(
                        "horizon-lyon/2026-06-01_2026-06-07/bordereaux.csv 3 lignes, la première à la ligne 12",
                        "Le nombre est illisible.",
                        "Écrivez des chiffres et un seul signe décimal, comme 1 234,56.");
        assertThat(page(Sheets.crowded(), "en").select(".refused tbody td").eachText())
                .startsWith("crowded/<x>.csv the whole file");
    }

    @Test
    void aSilentChapterIsSaidToBeSilentNotIdle() {
        Document page = page(Sheets.crowded(), "en");
        assertThat(page.select(".notice").text())
                .isEqualTo(
                        "Read with care: the chapter’s exports stopped on March 1, 2026, 121 days before the date of this"
                                + " page, and its figures stand as of then. Who looks quiet since may only be unreported.");
        assertThat(page.select("#thin ~ p").first().text())
                .startsWith("The chapter’s exports stop on March 1, 2026")
                .contains("no tie is proposed for rekindling");
        assertThat(page(Sheets.ordinary(), "en").select(".notice")).isEmpty();
    }

    @Test
    void aLateChapterIsAskedForItsNextExportsWithoutAWarning() {
        ChapterSheet sheet = Sheets.empty();
        ChapterSheet late = new ChapterSheet(
                sheet.id(),
                sheet.name(),
                Sheets.AS_OF.minusDays(25),
                Freshness.LATE,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of());
        assertThat(page(late, "en").select(".notice")).isEmpty();
        assertThat(page(late, "fr").select("#thin ~ p").first().text())
                .startsWith("Les exports du groupe couvrent les jours jusqu’au 5 juin 2026, 25 jours avant");
    }

    @Test
    void aChapterOfOneAndOneOfNoneHaveTruePages() {
        assertThat(page(Sheets.alone(), "fr").select(".facts b").eachText()).containsExactly("1", "0", "–", "0");
        assertThat(page(Sheets.alone(), "fr").select(".facts").text())
                .contains("aucune part n’est dite pour moins de 5 membres");
        assertThat(page(Sheets.alone(), "en").select(".facts").text())
                .contains("no share is told of fewer than 5 members");
        assertThat(page(Sheets.alone(), "fr").select("svg.scatter")).isEmpty();
        assertThat(page(Sheets.empty(), "fr").select("table")).isEmpty();
        assertThat(page(Sheets.empty(), "fr").text()).contains("Aucun membre n’est enregistré comme présent");
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
        assertThat(html(shuffled, "fr")).isEqualTo(html(sheet, "fr"));
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
        assertThat(html(sheet, "en")).doesNotContain("Gone Girl");
    }

    @Test
    void textColoursHaveEnoughContrast() {
        String style = page(Sheets.ordinary(), "en").select("style").html();
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

    private static Document page(ChapterSheet sheet, String language) {
        return Jsoup.parse(html(sheet, language));
    }

    private static String html(ChapterSheet sheet, String language) {
        Words words = Words.of(language);
        return new String(
                TEMPLATE.leadership(LeadershipPages.of(sheet, Sheets.TERMS, words), words), StandardCharsets.UTF_8);
    }
}
