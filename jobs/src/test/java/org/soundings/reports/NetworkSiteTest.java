package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.SparkTests;

/** The files of a site, and what all of its pages have in common. */
@ExtendWith(SmallSite.Once.class)
class NetworkSiteTest {

    private final SmallSite site;

    NetworkSiteTest(SmallSite site) {
        this.site = site;
    }

    @Test
    void everyPageIsWrittenInEveryLanguage() throws IOException {
        assertThat(site.written().paths())
                .containsExactly(
                        "dictionary.en.html",
                        "dictionary.fr.html",
                        "directors/duo.en.html",
                        "directors/duo.fr.html",
                        "index.en.html",
                        "index.fr.html",
                        "network.en.html",
                        "network.fr.html");
        assertThat(site.written().regions()).isZero();
        assertThat(site.written().unknown())
                .containsExactly(
                        new NetworkSite.UnknownChapter("duo", "Nowhere"),
                        new NetworkSite.UnknownChapter("duo", "Lointain"));
        try (Stream<Path> files = Files.walk(site.run())) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> site.run().relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(site.written().paths());
        }
    }

    @Test
    void theSamePagesAgainAreTheSameBytes() throws IOException {
        Map<String, String> before = new TreeMap<>();
        for (String path : site.written().paths()) {
            before.put(path, Files.readString(site.run().resolve(path)));
        }
        NetworkSite.write(
                SmallWorld.tables(SparkTests.spark().newSession())::get,
                SmallSite.settings(),
                SmallWorld.AS_OF,
                site.run().toString());
        for (String path : site.written().paths()) {
            assertThat(Files.readString(site.run().resolve(path))).as(path).isEqualTo(before.get(path));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"index", "network", "directors/duo", "dictionary"})
    void linksLeadInsideTheRun(String name) {
        for (String locale : List.of("en", "fr")) {
            Path file = site.run().resolve(name + "." + locale + ".html");
            for (String link :
                    site.page(name + "." + locale + ".html").select("a").eachAttr("href")) {
                if (link.startsWith("#")) {
                    assertThat(site.page(name + "." + locale + ".html").select(link))
                            .as(link)
                            .hasSize(1);
                    continue;
                }
                String target = site.run()
                        .relativize(file.resolveSibling(link).normalize())
                        .toString();
                assertThat(target)
                        .satisfiesAnyOf(to -> assertThat(site.written().paths()).contains(to), to -> assertThat(to)
                                .matches("chapters/c[0-3]/(leadership|meeting|workbook)\\.(en|fr)\\.\\w+"));
            }
        }
    }

    @Test
    void onlyTheScriptsThatThePolicyNamesAreOnThePages() {
        for (String path : site.written().paths()) {
            Document page = site.page(path);
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
}
