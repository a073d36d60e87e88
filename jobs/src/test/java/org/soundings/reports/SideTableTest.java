package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Chapters side by side. */
@ExtendWith(SmallSite.Once.class)
class SideTableTest {

    private final SmallSite site;

    SideTableTest(SmallSite site) {
        this.site = site;
    }

    @Test
    void chaptersStandSideBySideWithTheFiguresOfTheirTable() {
        assertThat(site.rows("network.en.html", "table.side"))
                .containsExactly(
                        List.of(
                                SmallWorld.NAMES.get(1),
                                "11",
                                "5.1",
                                "21%",
                                "31%",
                                "-0.24",
                                "1",
                                "2",
                                "41%",
                                "1",
                                "Jun 29, 2026"),
                        List.of("Alpha", "10", "5.0", "20%", "30%", "-0.25", "0", "1", "40%", "2", "Jun 30, 2026"),
                        List.of("Écho", "4", "–", "–", "–", "–", "3", "4", "–", "0", "May 1, 2026 · silent"),
                        List.of(
                                "Gamma",
                                "12",
                                "5.2",
                                "22%",
                                "32%",
                                "-0.23",
                                "2",
                                "3",
                                "42%",
                                "1",
                                "Jun 5, 2026 · late"));
        assertThat(site.page("network.fr.html")
                        .select("table.side tbody tr")
                        .get(1)
                        .text())
                .isEqualTo("Alpha 10 5,0 20\u202f% 30\u202f% -0,25 0 1 40\u202f% 2 30 juin 2026");
        assertThat(site.page("network.en.html").select(".facts b").eachText()).containsExactly("4", "37", "37%", "2");
        assertThat(site.rows("directors/duo.en.html", "table.side"))
                .extracting(row -> row.get(0))
                .containsExactly(SmallWorld.NAMES.get(1), "Gamma");
        assertThat(site.page("directors/duo.en.html").select(".facts b").eachText())
                .containsExactly("2", "23", "32%", "1");
    }
}
