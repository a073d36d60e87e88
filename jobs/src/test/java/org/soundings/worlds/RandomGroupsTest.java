package org.soundings.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.soundings.SparkTests;
import org.soundings.chapters.ChapterStage;
import org.soundings.chapters.FlowStage;
import org.soundings.chapters.FragilityStage;
import org.soundings.chapters.NetworkStage;
import org.soundings.chapters.RollUpStage;
import org.soundings.config.Settings;
import org.soundings.config.SettingsLoader;
import org.soundings.members.MemberStage;
import org.soundings.members.StandingStage;
import org.soundings.network.GiftReturns;
import org.soundings.network.GivingReturns;
import org.soundings.network.IntroductionStage;
import org.soundings.network.IntroductionTrial;
import org.soundings.network.QuarterStage;
import org.soundings.network.SpanStage;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;
import org.soundings.tables.NetworkScores;
import org.soundings.tables.PastScores;
import org.soundings.tables.Quadrant;
import org.soundings.tables.Standings;
import org.soundings.ties.Seen;
import org.soundings.ties.SourcesOfChapters;
import org.soundings.ties.TieStage;
import org.soundings.worlds.World.Person;

/** The chapters of sixty random worlds, and the network that they are, against a plain reading of METRICS.md. */
@Tag("heavy")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RandomGroupsTest {

    private static final Settings SETTINGS = SettingsLoader.shipped();
    private static final int WITHIN_WEEKS = 8;
    private static final double ROUNDING = 1e-12;

    /** Columns of chance, of the regression and of introductions, which have references of their own. */
    private static final int MORE = 14;

    private final World world = RandomWorlds.make(20260630, 60);
    private final Collection<PlainTie> plainTies =
            PlainTie.of(world, World.AS_OF).values();
    private Computed inOne;
    private Computed inSeven;

    private record Computed(List<Row> chapters, List<Row> network, List<Row> standings) {
        /** A standing's value for each member, by number. */
        Map<Long, Object> values(Field field) {
            Map<Long, Object> values = new HashMap<>();
            standings.forEach(row -> values.put(row.getAs(Standings.MEMBER_NO.name()), row.getAs(field.name())));
            return values;
        }
    }

    @BeforeAll
    void compute() {
        inOne = compute(1);
        inSeven = compute(7);
    }

    @Test
    void everyChapterIsAsMetricsSays() {
        Set<Object> known = new HashSet<>();
        for (Row chapter : inOne.chapters()) {
            Map<String, Object> expected = PlainGroup.chapter(world, chapter.getString(0), plainTies, World.AS_OF)
                    .chapterValues();
            expected.putAll(quadrants(person -> person.chapter().equals(chapter.getString(0))));
            expected.putAll(medians(chapter.getString(0)));
            RandomWorldsTest.same(chapter, expected, ROUNDING);
            assertThat(expected).hasSize(ChapterScores.TABLE.fields().size() - 1);
            expected.forEach((column, value) -> known.add(value == null ? null : column));
        }
        assertThat(known).hasSize(ChapterScores.TABLE.fields().size()).contains((Object) null);
        assertThat(inOne.chapters()).hasSizeGreaterThan(60);
    }

    @Test
    void theNetworkIsAsMetricsSays() {
        Map<String, Object> expected =
                PlainGroup.network(world, plainTies, World.AS_OF).networkValues();
        long present = (Long) expected.get("present_member_count");
        quadrants(person -> true)
                .forEach((column, count) ->
                        expected.put(column.replace("_count", "_ratio"), (Long) count / (double) present));
        expected.putAll(PlainReturns.values(world, plainTies, WITHIN_WEEKS, World.AS_OF));
        RandomWorldsTest.same(inOne.network().get(0), expected, ROUNDING);
        assertThat(inOne.network()).hasSize(1);
        assertThat(expected).hasSize(NetworkScores.TABLE.fields().size() - MORE).doesNotContainValue(null);
    }

    @Test
    void partitionsAndTheOrderOfRowsChangeNothing() {
        assertThat(inSeven.chapters()).containsExactlyInAnyOrderElementsOf(inOne.chapters());
        assertThat(inSeven.network()).isEqualTo(inOne.network());
    }

    private Computed compute(int partitions) {
        SparkSession spark = SparkTests.spark().newSession();
        spark.conf().set("spark.sql.shuffle.partitions", partitions);
        spark.conf().set("spark.sql.adaptive.coalescePartitions.enabled", false);
        Dataset<Row> events = world.events(spark).repartition(partitions);
        Dataset<Row> members = world.members(spark).repartition(partitions);
        Dataset<Row> ties =
                World.kept(TieStage.ties(events, members, world.coAttendances(spark), SETTINGS, World.AS_OF));
        Dataset<Row> scores = World.kept(MemberStage.scores(ties, members, SETTINGS, World.AS_OF));
        Dataset<Row> past = spark.createDataFrame(List.of(), PastScores.TABLE.schema());
        Dataset<Row> standings = World.kept(StandingStage.standings(scores, past, members, SETTINGS, World.AS_OF));
        Dataset<Row> rollUps = World.kept(RollUpStage.rollUps(
                members,
                scores,
                standings,
                ties,
                Seen.of(ties),
                SourcesOfChapters.of(events, World.AS_OF),
                World.AS_OF));
        Dataset<Row> chapters = world.chapters(spark);
        Dataset<Row> spans = SpanStage.spans(
                members, Seen.of(ties), SourcesOfChapters.of(events, World.AS_OF), chapters, World.AS_OF);
        Dataset<Row> returned = GiftReturns.of(events, ties, spans, new Settings.GiversGain(WITHIN_WEEKS), World.AS_OF);
        Dataset<Row> effect = GivingReturns.of(World.kept(QuarterStage.quarters(events, spans, World.AS_OF)));
        Dataset<Row> introduced = IntroductionTrial.of(IntroductionStage.of(ties, members), ties);
        Dataset<Row> flows = World.kept(FlowStage.flows(events, SETTINGS, World.AS_OF));
        return new Computed(
                ChapterStage.scores(chapters, rollUps, World.kept(FragilityStage.fragilities(members, ties)), SETTINGS)
                        .collectAsList(),
                NetworkStage.scores(chapters, rollUps, flows, returned, effect, introduced, SETTINGS, World.AS_OF)
                        .collectAsList(),
                standings.collectAsList());
    }

    /** How many present members are in each quadrant. */
    private Map<String, Object> quadrants(Predicate<Person> isMember) {
        Map<String, Object> counts = new HashMap<>();
        Map<Long, Object> quadrants = inOne.values(MemberScores.QUADRANT);
        for (Quadrant quadrant : Quadrant.values()) {
            counts.put(
                    quadrant.code() + "_count",
                    world.persons().stream()
                            .filter(person -> person.isPresent() && isMember.test(person))
                            .filter(person -> quadrant.code().equals(quadrants.get(person.number())))
                            .count());
        }
        return counts;
    }

    /** The middle value of a chapter's present members, or the mean of both; null of fewer than five. */
    private Map<String, Object> medians(String chapter) {
        Map<String, Object> medians = new HashMap<>();
        for (Field field : List.of(MemberScores.PARTNERS_PER_TEN, MemberScores.RELATIONSHIP_RATIO)) {
            Map<Long, Object> values = inOne.values(field);
            List<Double> ascending = world.persons().stream()
                    .filter(person -> person.isPresent() && person.chapter().equals(chapter))
                    .map(person -> (Double) values.get(person.number()))
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            int n = ascending.size();
            medians.put(
                    field.name() + "_median",
                    n < 5 ? null : (Double) ((ascending.get((n - 1) / 2) + ascending.get(n / 2)) / 2));
        }
        return medians;
    }
}
