package org.soundings.jobs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.BalanceLabel;
import org.soundings.tables.MemberScores;
import org.soundings.tables.Ties;

/** Giving and receiving: the bars, how sure each balance is, and between whom help goes one way. */
final class GivingFigures {

    private static final int MOST_PAIRS = 7;

    /** The balance's place across its picture: -1 lies at 96, 0 in the middle, 1 at 4. */
    private static final double MIDDLE = 50;

    private static final double REACH = 46;

    private final PageAccount page;
    private final ChapterRows chapter;
    private final Map<String, Line> scores;

    /** Help that goes one way: who gives more, to whom, how often, and how often back. */
    private record OneWay(String giver, String receiver, long given, long back) {}

    GivingFigures(PageAccount page, ChapterRows chapter) {
        this.page = page;
        this.chapter = chapter;
        this.scores = chapter.present().stream().collect(Collectors.toMap(chapter::name, row -> row));
    }

    void check() {
        long most = chapter.present().stream()
                .flatMap(row -> Stream.of(row.count(MemberScores.GIVEN_COUNT), row.count(MemberScores.RECEIVED_COUNT)))
                .max(Comparator.naturalOrder())
                .orElse(0L);
        page.figures("table.bars caption", PageText.sorted(most));
        for (Element row : page.all("table.bars tbody tr")) {
            List<String> said = row.select("td.n").eachText();
            List<String> drawn = row.select("rect").eachAttr("width");
            for (int side = 0; side < 2; side++) {
                double length =
                        100.0 * Long.parseLong(page.figures(said.get(side)).get(0)) / Math.max(1, most);
                page.near(row.text(), drawn.get(side), length);
            }
            balance(row, scores.get(row.select("bdi").text()));
            row.select("td.b").remove();
        }
        page.rows(
                "table.bars tbody tr",
                chapter.eachPresent((name, row) ->
                        List.of(name, row.text(MemberScores.GIVEN_COUNT), row.text(MemberScores.RECEIVED_COUNT))));
        oneWay();
    }

    private void balance(Element row, Line member) {
        boolean isKnown = !member.isNull(MemberScores.GIVING_BALANCE_LOW);
        page.equal("balance of " + row.text(), row.select("td.b svg").size(), isKnown ? 1 : 0);
        boolean isSure = false;
        if (isKnown) {
            double low = member.real(MemberScores.GIVING_BALANCE_LOW);
            double high = member.real(MemberScores.GIVING_BALANCE_HIGH);
            List<String> paths = row.select("td.b path:not(.mid)").eachAttr("d");
            String[] line = paths.get(0).substring(1).split(" 5H");
            page.near(row.text(), line[0], MIDDLE - REACH * high);
            page.near(row.text(), line[1], MIDDLE - REACH * low);
            page.near(
                    row.text(),
                    paths.get(1).substring(1).split(" ")[0],
                    MIDDLE - REACH * member.real(MemberScores.GIVING_BALANCE));
            isSure = low > 0 || high < 0;
        }
        page.equal("beyond chance: " + row.text(), row.select("td.b small").size(), isSure ? 1 : 0);
    }

    private void oneWay() {
        List<OneWay> ways = new ArrayList<>();
        for (Line tie : chapter.ties()) {
            String a = chapter.name(tie.text(Ties.MEMBER_A_ID));
            String b = chapter.name(tie.text(Ties.MEMBER_B_ID));
            long ab = tie.count(Ties.GIVEN_AB_COUNT);
            long ba = tie.count(Ties.GIVEN_BA_COUNT);
            if (tie.text(Ties.BALANCE_LABEL).equals(BalanceLabel.GIVES_MORE.code())) {
                ways.add(new OneWay(a, b, ab, ba));
            } else if (tie.text(Ties.BALANCE_LABEL).equals(BalanceLabel.RECEIVES_MORE.code())) {
                ways.add(new OneWay(b, a, ba, ab));
            }
        }
        page.fixed(page.one("p.oneway"));
        List<Element> said = page.all("section[aria-labelledby=giving] ul.plain li");
        page.equal("pairs of one way", said.size(), Math.min(MOST_PAIRS, ways.size()));
        for (Element sentence : said) {
            List<String> names = sentence.select("bdi").eachText();
            List<OneWay> pair = ways.stream()
                    .filter(way -> List.of(way.giver(), way.receiver()).equals(names))
                    .toList();
            page.equal(sentence.text(), pair.size(), 1);
            pair.forEach(way -> page.figures(
                    sentence,
                    way.back() == 0 ? PageText.sorted(way.given()) : PageText.sorted(way.given(), way.back())));
        }
        int more = ways.size() - MOST_PAIRS;
        if (more > 0) {
            page.figures("section[aria-labelledby=giving] > p.small", more == 1 ? List.of() : PageText.sorted(more));
        }
    }
}
