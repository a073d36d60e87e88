package org.soundings.reports;

import java.util.List;
import java.util.Map;
import org.soundings.reports.LeadershipPage.Term;
import org.soundings.reports.LeadershipPage.WideDeep;

/** Makes the leadership page of one chapter in one language. A pure function of its arguments. */
final class LeadershipPages {

    private final Words words;
    private final PageTerms terms;
    private final ChapterSheet sheet;
    private final List<ChapterSheet.Member> present;

    private LeadershipPages(Words words, PageTerms terms, ChapterSheet sheet) {
        this.words = words;
        this.terms = terms;
        this.sheet = sheet;
        this.present = sheet.present(words);
    }

    /**
     * The page of a chapter.
     *
     * @throws IllegalArgumentException when an action cannot be said, see {@link ActionSentences}
     */
    static LeadershipPage of(ChapterSheet sheet, PageTerms terms, Words words) {
        return new LeadershipPages(words, terms, sheet).page();
    }

    private LeadershipPage page() {
        String day = words.day(terms.asOf());
        return new LeadershipPage(
                sheet.name(),
                words.say(PagePhrase.PAGE_TITLE, Map.of("chapter", sheet.name(), "date", day)),
                words.say(PagePhrase.AS_OF, Map.of("date", day, "months", terms.windowMonths())),
                FreshnessText.of(sheet, words, terms).notice(),
                new Totals(words, terms).of(sheet.scores()),
                new ActionSentences(words, sheet).all(),
                wideDeep(),
                new GivingDrawing(words, present).draw(sheet.ties()),
                present.size() < 2 ? null : MatrixDrawing.draw(words, persons(), sheet.ties()),
                words.say(PagePhrase.FUNNEL_BEFORE, Map.of("days", terms.earlierDays())),
                new Funnel(words, present).steps(),
                new MemberTable(words).rows(present),
                new TiesToDouble(words, sheet).all(),
                new ThinDataText(words, terms, sheet).all(),
                howToRead());
    }

    private List<Person> persons() {
        return present.stream()
                .map(member -> new Person(member.id(), member.name()))
                .toList();
    }

    private WideDeep wideDeep() {
        List<ChapterSheet.Member> placed =
                present.stream().filter(ChapterSheet.Member::isPlaced).toList();
        Map<String, ?> days = Map.of("days", terms.maturityDays());
        if (placed.isEmpty()) {
            return new WideDeep(null, null, words.say(PagePhrase.WIDE_DEEP_NOTHING, days), null, null, null);
        }
        int minimum = terms.minimumGroup();
        return new WideDeep(
                ScatterDrawing.draw(ScatterDrawing.Format.WIDE, words, placed, minimum),
                ScatterDrawing.draw(ScatterDrawing.Format.NARROW, words, placed, minimum),
                null,
                alternative(placed),
                placed.size() >= minimum
                        ? words.say(PagePhrase.MEDIANS_NOTE)
                        : words.say(PagePhrase.NO_MEDIANS_NOTE, Map.of("n", minimum)),
                tooEarly());
    }

    private String alternative(List<ChapterSheet.Member> placed) {
        var wide =
                placed.stream().mapToDouble(ChapterSheet.Member::partnersPerTen).summaryStatistics();
        var deep = placed.stream()
                .mapToDouble(ChapterSheet.Member::relationshipRatio)
                .summaryStatistics();
        return words.say(
                PagePhrase.WIDE_DEEP_ALT,
                Map.of(
                        "n", placed.size(),
                        "low", words.tenth(wide.getMin()),
                        "high", words.tenth(wide.getMax()),
                        "shallow", words.percent(deep.getMin()),
                        "deep", words.percent(deep.getMax())));
    }

    private Sentence tooEarly() {
        List<String> names = present.stream()
                .filter(member -> !member.isPlaced())
                .map(member -> Sentence.name(member.name()))
                .toList();
        return names.isEmpty()
                ? null
                : Sentence.of(words.say(
                        PagePhrase.TOO_EARLY, Map.of("names", words.list(names), "days", terms.maturityDays())));
    }

    private List<Term> howToRead() {
        return List.of(
                term(PagePhrase.HOW_EXCHANGE, PagePhrase.HOW_EXCHANGE_IS),
                term(PagePhrase.HOW_CONTACT, PagePhrase.HOW_CONTACT_IS),
                term(PagePhrase.HOW_HELP, PagePhrase.HOW_HELP_IS),
                term(PagePhrase.HOW_ONE_TO_ONE, PagePhrase.HOW_ONE_TO_ONE_IS),
                term(PagePhrase.HOW_RELATIONSHIP, PagePhrase.HOW_RELATIONSHIP_IS),
                term(PagePhrase.HOW_WIDE, PagePhrase.HOW_WIDE_IS),
                new Term(
                        words.say(PagePhrase.HOW_DEEP),
                        words.say(PagePhrase.HOW_DEEP_IS, Map.of("days", terms.maturityDays()))),
                term(PagePhrase.HOW_COVERAGE, PagePhrase.HOW_COVERAGE_IS),
                term(PagePhrase.HOW_QUADRANT, PagePhrase.HOW_QUADRANT_IS));
    }

    private Term term(Phrase word, Phrase meaning) {
        return new Term(words.say(word), words.say(meaning));
    }
}
