package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.Chapters;
import org.soundings.tables.EventKind;
import org.soundings.tables.Events;
import org.soundings.tables.Fold;
import org.soundings.tables.Members;

/** Reconciled events against the generator's list of those that its exports, with all their dirt, still tell. */
final class Recoverable {

    private Recoverable() {}

    /** @param generated the folder that holds the exports and their truth */
    static void check(Path generated, Dataset<Row> events, Dataset<Row> chapters, Dataset<Row> members)
            throws IOException {
        Map<String, Long> expected = tally(recoverable(generated.resolve("truth/recoverable.csv")));
        Map<String, Long> found = reconciled(events, chapters, members);

        assertThat(difference(expected, found))
                .as("recoverable, but not reconciled")
                .isEmpty();
        assertThat(difference(found, expected))
                .as("reconciled, but not recoverable")
                .isEmpty();
        assertThat(found.values().stream().mapToLong(Long::longValue).sum()).isGreaterThan(500);
    }

    private static Map<String, Long> reconciled(Dataset<Row> events, Dataset<Row> chapters, Dataset<Row> members) {
        Map<String, String> chapterNames = new HashMap<>();
        chapters.collectAsList()
                .forEach(row -> chapterNames.put(
                        row.getAs(Chapters.CHAPTER_ID.name()), Fold.chapter(row.getAs(Chapters.CHAPTER_NAME.name()))));
        Map<String, String> names = new HashMap<>();
        members.collectAsList()
                .forEach(row -> names.put(
                        row.getAs(Members.MEMBER_ID.name()), Fold.person(row.getAs(Members.DISPLAY_NAME.name()))));
        return tally(events.collectAsList().stream()
                .map(event -> shown(event, chapterNames, names))
                .toList());
    }

    private static String shown(Row event, Map<String, String> chapters, Map<String, String> names) {
        String from = side(event, Events.FROM_CHAPTER_ID.name(), Events.FROM_MEMBER_ID.name(), chapters, names);
        String to = side(event, Events.TO_CHAPTER_ID.name(), Events.TO_MEMBER_ID.name(), chapters, names);
        return line(
                event.getAs(Events.KIND.name()),
                event.getAs(Events.PERIOD_START.name()).toString(),
                event.getAs(Events.PERIOD_END.name()).toString(),
                from,
                to,
                text(event.getAs(Events.TIER.name())),
                text(event.getAs(Events.QUANTITY_COUNT.name())),
                text(event.getAs(Events.AMOUNT.name())),
                event.getAs(Events.REPORTED_BY.name()));
    }

    private static String side(
            Row event, String chapter, String member, Map<String, String> chapters, Map<String, String> names) {
        String chapterId = event.getAs(chapter);
        String memberId = event.getAs(member);
        return text(chapterId == null ? null : chapters.get(chapterId)) + "/"
                + text(memberId == null ? null : names.get(memberId));
    }

    private static List<String> recoverable(Path file) throws IOException {
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            return parser.stream()
                    .skip(1)
                    .map(cell -> line(
                            cell.get(0),
                            cell.get(1),
                            cell.get(2),
                            cell.get(3) + "/" + cell.get(4),
                            cell.get(5) + "/" + cell.get(6),
                            cell.get(7),
                            cell.get(8),
                            cell.get(9),
                            cell.get(10)))
                    .toList();
        }
    }

    /** One event in a line; a meeting's persons in the order of their names, and so who reported it, as it has no direction. */
    private static String line(
            String kind,
            String start,
            String end,
            String from,
            String to,
            String tier,
            String quantity,
            String amount,
            String reportedBy) {
        boolean isTurned = kind.equals(EventKind.ONE_TO_ONE.code()) && from.compareTo(to) > 0;
        String by = reportedBy;
        if (isTurned && !by.equals("both")) {
            by = by.equals("giver") ? "receiver" : "giver";
        }
        return String.join(
                " ", kind, start, end, isTurned ? to : from, isTurned ? from : to, tier, quantity, amount, by);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static Map<String, Long> tally(List<String> lines) {
        return lines.stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static List<String> difference(Map<String, Long> from, Map<String, Long> less) {
        return from.entrySet().stream()
                .filter(entry -> entry.getValue() > less.getOrDefault(entry.getKey(), 0L))
                .map(entry -> entry.getKey() + " ×" + (entry.getValue() - less.getOrDefault(entry.getKey(), 0L)))
                .toList();
    }
}
