package org.soundings.reports;

import java.util.Comparator;
import java.util.List;
import org.soundings.reports.NetworkPage.Cell;
import org.soundings.reports.NetworkPage.DataTable;
import org.soundings.reports.NetworkPage.Line;
import org.soundings.reports.NetworkSheet.Followed;

/** Which advice was followed, by its rule. */
final class FollowedText {

    private final Words words;
    private final PageTerms terms;
    private final TableText tables;

    FollowedText(Words words, PageTerms terms) {
        this.words = words;
        this.terms = terms;
        this.tables = new TableText(words);
    }

    /** Null where nothing was advised. */
    DataTable of(List<Followed> rules) {
        if (rules.isEmpty()) {
            return null;
        }
        List<Line> lines = rules.stream()
                .map(followed -> new Line(
                        words.say(rule(followed.rule())),
                        null,
                        List.of(tables.count(followed.actions()), tables.count(followed.followed()), share(followed))))
                .sorted(Comparator.comparing(Line::name, words.alphabetical()))
                .toList();
        return tables.of(
                words.say(NetworkPhrase.FOLLOWED_INTRO),
                lines,
                NetworkPhrase.FOLLOWED_RULE,
                NetworkPhrase.FOLLOWED_ACTIONS,
                NetworkPhrase.FOLLOWED_DONE,
                NetworkPhrase.FOLLOWED_SHARE);
    }

    private Cell share(Followed followed) {
        return tables.percent(
                followed.actions() < terms.minimumGroup()
                        ? null
                        : (Double) (followed.followed() / (double) followed.actions()));
    }

    private static Phrase rule(String code) {
        return switch (code) {
            case "never_met" -> NetworkPhrase.RULE_NEVER_MET;
            case "to_rekindle" -> NetworkPhrase.RULE_TO_REKINDLE;
            case "to_bring_in" -> NetworkPhrase.RULE_TO_BRING_IN;
            case "introduction" -> NetworkPhrase.RULE_INTRODUCTION;
            case "newcomer" -> NetworkPhrase.RULE_NEWCOMER;
            case "premature_asks" -> NetworkPhrase.RULE_PREMATURE_ASKS;
            case "receives_more" -> NetworkPhrase.RULE_RECEIVES_MORE;
            case "gives_more" -> NetworkPhrase.RULE_GIVES_MORE;
            case "to_deepen" -> NetworkPhrase.RULE_TO_DEEPEN;
            case "to_widen" -> NetworkPhrase.RULE_TO_WIDEN;
            case "celebrate" -> NetworkPhrase.RULE_CELEBRATE;
            default -> throw new IllegalArgumentException("No rule of actions has the code " + code);
        };
    }
}
