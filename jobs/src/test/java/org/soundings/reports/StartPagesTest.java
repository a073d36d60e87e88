package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the start page leads to. */
@ExtendWith(SmallSite.Once.class)
class StartPagesTest {

    private final SmallSite site;

    StartPagesTest(SmallSite site) {
        this.site = site;
    }

    @Test
    void theStartPageLeadsToEverything() {
        for (String locale : List.of("en", "fr")) {
            List<String> links =
                    site.page("index." + locale + ".html").select("a").eachAttr("href");
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
}
