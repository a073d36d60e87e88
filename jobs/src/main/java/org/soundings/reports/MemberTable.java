package org.soundings.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.soundings.reports.LeadershipPage.Member;
import org.soundings.tables.Quadrant;

/** Each member's measures in words and figures. */
final class MemberTable {

    private final Words words;

    MemberTable(Words words) {
        this.words = words;
    }

    /** The rows, in the order given. */
    List<Member> rows(List<ChapterSheet.Member> present) {
        Sparkline spark = new Sparkline(words, present);
        return present.stream()
                .map(member -> new Member(
                        member.name(),
                        member.quadrant() == null ? "" : words.say(quadrant(member.quadrant())),
                        measures(member),
                        spark.of(member)))
                .toList();
    }

    private List<String> measures(ChapterSheet.Member member) {
        List<String> measures = new ArrayList<>();
        measures.add(words.number(member.contacts()));
        measures.add(member.partnersPerTen() == null ? Words.UNDEFINED : words.tenth(member.partnersPerTen()));
        measures.add(words.number(member.relationships()));
        measures.add(percent(member.relationshipRatio()));
        measures.add(words.number(member.oneToOnes()));
        measures.add(words.number(member.given()));
        measures.add(words.number(member.received()));
        measures.add(percent(member.coverage()));
        ChapterSheet.Stages stages = member.stages();
        measures.add(words.say(
                PagePhrase.STAGES_OF,
                Map.of(
                        "exchange", stages.exchange(),
                        "met", stages.met(),
                        "trusted", stages.trusted(),
                        "mutual", stages.mutual())));
        return measures;
    }

    static Phrase quadrant(Quadrant quadrant) {
        return switch (quadrant) {
            case WIDE_DEEP -> PagePhrase.WIDE_DEEP;
            case WIDE_SHALLOW -> PagePhrase.WIDE_SHALLOW;
            case NARROW_DEEP -> PagePhrase.NARROW_DEEP;
            case NARROW_SHALLOW -> PagePhrase.NARROW_SHALLOW;
            case TOO_EARLY -> PagePhrase.QUADRANT_TOO_EARLY;
        };
    }

    private String percent(Double share) {
        return share == null ? Words.UNDEFINED : words.percent(share);
    }
}
