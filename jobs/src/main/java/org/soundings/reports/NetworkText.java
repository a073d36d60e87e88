package org.soundings.reports;

import java.util.List;
import java.util.Map;
import org.soundings.reports.LeadershipPage.Term;
import org.soundings.reports.NetworkPage.Rest;
import org.soundings.reports.NetworkPage.Run;

/** Says of several chapters what is not about each of them. */
final class NetworkText {

    private final Words words;
    private final PageTerms terms;
    private final NetworkSheet sheet;

    NetworkText(Words words, PageTerms terms, NetworkSheet sheet) {
        this.words = words;
        this.terms = terms;
        this.sheet = sheet;
    }

    Rest rest(FlowsText flows) {
        AccountOfFiles account = new AccountOfFiles(words);
        return new Rest(
                flows.text(),
                new CommunitiesText(words, sheet).text(),
                sheet.whole() == null ? null : new GivesBackText(words, terms, sheet.whole()).text(),
                new FollowedText(words, terms).of(sheet.followed()),
                new SilentChapters(words, terms).of(sheet.chapters()),
                new Run(
                        account.sentences(sheet.files()),
                        sheet.refusals().isEmpty() ? null : account.refusals(sheet.refusals())),
                terms());
    }

    private List<Term> terms() {
        return List.of(
                term(PagePhrase.HOW_WIDE, PagePhrase.HOW_WIDE_IS),
                new Term(
                        words.say(PagePhrase.HOW_DEEP),
                        words.say(PagePhrase.HOW_DEEP_IS, Map.of("days", terms.maturityDays()))),
                term(NetworkPhrase.HOW_MEDIAN, NetworkPhrase.HOW_MEDIAN_IS),
                term(PagePhrase.HOW_RELATIONSHIP, PagePhrase.HOW_RELATIONSHIP_IS),
                term(NetworkPhrase.HOW_RHO, NetworkPhrase.HOW_RHO_IS),
                term(NetworkPhrase.HOW_DOUBLE, NetworkPhrase.HOW_DOUBLE_IS),
                term(NetworkPhrase.HOW_COMMUNITIES, NetworkPhrase.HOW_COMMUNITIES_IS),
                term(PagePhrase.HOW_HELP, PagePhrase.HOW_HELP_IS));
    }

    private Term term(Phrase word, Phrase meaning) {
        return new Term(words.say(word), words.say(meaning));
    }
}
