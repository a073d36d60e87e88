package org.soundings.reports;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.soundings.reports.LeadershipPage.Term;
import org.soundings.reports.NetworkPage.Cell;
import org.soundings.reports.NetworkPage.DataTable;
import org.soundings.reports.NetworkPage.Line;
import org.soundings.reports.NetworkPage.Rest;
import org.soundings.reports.NetworkSheet.Chapter;
import org.soundings.reports.NetworkSheet.Community;
import org.soundings.reports.NetworkSheet.Followed;
import org.soundings.reports.NetworkSheet.Whole;
import org.soundings.tables.Freshness;

/** Says of several chapters what is not about each of them. */
final class NetworkText {

    static final int MOST_SILENT = 50;
    private static final int MOST_NAMED = 12;

    private final Words words;
    private final PageTerms terms;
    private final NetworkSheet sheet;
    private final SideTable table;

    NetworkText(Words words, PageTerms terms, NetworkSheet sheet) {
        this.words = words;
        this.terms = terms;
        this.sheet = sheet;
        this.table = new SideTable(words, terms);
    }

    Rest rest(FlowsText flows) {
        Whole whole = sheet.whole();
        AccountOfFiles account = new AccountOfFiles(words);
        return new Rest(
                flows.text(),
                communities(),
                sheet.communities().largest().isEmpty() ? null : communityTable(),
                whole == null ? List.of() : new GiversGainText(words).sentences(whole.giversGain()),
                whole == null
                                || whole.giversGain().returned() == null
                                        && whole.giversGain().effect() == null
                        ? null
                        : givesBack(whole),
                whole == null ? null : introduced(whole),
                sheet.followed().isEmpty() ? null : followed(),
                freshness(),
                account.sentences(sheet.files()),
                sheet.refusals().isEmpty() ? null : account.refusals(sheet.refusals()),
                terms());
    }

    private List<String> communities() {
        long all = sheet.communities().count();
        if (all == 0) {
            return List.of(words.say(NetworkPhrase.COMMUNITIES_NONE));
        }
        int shown = sheet.communities().largest().size();
        return List.of(
                words.say(NetworkPhrase.COMMUNITIES_INTRO),
                words.say(NetworkPhrase.COMMUNITIES_COUNT, Map.of("n", all, "more", all - shown, "shown", shown)));
    }

    private DataTable communityTable() {
        List<Line> lines = new ArrayList<>();
        for (Community community : sheet.communities().largest()) {
            lines.add(new Line(
                    chapters(community),
                    null,
                    List.of(
                            table.count(community.members()),
                            table.count(community.inner()),
                            table.count(community.outer()))));
        }
        return data(
                lines,
                null,
                NetworkPhrase.COMMUNITY_CHAPTERS,
                NetworkPhrase.COMMUNITY_MEMBERS,
                NetworkPhrase.COMMUNITY_INNER,
                NetworkPhrase.COMMUNITY_OUTER);
    }

    /** Those of the page that have the most members in it, and how many more there are. */
    private String chapters(Community community) {
        List<Chapter> own = sheet.chapters().stream()
                .filter(chapter -> community.chapters().containsKey(chapter.id()))
                .toList();
        List<String> parts = new ArrayList<>();
        table.sorted(own)
                .sorted(Comparator.comparingLong(
                        (Chapter chapter) -> -community.chapters().get(chapter.id())))
                .limit(MOST_NAMED)
                .forEach(chapter -> parts.add(words.say(
                        NetworkPhrase.FLOWS_PART,
                        Map.of(
                                "chapter",
                                chapter.name(),
                                "n",
                                community.chapters().get(chapter.id())))));
        long others = community.others() + community.chapters().size() - parts.size();
        if (others > 0) {
            parts.add(words.say(NetworkPhrase.COMMUNITY_OTHERS, Map.of("n", others)));
        }
        return String.join(" · ", parts);
    }

