package org.soundings.jobs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.MemberHistory;
import org.soundings.tables.MemberScores;

/** The line of each member's months: contacts, and of them relationships, on one scale for all. */
final class SparkFigures {

    private static final int MOST_MONTHS = 12;
    private static final double HEIGHT = 16;

    private final PageAccount page;
    private final ChapterRows chapter;
    private final Map<String, Map<String, Line>> histories = new HashMap<>();
    private final List<String> months;

    SparkFigures(PublishedRows tables, PageAccount page, ChapterRows chapter) {
        this.page = page;
        this.chapter = chapter;
        TreeSet<String> told = new TreeSet<>();
        for (Line row : chapter.present()) {
            Map<String, Line> history = new HashMap<>();
            tables.of(MemberHistory.TABLE, MemberHistory.MEMBER_ID, row.text(MemberScores.MEMBER_ID))
                    .forEach(month -> history.put(month.text(MemberHistory.MONTH_END_ON), month));
            told.addAll(history.keySet());
            histories.put(chapter.name(row), history);
        }
        this.months = told.stream().skip(Math.max(0, told.size() - MOST_MONTHS)).toList();
    }

    void check() {
        long most = histories.keySet().stream()
                .flatMap(name -> months.stream().map(month -> contacts(name, month)))
                .max(Long::compare)
                .orElse(0L);
        for (Element row : page.all("table.members tbody tr")) {
            String name = row.select("th bdi").text();
            Element picture = row.selectFirst("svg.spark");
            page.equal("months of " + name, picture != null, months.size() > 1 && most > 0);
            if (picture != null) {
                String first = months.get(0);
                String last = months.get(months.size() - 1);
                page.figures(
                        picture.selectFirst("title"),
                        PageText.sorted(
                                first.substring(0, "2026-09".length()),
                                contacts(name, first),
                                relationships(name, first),
                                last.substring(0, "2026-09".length()),
                                contacts(name, last),
                                relationships(name, last)));
                List<Long> contacts = new ArrayList<>();
                List<Long> relationships = new ArrayList<>();
                months.forEach(month -> {
                    contacts.add(contacts(name, month));
                    relationships.add(relationships(name, month));
                });
                area(name, picture.select("path.then").attr("d"), contacts, most);
                area(name, picture.select("path.now").attr("d"), relationships, most);
            }
            row.children().last().remove();
        }
    }

    private void area(String name, String path, List<Long> values, long most) {
        String[] points = path.substring(0, path.indexOf('V')).split("L");
        page.equal("months drawn of " + name, points.length - 1, values.size());
        for (int i = 0; i < values.size(); i++) {
            page.near(
                    name + ", month " + (i + 1),
                    points[i + 1].split(" ")[1],
                    HEIGHT * (1 - Math.min(1, (double) values.get(i) / most)));
        }
    }

    private long contacts(String name, String month) {
        Line line = histories.get(name).get(month);
        return line == null ? 0 : line.count(MemberScores.CONTACT_COUNT);
    }

    private long relationships(String name, String month) {
        Line line = histories.get(name).get(month);
        return line == null
                ? 0
                : line.count(MemberScores.TRUSTED_TIE_COUNT) + line.count(MemberScores.MUTUAL_TIE_COUNT);
    }
}
