package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.config.Settings;
import org.soundings.reports.NetworkSheet.Cause;
import org.soundings.reports.NetworkSheet.Problem;

class DirectorsTest {

    private static final List<Directors.Known> KNOWN = List.of(
            new Directors.Known("alpha-1", "Alpha", true),
            new Directors.Known("alpha-2", "Alpha", true),
            new Directors.Known("beta-1", "Béta", true),
            new Directors.Known("beta-2", "Béta", false),
            new Directors.Known("gamma-1", "Gamma", false));

    @Test
    void aChapterIsMeantByItsIdOrByTheNameThatItAloneHasAmongThoseThatExport() {
        Directors.Chapters chapters = chapters("alpha-2", "BNI béta", "beta-1", "Alpha", "gamma", "Delta");

        assertThat(chapters.ids()).containsExactly("alpha-2", "beta-1");
        assertThat(chapters.problems())
                .containsExactly(
                        new Problem("Alpha", Cause.AMBIGUOUS),
                        new Problem("gamma", Cause.NOT_REPORTING),
                        new Problem("Delta", Cause.UNKNOWN));
    }

    private static Directors.Chapters chapters(String... names) {
        return Directors.of(List.of(new Settings.Director("x", List.of(names))), KNOWN)
                .get("x");
    }
}
