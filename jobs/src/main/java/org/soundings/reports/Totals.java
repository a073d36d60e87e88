package org.soundings.reports;

import java.util.List;
import java.util.Map;

/** A chapter in four figures. */
record Totals(Words words, PageTerms terms) {

    /** The figures, or none where nothing is known. */
    List<LeadershipPage.Fact> of(ChapterSheet.Scores scores) {
        if (scores == null) {
            return List.of();
        }
        return List.of(
                count(scores.presentMembers(), PagePhrase.FACT_MEMBERS),
                count(scores.oneToOnes(), PagePhrase.FACT_ONE_TO_ONES),
                scores.coverage() == null
                        ? new LeadershipPage.Fact(
                                Words.UNDEFINED,
                                words.say(PagePhrase.FACT_TOO_SMALL, Map.of("n", terms.minimumGroup())))
                        : new LeadershipPage.Fact(
                                words.percent(scores.coverage()),
                                words.say(
                                        PagePhrase.FACT_MET_PAIRS,
                                        Map.of("met", scores.metPairs(), "pairs", scores.pairs()))),
                count(scores.relationshipPairs(), PagePhrase.FACT_RELATIONSHIPS));
    }

    private LeadershipPage.Fact count(long n, Phrase label) {
        return new LeadershipPage.Fact(words.number(n), words.say(label, Map.of("n", n)));
    }
}
