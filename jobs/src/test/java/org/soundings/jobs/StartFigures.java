package org.soundings.jobs;

import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.Chapters;

/** What the start page has to say of the run. */
final class StartFigures {

    /** Of the folder {@code tables/v1}. */
    private static final String TABLES_VERSION = "1";

    private final PageAccount page;
    private final SiteRows rows;
    private final List<SiteRows> directors;

    StartFigures(PageAccount page, SiteRows rows, List<SiteRows> directors) {
        this.page = page;
        this.rows = rows;
        this.directors = directors;
    }

    void check() {
        String asOf = rows.asOf().toString();
        page.figures("head title", List.of(asOf));
        page.figures(
                "header .head p.soft",
                List.of(asOf, String.valueOf(rows.settings().window().months())));
        page.figures("section[aria-labelledby=where] > p", List.of(TABLES_VERSION));
        directors();
        chapters();
        FileFigures files = new FileFigures(page, rows);
        files.account();
        files.refusalsWithPlaces();
        files.freshness();
    }

    /** In the settings' order. */
    private void directors() {
        List<Element> links = page.all("section[aria-labelledby=directors] li");
        page.equal("directors", links.size(), directors.size());
        for (int i = 0; i < links.size(); i++) {
            page.text(links.get(i).selectFirst("a"), directors.get(i).director());
            page.figures(
                    links.get(i), PageText.sorted(directors.get(i).chapters().size()));
        }
    }

    /** Each once, with the day of its last export. */
    private void chapters() {
        List<Element> said = page.all("ul.chapters li").stream()
                .sorted(Comparator.comparing(item -> item.selectFirst("bdi").text()))
                .toList();
        List<Line> chapters = rows.chapters().stream()
                .sorted(Comparator.comparing(row -> row.text(Chapters.CHAPTER_NAME)))
                .toList();
        page.equal("chapters", said.size(), chapters.size());
        for (int i = 0; i < said.size(); i++) {
            Line chapter = chapters.get(i);
            page.equal("chapter", said.get(i).selectFirst("bdi").text(), chapter.text(Chapters.CHAPTER_NAME));
            page.figures(
                    said.get(i),
                    chapter.isNull(Chapters.LAST_EXPORT_ON)
                            ? List.of()
                            : List.of(chapter.text(Chapters.LAST_EXPORT_ON)));
        }
    }
}
