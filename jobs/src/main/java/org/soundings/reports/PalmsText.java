package org.soundings.reports;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Says how PALMS and the slips of the same days compare: nothing where they agree. */
final class PalmsText {

    private final Words words;

    PalmsText(Words words) {
        this.words = words;
    }

    /** The sentences about a comparison; none where there is none, or no difference. */
    List<String> of(ChapterSheet.Palms palms) {
        if (palms == null) {
            return List.of();
        }
        return switch (palms.coverage()) {
            case NONE -> List.of(words.say(PagePhrase.THIN_PALMS_NONE, figures(palms)));
            case PART -> part(palms);
            case WHOLE ->
                palms.differing() == 0 ? List.of() : List.of(words.say(PagePhrase.THIN_PALMS_WHOLE, figures(palms)));
        };
    }

    private List<String> part(ChapterSheet.Palms palms) {
        if (palms.differing() == 0) {
            return List.of();
        }
        String less = words.say(PagePhrase.THIN_PALMS_PART, figures(palms));
        return palms.exceeding() == 0
                ? List.of(less)
                : List.of(less, words.say(PagePhrase.THIN_PALMS_EXCEEDED, Map.of("n", palms.exceeding())));
    }

    private Map<String, Object> figures(ChapterSheet.Palms palms) {
        return Map.of(
                "from", words.day(palms.start()),
                "to", words.day(palms.end()),
                "days", ChronoUnit.DAYS.between(palms.start(), palms.end()) + 1,
                "covered", palms.coveredDays(),
                "n", palms.differing(),
                "palmsReferrals", palms.palmsReferrals(),
                "slipsReferrals", palms.slipsReferrals(),
                "palmsMeetings", palms.palmsOneToOnes(),
                "slipsMeetings", palms.slipsOneToOnes());
    }
}
