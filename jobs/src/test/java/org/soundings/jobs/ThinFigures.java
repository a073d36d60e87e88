package org.soundings.jobs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.Chapters;
import org.soundings.tables.ControlTotals;
import org.soundings.tables.Field;
import org.soundings.tables.Freshness;
import org.soundings.tables.InputFiles;
import org.soundings.tables.Reason;
import org.soundings.tables.Rejects;

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
        new PalmsFigures(tables.of(ControlTotals.TABLE, ControlTotals.CHAPTER_ID, chapter.id()))
                .sentences()
                .forEach(figures -> page.figures(sentences.remove(0), figures));
        List<Map.Entry<List<String>, List<Line>>> refusals = refusals(files);
        if (refusals.isEmpty()) {
            page.fixed(sentences.remove(0));
        }
        page.equal("sentences on thin data", sentences.size(), 0);
        refused(refusals);
    }

    private static long sum(List<Line> rows, Field field) {
        return rows.stream().mapToLong(row -> row.count(field)).sum();
    }

    /** The refused rows of the chapter's files, by file and code, in the order of file, first line and code. */
    private List<Map.Entry<List<String>, List<Line>>> refusals(List<Line> files) {
        Set<String> ids =
                files.stream().map(row -> row.text(InputFiles.FILE_ID)).collect(Collectors.toSet());
        Map<List<String>, List<Line>> groups = tables.of(Rejects.TABLE).stream()
                .filter(row -> ids.contains(row.text(Rejects.FILE_ID)))
                .collect(Collectors.groupingBy(
                        row -> List.of(row.text(Rejects.FILE_ID), row.text(Rejects.CODE)),
                        () -> new TreeMap<>(Comparator.comparing(Object::toString)),
                        Collectors.toList()));
        return groups.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<List<String>, List<Line>> group) ->
                                group.getKey().get(0))
                        .thenComparing(group -> firstLine(group.getValue()))
                        .thenComparing(group -> group.getKey().get(1)))
                .toList();
    }

    private static long firstLine(List<Line> rows) {
        return rows.stream()
                .mapToLong(row -> row.count(Rejects.LINE_NUMBER))
                .min()
                .getAsLong();
    }

    private void refused(List<Map.Entry<List<String>, List<Line>>> refusals) {
        List<Element> rows = page.all("table.refused tbody tr");
        page.equal("refusals shown", rows.size(), Math.min(MOST_REFUSALS, refusals.size()));
        for (int i = 0; i < rows.size(); i++) {
            List<Line> group = refusals.get(i).getValue();
            Reason reason = Reason.of(group.get(0).text(Rejects.CODE)).orElseThrow();
            Element where = rows.get(i).selectFirst(".small");
            long first = firstLine(group);
            page.figures(
                    where,
                    first == 0
                            ? List.of()
                            : group.size() == 1 ? PageText.sorted(first) : PageText.sorted(group.size(), first));
            List<Element> cells = rows.get(i).select("td");
            page.text(cells.get(0), refusals.get(i).getKey().get(0));
            page.text(cells.get(1), page.in(reason.meaning()));
            page.text(
                    cells.get(2),
                    page.in(reason.advice()).replace("{expected}", group.get(0).text(Rejects.EXPECTED)));
        }
        if (refusals.size() > MOST_REFUSALS) {
            page.figures("section[aria-labelledby=thin] > p.small", PageText.sorted(refusals.size() - MOST_REFUSALS));
        }
    }
}
