package org.soundings.jobs;

import java.util.ArrayList;
import java.util.List;
import org.soundings.tables.ControlTotals;
import org.soundings.tables.SlipsCoverage;

/** What a page has to say of a chapter's last PALMS beside the slips. */
final class PalmsFigures {

    private PalmsFigures() {}

    /** The figures of each sentence. */
    static List<List<String>> of(PublishedPalms palms) {
        if (palms.coverage() == SlipsCoverage.NONE) {
            return List.of(PageText.sorted(palms.start(), palms.end()));
        }
        if (palms.differing() == 0) {
            return List.of();
        }
        List<Object> said = new ArrayList<>(List.of(
                palms.start(),
                palms.end(),
                palms.referrals(ControlTotals.PALMS_COUNT),
                palms.meetings(ControlTotals.PALMS_COUNT),
                palms.referrals(ControlTotals.SLIPS_COUNT),
                palms.meetings(ControlTotals.SLIPS_COUNT)));
        if (palms.coverage() == SlipsCoverage.WHOLE) {
            said.add(palms.differing());
            return List.of(PageText.sorted(said.toArray()));
        }
        said.add(palms.days());
        said.add(palms.coveredDays());
        List<String> part = PageText.sorted(said.toArray());
        return palms.exceeding() == 0 ? List.of(part) : List.of(part, PageText.sorted(palms.exceeding()));
    }
}
