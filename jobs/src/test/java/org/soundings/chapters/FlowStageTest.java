package org.soundings.chapters;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
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
import org.soundings.tables.ChapterFlows;
import org.soundings.tables.ChapterThanks;
import org.soundings.worlds.Scenes;
import org.soundings.worlds.World;

/** What goes from the home chapter of small worlds to east, as of 2026-06-30. */
@ExtendWith(SparkTests.class)
final class FlowStageTest {

    private static final Settings SETTINGS = SettingsLoader.shipped();

    @TestFactory
    Stream<DynamicTest> flows(SparkSession spark) {
        World world = new World();
        Scenes scenes = Scenes.read("""
                # scene                   | ties                                                        | given_count | referral_inside_count | referral_outside_count | thank_count
                nothing                   | ana>ben +eve,chapter=east                                   |   |   |   |
                a referral                | ana>eve:2 +eve,chapter=east                                 | 2 | 0 | 2 | 0
                its tiers                 | ana>eve:2/inside ben>eve:3/outside ana>eve +eve,chapter=east | 6 | 2 | 4 | 0
                other help                | ana>eve:2/help ana>eve/testimonial +eve,chapter=east        | 3 | 0 | 0 | 0
                thanks are no help        | ana$eve:2 +eve,chapter=east                                 | 0 | 0 | 0 | 2
                asks and meetings are none | ana?eve ana=eve ana~eve +eve,chapter=east                  |   |   |   |
                the other way             | eve>ana:5 +eve,chapter=east                                 |   |   |   |
                before the window         | ana>eve@2025-06-30 +eve,chapter=east                        |   |   |   |
                its first day             | ana>eve@2025-07-01 +eve,chapter=east                        | 1 | 0 | 1 | 0
                tomorrow                  | ana>eve@2026-07-01 +eve,chapter=east                        |   |   |   |
                none of them              | ana>eve:0 +eve,chapter=east                                 |   |   |   |
                who has left counts       | ana>eve +ana,left=2026-06-01 +eve,chapter=east              | 1 | 0 | 1 | 0
                a chapter without exports | ana>eve +eve,chapter=east,reporting=no                      | 1 | 0 | 1 | 0
                """, world);
        Map<List<String>, Row> flows = new HashMap<>();
        FlowStage.flows(world.events(spark), SETTINGS, World.AS_OF)
                .collectAsList()
                .forEach(row -> flows.put(List.of(row.getString(0), row.getString(1)), row));
        return scenes.tests((scene, column) -> {
            Row row = flows.get(List.of(scene.chapter("home"), scene.chapter("east")));
            return row == null ? null : row.getAs(column);
        });
    }

    /** Of each currency by itself; the member who thanks need not be known. */
    @Test
    void amountsOfTwoCurrenciesAreNotAdded(SparkSession spark) {
        World world = new World();
        world.scene(
                "ana$eve:1 ana$eve:2 ben$eve:1 ana$eve:9 ana>eve:1 ana$eve:1@2025-06-30 ana$ben:1 +eve,chapter=east");
        Dataset<Row> events = world.events(spark)
                .withColumn("amount", col("quantity_count").multiply(100).cast("decimal(18,2)"))
                .withColumn(
                        "currency_code",
                        when(col("quantity_count").equalTo(9), "CHF").otherwise("EUR"))
                .withColumn("from_no", lit(null).cast("bigint"));

        List<Row> thanks = FlowStage.thanks(events, SETTINGS, World.AS_OF)
                .orderBy(ChapterThanks.CURRENCY_CODE.col())
                .collectAsList();

        assertThat(thanks.stream().map(Row::mkString))
                .containsExactly("0000-home0000-eastCHF9900.00", "0000-home0000-eastEUR4400.00");
        assertThat(FlowStage.flows(events, SETTINGS, World.AS_OF)
                        .select(ChapterFlows.THANK_COUNT.col())
                        .first()
                        .getLong(0))
                .isEqualTo(13);
    }

    /** Home gives east 6 and gets 2, far gets 3 for nothing; an outsider is no node. */
    @Test
    void whatComesBackBetweenChapters(SparkSession spark) {
        World world = new World();
        world.scene("ana>eve:4 ben>eve:2 eve>ana:2 ana>fay:3 ana>out:9 ana>ben:9"
                + " +eve,chapter=east +fay,chapter=far +out,chapter=away,reporting=no");
        Dataset<Row> flows = FlowStage.flows(world.events(spark), SETTINGS, World.AS_OF);

        Row sums = FlowReciprocity.sums(world.chapters(spark), flows)
                .withColumn("chapter_count", lit(3L))
                .select(FlowReciprocity.columns().entrySet().stream()
                        .map(measure -> measure.getKey().from(measure.getValue()))
                        .toArray(Column[]::new))
                .first();

        double y = 11 / (11 + 6.0);
        double expected = y / (1 + y);
        assertThat((Long) sums.getAs("chapter_given_count")).isEqualTo(11);
        assertThat((Double) sums.getAs("chapter_reciprocity_ratio")).isEqualTo(4 / 11.0);
        assertThat((Double) sums.getAs("chapter_reciprocity_expected_ratio")).isEqualTo(expected);
        assertThat((Double) sums.getAs("chapter_reciprocity_rho")).isEqualTo((4 / 11.0 - expected) / (1 - expected));
    }
}
