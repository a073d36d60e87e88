package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.tables.SlipsCoverage;

class PalmsTextTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final LocalDate END = LocalDate.of(2026, 3, 28);

    @Test
    void nothingWhereThereIsNoPalmsOrNoDifference() {
        assertThat(say("en", null)).isEmpty();
        assertThat(say("en", palms(SlipsCoverage.WHOLE, 28, 30, 0, 0))).isEmpty();
        assertThat(say("en", palms(SlipsCoverage.PART, 14, 30, 0, 0))).isEmpty();
    }

    @Test
    void bothFiguresWhereTheSlipsCoverEveryDay() {
        var palms = palms(SlipsCoverage.WHOLE, 28, 27, 2, 1);
        assertThat(say("en", palms))
                .containsExactly("From March 1, 2026 to March 28, 2026, PALMS and the slips differ for 2 members. PALMS"
                        + " counts 30 referrals given and 12 one-to-ones, adding up the members’; the slips count 27"
                        + " and 12. This page counts the slips: ask the chapter’s secretary which is right.");
        assertThat(say("fr", palms))
                .containsExactly("Du 1er mars 2026 au 28 mars 2026, le PALMS et les bordereaux diffèrent pour"
                        + " 2 membres. Le PALMS compte 30 recommandations données et 12 tête-à-tête, en additionnant"
                        + " ceux des membres ; les bordereaux, 27 et 12. Cette page compte les bordereaux : demandez"
                        + " au secrétariat du groupe lequel a raison.");
    }

    @Test
    void howManyDaysTheSlipsCoverWhereTheyDoInPart() {
        var palms = palms(SlipsCoverage.PART, 14, 11, 1, 0);
        assertThat(say("en", palms))
                .containsExactly("PALMS covers March 1, 2026 to March 28, 2026, slips audits 14 of those 28 days. In"
                        + " them are 11 of the 30 referrals given that PALMS counts, and 12 of its 12 one-to-ones,"
                        + " adding up the members’. This page counts the slips: ask the chapter’s secretary for the"
                        + " missing slips audits.");
        assertThat(say("fr", palms))
                .containsExactly("Le PALMS va du 1er mars 2026 au 28 mars 2026, les rapports de bordereaux couvrent"
                        + " 14 de ces 28 jours. Le PALMS compte 30 recommandations données et 12 tête-à-tête, en"
                        + " additionnant ceux des membres ; ces rapports en contiennent 11 et 12. Cette page compte les"
                        + " bordereaux : demandez les rapports manquants au secrétariat du groupe.");
    }

    @Test
    void whatCannotBeIsSaidToo() {
        var palms = palms(SlipsCoverage.PART, 14, 11, 3, 1);
        assertThat(say("en", palms))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("For one member the slips hold more than PALMS, although PALMS covers more days:");
        assertThat(say("fr", palms))
                .last()
                .asString()
                .startsWith("Pour un membre, les bordereaux en contiennent plus que le PALMS, qui couvre pourtant");
    }

    @Test
    void thatThereIsNothingToCompareWith() {
        var palms = palms(SlipsCoverage.NONE, 0, 0, 0, 0);
        assertThat(say("en", palms))
                .containsExactly("PALMS covers March 1, 2026 to March 28, 2026, but no slips audit lies within those"
                        + " days, so that the two cannot be compared: ask the chapter’s secretary for the missing"
                        + " slips audits.");
        assertThat(say("fr", palms)).hasSize(1).first().asString().contains("ne peuvent être comparés");
    }

    private static ChapterSheet.Palms palms(
            SlipsCoverage coverage, long covered, long slipsReferrals, long differing, long exceeding) {
        return new ChapterSheet.Palms(START, END, coverage, covered, 30, slipsReferrals, 12, 12, differing, exceeding);
    }

    private static List<String> say(String language, ChapterSheet.Palms palms) {
        // The texts above are written with plain spaces so that they can be read.
        return new PalmsText(Words.of(language))
                .of(palms).stream().map(text -> text.replace('\u202f', ' ')).toList();
    }
}
