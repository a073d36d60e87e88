package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Help between the chapters of a page. */
@ExtendWith(SmallSite.Once.class)
class FlowsTextTest {

    private final SmallSite site;

    FlowsTextTest(SmallSite site) {
        this.site = site;
    }

    @Test
    void helpOutsideThePageIsOneSum() {
        assertThat(site.rows("network.en.html", "table.flows"))
                .containsExactly(
                        List.of("1 " + SmallWorld.NAMES.get(1), "7", "2", "Alpha 4 · Gamma 3"),
                        List.of("2 Alpha", "2", "9", SmallWorld.NAMES.get(1) + " 2"),
                        List.of("3 Écho", "0", "0", ""),
                        List.of("4 Gamma", "6", "3", "Alpha 5 · other chapters 1"));
        assertThat(site.rows("directors/duo.en.html", "table.flows"))
                .containsExactly(
                        List.of("1 " + SmallWorld.NAMES.get(1), "7", "2", "Gamma 3 · other chapters 4"),
                        List.of("2 Gamma", "6", "3", "other chapters 6"));
        assertThat(site.page("network.en.html").select("#chart-flows").attr("aria-label"))
                .startsWith(
                        "4 chapters in rows and columns. Their members gave help to members of other chapters 15 times"
                                + " and received it 14 times.");
    }
}
