package org.soundings.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.soundings.reports.NetworkPage.Cell;
import org.soundings.reports.NetworkPage.DataTable;
import org.soundings.reports.NetworkPage.GivesBack;
import org.soundings.reports.NetworkPage.Line;
import org.soundings.reports.NetworkSheet.Whole;

/** Whether giving comes back and introductions land, in the network as a whole. */
final class GivesBackText {

    private final Words words;
    private final PageTerms terms;
    private final Whole whole;
    private final TableText tables;

    GivesBackText(Words words, PageTerms terms, Whole whole) {
        this.words = words;
        this.terms = terms;
        this.whole = whole;
        this.tables = new TableText(words);
    }

    GivesBack text() {
        return new GivesBack(new GiversGainText(words).sentences(whole.giversGain()), table(), introduced());
    }

    private DataTable table() {
        GiversGain found = whole.giversGain();
        if (found.returned() == null && found.effect() == null) {
            return null;
        }
        List<Line> lines = new ArrayList<>();
        if (found.returned() != null) {
            lines.add(new Line(
                    words.say(NetworkPhrase.RETURN_GIFTS, Map.of("weeks", found.withinWeeks())),
                    null,
                    List.of(
                            tables.percent(found.returned()),
                            band(found.low(), found.high()),
                            tables.text(words.say(NetworkPhrase.RETURN_FIRST, Map.of("n", found.firstGifts()))))));
        }
        if (found.effect() != null) {
            lines.add(new Line(
                    words.say(NetworkPhrase.RETURN_EFFECT),
                    null,
                    List.of(
                            tables.percent(GiversGainText.ofTwice(found.effect())),
                            band(GiversGainText.ofTwice(found.effectLow()), GiversGainText.ofTwice(found.effectHigh())),
                            tables.text(
                                    words.say(NetworkPhrase.RETURN_QUARTERS, Map.of("n", whole.giftsInEffect()))))));
        }
        return tables.of(
                null,
                lines,
                NetworkPhrase.RETURN_WHAT,
                NetworkPhrase.RETURN_VALUE,
                NetworkPhrase.RETURN_CHANCE,
                NetworkPhrase.RETURN_COUNT);
    }

    private Cell band(double low, double high) {
        return tables.text(
                words.say(NetworkPhrase.BAND, Map.of("from", words.percent(low), "to", words.percent(high))));
    }

    private String introduced() {
        if (whole.introductionHits() == null || whole.chanceHits() == null) {
            return words.say(
                    NetworkPhrase.INTRODUCED_TOO_FEW, Map.of("n", whole.introductions(), "days", terms.earlierDays()));
        }
        return words.say(
                NetworkPhrase.INTRODUCED_HITS,
                Map.of(
                        "n", whole.introductions(),
                        "days", terms.earlierDays(),
                        "share", words.percent(whole.introductionHits()),
                        "chance", words.percent(whole.chanceHits())));
    }
}
