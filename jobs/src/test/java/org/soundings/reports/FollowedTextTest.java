package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which advice was followed. */
@ExtendWith(SmallSite.Once.class)
class FollowedTextTest {

    private final SmallSite site;

    FollowedTextTest(SmallSite site) {
        this.site = site;
    }

    @Test
    void adviceIsSummedUpOverThePagesChapters() {
        String table = "[aria-labelledby=followed] table";
        assertThat(site.rows("network.en.html", table)).containsExactly(List.of("One-to-one to book", "9", "5", "56%"));
        assertThat(site.rows("directors/duo.en.html", table))
                .as("no share of fewer than five")
                .containsExactly(List.of("One-to-one to book", "3", "2", "–"));
    }
}
