package org.soundings.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.soundings.SparkTests;
import org.soundings.config.Settings;
import org.soundings.config.SettingsLoader;
import org.soundings.network.IntroductionStage;
import org.soundings.network.IntroductionTrial;
import org.soundings.tables.NumberedIntroductions;
import org.soundings.tables.OpenTriads;
import org.soundings.ties.PastTieStage;
import org.soundings.ties.TieStage;
import org.soundings.worlds.PlainIntroductions.Proposal;
import org.soundings.worlds.World.Person;

/** Introductions of two hundred random worlds against a plain reading of METRICS.md, of the day and of 90 days before. */
@Tag("heavy")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class IntroductionWorldsTest {

    private static final Settings SETTINGS = SettingsLoader.shipped();
    private static final LocalDate EARLIER = World.AS_OF.minusDays(90);
    private static final double ROUNDING = 1e-12;

    private final World world = RandomWorlds.makeClose(20260630, 200);
    private final Map<List<Long>, PlainTie> plainTies = PlainTie.of(world, World.AS_OF);
    private final PlainIntroductions now = new PlainIntroductions(world, plainTies.values(), World.AS_OF);
    private final PlainIntroductions then =
            new PlainIntroductions(world, PlainTie.of(world, EARLIER).values(), EARLIER);
    private Computed inOne;
    private Computed inSeven;

    private record Computed(List<Row> now, List<Row> then, Row hits) {}

    @BeforeAll
    void compute() {
        inOne = compute(1);
        inSeven = compute(7);
    }

    @Test
    void introductionsAreAsMetricsSays() {
        same(inOne.now(), now.proposals());
        assertThat(inOne.now()).hasSizeGreaterThan(40);
    }

    @Test
    void thoseOfNinetyDaysBeforeAreWhatThatDayWouldHaveSaid() {
        same(inOne.then(), then.proposals());
        assertThat(inOne.then()).hasSizeGreaterThan(20);
    }

    @Test
    void whatBecameOfThemIsCountedPairByPair() {
        double[] hits = then.hits(plainTies);
        assertThat(inOne.hits().getLong(0)).isEqualTo(inOne.then().size());
        assertThat(inOne.hits().getDouble(1)).isCloseTo(hits[0], within(ROUNDING));
        assertThat(inOne.hits().getLong(2)).isEqualTo(then.openTriads()).isGreaterThan(50);
        assertThat(inOne.hits().getDouble(3)).isCloseTo(hits[1], within(ROUNDING));
        assertThat(hits[0]).isBetween(0.01, 0.99);
        assertThat(hits[1]).isBetween(0.01, 0.99);
    }

    @Test
    void nobodyIsInMoreThanThreeAndNobodyWhoLeftIsInAny() {
        Map<Long, Person> persons =
                world.persons().stream().collect(Collectors.toMap(Person::number, person -> person));
        Map<Long, Integer> asOneOfTwo = new HashMap<>();
        Map<Long, Integer> asIntroducer = new HashMap<>();
        for (Row row : inOne.now()) {
            long a = number(row, OpenTriads.A_NO.name());
            long b = number(row, OpenTriads.B_NO.name());
            long via = number(row, OpenTriads.INTRODUCER_NO.name());
            asOneOfTwo.merge(a, 1, Integer::sum);
            asOneOfTwo.merge(b, 1, Integer::sum);
            asIntroducer.merge(via, 1, Integer::sum);
            assertThat(Stream.of(a, b, via).map(persons::get)).allMatch(Person::isPresent);
            assertThat(plainTies).doesNotContainKey(List.of(a, b));
        }
        assertThat(asOneOfTwo.values()).allMatch(count -> count <= 3).contains(3);
        assertThat(asIntroducer.values()).allMatch(count -> count <= 3).contains(3);
    }

    /** What the worlds are made for does occur in them. */
    @Test
    void bothKindsOfIntroductionOccur() {
        Set<Object> counts = new HashSet<>();
        Set<Boolean> isInside = new HashSet<>();
        Map<Long, String> chapters =
                world.persons().stream().collect(Collectors.toMap(Person::number, Person::chapter));
        for (Row row : inOne.now()) {
            counts.add(row.getAs("introducer_count"));
            isInside.add(chapters.get(number(row, "a_no")).equals(chapters.get(number(row, "b_no"))));
        }
        assertThat(counts).contains(1L, 2L, 3L);
        assertThat(isInside).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void partitionsAndTheOrderOfRowsChangeNothing() {
        assertThat(inSeven.now()).isEqualTo(inOne.now());
        assertThat(inSeven.then()).isEqualTo(inOne.then());
        assertThat(inSeven.hits()).isEqualTo(inOne.hits());
    }

    private static void same(List<Row> rows, Map<Long, List<Proposal>> expected) {
        List<List<Long>> places = new ArrayList<>();
        expected.forEach((via, all) -> {
            for (long position = 1; position <= all.size(); position++) {
                places.add(List.of(via, position));
            }
        });
        assertThat(rows.stream().map(row -> List.of(number(row, "introducer_no"), number(row, "position"))))
                .containsExactlyInAnyOrderElementsOf(places);
        for (Row row : rows) {
            Proposal pair = expected.get(number(row, "introducer_no")).get((int) number(row, "position") - 1);
            Map<String, Object> values = new HashMap<>();
            values.put("a_no", pair.a());
            values.put("b_no", pair.b());
            values.put("score", pair.score());
            values.put("lift", pair.lift());
            values.put("profession_referral_count", pair.referrals());
            values.put("expected_referrals", pair.expected());
            values.put("profession_chapter_count", pair.chapters());
            values.put("closeness", pair.closeness());
            values.put("introducer_count", pair.introducers());
            values.put("exchange_a_count", pair.withA());
            values.put("exchange_b_count", pair.withB());
            RandomWorldsTest.same(row, values, ROUNDING);
            assertThat(values).hasSize(NumberedIntroductions.TABLE.fields().size() - 2);
        }
    }

    private Computed compute(int partitions) {
        SparkSession spark = SparkTests.spark().newSession();
        spark.conf().set("spark.sql.shuffle.partitions", partitions);
        spark.conf().set("spark.sql.adaptive.coalescePartitions.enabled", false);
        Dataset<Row> events = world.events(spark).repartition(partitions);
        Dataset<Row> members = world.members(spark).repartition(partitions);
        Dataset<Row> ties =
                World.kept(TieStage.ties(events, members, world.coAttendances(spark), SETTINGS, World.AS_OF));
        Dataset<Row> earlierTies = World.kept(PastTieStage.ties(events, SETTINGS, List.of(EARLIER)));
        IntroductionStage today = IntroductionStage.of(ties.repartition(partitions), members);
        IntroductionStage earlier = IntroductionStage.earlier(earlierTies, members, EARLIER);
        return new Computed(
                sorted(today.table()),
                sorted(earlier.table()),
                IntroductionTrial.of(earlier, ties).first());
    }

    private static List<Row> sorted(Dataset<Row> introductions) {
        return introductions.collectAsList().stream()
                .sorted(Comparator.<Row>comparingLong(row -> number(row, "introducer_no"))
                        .thenComparingLong(row -> number(row, "position")))
                .toList();
    }

    private static long number(Row row, String column) {
        return row.<Long>getAs(column);
    }
}
