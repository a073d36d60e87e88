package org.soundings.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.soundings.SparkTests;
import org.soundings.chapters.ChapterStage;
import org.soundings.chapters.NetworkStage;
import org.soundings.chapters.RollUpStage;
import org.soundings.config.Settings;
import org.soundings.config.SettingsLoader;
import org.soundings.members.MemberStage;
import org.soundings.network.GiftReturns;
import org.soundings.network.SpanStage;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.NetworkScores;
import org.soundings.ties.Seen;
import org.soundings.ties.SourcesOfChapters;
import org.soundings.ties.TieStage;

/** The chapters of sixty random worlds, and the network that they are, against a plain reading of METRICS.md. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RandomGroupsTest {

    private static final Settings SETTINGS = SettingsLoader.shipped();
    private static final int WITHIN_WEEKS = 8;
    private static final double ROUNDING = 1e-12;

    /** Columns that are drawn by chance: their tests are {@code GiftReturnsTest}'s. */
    private static final int BY_CHANCE = 3;

    private final World world = RandomWorlds.make(20260630, 60);
    private final Collection<PlainTie> plainTies =
            PlainTie.of(world, World.AS_OF).values();
    private Computed inOne;
    private Computed inSeven;

    private record Computed(List<Row> chapters, List<Row> network) {}

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
            same(chapter, expected);
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
        expected.putAll(PlainReturns.values(world, plainTies, WITHIN_WEEKS, World.AS_OF));
        same(inOne.network().get(0), expected);
        assertThat(inOne.network()).hasSize(1);
        assertThat(expected)
                .hasSize(NetworkScores.TABLE.fields().size() - BY_CHANCE)
                .doesNotContainValue(null);
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
        Dataset<Row> rollUps = World.kept(RollUpStage.rollUps(
                members, scores, ties, Seen.of(ties), SourcesOfChapters.of(events, World.AS_OF), World.AS_OF));
        Dataset<Row> chapters = world.chapters(spark);
        Dataset<Row> spans = SpanStage.spans(
                members, Seen.of(ties), SourcesOfChapters.of(events, World.AS_OF), chapters, World.AS_OF);
        Dataset<Row> returned = GiftReturns.of(events, ties, spans, new Settings.GiversGain(WITHIN_WEEKS), World.AS_OF);
        return new Computed(
                ChapterStage.scores(chapters, rollUps, SETTINGS).collectAsList(),
                NetworkStage.scores(chapters, rollUps, returned, SETTINGS, World.AS_OF)
                        .collectAsList());
    }

    private static void same(Row row, Map<String, Object> expected) {
        expected.forEach((column, value) -> {
            Object actual = row.get(row.fieldIndex(column));
            String what = "%s of %s".formatted(column, row);
            if (value instanceof Double number && actual != null) {
                assertThat((Double) actual)
                        .as(what)
                        .isCloseTo(number, within(ROUNDING * Math.max(1, Math.abs(number))));
            } else {
                assertThat(actual).as(what).isEqualTo(value);
            }
        });
    }
}
