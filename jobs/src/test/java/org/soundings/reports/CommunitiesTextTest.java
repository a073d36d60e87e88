package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Communities across chapters. */
@ExtendWith(SmallSite.Once.class)
class CommunitiesTextTest {

    private final SmallSite site;

    CommunitiesTextTest(SmallSite site) {
        this.site = site;
    }

    @Test
    void communitiesAreToldByChapters() {
        assertThat(site.rows("network.en.html", "table.communities"))
                .containsExactly(List.of("Gamma 4 · " + SmallWorld.NAMES.get(1) + " 3 · Alpha 2", "9", "14", "5"));
        assertThat(site.rows("directors/duo.en.html", "table.communities"))
                .containsExactly(
                        List.of("Gamma 4 · " + SmallWorld.NAMES.get(1) + " 3 · 1 other chapter", "9", "14", "5"));
    }
}
