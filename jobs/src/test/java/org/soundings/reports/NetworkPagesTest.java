package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.soundings.reports.NetworkSheet.Chapter;

/** Pages of invented networks: few chapters, as many as a page lists, and all there are in the world. */
class NetworkPagesTest {

    private static final int WORLD = 11_300;

    private final Words english = Words.of("en");
    private final PageTemplate template = new PageTemplate();

    @Test
    void picturesHoldTheFiguresOfTheirTables() throws IOException {
        NetworkSheet sheet = Networks.of(60);
        Document page = network(sheet);
        JsonNode charts =
                new ObjectMapper().readTree(page.select("#charts").first().data());
        assertThat(charts.get("density").isNull()).isTrue();
        List<String> dots = Stream.iterate(
                        0, i -> i < charts.get("scatter").get("dots").size(), i -> i + 1)
                .map(i -> charts.get("scatter").get("dots").get(i))
                .map(dot -> dot.get(2).asText() + " " + english.tenth(dot.get(0).asDouble()) + " "
                        + english.percent(dot.get(1).asDouble()))
                .toList();
        assertThat(dots)
                .isEqualTo(page.select("table.side tbody tr").stream()
                        .map(row -> row.child(0).text() + " " + row.child(2).text() + " "
                                + row.child(3).text())
                        .filter(row -> !row.endsWith("– –"))
                        .toList())
                .hasSize(57);
        assertThat(page.select("[aria-labelledby=side] figcaption").text())
                .startsWith("3 chapters are not in the picture");

        long given = 0;
        long received = 0;
        int last = NetworkSheets.MOST_IN_MATRIX;
        for (JsonNode cell : charts.get("flows").get("cells")) {
            given += cell.get(1).asInt() < last ? cell.get(2).asLong() : 0;
            received += cell.get(0).asInt() < last ? cell.get(2).asLong() : 0;
        }
        assertThat(charts.get("flows").get("names")).hasSize(last + 1);
        assertThat(sum(page, "table.flows", 1)).isEqualTo(given);
        assertThat(sum(page, "table.flows", 2)).isEqualTo(received);
    }

    @Test
    void aNameCannotEndTheScriptThatHoldsIt() {
        Document page = network(Networks.of(5));
        assertThat(page.select("script")).hasSize(4);
        assertThat(page.select("#charts").first().data())
                .doesNotContain("<", ">", "&")
                .contains("\\u003cscript\\u003e");
    }

    @Test
    void ofTooManyChaptersEachIsCountedInItsCellAndItsRegion() {
        NetworkSheet sheet = Networks.of(WORLD);
        Document page = network(sheet);
        long placed = sheet.chapters().stream().filter(Chapter::isPlaced).count();
        assertThat(page.select("table.side")).isEmpty();
        assertThat(page.select("table.density tbody td").stream()
                        .mapToLong(cell -> Long.parseLong(cell.attr("data-v")))
                        .sum())
                .isEqualTo(placed);
        assertThat(sum(page, "table.regions", 2)).isEqualTo(WORLD);
        assertThat(page.select("table.regions a").eachAttr("href"))
                .isEqualTo(Regions.of(sheet.chapters()).stream()
                        .map(part -> part.path("en"))
                        .toList());
    }

    @Tag("heavy")
    @Test
    void regionsHoldEveryChapterOnceAndNoPageTooMany() {
        List<Chapter> chapters = Networks.of(WORLD).chapters();
        List<Regions.Part> parts = Regions.of(chapters);
        assertThat(parts.stream().flatMap(part -> part.chapters().stream()))
                .containsExactlyInAnyOrderElementsOf(chapters);
        assertThat(parts).allSatisfy(part -> assertThat(part.chapters()).hasSizeBetween(1, Regions.MOST_CHAPTERS));
        assertThat(parts).extracting(Regions.Part::number).doesNotHaveDuplicates();
        List<Regions.Part> unnamed = parts.stream()
                .filter(part -> part.region() == null && part.parts() > 1)
                .toList();
        assertThat(unnamed).isNotEmpty();
        assertThat(unnamed.get(0).name(english)).matches("No region on record, part 1 of \\d");
        for (Chapter chapter : unnamed.get(0).chapters()) {
            assertThat(Jsoup.parse(page(unnamed.get(0))).select("table.side a").eachAttr("href"))
                    .contains("../" + ChapterFile.LEADERSHIP.path(chapter.id(), "en"));
        }
    }

    /** Bytes, with nothing left out: 11,300 chapters are in the regions' pages. */
    @Test
    void pagesOfTheLargestNetworkStaySmall() {
        NetworkSheet sheet = Networks.of(WORLD);
        NetworkPages pages = new NetworkPages(english, Sheets.TERMS);
        assertThat(template.network(pages.of(sheet), english)).hasSizeLessThan(1_000_000);
        assertThat(template.network(pages.of(Networks.of(Regions.MOST_CHAPTERS)), english))
                .hasSizeLessThan(1_000_000);
        StartPages start = new StartPages(english, Sheets.TERMS);
        assertThat(template.start(start.of(sheet, List.of(), List.of()), english))
                .hasSizeLessThan(400_000);
        for (Regions.Part part : Regions.of(sheet.chapters())) {
            assertThat(template.network(pages.of(part), english)).hasSizeLessThan(400_000);
        }
    }

    @Test
    void aNetworkWithoutChaptersHasItsPagesToo() {
        Document page = network(Networks.of(0));
        assertThat(page.select("#charts")).isEmpty();
        assertThat(page.select("[aria-labelledby=side]").text()).contains("Too early for this picture");
        assertThat(page.select("[aria-labelledby=flows]").text()).contains("No help between chapters is on record.");
        StartPage start = new StartPages(english, Sheets.TERMS).of(Networks.of(0), List.of(), List.of());
        assertThat(Jsoup.parse(new String(template.start(start, english), StandardCharsets.UTF_8))
                        .text())
                .contains("No chapter exports files of its own.", "None is in the settings");
    }

    @Test
    void whoIsTellsOfChaptersWithoutFigures() {
        NetworkPage page = new NetworkPages(Words.of("fr"), Sheets.TERMS).of(Networks.director(8));
        assertThat(page.problems())
                .containsExactly(
                        "Groupe <b>Inconnu</b>\u202f: aucun export ne parle d’un groupe de ce nom. À corriger dans les"
                                + " réglages, soundings.reports.directors.",
                        "Alizé\u202f: plusieurs groupes portent ce nom. Indiquez l’identifiant du bon dans les réglages,"
                                + " soundings.reports.directors.",
                        "Lointain\u202f: connu par les seuls fichiers d’autres groupes. Demandez des exports à son"
                                + " secrétariat.");
    }

    private Document network(NetworkSheet sheet) {
        byte[] page = template.network(new NetworkPages(english, Sheets.TERMS).of(sheet), english);
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    }

    private String page(Regions.Part part) {
        byte[] page = template.network(new NetworkPages(english, Sheets.TERMS).of(part), english);
        return new String(page, StandardCharsets.UTF_8);
    }

    private static long sum(Document page, String table, int column) {
        return page.select(table + " tbody tr").stream()
                .mapToLong(row -> Long.parseLong(row.child(column).attr("data-v")))
                .sum();
    }
}
