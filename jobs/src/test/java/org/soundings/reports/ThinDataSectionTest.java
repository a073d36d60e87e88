package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.soundings.tables.Freshness;

/** The section of where the data is thin, and the warning in a chapter that has been silent. */
class ThinDataSectionTest {

    @Test
    void refusalsSayWhatToDo() {
        Document page = LeadershipHtml.page(Sheets.ordinary(), "fr");
        assertThat(page.select(".refused tbody tr:contains(bordereaux) td").eachText())
                .containsExactly(
                        "horizon-lyon/2026-06-01_2026-06-07/bordereaux.csv 3 lignes, la première à la ligne 12",
                        "Le nombre est illisible.",
                        "Écrivez des chiffres et un seul signe décimal, comme 1 234,56.");
        assertThat(LeadershipHtml.page(Sheets.crowded(), "en")
                        .select(".refused tbody td")
                        .eachText())
                .startsWith("crowded/<x>.csv the whole file");
    }

    @Test
    void aSilentChapterIsSaidToBeSilentNotIdle() {
        Document page = LeadershipHtml.page(Sheets.crowded(), "en");
        assertThat(page.select(".notice").text())
                .isEqualTo(
                        "Read with care: the chapter’s exports stopped on March 1, 2026, 121 days before the date of this"
                                + " page, and its figures stand as of then. Who looks quiet since may only be unreported.");
        assertThat(page.select("#thin ~ p").first().text())
                .startsWith("The chapter’s exports stop on March 1, 2026")
                .contains("no tie is proposed for rekindling");
        assertThat(LeadershipHtml.page(Sheets.ordinary(), "en").select(".notice"))
                .isEmpty();
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
        assertThat(LeadershipHtml.page(late, "en").select(".notice")).isEmpty();
        assertThat(LeadershipHtml.page(late, "fr").select("#thin ~ p").first().text())
                .startsWith("Les exports du groupe couvrent les jours jusqu’au 5 juin 2026, 25 jours avant");
    }
}
