package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What became of files and rows. */
@ExtendWith(SmallSite.Once.class)
class AccountOfFilesTest {

    private final SmallSite site;

    AccountOfFilesTest(SmallSite site) {
        this.site = site;
    }

    @Test
    void filesAndRowsAreThoseOfThePagesChapters() {
        assertThat(site.page("network.en.html").select("[aria-labelledby=run]").text())
                .contains("6 files and 60 rows were read: 48 accepted, 0 duplicate")
                .contains("Files: 5 used, 0 replaced by a later export, 0 empty, 1 refused.");
        assertThat(site.page("directors/duo.en.html")
                        .select("[aria-labelledby=run]")
                        .text())
                .contains("2 files and 20 rows were read: 16 accepted");
    }

    @Test
    void refusalsAreCountedByReasonAndTheAnalystSeesTheFirstOfEach() {
        assertThat(site.rows("network.en.html", "[aria-labelledby=run] table"))
                .extracting(row -> row.get(1))
                .containsExactly("2", "1");
        assertThat(site.rows("directors/duo.en.html", "[aria-labelledby=run] table"))
                .extracting(row -> row.get(1))
                .containsExactly("2");
        assertThat(site.rows("index.en.html", "table.refusals"))
                .extracting(row -> row.get(2))
                .containsExactly("f1.csv:7", "f9.csv");
    }
}
