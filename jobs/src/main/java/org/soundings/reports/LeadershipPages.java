package org.soundings.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.soundings.reports.LeadershipPage.Bars;
import org.soundings.reports.LeadershipPage.Giving;
import org.soundings.reports.LeadershipPage.Member;
import org.soundings.reports.LeadershipPage.Step;
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
        this.present = sheet.members().stream()
                .filter(ChapterSheet.Member::isPresent)
                .sorted(Comparator.comparing(ChapterSheet.Member::name, words.alphabetical())
                        .thenComparing(ChapterSheet.Member::id))
                .toList();
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
                giving(),
                present.size() < 2 ? null : MatrixDrawing.draw(words, persons(), sheet.ties()),
                words.say(PagePhrase.FUNNEL_BEFORE, Map.of("days", terms.earlierDays())),
                funnel(),
                present.stream().map(this::measures).toList(),
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

    private Giving giving() {
        long most = present.stream()
                .mapToLong(member -> Math.max(member.given(), member.received()))
                .max()
                .orElse(0);
        List<Bars> rows = present.stream()
                .map(member -> new Bars(
                        member.name(),
                        words.number(member.given()),
                        words.number(member.received()),
                        Svg.number(100 - length(member.given(), most)),
                        Svg.number(length(member.given(), most)),
                        Svg.number(length(member.received(), most))))
                .toList();
        return new Giving(rows, words.say(PagePhrase.GIVING_ALT, Map.of("most", most)));
    }

    /** Of all ties of the members present, one between two of them counted for each, as each of them has it. */
    private List<Step> funnel() {
        ChapterSheet.Stages now = present.stream()
                .map(ChapterSheet.Member::stages)
                .reduce(ChapterSheet.Stages.NONE, ChapterSheet.Stages::plus);
        ChapterSheet.Stages before = present.stream()
                .map(member -> member.before().stages())
                .reduce(ChapterSheet.Stages.NONE, ChapterSheet.Stages::plus);
        long most = Stream.of(now, before)
                .mapToLong(stages -> Math.max(
                        Math.max(stages.exchange(), stages.met()), Math.max(stages.trusted(), stages.mutual())))
                .max()
                .getAsLong();
        return most == 0
                ? List.of()
                : List.of(
                        step(PagePhrase.STAGE_EXCHANGE, now.exchange(), before.exchange(), most),
                        step(PagePhrase.STAGE_MET, now.met(), before.met(), most),
                        step(PagePhrase.STAGE_TRUSTED, now.trusted(), before.trusted(), most),
                        step(PagePhrase.STAGE_MUTUAL, now.mutual(), before.mutual(), most));
    }

    private Step step(Phrase stage, long now, long before, long most) {
        return new Step(
                words.say(stage),
                words.number(now),
                words.number(before),
                Svg.number(length(now, most)),
                Svg.number(length(before, most)));
    }

    private static double length(long count, long most) {
        return most == 0 ? 0 : 100.0 * count / most;
    }

    private Member measures(ChapterSheet.Member member) {
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
        return new Member(member.name(), member.quadrant() == null ? "" : words.say(quadrant(member)), measures);
    }

    private static Phrase quadrant(ChapterSheet.Member member) {
        return switch (member.quadrant()) {
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
