package org.soundings.jobs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.Bridges;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.MemberScores;

/** The sentences on ties to double: where the chapter hangs on one person or on one tie. */
final class DoubleFigures {

    private static final int MOST_BRIDGES = 5;

    private final PublishedRows tables;
    private final PageAccount page;
    private final ChapterRows chapter;

    DoubleFigures(PublishedRows tables, PageAccount page, ChapterRows chapter) {
        this.tables = tables;
        this.page = page;
        this.chapter = chapter;
    }

    void check() {
        Line scores = chapter.scores();
        List<Line> bridges = tables.of(Bridges.TABLE, Bridges.CHAPTER_ID, chapter.id()).stream()
                .sorted(Comparator.comparingLong((Line row) -> row.count(Bridges.CUT_OFF_COUNT))
                        .reversed())
                .toList();
        List<Element> sentences = new ArrayList<>(page.all("section[aria-labelledby=double] li"));
        if (scores.count(ChapterScores.RELATIONSHIP_PAIR_COUNT) > 0) {
            if (!scores.isNull(ChapterScores.TOP_THREE_RELATIONSHIP_RATIO)) {
                page.figures(sentences.remove(0), List.of(scores.percent(ChapterScores.TOP_THREE_RELATIONSHIP_RATIO)));
            }
            Set<String> holding = chapter.namesOf(row -> row.is(MemberScores.IS_ARTICULATION_POINT));
            if (!holding.isEmpty()) {
                page.equal("all depend on", names(sentences.get(0)), holding);
                page.fixed(sentences.remove(0));
            }
            bridges.stream().limit(MOST_BRIDGES).forEach(bridge -> bridge(sentences.remove(0), bridge, bridges));
            if (bridges.size() > MOST_BRIDGES) {
                page.figures(sentences.remove(0), several(bridges.size() - MOST_BRIDGES));
            }
            if (holding.isEmpty() && bridges.isEmpty()) {
                page.fixed(sentences.remove(0));
            }
        }
        page.equal("sentences on ties to double", sentences.size(), 0);
    }

    /** Bridges that cut off as many come in any order. */
    private void bridge(Element sentence, Line nth, List<Line> bridges) {
        List<Set<String>> pairs = bridges.stream()
                .filter(row -> row.text(Bridges.CUT_OFF_COUNT).equals(nth.text(Bridges.CUT_OFF_COUNT)))
                .map(row -> Set.of(
                        chapter.name(row.text(Bridges.MEMBER_A_ID)), chapter.name(row.text(Bridges.MEMBER_B_ID))))
                .toList();
        page.equal(sentence.text(), pairs.contains(names(sentence)), true);
        page.figures(sentence, several(nth.count(Bridges.CUT_OFF_COUNT)));
    }

    /** One of a kind is said without a figure. */
    private static List<String> several(long count) {
        return count == 1 ? List.of() : List.of(String.valueOf(count));
    }

    private static Set<String> names(Element sentence) {
        return Set.copyOf(sentence.select("bdi").eachText());
    }
}