    private DataTable givesBack(Whole whole) {
        GiversGain found = whole.giversGain();
        List<Line> lines = new ArrayList<>();
        if (found.returned() != null) {
            lines.add(new Line(
                    words.say(NetworkPhrase.RETURN_GIFTS, Map.of("weeks", found.withinWeeks())),
                    null,
                    List.of(
                            table.percent(found.returned()),
                            band(found.low(), found.high()),
                            new Cell(words.say(NetworkPhrase.RETURN_FIRST, Map.of("n", found.firstGifts())), null))));
        }
        if (found.effect() != null) {
            lines.add(new Line(
                    words.say(NetworkPhrase.RETURN_EFFECT),
                    null,
                    List.of(
                            table.percent(GiversGainText.ofTwice(found.effect())),
                            band(GiversGainText.ofTwice(found.effectLow()), GiversGainText.ofTwice(found.effectHigh())),
                            new Cell(
                                    words.say(NetworkPhrase.RETURN_QUARTERS, Map.of("n", whole.giftsInEffect())),
                                    null))));
        }
        return data(
                lines,
                null,
                NetworkPhrase.RETURN_WHAT,
                NetworkPhrase.RETURN_VALUE,
                NetworkPhrase.RETURN_CHANCE,
                NetworkPhrase.RETURN_COUNT);
    }

    private Cell band(double low, double high) {
        return new Cell(
                words.say(NetworkPhrase.BAND, Map.of("from", words.percent(low), "to", words.percent(high))), null);
    }

    private String introduced(Whole whole) {
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

    private DataTable followed() {
        List<Line> lines = sheet.followed().stream()
                .map(followed -> new Line(
                        words.say(rule(followed.rule())),
                        null,
                        List.of(table.count(followed.actions()), table.count(followed.followed()), share(followed))))
                .sorted(Comparator.comparing(Line::name, words.alphabetical()))
                .toList();
        return data(
                lines,
                words.say(NetworkPhrase.FOLLOWED_INTRO),
                NetworkPhrase.FOLLOWED_RULE,
                NetworkPhrase.FOLLOWED_ACTIONS,
                NetworkPhrase.FOLLOWED_DONE,
                NetworkPhrase.FOLLOWED_SHARE);
    }

    private Cell share(Followed followed) {
        return table.percent(
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

    private NetworkPage.Freshness freshness() {
        List<Chapter> silent = sheet.chapters().stream()
                .filter(chapter -> chapter.freshness() == Freshness.LATE || chapter.freshness() == Freshness.STALE)
                .sorted(Comparator.comparing(Chapter::lastExportOn).thenComparing(Chapter::id))
                .toList();
        long late = silent.stream()
                .filter(chapter -> chapter.freshness() == Freshness.LATE)
                .count();
        long unknown = sheet.chapters().stream()
                .filter(chapter -> chapter.freshness() == null)
                .count();
        String sum = words.say(
                NetworkPhrase.FRESH_SUM,
                Map.of(
                        "fresh",
                        sheet.chapters().size() - silent.size() - unknown,
                        "late",
                        late,
                        "stale",
                        silent.size() - late,
                        "unknown",
                        unknown));
        List<Line> lines = silent.stream()
                .limit(MOST_SILENT)
                .map(chapter -> new Line(
                        chapter.name(),
                        null,
                        List.of(
                                new Cell(
                                        words.shortDay(chapter.lastExportOn()),
                                        Long.toString(chapter.lastExportOn().toEpochDay())),
                                table.count(ChronoUnit.DAYS.between(chapter.lastExportOn(), terms.asOf())))))
                .toList();
        int more = silent.size() - lines.size();
        return new NetworkPage.Freshness(
                sum,
                lines.isEmpty()
                        ? null
                        : data(
                                lines,
                                words.say(NetworkPhrase.FRESH_ASK),
                                NetworkPhrase.COLUMN_CHAPTER,
                                NetworkPhrase.COLUMN_EXPORTS,
                                NetworkPhrase.FRESH_DAYS),
                more == 0 ? null : words.say(NetworkPhrase.FRESH_MORE, Map.of("n", more)));
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

    private DataTable data(List<Line> lines, String caption, Phrase... columns) {
        return new DataTable(caption, Stream.of(columns).map(words::say).toList(), lines);
    }
}
