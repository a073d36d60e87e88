package org.soundings.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soundings.SparkTests;
import org.soundings.config.Settings;
import org.soundings.config.SettingsLoader;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.PastScores;
import org.soundings.tables.Standings;
import org.soundings.tables.Table;
import org.soundings.ties.TieStage;
import org.soundings.worlds.World;

/** Percentiles, quadrants and what they were 90 days before, of members written as a table. */
@ExtendWith(SparkTests.class)
final class StandingStageTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final LocalDate BEFORE = LocalDate.of(2026, 4, 1);
    private static final LocalDate LONG_BEFORE = LocalDate.of(2026, 1, 1);
    private static final Settings SHIPPED = SettingsLoader.shipped();

    /** Mid-ranks: in north 1/8, 1/2, 1/2, 7/8 of four, in the network 1/10, 4/10, 4/10, 7/10 and, in south, 9/10 of five. */
    @Test
    void percentilesAreOfTheChapterAndOfTheNetwork(SparkSession spark) {
        Map<String, Row> standings = standings(spark, SHIPPED, """
                # member | chapter | k | s  | breadth | depth
                ana      | north   | 3 | 10 | 2       | 0.1
                ben      | north   | 3 | 10 | 4       |
                cid      | north   | 3 | 10 | 4       | 0.3
                dan      | north   | 3 | 10 | 8       | 0.2
                eva      | south   | 3 | 10 | 9       | 0.1
                out      | north!  | 3 | 10 | 5       | 0.5
                """);
        assertThat(breadth(standings, "ana")).isCloseTo(1.0 / 6 * 1 / 8 + 5.0 / 6 * 1 / 10, within(1e-15));
        assertThat(breadth(standings, "ben")).isCloseTo(1.0 / 6 * 1 / 2 + 5.0 / 6 * 4 / 10, within(1e-15));
        assertThat(breadth(standings, "cid")).isEqualTo(breadth(standings, "ben"));
        assertThat(breadth(standings, "dan")).isCloseTo(1.0 / 6 * 7 / 8 + 5.0 / 6 * 7 / 10, within(1e-15));
        assertThat(breadth(standings, "eva")).isCloseTo(1.0 / 21 * 1 / 2 + 20.0 / 21 * 9 / 10, within(1e-15));
        assertThat(breadth(standings, "out")).isNull();
        assertThat((Double) value(standings, "ben", MemberScores.DEPTH_PERCENTILE))
                .isNull();
        assertThat((Double) value(standings, "cid", MemberScores.DEPTH_PERCENTILE))
                .isCloseTo(3.0 / 23 * 5 / 6 + 20.0 / 23 * 7 / 8, within(1e-15));
        assertThat((String) value(standings, "out", MemberScores.QUADRANT)).isNull();
        assertThat((Boolean) value(standings, "out", MemberScores.IS_BORDERLINE))
                .isNull();
    }

    @Test
    void quadrantsAreCutInTheMiddle(SparkSession spark) {
        Map<String, Row> standings = standings(spark, SHIPPED, """
                # member | chapter | k | s  | breadth | depth
                ana      | north   | 3 | 10 | 2       | 0.1
                ben      | north   | 3 | 10 | 3       | 0.9
                cid      | north   | 3 | 10 | 7       | 0.2
                dan      | north   | 3 | 10 | 8       | 0.8
                """);
        assertThat(quadrants(standings))
                .isEqualTo(Map.of(
                        "ana", "narrow_shallow", "ben", "narrow_deep", "cid", "wide_shallow", "dan", "wide_deep"));
        assertThat(standings.values()).noneMatch(row -> (Boolean) row.getAs(MemberScores.IS_BORDERLINE.name()));
    }

    @Test
    void itIsTooEarlyWithLittleToGoBy(SparkSession spark) {
        Map<String, Row> standings = standings(spark, SHIPPED, """
                # member | chapter | k | s  | breadth | depth | joined
                two      | north   | 2 | 10 | 2       | 0.1   |
                nine     | north   | 3 | 9  |         | 0.1   |
                shallow  | north   | 3 | 10 | 2       |       |
                fresh    | north   | 3 | 10 | 2       | 0.1   | 2026-03-31
                settled  | north   | 3 | 10 | 3       | 0.2   | 2026-03-30
                """);
        assertThat(quadrants(standings))
                .isEqualTo(Map.of(
                        "two", "too_early",
                        "nine", "too_early",
                        "shallow", "too_early",
                        "fresh", "too_early",
                        "settled", "wide_deep"));
        assertThat((Boolean) value(standings, "two", MemberScores.IS_BORDERLINE))
                .isNull();
        assertThat((Boolean) value(standings, "settled", MemberScores.IS_BORDERLINE))
                .isFalse();
    }

    /** Twenty-one members one apart: the eleventh is at .5, the tenth and the twelfth within .05 of it. */
    @Test
    void nearACutTheSideOfBeforeIsKept(SparkSession spark) {
        StringBuilder table =
                new StringBuilder("# member | chapter | k | s | breadth | depth | breadth before | depth before\n");
        for (int i = 1; i <= 21; i++) {
            int before = i == 10 || i == 13 ? 21 : i == 11 ? 0 : i;
            String then = i == 12 ? "" : String.valueOf(before);
            table.append("m%02d | north | 3 | 10 | %d | 0.5 | %s | 0.5%n".formatted(i, i, then));
        }
        Map<String, Row> standings = standings(spark, SHIPPED, table.toString());
        assertThat(breadth(standings, "m11")).isEqualTo(0.5);
        assertThat(breadth(standings, "m12")).isCloseTo(11.5 / 21, within(1e-15));
        assertThat(quadrants(standings))
                .containsEntry("m09", "narrow_deep")
                .containsEntry("m10", "wide_deep")
                .containsEntry("m11", "narrow_deep")
                .containsEntry("m12", "wide_deep")
                .containsEntry("m13", "wide_deep");
        assertThat((String) value(standings, "m10", MemberScores.QUADRANT_BEFORE))
                .isEqualTo("wide_deep");
        assertThat((Double) value(standings, "m11", MemberScores.PARTNERS_PER_TEN_BEFORE))
                .isEqualTo(0.0);
        assertThat((Double) value(standings, "m12", MemberScores.PARTNERS_PER_TEN_BEFORE))
                .isNull();
    }

    @Test
    void frozenCutPointsDoNotMoveWithTheNetwork(SparkSession spark) {
        Settings frozen = SettingsLoader.load(List.of(new SettingsLoader.Layer(
                "my.conf", "soundings.quadrants { breadth = [5, 6, 7], depth = [0.4, 0.5, 0.6] }")));
        Map<String, Row> standings = standings(spark, frozen, """
                # member | chapter | k | s  | breadth | depth | breadth before | depth before
                ana      | north   | 3 | 10 | 4.9     | 0.61  |                |
                ben      | north   | 3 | 10 | 4.9     | 0.7   |                |
                cid      | north   | 3 | 10 | 6       | 0.7   |                |
                dan      | north   | 3 | 10 | 6       | 0.7   | 4              | 0.7
                eva      | south   | 3 | 10 | 5       | 0.45  | 9              | 0.4
                """);
        assertThat(quadrants(standings))
                .isEqualTo(Map.of(
                        "ana", "narrow_deep",
                        "ben", "narrow_deep",
                        "cid", "wide_deep",
                        "dan", "narrow_deep",
                        "eva", "wide_shallow"));
        assertThat((Boolean) value(standings, "ana", MemberScores.IS_BORDERLINE))
                .isFalse();
        assertThat((Boolean) value(standings, "cid", MemberScores.IS_BORDERLINE))
                .isTrue();
    }

    @Test
    void monthEndsAreThoseOfMonthsThatAreOver() {
        assertThat(StandingStage.monthEnds(SHIPPED, AS_OF))
                .hasSize(24)
                .startsWith(LocalDate.of(2024, 7, 31))
                .endsWith(LocalDate.of(2026, 5, 31), AS_OF);
        assertThat(StandingStage.monthEnds(SHIPPED, AS_OF.minusDays(1)))
                .hasSize(24)
                .startsWith(LocalDate.of(2024, 6, 30))
                .endsWith(LocalDate.of(2026, 5, 31));
    }

    @Test
    void everyDayThatIsToldHasItsEarlierDay() {
        List<LocalDate> days = StandingStage.earlierDays(SHIPPED, AS_OF);
        assertThat(days)
                .doesNotContain(AS_OF)
                .doesNotHaveDuplicates()
                .contains(BEFORE, LONG_BEFORE)
                .containsAll(
                        StandingStage.monthEnds(SHIPPED, AS_OF.minusDays(1)).subList(1, 24));
        assertThat(StandingStage.monthEnds(SHIPPED, AS_OF)).allMatch(day -> days.contains(day.minusDays(90)));
    }

    /** Sixteen members with two mature contacts each: 0, 1, 2 relationships for 6, 4, 6 of them give μ = 1/2, α = 1. */
    @Test
    void depthIsDrawnTowardsTheMeanOfThoseWhoReport(SparkSession spark) {
        World world = new World();
        World.Scene ana = pairs(world, "ana*ben@2026-01-05 ana*cid@2026-01-05 ben*cid@2026-01-05", 2);
        World.Scene none = pairs(world, "ana>ben@2026-01-05 ana>cid@2026-01-05 ben>cid@2026-01-05", 2);
        World.Scene mixed =
                pairs(world, "ana*ben@2026-01-05 ben>cid@2026-01-05 cid*dan@2026-01-05 dan>ana@2026-01-05", 1);
        World.Scene stranger = world.scene("+zoe,reporting=no +yan,reporting=no zoe*yan@2026-01-05 +eve");
        Map<Long, Row> scores = today(spark, world);
        assertThat(ratio(scores, ana, "ana")).isEqualTo((2 + 0.5) / (2 + 1), within(1e-9));
        assertThat(ratio(scores, none, "ben")).isEqualTo(0.5 / 3, within(1e-9));
        assertThat(ratio(scores, mixed, "dan")).isEqualTo(1.5 / 3, within(1e-9));
        assertThat(ratio(scores, stranger, "zoe")).isEqualTo(1.5 / 2, within(1e-9));
        assertThat(ratio(scores, stranger, "eve")).isNull();
    }

    @Test
    void withoutAMatureContactThereIsNoDepth(SparkSession spark) {
        World world = new World();
        World.Scene scene = world.scene("ana>ben +eve");
        Map<Long, Row> scores = today(spark, world);
        assertThat(scores).hasSize(3);
        assertThat(ratio(scores, scene, "ana")).isNull();
        assertThat(ratio(scores, scene, "eve")).isNull();
    }

    private static World.Scene pairs(World world, String ties, int copies) {
        World.Scene last = null;
        for (int i = 0; i < copies; i++) {
            last = world.scene(ties);
        }
        return last;
    }

    private static Double ratio(Map<Long, Row> scores, World.Scene scene, String name) {
        return scores.get(scene.number(name)).getAs(MemberScores.RELATIONSHIP_RATIO.name());
    }

    private static Map<Long, Row> today(SparkSession spark, World world) {
        Dataset<Row> members = world.members(spark);
        Dataset<Row> ties = World.kept(
                TieStage.ties(world.events(spark), members, world.coAttendances(spark), SHIPPED, World.AS_OF));
        Dataset<Row> scores = MemberStage.scores(ties, members, SHIPPED, World.AS_OF);
        Dataset<Row> nothing = spark.createDataFrame(List.of(), PastScores.TABLE.schema());
        return StandingStage.standings(scores, nothing, members, SHIPPED, World.AS_OF).collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getAs(Standings.MEMBER_NO.name()), row -> row));
    }

    private static Map<String, Row> standings(SparkSession spark, Settings settings, String table) {
        List<Row> members = new ArrayList<>();
        List<Row> scores = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<List<String>> lines = table.lines()
                .map(line -> Arrays.stream(line.replaceFirst("#", " ").split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
        for (List<String> cells : lines.subList(1, lines.size())) {
            Map<String, String> told = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                told.put(lines.get(0).get(i), cells.get(i));
            }
            long number = names.size();
            names.add(told.get("member"));
            boolean isReporting = !told.get("chapter").endsWith("!");
            String chapter = told.get("chapter").replace("!", "");
            String joined = told.getOrDefault("joined", "");
            members.add(row(
                    NumberedMembers.TABLE,
                    Map.of(
                            NumberedMembers.MEMBER_NO, number,
                            NumberedMembers.CHAPTER_ID, chapter,
                            NumberedMembers.IS_REPORTING, isReporting),
                    NumberedMembers.JOINED_ON,
                    joined.isEmpty() ? null : LocalDate.parse(joined)));
            Map<Field, Object> counts = Map.of(
                    PastScores.MEMBER_NO,
                    number,
                    MemberScores.CONTACT_COUNT,
                    Long.valueOf(told.get("k")),
                    MemberScores.EXCHANGE_COUNT,
                    Long.valueOf(told.get("s")));
            scores.add(scored(AS_OF, counts, told, ""));
            if (!told.getOrDefault("breadth before", "").isEmpty()) {
                scores.add(scored(BEFORE, counts, told, " before"));
                scores.add(scored(LONG_BEFORE, counts, told, " before"));
            }
        }
        Dataset<Row> standings = StandingStage.placed(
                spark.createDataFrame(scores, Standings.TABLE.schema())
                        .join(
                                spark.createDataFrame(members, NumberedMembers.TABLE.schema()),
                                NumberedMembers.MEMBER_NO.name()),
                settings);
        Map<String, Row> ofToday = new HashMap<>();
        for (Row row : standings.collectAsList()) {
            if (row.getAs(Standings.AS_OF_ON.name()).equals(AS_OF)) {
                ofToday.put(
                        names.get(row.<Long>getAs(Standings.MEMBER_NO.name()).intValue()), row);
            }
        }
        return ofToday;
    }

    private static Row scored(LocalDate day, Map<Field, Object> counts, Map<String, String> told, String when) {
        Map<Field, Object> values = new HashMap<>(counts);
        values.put(PastScores.AS_OF_ON, day);
        values.put(MemberScores.PARTNERS_PER_TEN, number(told.get("breadth" + when)));
        values.put(MemberScores.RELATIONSHIP_RATIO, number(told.get("depth" + when)));
        return row(Standings.TABLE, values);
    }

    private static Double number(String text) {
        return text.isEmpty() ? null : Double.valueOf(text);
    }

    /** A row of the values given, the rest 0 or empty where null is not allowed. */
    private static Row row(Table table, Map<Field, Object> values, Object... more) {
        Map<Field, Object> all = new HashMap<>(values);
        for (int i = 0; i < more.length; i += 2) {
            all.put((Field) more[i], more[i + 1]);
        }
        return RowFactory.create(table.fields().stream()
                .map(field -> all.containsKey(field) ? all.get(field) : blank(field))
                .toArray());
    }

    private static Object blank(Field field) {
        if (field.nullable()) {
            return null;
        }
        if (field.type().equals(DataTypes.LongType)) {
            return 0L;
        }
        if (field.type().equals(DataTypes.DoubleType)) {
            return 0.0;
        }
        return field.type().equals(DataTypes.BooleanType) ? (Object) true : "";
    }

    private static Map<String, String> quadrants(Map<String, Row> standings) {
        Map<String, String> quadrants = new HashMap<>();
        standings.forEach((name, row) -> quadrants.put(name, row.getAs(MemberScores.QUADRANT.name())));
        return quadrants;
    }

    private static Double breadth(Map<String, Row> standings, String member) {
        return value(standings, member, MemberScores.BREADTH_PERCENTILE);
    }

    private static <T> T value(Map<String, Row> standings, String member, Field field) {
        return standings.get(member).getAs(field.name());
    }
}
