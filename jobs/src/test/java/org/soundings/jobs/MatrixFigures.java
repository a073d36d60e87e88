package org.soundings.jobs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.MemberScores;
import org.soundings.tables.Ties;

/** Who knows whom: the matrix, cell by cell, its table and what its pictures say of it. */
final class MatrixFigures {

    private static final int CELL = 12;

    private static final Pattern MET = Pattern.compile("M(\\d+) (\\d+)h0");
    private static final Pattern HELP = Pattern.compile("M(\\d+) (\\d+)(h12v12h-12z|h12l-12 12z|v12h-12z)");

    private final PageAccount page;
    private final ChapterRows chapter;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, long[]> persons = new HashMap<>();
    private final Map<String, List<Integer>> mates = new HashMap<>();
    private final List<String> met = new ArrayList<>();
    private final List<String> help = new ArrayList<>();

    MatrixFigures(PageAccount page, ChapterRows chapter) {
        this.page = page;
        this.chapter = chapter;
    }

    /** Of the leadership page: one-to-ones and help. */
    void check() {
        if (isDrawn("table.knows")) {
            count();
            int members = chapter.present().size();
            page.rows("table.knows tbody tr", chapter.eachPresent((name, row) -> {
                long[] counts = persons.getOrDefault(row.text(MemberScores.MEMBER_ID), new long[4]);
                long toMeet = members - 1 - counts[0];
                return List.of(name, "" + counts[0], "" + counts[1], "" + counts[2], "" + counts[3], "" + toMeet);
            }));
        }
    }

    /** Of the meeting page: one-to-ones alone, and the numbers of those whom each has met. */
    void checkMeetings() {
        if (isDrawn("table.with")) {
            count();
            page.rows(
                    "table.with tbody tr",
                    chapter.eachPresent((name, row) -> List.of(
                            name,
                            PageText.joined(
                                    mates.getOrDefault(name, new ArrayList<>()).toArray()))));
        }
    }

    private boolean isDrawn(String table) {
        boolean isDrawn = chapter.present().size() > 1;
        page.equal("matrices", page.all("svg.matrix").size(), isDrawn ? 2 : 0);
        for (Element row : page.all(table + " tbody tr")) {
            numbers.put(row.select("bdi").text(), numbers.size());
            page.equal("number of a row", row.select(".no").text(), String.valueOf(numbers.size()));
        }
        return isDrawn;
    }

    private void count() {
        for (Line tie : chapter.ties()) {
            boolean isMet = tie.count(Ties.ONE_TO_ONE_COUNT) > 0;
            boolean isAb = tie.count(Ties.GIVEN_AB_COUNT) > 0;
            boolean isBa = tie.count(Ties.GIVEN_BA_COUNT) > 0;
            cell(tie.text(Ties.MEMBER_A_ID), tie.text(Ties.MEMBER_B_ID), isMet, isAb, isBa);
            cell(tie.text(Ties.MEMBER_B_ID), tie.text(Ties.MEMBER_A_ID), isMet, isBa, isAb);
        }
        page.equal("met", cells(MET, page.one("path#met").attr("d")), PageText.sorted(met.toArray()));
        String drawn = page.one("g#cells path.half").attr("d");
        page.equal("help", cells(HELP, drawn), drawn.isEmpty() ? List.of() : PageText.sorted(help.toArray()));
        pictures(chapter.present().size());
    }

    private void pictures(int members) {
        long pairs = members * (members - 1L) / 2;
        long metPairs = met.size() / 2;
        for (Element picture : page.all("svg.matrix")) {
            page.figures(picture.selectFirst("desc"), PageText.sorted(members, pairs, metPairs, pairs - metPairs));
            for (Element label : picture.select("text")) {
                String number = label.text().substring(label.text().lastIndexOf(' ') + 1);
                String at = label.parent().attr("text-anchor").equals("end") ? label.attr("y") : label.attr("x");
                page.near(label.text(), at, CELL * (Integer.parseInt(number) - 0.5));
                label.remove();
            }
        }
    }

    private void cell(String row, String column, boolean isMet, boolean gave, boolean got) {
        long[] counts = persons.computeIfAbsent(row, id -> new long[4]);
        counts[0] += isMet ? 1 : 0;
        counts[1] += gave ? 1 : 0;
        counts[2] += got ? 1 : 0;
        counts[3] += gave && got ? 1 : 0;
        int x = CELL * numbers.get(chapter.name(column));
        int y = CELL * numbers.get(chapter.name(row));
        if (isMet) {
            mates.computeIfAbsent(chapter.name(row), name -> new ArrayList<>())
                    .add(1 + numbers.get(chapter.name(column)));
            met.add("M" + (x + CELL / 2) + " " + (y + CELL / 2) + "h0");
        }
        if (gave && got) {
            help.add("M" + x + " " + y + "h12v12h-12z");
        } else if (gave) {
            help.add("M" + x + " " + y + "h12l-12 12z");
        } else if (got) {
            help.add("M" + (x + CELL) + " " + y + "v12h-12z");
        }
    }

    private static List<String> cells(Pattern shape, String path) {
        List<String> cells = new ArrayList<>();
        Matcher matcher = shape.matcher(path);
        while (matcher.find()) {
            cells.add(matcher.group());
        }
        return PageText.sorted(cells.toArray());
    }
}
