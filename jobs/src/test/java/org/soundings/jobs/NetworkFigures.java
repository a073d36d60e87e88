package org.soundings.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.ChapterCommunities;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.Chapters;
import org.soundings.tables.Field;
import org.soundings.tables.Freshness;
import org.soundings.tables.NetworkScores;

/** What the network's page or a director's has to say of its chapters, read from the published tables and from nothing else. */
final class NetworkFigures {

    private final PageAccount page;
    private final SiteRows rows;

    NetworkFigures(PageAccount page, SiteRows rows) {
        this.page = page;
        this.rows = rows;
    }

    void check() {
        String asOf = rows.asOf().toString();
        page.figures("head title", List.of(asOf));
        page.figures(
                "header .head p.soft",
                List.of(asOf, String.valueOf(rows.settings().window().months())));
        facts();
        side();
        PictureFigures pictures = new PictureFigures(page, rows);
        pictures.scatter();
        new FlowFigures(page, rows).check(pictures);
        pictures.end();
        new CommunityFigures(page, rows).check();
        new ReturnFigures(page, rows).check();
        FileFigures files = new FileFigures(page, rows);
        files.freshness();
        files.account();
        files.refusals();
        how();
    }

    private void facts() {
        long fresh = rows.chapters().stream()
                .filter(row -> row.text(Chapters.FRESHNESS).equals(Freshness.FRESH.code()))
                .count();
        List<Element> facts = new ArrayList<>(page.all(".facts b"));
        page.figures(facts.get(0), PageText.sorted(rows.chapters().size()));
        page.figures(facts.get(1), PageText.sorted(rows.sum(ChapterScores.PRESENT_MEMBER_COUNT)));
        page.figures(
                facts.get(2),
                List.of(
                        rows.isNetwork()
                                ? rows.whole().percent(NetworkScores.COVERAGE_RATIO)
                                : PublishedRows.percent(rows.sum(ChapterScores.MET_PAIR_COUNT)
                                        / (double) rows.sum(ChapterScores.PAIR_COUNT))));
        page.figures(facts.get(3), PageText.sorted(fresh));
    }

    private void side() {
        page.figures("table.side caption", List.of(rows.minimumGroup()));
        page.keys("table.side tbody tr", each(this::keys));
        page.rows("table.side tbody tr", each(this::side));
        int unplaced = rows.chapters().size() - rows.placed().size();
        if (unplaced > 0) {
            page.figures("section[aria-labelledby=side] figcaption p", PageText.sorted(unplaced, rows.minimumGroup()));
        }
    }

    private interface Cells {
        List<String> of(Line chapter, Line scores);
    }

    private List<List<String>> each(Cells cells) {
        return rows.chapters().stream()
                .map(row -> Stream.concat(
                                Stream.of(row.text(Chapters.CHAPTER_NAME)),
                                cells.of(row, rows.scores(row.text(Chapters.CHAPTER_ID))).stream())
                        .toList())
                .toList();
    }

    private List<String> side(Line chapter, Line scores) {
        return List.of(
                scores.text(ChapterScores.PRESENT_MEMBER_COUNT),
                scores.tenth(ChapterScores.PARTNERS_PER_TEN_MEDIAN),
                scores.percent(ChapterScores.RELATIONSHIP_RATIO_MEDIAN),
                scores.percent(ChapterScores.COVERAGE_RATIO),
                scores.hundredth(ChapterScores.RECIPROCITY_RHO),
                scores.text(ChapterScores.BRIDGE_COUNT),
                scores.text(ChapterScores.ARTICULATION_POINT_COUNT),
                scores.percent(ChapterScores.TOP_THREE_RELATIONSHIP_RATIO),
                communities(chapter),
                chapter.isNull(Chapters.LAST_EXPORT_ON) ? "–" : chapter.text(Chapters.LAST_EXPORT_ON));
    }

    /** By what the columns are sorted. */
    private List<String> keys(Line chapter, Line scores) {
        List<String> keys = new ArrayList<>();
        for (Field field : List.of(
                ChapterScores.PRESENT_MEMBER_COUNT,
                ChapterScores.PARTNERS_PER_TEN_MEDIAN,
                ChapterScores.RELATIONSHIP_RATIO_MEDIAN,
                ChapterScores.COVERAGE_RATIO,
                ChapterScores.RECIPROCITY_RHO,
                ChapterScores.BRIDGE_COUNT,
                ChapterScores.ARTICULATION_POINT_COUNT,
                ChapterScores.TOP_THREE_RELATIONSHIP_RATIO)) {
            keys.add(scores.text(field));
        }
        keys.add(communities(chapter));
        keys.add(
                chapter.isNull(Chapters.LAST_EXPORT_ON)
                        ? ""
                        : String.valueOf(chapter.day(Chapters.LAST_EXPORT_ON).toEpochDay()));
        return keys;
    }

    private String communities(Line chapter) {
        return String.valueOf(rows.tables()
                .of(ChapterCommunities.TABLE, ChapterCommunities.CHAPTER_ID, chapter.text(Chapters.CHAPTER_ID))
                .size());
    }

    /** Of the words that are explained only these hold figures: a setting, and between what ρ lies. */
    private void how() {
        String days = String.valueOf(rows.settings().maturity().days());
        for (Element term : page.all("dl.how > div")) {
            Element meaning = term.selectFirst("dd");
            if (term.selectFirst("dt").text().contains("ρ")) {
                page.figures(meaning, PageText.sorted(0, 0, 1));
            } else if (meaning.text().contains(days)) {
                page.figures(meaning, List.of(days));
            } else {
                page.fixed(meaning);
            }
        }
    }
}
