package org.soundings.jobs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.soundings.config.Settings;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.Actions;
import org.soundings.tables.ChapterHistory;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.Chapters;
import org.soundings.tables.Field;
import org.soundings.tables.Milestones;
import org.soundings.tables.Stage;

/** What a meeting page has to say of its chapter, read from the published tables and from nothing else. */
final class MeetingFigures {

    private static final int DAYS_OF_NEWS = 30;
    private static final int MOST_MONTHS = 12;
    private static final int QUARTER = 3;
    private static final double TALLEST = 70;

    private static final List<Field> COUNTS = List.of(
            ChapterHistory.ONE_TO_ONE_COUNT,
            ChapterHistory.REFERRAL_COUNT,
            ChapterHistory.THANK_COUNT,
            ChapterHistory.VISITOR_COUNT);

    private final PublishedRows tables;
    private final PageAccount page;
    private final ChapterRows chapter;
    private final Settings settings;

    MeetingFigures(PublishedRows tables, PageAccount page, ChapterRows chapter, Settings settings) {
        this.tables = tables;
        this.page = page;
        this.chapter = chapter;
        this.settings = settings;
    }

    void check() {
        new HeadFigures(page, chapter, settings).check();
        congratulations();
        bookings();
        months();
        new MatrixFigures(page, chapter).checkMeetings();
    }

    private void congratulations() {
        page.figures("section[aria-labelledby=congratulations] > p", PageText.sorted(DAYS_OF_NEWS));
        List<Line> all = tables.of(Milestones.TABLE, Milestones.CHAPTER_ID, chapter.id());
        Elements lists = page.all("section[aria-labelledby=congratulations] ul");
        List<Set<Set<String>>> said = lists.stream()
                .map(list ->
                        list.select("li").stream().map(MeetingFigures::names).collect(Collectors.toSet()))
                .toList();
        List<Set<Set<String>>> expected = Stream.of(Stage.MUTUAL, Stage.MET)
                .map(stage -> all.stream()
                        .filter(row -> row.text(Milestones.MILESTONE).equals(stage.code()))
                        .map(row -> Set.of(
                                chapter.name(row.text(Milestones.MEMBER_A_ID)),
                                chapter.name(row.text(Milestones.MEMBER_B_ID))))
                        .collect(Collectors.toSet()))
                .filter(pairs -> !pairs.isEmpty())
                .toList();
        page.equal("congratulations", said, expected);
    }

    private void bookings() {
        Line scores = chapter.scores();
        long pairs = scores.count(ChapterScores.PAIR_COUNT);
        long open = pairs - scores.count(ChapterScores.MET_PAIR_COUNT);
        Element sentence = page.one("section[aria-labelledby=book] > p");
        if (open == 0) {
            page.fixed(sentence);
        } else {
            page.figures(sentence, PageText.sorted(open, pairs));
        }
        List<Set<String>> expected = tables.of(Actions.TABLE, Actions.CHAPTER_ID, chapter.id()).stream()
                .filter(row -> Set.of("never_met", "newcomer").contains(row.text(Actions.RULE)))
                .sorted(Comparator.comparingLong(row -> row.count(Actions.POSITION)))
                .map(row ->
                        Set.copyOf(ActionFigures.members(row).map(chapter::name).toList()))
                .toList();
        page.equal(
                "bookings",
                page.all("section[aria-labelledby=book] li").stream()
                        .map(MeetingFigures::names)
                        .toList(),
                expected);
    }

    private static Set<String> names(Element sentence) {
        return Set.copyOf(sentence.select("bdi").eachText());
    }

    private void months() {
        List<Line> months = tables.of(ChapterHistory.TABLE, ChapterHistory.CHAPTER_ID, chapter.id()).stream()
                .filter(row -> !row.text(ChapterHistory.MONTH_END_ON).isEmpty())
                .toList();
        List<String> ends = ends(months);
        List<long[]> values = COUNTS.stream()
                .map(count -> ends.stream()
                        .mapToLong(end -> value(months, end, count))
                        .toArray())
                .toList();
        List<Element> charts = page.all("section[aria-labelledby=months] figure");
        page.equal("pictures of months", charts.size(), ends.isEmpty() ? 0 : COUNTS.size());
        for (int i = 0; i < charts.size(); i++) {
            chart(charts.get(i), ends, values.get(i));
        }
        List<Element> rows = page.all("table.by-month tbody tr");
        page.equal("months", rows.size(), ends.size());
        for (int i = 0; i < rows.size(); i++) {
            int month = i;
            page.equal(
                    rows.get(i).text(),
                    page.figures(rows.get(i).selectFirst("th").text()),
                    List.of(month(ends.get(i))));
            page.equal(
                    rows.get(i).text(),
                    rows.get(i).select("td").stream()
                            .map(cell -> page.figures(cell.text()))
                            .toList(),
                    values.stream()
                            .map(counts -> PageText.sorted(counts[month]))
                            .toList());
            rows.get(i).remove();
        }
    }

    /** The last months that the exports cover to their end, from the first with anything on record. */
    private List<String> ends(List<Line> months) {
        List<String> ends = new ArrayList<>();
        if (months.isEmpty() || chapter.row().isNull(Chapters.LAST_EXPORT_ON)) {
            return ends;
        }
        LocalDate covered = LocalDate.parse(chapter.row().text(Chapters.LAST_EXPORT_ON));
        LocalDate until = covered.isBefore(chapter.asOf()) ? covered : chapter.asOf();
        String first = months.stream()
                .map(row -> row.text(ChapterHistory.MONTH_END_ON))
                .min(Comparator.naturalOrder())
                .get();
        LocalDate end = until.plusDays(1).withDayOfMonth(1).minusDays(1);
        while (ends.size() < MOST_MONTHS && end.toString().compareTo(first) >= 0) {
            ends.add(0, end.toString());
            end = end.withDayOfMonth(1).minusDays(1);
        }
        return ends;
    }

    private static long value(List<Line> months, String end, Field count) {
        return months.stream()
                .filter(row -> row.text(ChapterHistory.MONTH_END_ON).equals(end))
                .mapToLong(row -> row.count(count))
                .sum();
    }

    private void chart(Element chart, List<String> ends, long[] values) {
        long most = LongStream.of(values).max().orElse(0);
        List<Element> bars = chart.select("rect");
        List<String> figures = chart.select("text:not(.m)").eachText();
        page.equal("bars", bars.size(), values.length);
        for (int i = 0; i < values.length; i++) {
            page.near(figures.get(i), bars.get(i).attr("height"), most == 0 ? 0 : TALLEST * values[i] / most);
            page.equal("bar", page.figures(figures.get(i)), PageText.sorted(values[i]));
        }
        chart.select("text").remove();
        page.figures(
                chart.selectFirst("desc"),
                PageText.sorted(
                        month(ends.get(0)),
                        month(ends.get(ends.size() - 1)),
                        LongStream.of(values).sum(),
                        most));
        int now = values.length;
        if (now >= 2 * QUARTER) {
            page.figures(
                    chart.selectFirst("p.small"),
                    PageText.sorted(sum(values, now - QUARTER, now), sum(values, now - 2 * QUARTER, now - QUARTER)));
        }
    }

    private static long sum(long[] values, int from, int to) {
        return LongStream.of(values).skip(from).limit(to - (long) from).sum();
    }

    private static String month(String day) {
        return day.substring(0, "2026-09".length());
    }
}
