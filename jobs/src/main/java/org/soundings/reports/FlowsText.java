package org.soundings.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.soundings.reports.NetworkPage.DataTable;
import org.soundings.reports.NetworkPage.Flows;
import org.soundings.reports.NetworkPage.Line;
import org.soundings.reports.NetworkSheet.Chapter;
import org.soundings.reports.NetworkSheet.Flow;

/**
 * Help between the chapters of a page: a matrix, and the same in a table. Chapters that the matrix does not show are one,
 * "other chapters", so that its sums are whole.
 */
final class FlowsText {

    private final Words words;
    private final NetworkSheet sheet;
    private final List<Chapter> shown;
    private final TableText tables;
    private final Map<String, Map<String, Long>> given = new HashMap<>();

    FlowsText(Words words, NetworkSheet sheet) {
        this.words = words;
        this.sheet = sheet;
        this.tables = new TableText(words);
        this.shown = sheet.chapters().stream()
                .filter(chapter -> sheet.flows().shown().contains(chapter.id()))
                .sorted(Chapter.alphabetical(words))
                .toList();
        for (Flow flow : sheet.flows().between()) {
            given.computeIfAbsent(flow.from(), from -> new HashMap<>()).put(flow.to(), flow.given());
        }
    }

    Flows text() {
        List<String> sentences = new ArrayList<>();
        if (isEmpty()) {
            return new Flows(List.of(words.say(NetworkPhrase.FLOWS_NONE)), null, null);
        }
        sentences.add(words.say(NetworkPhrase.FLOWS_INTRO));
        if (shown.size() < sheet.chapters().size()) {
            sentences.add(words.say(NetworkPhrase.FLOWS_CAPPED, Map.of("n", shown.size())));
        } else {
            sentences.add(words.say(NetworkPhrase.FLOWS_OUTSIDE));
        }
        if (sheet.whole() != null && sheet.whole().chapterReciprocity() != null) {
            sentences.add(words.say(
                    NetworkPhrase.FLOWS_RHO,
                    Map.of("rho", words.hundredth(sheet.whole().chapterReciprocity()))));
        }
        return new Flows(List.copyOf(sentences), alternative(), table());
    }

    private boolean isEmpty() {
        return shown.stream().allMatch(chapter -> chapter.helpGiven() == 0 && chapter.helpReceived() == 0);
    }

    private String alternative() {
        return words.say(
                NetworkPhrase.FLOWS_ALT,
                Map.of(
                        "n", shown.size(),
                        "given", shown.stream().mapToLong(Chapter::helpGiven).sum(),
                        "received",
                                shown.stream().mapToLong(Chapter::helpReceived).sum()));
    }

    private DataTable table() {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        for (Chapter chapter : shown) {
            lines.add(new Line(
                    number++ + " " + chapter.name(),
                    null,
                    List.of(
                            tables.count(chapter.helpGiven()),
                            tables.count(chapter.helpReceived()),
                            tables.text(String.join(" · ", parts(chapter))))));
        }
        return tables.of(
                words.say(NetworkPhrase.FLOWS_TABLE),
                lines,
                NetworkPhrase.COLUMN_CHAPTER,
                NetworkPhrase.FLOWS_GAVE,
                NetworkPhrase.FLOWS_RECEIVED,
                NetworkPhrase.FLOWS_TO);
    }

    private List<String> parts(Chapter from) {
        List<String> parts = new ArrayList<>();
        row(from).forEach((to, n) -> parts.add(words.say(NetworkPhrase.FLOWS_PART, Map.of("chapter", to, "n", n))));
        return parts;
    }

    /** Where a chapter's help went, by name; what went to others last. */
    private Map<String, Long> row(Chapter from) {
        Map<String, Long> row = new LinkedHashMap<>();
        for (Chapter to : shown) {
            long n = between(from, to);
            if (n > 0) {
                row.merge(to.name(), n, Long::sum);
            }
        }
        if (toOthers(from) > 0) {
            row.put(words.say(NetworkPhrase.FLOWS_OTHERS), toOthers(from));
        }
        return row;
    }

    private long between(Chapter from, Chapter to) {
        return given.getOrDefault(from.id(), Map.of()).getOrDefault(to.id(), 0L);
    }

    private long toOthers(Chapter from) {
        return from.helpGiven()
                - shown.stream().mapToLong(to -> between(from, to)).sum();
    }

    private long fromOthers(Chapter to) {
        return to.helpReceived()
                - shown.stream().mapToLong(from -> between(from, to)).sum();
    }

    /** What the script draws: names in order, and [column, row, count, tip] for each cell with help in it. */
    ChartData.Matrix chart() {
        if (isEmpty()) {
            return null;
        }
        String others = words.say(NetworkPhrase.FLOWS_OTHERS);
        List<String> names = Stream.concat(shown.stream().map(Chapter::name), Stream.of(others))
                .toList();
        List<Object[]> cells = new ArrayList<>();
        int last = shown.size();
        for (int row = 0; row < last; row++) {
            for (int column = 0; column < last; column++) {
                add(cells, names, column, row, between(shown.get(row), shown.get(column)));
            }
            add(cells, names, last, row, toOthers(shown.get(row)));
            add(cells, names, row, last, fromOthers(shown.get(row)));
        }
        return new ChartData.Matrix(names, List.copyOf(cells));
    }

    private void add(List<Object[]> cells, List<String> names, int column, int row, long n) {
        if (n > 0) {
            String tip =
                    words.say(NetworkPhrase.FLOWS_TIP, Map.of("from", names.get(row), "to", names.get(column), "n", n));
            cells.add(new Object[] {column, row, n, tip});
        }
    }
}
