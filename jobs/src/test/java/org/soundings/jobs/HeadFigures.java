package org.soundings.jobs;

import java.util.List;
import org.jsoup.nodes.Element;
import org.soundings.config.Settings;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.Chapters;
import org.soundings.tables.Field;
import org.soundings.tables.Freshness;

/** How every page of a chapter begins: its name and days, and the chapter in four figures. */
final class HeadFigures {

    private final PageAccount page;
    private final ChapterRows chapter;
    private final Settings settings;

    HeadFigures(PageAccount page, ChapterRows chapter, Settings settings) {
        this.page = page;
        this.chapter = chapter;
        this.settings = settings;
    }

    void check() {
        String asOf = chapter.asOf().toString();
        page.equal("h1", page.one("h1").text(), chapter.row().text(Chapters.CHAPTER_NAME));
        page.figures("head title", List.of(asOf));
        page.figures(
                "header .head p.soft",
                List.of(asOf, String.valueOf(settings.window().months())));
        if (chapter.row().text(Chapters.FRESHNESS).equals(Freshness.STALE.code())) {
            page.figures(".notice", chapter.lastExport());
        }
        Line scores = chapter.scores();
        List<Element> values = page.all(".facts li");
        List<Field> counts = List.of(
                ChapterScores.PRESENT_MEMBER_COUNT,
                ChapterScores.ONE_TO_ONE_COUNT,
                ChapterScores.RELATIONSHIP_PAIR_COUNT);
        page.figures(values.get(0), List.of(scores.text(counts.get(0))));
        page.figures(values.get(1), List.of(scores.text(counts.get(1))));
        page.figures(
                values.get(2),
                scores.isNull(ChapterScores.COVERAGE_RATIO)
                        ? List.of(String.valueOf(settings.reports().minimumGroup()))
                        : List.of(
                                scores.percent(ChapterScores.COVERAGE_RATIO),
                                scores.text(ChapterScores.MET_PAIR_COUNT),
                                scores.text(ChapterScores.PAIR_COUNT)));
        page.figures(values.get(3), List.of(scores.text(counts.get(2))));
    }
}
