package org.soundings.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soundings.SparkTests;
import org.soundings.config.Settings;
import org.soundings.config.SettingsLoader;
import org.soundings.ties.Seen;
import org.soundings.ties.SourcesOfChapters;
import org.soundings.ties.TieStage;
import org.soundings.worlds.Scenes;
import org.soundings.worlds.World;

/** First gifts of small worlds as of 2026-06-30, with four weeks to come back; data begin on 2025-01-01. */
@ExtendWith(SparkTests.class)
final class GiftReturnsTest {

    private static final Settings SETTINGS = SettingsLoader.shipped();
    private static final String BEGINNING = "yan=zoe@2025-01-01 +yan,joined=2020-01-01 +zoe,joined=2020-01-01";
    private static final String JOINED = " +ana,joined=2020-01-01 +ben,joined=2020-01-01";

    @TestFactory
    Stream<DynamicTest> firstGifts(SparkSession spark) {
        World world = new World();
        Scenes scenes = Scenes.read("""
                # scene                                | ties                                                                | first | returned
                one way                              | BOTH ana>ben@2025-06-02                                               | 1 | 0
                both ways                            | BOTH ana>ben@2025-06-02 ben>ana@2025-06-20                            | 2 | 1
                not yet followed for long enough     | BOTH ana>ben@2026-06-03                                               |   |
                followed for just as long            | BOTH ana>ben@2026-06-02                                               | 1 | 0
                undated                              | BOTH ana>ben@2025-06-01..2025-07-02                                   |   |
                one of two undated                   | BOTH ana>ben@2025-06-02 ben>ana@2025-06-01..2025-07-02                |   |
                may be older than the data           | BOTH ana>ben@2025-04-01                                               |   |
                seen when the data began             | BOTH ana~ben@2025-03-01 ana>ben@2025-06-02                            |   |
                just late enough                     | BOTH ana>ben@2025-04-02                                               | 1 | 0
                the day of joining                   | BOTH ana>ben@2025-06-02 +ana,joined=2025-06-02                        | 1 | 0
                first seen, with another             | BOTH ben>ana@2025-06-02 ana>cid@2025-05-02 +ana +cid                  | 2 | 0
                one has left before it is over       | BOTH ana>ben@2025-06-02 +ben,joined=2020-01-01,left=2025-06-30                          |   |
                one has left after it is             | BOTH ana>ben@2025-06-02 +ben,joined=2020-01-01,left=2025-07-02                          | 1 | 0
                came back after leaving              | BOTH ana>ben@2025-06-02 ben>ana@2025-06-20 ben>ana@2025-08-20 +ben,joined=2020-01-01,left=2025-07-02 | 1 | 1
                exports end before it is over        | BOTH ana>ben@2025-06-02 +ana,joined=2020-01-01,stale=2025-06-29       |   |
                no export tells of one               | BOTH ana>ben@2025-06-02 +ben,chapter=east,reporting=no                |   |
                not help                             | BOTH ana?ben@2025-06-02 ana$ben@2025-06-03                            |   |
                """.replace("BOTH", BEGINNING + JOINED), world);
        Map<Integer, long[][]> byScene = new HashMap<>();
        Dataset<Row> events = world.events(spark);
        Dataset<Row> pairs =
                GiftReturns.pairs(Help.given(events, World.AS_OF), ties(spark, world), spans(spark, world));
        for (Row row : pairs.collectAsList()) {
            long[][] sums = new long[2][1];
            GiftReturns.pair(row, 28).addTo(sums[0], sums[1]);
            if (sums[0][0] > 0) {
                long[][] all = byScene.computeIfAbsent((int) (row.getLong(0) / 10_000), scene -> new long[2][1]);
                all[0][0] += sums[0][0];
                all[1][0] += sums[1][0];
            }
        }
        return scenes.tests((scene, column) -> byScene.containsKey(scene.index())
                ? byScene.get(scene.index())[column.equals("first") ? 0 : 1][0]
                : null);
    }

    @Test
    void sharesAreTheSameHoweverRowsAreSpread(SparkSession spark) {
        World world = new World();
        List<String> words = new ArrayList<>(List.of(BEGINNING));
        for (int i = 0; i < 12; i++) {
            words.add("+g%02d,joined=2020-01-01".formatted(i));
            for (int j = 1; j < 4; j++) {
                words.add("g%02d>g%02d@2025-%02d-1%d".formatted(i, (i + j) % 12, 5 + (i * j) % 7, j));
                words.add("g%02d>g%02d@2025-%02d-2%d".formatted((i + j) % 12, i, 5 + (i * j) % 7, j + i % 3));
            }
        }
        world.scene(String.join(" ", words));

        Row one = of(spark, world, 1);

        assertThat((Long) one.getAs("first_gift_count")).isEqualTo(72);
        // The first of each pair is followed by the other's within a fortnight; that one by nothing.
        assertThat((Double) one.getAs("returned_gift_ratio")).isEqualTo(0.5);
        assertThat((Double) one.getAs("chance_returned_gift_high")).isLessThan(0.2);
        assertThat(of(spark, world, 5)).isEqualTo(one);
    }

    private static Row of(SparkSession spark, World world, int partitions) {
        Dataset<Row> events = world.events(spark).repartition(partitions);
        return GiftReturns.of(
                        events,
                        ties(spark, world).repartition(partitions),
                        spans(spark, world).repartition(partitions),
                        new Settings.GiversGain(4),
                        World.AS_OF)
                .first();
    }

    private static Dataset<Row> ties(SparkSession spark, World world) {
        return TieStage.ties(
                world.events(spark), world.members(spark), world.coAttendances(spark), SETTINGS, World.AS_OF);
    }

    private static Dataset<Row> spans(SparkSession spark, World world) {
        return SpanStage.spans(
                world.members(spark),
                Seen.of(ties(spark, world)),
                SourcesOfChapters.of(world.events(spark), World.AS_OF),
                world.chapters(spark),
                World.AS_OF);
    }
}
