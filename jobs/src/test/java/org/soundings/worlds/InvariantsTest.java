package org.soundings.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.soundings.SparkTests;
import org.soundings.tables.EventKind;
import org.soundings.worlds.World.Happening;
import org.soundings.worlds.World.Person;
import org.soundings.worlds.World.Presence;

/** What must hold of any world, whatever its values. */
@Tag("heavy")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class InvariantsTest {

    private static final double ROUNDING = 1e-9;

    private static final Set<String> NEGATED = Set.of("balance");
    private static final Set<String> OF_A = Set.of("balance_probability", "habit_share", "habit_probability");
    private static final Map<String, String> LABELS =
            Map.of("gives_more", "receives_more", "receives_more", "gives_more");

    private final World world = RandomWorlds.make(4, 40);
    private Measured measured;

    @BeforeAll
    void measure() {
        measured = Measured.of(SparkTests.spark(), world);
    }

    @Test
    void allThatIsGivenIsReceived() {
        long given = sum(measured.members().values(), "given_count");
        assertThat(given)
                .isGreaterThan(500)
                .isEqualTo(sum(measured.members().values(), "received_count"))
                .isEqualTo(sum(measured.ties().values(), "given_ab_count")
                        + sum(measured.ties().values(), "given_ba_count"));
        assertThat(sum(measured.members().values(), "one_to_one_count"))
                .isEqualTo(2 * sum(measured.ties().values(), "one_to_one_count"));
    }

    /**
     * Members get other numbers, so that about half of all pairs are turned: members keep their rows, pairs that are not
     * turned keep theirs, and in the others a and b change places, by which the balance changes its sign.
     */
    @Test
    void otherNumbersPermuteTheRowsAndTurnedPairsAreMirrored() {
        List<Long> numbers = new ArrayList<>(
                world.persons().stream().map(Person::number).sorted().toList());
        List<Long> shuffled = new ArrayList<>(numbers);
        Collections.shuffle(shuffled, new Random(7));
        Map<Long, Long> renumbered = new HashMap<>();
        numbers.forEach(number -> renumbered.put(number, shuffled.get(renumbered.size())));
        Measured other = Measured.of(SparkTests.spark(), renumbered(renumbered));

        measured.members().forEach((number, row) -> {
            Map<String, Object> expected = values(row);
            expected.put("member_no", renumbered.get(number));
            same(other.members().get(renumbered.get(number)), expected);
        });
        int turned = 0;
        for (Map.Entry<List<Long>, Row> tie : measured.ties().entrySet()) {
            long a = renumbered.get(tie.getKey().get(0));
            long b = renumbered.get(tie.getKey().get(1));
            Map<String, Object> expected = values(tie.getValue());
            expected.put("a_no", a);
            expected.put("b_no", b);
            expected.computeIfPresent("first_giver_no", (column, giver) -> renumbered.get((Long) giver));
            turned += a > b ? 1 : 0;
            same(other.ties().get(a < b ? List.of(a, b) : List.of(b, a)), a < b ? expected : turned(expected));
        }
        assertThat(turned).isBetween(measured.ties().size() / 4, measured.ties().size() * 3 / 4);
        assertThat(other.ties()).hasSameSizeAs(measured.ties());
    }

    /** From one day to the next, with nothing on the day that comes, nor on the day that leaves the window. */
    @Test
    void aDayWithoutEventsChangesOnlyWhatTellsOfTime() {
        LocalDate day = LocalDate.of(2026, 6, 15);
        World quiet = without(day.plusDays(1), day.plusDays(1).minusMonths(12));
        addThreeWhoseTiesTurn(quiet, day.plusDays(1));
        Measured before = Measured.of(SparkTests.spark(), quiet, day);
        Measured after = Measured.of(SparkTests.spark(), quiet, day.plusDays(1));

        assertThat(changed(before.ties(), after.ties()))
                .containsExactlyInAnyOrder(
                        "days_since_last", "strength", "strength_trend", "is_dormant", "is_relationship");
        assertThat(changed(before.members(), after.members()))
                .contains("trusted_tie_count", "relationship_count", "mature_contact_count", "relationship_ratio")
                .isSubsetOf(
                        "exchange_tie_count",
                        "met_tie_count",
                        "trusted_tie_count",
                        "mutual_tie_count",
                        "relationship_count",
                        "mature_contact_count",
                        "mature_relationship_count",
                        "relationship_ratio",
                        "constancy_ratio");
    }

    /** A relationship that falls asleep on a day, and a contact that becomes mature. */
    private static void addThreeWhoseTiesTurn(World world, LocalDate day) {
        for (long number = 900_001; number <= 900_003; number++) {
            world.add(new Person(number, "m" + number, "turning", null, null, null, true, true));
        }
        LocalDate last = day.minusMonths(6);
        world.add(
                new Happening(EventKind.ONE_TO_ONE, null, last.minusDays(1), last.minusDays(1), 900_001L, 900_002L, 2));
        world.add(new Happening(EventKind.REFERRAL, null, last, last, 900_001L, 900_002L, 1));
        LocalDate first = day.minusDays(90);
        world.add(new Happening(EventKind.REFERRAL, null, first, first, 900_001L, 900_003L, 1));
    }

    private World renumbered(Map<Long, Long> numbers) {
        World other = new World();
        world.persons()
                .forEach(person -> other.add(new Person(
                        numbers.get(person.number()),
                        "m%05d-%s".formatted(numbers.get(person.number()), person.name()),
                        person.chapter(),
                        person.profession(),
                        person.joined(),
                        person.left(),
                        person.isReporting(),
                        person.isPresent())));
        world.happenings()
                .forEach(event -> other.add(new Happening(
                        event.kind(),
                        event.tier(),
                        event.start(),
                        event.end(),
                        numbers.get(event.from()),
                        numbers.get(event.to()),
                        event.quantity())));
        world.presences()
                .forEach(presence ->
                        other.add(new Presence(presence.chapter(), numbers.get(presence.member()), presence.day())));
        return other;
    }

    private World without(LocalDate... days) {
        Set<LocalDate> left = Set.of(days);
        World quiet = new World();
        world.persons().forEach(quiet::add);
        world.happenings().stream().filter(event -> !left.contains(event.end())).forEach(quiet::add);
        world.presences().stream()
                .filter(presence -> !left.contains(presence.day()))
                .forEach(quiet::add);
        return quiet;
    }

    private static Map<String, Object> turned(Map<String, Object> values) {
        Map<String, Object> turned = new HashMap<>();
        values.forEach((column, value) -> {
            Object mirrored = value;
            if (value instanceof Double number && NEGATED.contains(column)) {
                mirrored = -number;
            } else if (value instanceof Double number && OF_A.contains(column)) {
                mirrored = 1 - number;
            } else if (column.equals("balance_label")) {
                mirrored = LABELS.getOrDefault((String) value, (String) value);
            }
            turned.put(mirrored(column), mirrored);
        });
        return turned;
    }

    private static String mirrored(String column) {
        return switch (column) {
            case "a_no" -> "b_no";
            case "b_no" -> "a_no";
            case "chapter_a_id" -> "chapter_b_id";
            case "chapter_b_id" -> "chapter_a_id";
            default -> column.contains("_ab_") ? column.replace("_ab_", "_ba_") : column.replace("_ba_", "_ab_");
        };
    }

    private static <K> Set<String> changed(Map<K, Row> before, Map<K, Row> after) {
        assertThat(after.keySet()).isEqualTo(before.keySet()).isNotEmpty();
        Set<String> changed = new TreeSet<>();
        before.forEach((key, row) -> {
            Map<String, Object> now = values(after.get(key));
            values(row).forEach((column, value) -> {
                if (value == null ? now.get(column) != null : !value.equals(now.get(column))) {
                    changed.add(column);
                }
            });
        });
        return changed;
    }

    private static long sum(Iterable<Row> rows, String column) {
        long sum = 0;
        for (Row row : rows) {
            sum += row.<Long>getAs(column);
        }
        return sum;
    }

    private static Map<String, Object> values(Row row) {
        Map<String, Object> values = new HashMap<>();
        Stream.of(row.schema().fieldNames()).forEach(column -> values.put(column, row.getAs(column)));
        return values;
    }

    private static void same(Row row, Map<String, Object> expected) {
        assertThat(row).isNotNull();
        expected.forEach((column, value) -> {
            Object actual = row.getAs(column);
            if (value instanceof Double number && actual instanceof Double) {
                assertThat((Double) actual).as(column).isCloseTo(number, within(ROUNDING));
            } else {
                assertThat(actual).as(column).isEqualTo(value);
            }
        });
    }
}
