package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a director's page holds of others. */
@ExtendWith(SmallSite.Once.class)
class DirectorPageTest {

    private final SmallSite site;

    DirectorPageTest(SmallSite site) {
        this.site = site;
    }

    @Test
    void aDirectorSeesNoOtherChapter() {
        for (String locale : List.of("en", "fr")) {
            Document page = site.page("directors/duo." + locale + ".html");
            page.select("script:not([type])").remove();
            assertThat(page.html()).doesNotContain("Alpha", "Écho", "c0", "c3", "index.", "network.");
            assertThat(page.select(".notice li").eachText()).hasSize(2);
        }
        assertThat(site.page("directors/duo.en.html").select(".notice li").eachText())
                .containsExactly(
                        "Nowhere: no export tells of a chapter of this name. Correct it in the settings,"
                                + " soundings.reports.directors.",
                        "Lointain: known from other chapters’ files alone. Ask its secretary for exports.");
    }
}
