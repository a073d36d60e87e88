package org.soundings.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.soundings.members.MemberStage;
import org.soundings.members.StandingStage;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;
import org.soundings.tables.NumberedScores;
import org.soundings.tables.PastScores;
import org.soundings.tables.Standings;
import org.soundings.ties.CoAttendanceStage;
import org.soundings.ties.PastTieStage;
import org.soundings.ties.TieStage;

/** What was before, in random worlds: what a night of that day would have told, and what METRICS.md says of it. */
@Tag("heavy")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MovementTest {

    private static final Settings SETTINGS = SettingsLoader.shipped();
    private static final LocalDate A_MONTH_END = LocalDate.of(2026, 5, 31);

    private final World world = RandomWorlds.make(20261123, 40);
    private Map<LocalDate, Map<Long, Row>> past;
    private Night today;
    private Night then;

    /** What a night keeps of its members: scores of its day, and standings by day and member. */
    private record Night(Map<Long, Row> scores, Map<LocalDate, Map<Long, Row>> standings) {}

    @BeforeAll
    void compute() {
        today = night(World.AS_OF);
        then = night(A_MONTH_END);
    }

    @Test
    void scoresOfEarlierDaysAreAsMetricsSays() {
        long rows = 0;
        for (LocalDate day : List.of(World.AS_OF.minusDays(90), A_MONTH_END, LocalDate.of(2024, 7, 31))) {
            Map<Long, PlainMember> members =
                    PlainMember.of(world, PlainTie.of(world, day).values(), day);
            for (Map.Entry<Long, PlainMember> member : members.entrySet()) {
                Map<String, Object> expected = member.getValue().values();
                Row row = past.get(day).get(member.getKey());
                assertThat(row != null || !hasTie(expected))
                        .as("%s of %s", day, member.getKey())
                        .isTrue();
                if (row == null) {
                    continue;
                }
                rows++;
                for (Field field : PastScores.MEASURED) {
                    Object value = row.getAs(field.name());
                    if (value instanceof Double number) {
                        assertThat((Double) expected.get(field.name())).isCloseTo(number, within(1e-12 * number));
                    } else {
                        assertThat(value).as("%s of %s", field, row).isEqualTo(expected.get(field.name()));
                    }
                }
            }
        }
        assertThat(rows).isGreaterThan(200);
    }

    @Test
    void whatWasBeforeIsWhatANightOfThatDayTells() {
        Map<Long, Row> told = past.get(A_MONTH_END);
        assertThat(told).hasSizeGreaterThan(100);
        then.scores().forEach((member, night) -> {
            Row row = told.get(member);
            assertThat(row != null || !hasTie(values(night))).as("%s", night).isTrue();
            if (row != null) {
                PastScores.MEASURED.forEach(field -> assertThat(row.<Object>getAs(field.name()))
                        .as("%s of %s", field, member)
                        .isEqualTo(night.getAs(field.name())));
            }
        });
    }

    @Test
    void aMonthOfHistoryIsTheStandingThatANightOfItsLastDayTells() {
        Map<Long, Row> history = today.standings().get(A_MONTH_END);
        Map<Long, Row> night = then.standings().get(A_MONTH_END);
        assertThat(history.values().stream().map(row -> row.<String>getAs(MemberScores.QUADRANT.name())))
                .contains("wide_deep", "narrow_shallow", "wide_shallow", "narrow_deep", "too_early", null);
        history.forEach((member, row) -> Standings.TOLD.forEach(field -> assertThat(row.<Object>getAs(field.name()))
                .as("%s of %s", field, member)
                .isEqualTo(night.get(member).getAs(field.name()))));
    }

    @Test
    void beforeIsTheStandingOfNinetyDaysBefore() {
        Map<Long, Row> before = today.standings().get(World.AS_OF.minusDays(90));
        today.standings().get(World.AS_OF).forEach((member, row) -> {
            for (Standings.Before each : Standings.BEFORE) {
                Object missing = each.before().nullable() ? null : (Object) 0L;
                Object expected = before.containsKey(member)
                        ? before.get(member).getAs(each.field().name())
                        : missing;
                assertThat(row.<Object>getAs(each.before().name())).isEqualTo(expected);
            }
        });
    }

    private static boolean hasTie(Map<String, Object> scores) {
        return List.of("contact_count", "exchange_tie_count", "met_tie_count", "trusted_tie_count", "mutual_tie_count")
                .stream()
                .anyMatch(count -> (Long) scores.get(count) > 0);
    }

    private static Map<String, Object> values(Row row) {
        Map<String, Object> values = new HashMap<>();
        PastScores.MEASURED.forEach(field -> values.put(field.name(), row.getAs(field.name())));
        return values;
    }

    private Night night(LocalDate asOf) {
        SparkSession spark = SparkTests.spark();
        Dataset<Row> events = world.events(spark);
        Dataset<Row> members = world.members(spark);
        Dataset<Row> seated = CoAttendanceStage.coAttendances(world.presences(spark), SETTINGS, asOf);
        Dataset<Row> ties = World.kept(TieStage.ties(events, members, seated, SETTINGS, asOf));
        Dataset<Row> scores = World.kept(MemberStage.scores(ties, members, SETTINGS, asOf));
        Dataset<Row> pastTies = PastTieStage.ties(events, SETTINGS, StandingStage.earlierDays(SETTINGS, asOf));
        Dataset<Row> earlier = World.kept(MemberStage.past(pastTies, SETTINGS));
        if (past == null) {
            past = byDay(earlier, PastScores.AS_OF_ON, PastScores.MEMBER_NO);
        }
        Dataset<Row> standings = StandingStage.standings(scores, earlier, members, SETTINGS, asOf);
        return new Night(
                scores.collectAsList().stream()
                        .collect(Collectors.toMap(row -> row.getAs(NumberedScores.MEMBER_NO.name()), row -> row)),
                byDay(standings, Standings.AS_OF_ON, Standings.MEMBER_NO));
    }

    private static Map<LocalDate, Map<Long, Row>> byDay(Dataset<Row> rows, Field day, Field member) {
        return rows.collectAsList().stream()
                .collect(Collectors.groupingBy(
                        row -> row.getAs(day.name()), Collectors.toMap(row -> row.getAs(member.name()), row -> row)));
    }
}
