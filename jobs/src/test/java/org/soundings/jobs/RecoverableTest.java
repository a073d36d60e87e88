package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.SparkTests;
import org.soundings.generate.Dirt;
import org.soundings.generate.Generator;
import org.soundings.generate.World;
import org.soundings.tables.Chapters;
import org.soundings.tables.EventKind;
import org.soundings.tables.Fold;
import org.soundings.tables.NumberedEvents;
import org.soundings.tables.NumberedMembers;

/** What is reconciled from generated exports with all their dirt is exactly what the generator knows to be recoverable. */
@ExtendWith(SparkTests.class)
class RecoverableTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 9, 30);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {7, 42})
    void reconciledEventsAreTheRecoverableOnes(long seed, SparkSession spark) throws IOException {
        check(seed, spark);
    }

    @Tag("heavy")
    @ParameterizedTest
    @ValueSource(longs = {1001, 31337, 271828, 4, 20260930})
    void soTheyAreForMoreSeeds(long seed, SparkSession spark) throws IOException {
        check(seed, spark);
    }

    private void check(long seed, SparkSession spark) throws IOException {
        World world = new World(5, 4, seed, UNTIL, 0.4, EnumSet.allOf(Dirt.class));
        new Generator(world, folder).write(1);
        check(folder, spark);
    }

    @Test
    void soTheyAreForTheSample(SparkSession spark) throws IOException {
        check(Path.of("data-samples"), spark);
    }

    private void check(Path generated, SparkSession spark) throws IOException {
        Map<String, Long> found = reconciled(spark, generated.resolve("exports"));

        Map<String, Long> expected = tally(recoverable(generated.resolve("truth/recoverable.csv")));
        assertThat(difference(expected, found))
                .as("recoverable, but not reconciled")
                .isEmpty();
        assertThat(difference(found, expected))
                .as("reconciled, but not recoverable")
                .isEmpty();
        assertThat(found.values().stream().mapToLong(Long::longValue).sum()).isGreaterThan(500);
    }

    private Map<String, Long> reconciled(SparkSession spark, Path exports) throws IOException {
        try (Staging staging = new Staging(spark, folder.resolve("staging").toString())) {
            Identification identified = Nights.identified(spark, staging, exports, UNTIL);
            Reconciliation reconciled = Reconciliation.of(staging, identified);
            assertThat(reconciled.account().imbalance()).isNull();
            Map<String, String> chapterNames = new HashMap<>();
            identified
                    .chapters()
                    .collectAsList()
                    .forEach(row -> chapterNames.put(
                            row.getAs(Chapters.CHAPTER_ID.name()),
                            Fold.chapter(row.getAs(Chapters.CHAPTER_NAME.name()))));
            Map<Long, String> names = new HashMap<>();
            identified
                    .members()
                    .collectAsList()
                    .forEach(row -> names.put(
                            row.getAs(NumberedMembers.MEMBER_NO.name()),
                            Fold.person(row.getAs(NumberedMembers.DISPLAY_NAME.name()))));
            return tally(reconciled.events().collectAsList().stream()
                    .map(event -> shown(event, chapterNames, names))
                    .toList());
        }
    }

    private static String shown(Row event, Map<String, String> chapters, Map<Long, String> names) {
        String from =
                side(event, NumberedEvents.FROM_CHAPTER_ID.name(), NumberedEvents.FROM_NO.name(), chapters, names);
        String to = side(event, NumberedEvents.TO_CHAPTER_ID.name(), NumberedEvents.TO_NO.name(), chapters, names);
        return line(
                event.getAs(NumberedEvents.KIND.name()),
                event.getAs(NumberedEvents.PERIOD_START.name()).toString(),
                event.getAs(NumberedEvents.PERIOD_END.name()).toString(),
                from,
                to,
                text(event.getAs(NumberedEvents.TIER.name())),
                text(event.getAs(NumberedEvents.QUANTITY_COUNT.name())),
                text(event.getAs(NumberedEvents.AMOUNT.name())),
                event.getAs(NumberedEvents.REPORTED_BY.name()));
    }

    private static String side(
            Row event, String chapter, String member, Map<String, String> chapters, Map<Long, String> names) {
        String chapterId = event.getAs(chapter);
        Long number = event.getAs(member);
        return text(chapterId == null ? null : chapters.get(chapterId)) + "/"
                + text(number == null ? null : names.get(number));
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
