package org.soundings.jobs;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.Chapters;
import org.soundings.tables.Field;
import org.soundings.tables.FileStatus;
import org.soundings.tables.Freshness;
import org.soundings.tables.InputFiles;
import org.soundings.tables.Reason;
import org.soundings.tables.Rejects;

/** How fresh the exports of a page's chapters are, and what became of their files and rows. */
final class FileFigures {

    private static final int MOST_SILENT = 50;

    private final PageAccount page;
    private final SiteRows rows;

    FileFigures(PageAccount page, SiteRows rows) {
        this.page = page;
        this.rows = rows;
    }

    void freshness() {
        long unknown = chapters("");
        List<Object> sums = new ArrayList<>(List.of(
                chapters(Freshness.FRESH.code()), chapters(Freshness.LATE.code()), chapters(Freshness.STALE.code())));
        if (unknown > 0) {
            sums.add(unknown);
        }
        page.figures("section[aria-labelledby=fresh] > p:not(.small)", PageText.sorted(sums.toArray()));
        List<Line> silent = rows.chapters().stream()
                .filter(row ->
                        Set.of(Freshness.LATE.code(), Freshness.STALE.code()).contains(row.text(Chapters.FRESHNESS)))
                .sorted(Comparator.comparing((Line row) -> row.day(Chapters.LAST_EXPORT_ON)))
                .toList();
        List<Line> shown = silent.stream().limit(MOST_SILENT).toList();
        page.rows(
                "section[aria-labelledby=fresh] tbody tr",
                shown.stream()
                        .map(row -> List.of(
                                row.text(Chapters.CHAPTER_NAME),
                                row.text(Chapters.LAST_EXPORT_ON),
                                String.valueOf(ChronoUnit.DAYS.between(row.day(Chapters.LAST_EXPORT_ON), rows.asOf()))))
                        .toList());
        if (silent.size() > MOST_SILENT) {
            page.figures("section[aria-labelledby=fresh] > p.small", PageText.sorted(silent.size() - MOST_SILENT));
        }
    }

    private long chapters(String freshness) {
        return rows.chapters().stream()
                .filter(row -> row.text(Chapters.FRESHNESS).equals(freshness))
                .count();
    }

    void account() {
        List<Element> sentences = new ArrayList<>(page.all("section[aria-labelledby=run] > p"));
        List<Line> files = rows.files();
        page.figures(
                sentences.get(0),
                PageText.sorted(
                        files.size(),
                        sum(files, InputFiles.READ_COUNT),
                        sum(files, InputFiles.ACCEPTED_COUNT),
                        sum(files, InputFiles.DUPLICATE_COUNT),
                        sum(files, InputFiles.SUPERSEDED_COUNT),
                        sum(files, InputFiles.REFUSED_COUNT),
                        sum(files, InputFiles.STRUCTURE_COUNT)));
        page.figures(
                sentences.get(1),
                PageText.sorted(
                        files(FileStatus.OK),
                        files(FileStatus.SUPERSEDED),
                        files(FileStatus.EMPTY, FileStatus.NO_ROWS),
                        files(FileStatus.REFUSED)));
    }

    private static long sum(List<Line> files, Field field) {
        return files.stream().mapToLong(row -> row.count(field)).sum();
    }

    private long files(FileStatus... statuses) {
        return rows.files().stream()
                .filter(row ->
                        Arrays.stream(statuses).anyMatch(status -> status.code().equals(row.text(InputFiles.STATUS))))
                .count();
    }

    /** Each reason, how often it refused something, and what to do. */
    void refusals() {
        refusals((reason, first, count) -> List.of(page.in(reason.meaning()), count, advice(reason, first)));
    }

    /** The same with the place of the first. */
    void refusalsWithPlaces() {
        refusals((reason, first, count) -> List.of(
                page.in(reason.meaning()),
                count,
                first.text(Rejects.FILE_ID)
                        + (first.count(Rejects.LINE_NUMBER) == 0 ? "" : ":" + first.text(Rejects.LINE_NUMBER)),
                advice(reason, first)));
    }

    private interface Told {
        List<String> of(Reason reason, Line first, String count);
    }

    private void refusals(Told told) {
        Set<String> files =
                rows.files().stream().map(row -> row.text(InputFiles.FILE_ID)).collect(Collectors.toSet());
        Map<String, List<Line>> reasons = rows.tables().of(Rejects.TABLE).stream()
                .filter(row -> files.contains(row.text(Rejects.FILE_ID)))
                .collect(Collectors.groupingBy(row -> row.text(Rejects.CODE), TreeMap::new, Collectors.toList()));
        List<List<String>> expected = new ArrayList<>();
        reasons.forEach((code, all) ->
                expected.add(told.of(Reason.of(code).orElseThrow(), first(all), String.valueOf(all.size())).stream()
                        .map(PageText::plain)
                        .toList()));
        List<Element> lines = page.all("section[aria-labelledby=run] tbody tr");
        List<List<String>> said = new ArrayList<>();
        for (Element line : lines) {
            Element count = line.child(1);
            page.equal("key of " + line.text(), count.attr("data-v"), String.join(" ", page.figures(count.text())));
            count.text(count.attr("data-v"));
            said.add(line.children().stream()
                    .map(cell -> PageText.plain(cell.text()))
                    .toList());
        }
        page.sameRows("refusals", said, expected);
        lines.forEach(Element::remove);
    }

    private static Line first(List<Line> refused) {
        return refused.stream()
                .min(Comparator.comparing((Line row) -> row.text(Rejects.FILE_ID))
                        .thenComparing(row -> row.count(Rejects.LINE_NUMBER))
                        .thenComparing(row -> row.text(Rejects.COLUMN_NAME))
                        .thenComparing(row -> row.text(Rejects.EXPECTED)))
                .orElseThrow();
    }

    private String advice(Reason reason, Line first) {
        return page.in(reason.advice())
                .replace("{line}", first.text(Rejects.LINE_NUMBER))
                .replace("{column}", first.text(Rejects.COLUMN_NAME))
                .replace("{expected}", first.text(Rejects.EXPECTED));
    }
}
