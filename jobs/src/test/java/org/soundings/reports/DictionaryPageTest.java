package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soundings.tables.Catalog;
import org.soundings.tables.Field;
import org.soundings.tables.Table;

/** The dictionary as a page. */
@ExtendWith(SmallSite.Once.class)
class DictionaryPageTest {

    private final SmallSite site;

    DictionaryPageTest(SmallSite site) {
        this.site = site;
    }

    @Test
    void theDictionaryHasEveryColumn() {
        Document page = site.page("dictionary.fr.html");
        assertThat(page.select("section")).hasSize(Catalog.published().size());
        for (Table table : Catalog.published()) {
            assertThat(page.select("section[aria-labelledby=" + table.name() + "] tbody th code")
                            .eachText())
                    .isEqualTo(Catalog.publishedFields(table).stream()
                            .map(Field::name)
                            .toList());
        }
    }
}
