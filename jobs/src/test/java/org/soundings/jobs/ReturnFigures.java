package org.soundings.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.reports.NetworkPhrase;
import org.soundings.reports.Words;
import org.soundings.tables.Field;
import org.soundings.tables.FollowedActions;
import org.soundings.tables.NetworkScores;

/** What comes back: givers gain and introductions, on the network's page alone, and which advice was followed. */
final class ReturnFigures {

    private final PageAccount page;
    private final SiteRows rows;

    ReturnFigures(PageAccount page, SiteRows rows) {
        this.page = page;
        this.rows = rows;
    }

    void check() {
        page.equal("giving back", page.all("#return, #introduced").size(), rows.isNetwork() ? 2 : 0);
        if (rows.isNetwork()) {
            givesBack(rows.whole());
            introduced(rows.whole());
        }
        followed();
    }

    private void givesBack(Line found) {
        List<Element> sentences = new ArrayList<>(page.all("section[aria-labelledby=return] > p"));
        List<Element> lines = new ArrayList<>(page.all("section[aria-labelledby=return] tbody tr"));
        String weeks = String.valueOf(rows.settings().giversGain().withinWeeks());
        page.equal("tests of giving", sentences.size(), 2);
        if (found.isNull(NetworkScores.RETURNED_GIFT_RATIO)) {
            boolean isNone = found.count(NetworkScores.FIRST_GIFT_COUNT) == 0;
            page.figures(
                    sentences.get(0),
                    isNone ? List.of(weeks) : PageText.sorted(found.text(NetworkScores.FIRST_GIFT_COUNT), weeks));
        } else {
            List<String> figures = PageText.sorted(
                    found.text(NetworkScores.FIRST_GIFT_COUNT),
                    weeks,
                    found.percent(NetworkScores.RETURNED_GIFT_RATIO),
                    found.percent(NetworkScores.CHANCE_RETURNED_GIFT_LOW),
                    found.percent(NetworkScores.CHANCE_RETURNED_GIFT_HIGH));
            page.figures(sentences.get(0), figures);
            row(
                    lines.remove(0),
                    List.of(weeks),
                    figures.stream().filter(figure -> !figure.equals(weeks)).toList());
        }
        if (found.isNull(NetworkScores.GIVING_EFFECT)) {
            page.figures(sentences.get(1), PageText.sorted(2, 3));
        } else {
            List<String> shares = List.of(
                    twice(found, NetworkScores.GIVING_EFFECT),
                    twice(found, NetworkScores.GIVING_EFFECT_LOW),
                    twice(found, NetworkScores.GIVING_EFFECT_HIGH));
            boolean isLess = found.real(NetworkScores.GIVING_EFFECT_HIGH) < 0;
            page.figures(
                    sentences.get(1),
                    with(
                            isLess
                                    ? shares.stream()
                                            .map(share -> share.replace("-", ""))
                                            .toList()
                                    : shares,
                            "2"));
            row(lines.remove(0), List.of("2"), with(shares, found.text(NetworkScores.GIVING_EFFECT_QUARTER_COUNT)));
        }
        page.equal("tests in the table", lines.size(), 0);
    }

    /** A row of which the name has figures too. */
    private void row(Element line, List<String> name, List<String> figures) {
        page.equal(line.text(), page.figures(line.child(0).text()), name);
        page.figures(line, figures);
    }

    private static List<String> with(List<String> shares, String... more) {
        return Stream.concat(shares.stream(), Stream.of(more)).sorted().toList();
    }

    /** How much more is received after giving twice as much: a power of two, less what was received anyway. */
    private static String twice(Line found, Field effect) {
        return PublishedRows.percent(Math.pow(2, found.real(effect)) - 1);
    }

    private void introduced(Line found) {
        String sentence = "section[aria-labelledby=introduced] > p";
        String count = found.text(NetworkScores.EARLIER_INTRODUCTION_COUNT);
        String days = String.valueOf(rows.settings().movement().earlierDays());
        if (found.isNull(NetworkScores.INTRODUCTION_HIT_RATIO) || found.isNull(NetworkScores.OPEN_TRIAD_HIT_RATIO)) {
            page.figures(sentence, count.equals("0") ? List.of(days) : PageText.sorted(count, days));
        } else {
            page.figures(
                    sentence,
                    PageText.sorted(
                            count,
                            days,
                            found.percent(NetworkScores.INTRODUCTION_HIT_RATIO),
                            found.percent(NetworkScores.OPEN_TRIAD_HIT_RATIO)));
        }
    }

    /** The network's own rows, which stand beside the chapters'; a director's are the sums of his chapters'. */
    private void followed() {
        Map<String, long[]> rules = new TreeMap<>();
        for (Line row : rows.tables().of(FollowedActions.TABLE)) {
            if (rows.isNetwork()
                    ? row.isNull(FollowedActions.CHAPTER_ID)
                    : rows.ids().contains(row.text(FollowedActions.CHAPTER_ID))) {
                long[] sums = rules.computeIfAbsent(row.text(FollowedActions.RULE), rule -> new long[2]);
                sums[0] += row.count(FollowedActions.ACTION_COUNT);
                sums[1] += row.count(FollowedActions.FOLLOWED_COUNT);
            }
        }
        String table = "section[aria-labelledby=followed] table";
        page.figures(table + " caption", PageText.sorted(FollowedActions.DAYS));
        List<List<String>> texts = new ArrayList<>();
        List<List<String>> keys = new ArrayList<>();
        rules.forEach((rule, sums) -> {
            boolean isTold = sums[0] >= rows.settings().reports().minimumGroup();
            double share = sums[1] / (double) sums[0];
            String counted = String.valueOf(sums[0]);
            String done = String.valueOf(sums[1]);
            texts.add(List.of(name(rule), counted, done, isTold ? PublishedRows.percent(share) : "–"));
            keys.add(List.of(name(rule), counted, done, isTold ? String.valueOf(share) : ""));
        });
        page.keys(table + " tbody tr", keys);
        page.rows(table + " tbody tr", texts);
    }

    private String name(String rule) {
        return Words.of(rows.language()).say(NetworkPhrase.valueOf("RULE_" + rule.toUpperCase(Locale.ROOT)));
    }
}
