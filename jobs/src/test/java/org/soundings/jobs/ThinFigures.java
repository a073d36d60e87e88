package org.soundings.jobs;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.Chapters;
import org.soundings.tables.Field;
import org.soundings.tables.Freshness;
import org.soundings.tables.InputFiles;

/** Where the data is thin: freshness, the account of the chapter's files, PALMS beside the slips, and what was refused. */
final class ThinFigures {

    private static final int MOST_REFUSALS = 10;

    private final PublishedRows tables;
    private final PageAccount page;
    private final ChapterRows chapter;

    ThinFigures(PublishedRows tables, PageAccount page, ChapterRows chapter) {
        this.tables = tables;
        this.page = page;
        this.chapter = chapter;
    }

    void check() {
        List<Element> sentences = new ArrayList<>(page.all("section[aria-labelledby=thin] > p:not(.small)"));
        String freshness = chapter.row().text(Chapters.FRESHNESS);
        page.figures(
                sentences.remove(0),
                freshness.isEmpty()
                        ? List.of()
                        : freshness.equals(Freshness.FRESH.code())
                                ? chapter.lastExport().subList(0, 1)
                                : chapter.lastExport());
        List<Line> files = tables.of(InputFiles.TABLE, InputFiles.CHAPTER_ID, chapter.id());
        if (!files.isEmpty()) {
            page.figures(
                    sentences.remove(0),
                    PageText.sorted(
                            files.size(),
                            sum(files, InputFiles.READ_COUNT),
                            sum(files, InputFiles.ACCEPTED_COUNT),
                            sum(files, InputFiles.DUPLICATE_COUNT),
                            sum(files, InputFiles.SUPERSEDED_COUNT),
                            sum(files, InputFiles.REFUSED_COUNT),
                            sum(files, InputFiles.STRUCTURE_COUNT)));
        }
        PublishedPalms.last(tables, chapter.id())
                .map(PalmsFigures::of)
                .orElse(List.of())
                .forEach(figures -> page.figures(sentences.remove(0), figures));
        List<PublishedRefusals> refusals = PublishedRefusals.of(tables, chapter.id());
        if (refusals.isEmpty()) {
            page.fixed(sentences.remove(0));
        }
        page.equal("sentences on thin data", sentences.size(), 0);
        refused(refusals);
    }

    private static long sum(List<Line> rows, Field field) {
        return rows.stream().mapToLong(row -> row.count(field)).sum();
    }

    private void refused(List<PublishedRefusals> refusals) {
        List<Element> rows = page.all("table.refused tbody tr");
        page.equal("refusals shown", rows.size(), Math.min(MOST_REFUSALS, refusals.size()));
        for (int i = 0; i < rows.size(); i++) {
            PublishedRefusals refusal = refusals.get(i);
            long count = refusal.rows().size();
            Element where = rows.get(i).selectFirst(".small");
            long first = refusal.firstLine();
            page.figures(
                    where,
                    first == 0 ? List.of() : count == 1 ? PageText.sorted(first) : PageText.sorted(count, first));
            List<Element> cells = rows.get(i).select("td");
            page.text(cells.get(0), refusal.file());
            page.text(cells.get(1), page.in(refusal.problem()));
            page.text(cells.get(2), page.in(refusal.advice()));
        }
        if (refusals.size() > MOST_REFUSALS) {
            page.figures("section[aria-labelledby=thin] > p.small", PageText.sorted(refusals.size() - MOST_REFUSALS));
        }
    }
}
