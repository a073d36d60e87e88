package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/** The section of the stages that ties have come to. */
class FunnelTest {

    @Test
    void theFunnelAddsUpWhatEachMemberHas() {
        List<ChapterSheet.Member> members = Sheets.ordinary().members();
        assertThat(LeadershipHtml.page(Sheets.ordinary(), "en")
                        .select("table.funnel tbody tr")
                        .eachText())
                .containsExactly(
                        "First exchange "
                                + sum(members, m -> m.before().stages().exchange()) + " "
                                + sum(members, m -> m.stages().exchange()),
                        "Met one to one "
                                + sum(members, m -> m.before().stages().met()) + " "
                                + sum(members, m -> m.stages().met()),
                        "Trusted relationship "
                                + sum(members, m -> m.before().stages().trusted()) + " "
                                + sum(members, m -> m.stages().trusted()),
                        "Referrals both ways "
                                + sum(members, m -> m.before().stages().mutual()) + " "
                                + sum(members, m -> m.stages().mutual()));
        assertThat(LeadershipHtml.page(Sheets.alone(), "en").select("table.funnel"))
                .isEmpty();
    }

    private static long sum(List<ChapterSheet.Member> members, ToLongFunction<ChapterSheet.Member> count) {
        return members.stream().mapToLong(count).sum();
    }
}
