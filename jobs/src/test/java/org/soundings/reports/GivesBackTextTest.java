package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whether giving comes back and introductions land. */
@ExtendWith(SmallSite.Once.class)
class GivesBackTextTest {

    private final SmallSite site;

    GivesBackTextTest(SmallSite site) {
        this.site = site;
    }

    @Test
    void givingAndIntroductionsAreOfTheNetworkAlone() {
        assertThat(site.page("network.en.html").select("#introduced + p").text())
                .isEqualTo(
                        "Of 40 introductions that the record of 90 days before would have proposed, 30% have led to an"
                                + " exchange since. Drawn by lot among all that were possible, it would have been 5%.");
        assertThat(site.rows("network.en.html", "[aria-labelledby=return] table"))
                .containsExactly(
                        List.of("First gifts that came back in 26 weeks", "60%", "40% to 50%", "100 first gifts"),
                        List.of("More received after giving twice as much", "100%", "41% to 183%", "70 quarters"));
        assertThat(site.page("directors/duo.en.html").select("#introduced, #return"))
                .isEmpty();
    }
}
