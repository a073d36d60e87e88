package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soundings.tables.Freshness;

/** How fresh exports are. */
@ExtendWith(SmallSite.Once.class)
class SilentChaptersTest {

    private final SmallSite site;

    SilentChaptersTest(SmallSite site) {
        this.site = site;
    }

    @Test
    void theLongestSilentChapterComesFirst() {
        assertThat(site.page("network.en.html").select("#fresh + p").text())
                .startsWith("2 chapters are up to date, 1 late, 1 silent. It is about files alone");
        assertThat(site.rows("network.en.html", "[aria-labelledby=fresh] table"))
                .containsExactly(List.of("Écho", "May 1, 2026", "60"), List.of("Gamma", "Jun 5, 2026", "25"));
        assertThat(site.rows("index.fr.html", "[aria-labelledby=fresh] table"))
                .containsExactly(List.of("Écho", "1 mai 2026", "60"), List.of("Gamma", "5 juin 2026", "25"));
        assertThat(site.rows("directors/duo.en.html", "[aria-labelledby=fresh] table"))
                .containsExactly(List.of("Gamma", "Jun 5, 2026", "25"));
    }

    @Test
    void whatDoesNotFitIsCounted() {
        NetworkPage.Freshness told = new SilentChapters(Words.of("en"), Sheets.TERMS)
                .of(Networks.of(300).chapters());
        long silent = Networks.of(300).chapters().stream()
                .filter(chapter -> chapter.freshness() != Freshness.FRESH)
                .count();
        assertThat(told.table().rows()).hasSize(SilentChapters.MOST_NAMED);
        assertThat(told.more())
                .isEqualTo(silent - SilentChapters.MOST_NAMED + " more are in the table chapters, column freshness.");
    }
}
