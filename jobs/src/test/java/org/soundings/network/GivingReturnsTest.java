package org.soundings.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.soundings.network.GivingPanel.Cell;
import org.soundings.tables.ChapterQuarters;
import org.soundings.tables.EventKind;
import org.soundings.ties.Seen;
import org.soundings.ties.SourcesOfChapters;
import org.soundings.ties.TieStage;
import org.soundings.worlds.Scenes;
import org.soundings.worlds.World;
import org.soundings.worlds.World.Happening;
import org.soundings.worlds.World.Person;

/** Quarters of small worlds as of 2026-06-30, and the effect found over them. */
@ExtendWith(SparkTests.class)
final class GivingReturnsTest {

    private static final Settings SETTINGS = SettingsLoader.shipped();
    private static final int QUARTERS_2025 = 2025 * 4;

    /** Of ana: quarter, given and received. */
    @TestFactory
    Stream<DynamicTest> quarters(SparkSession spark) {
        World world = new World();
        Scenes scenes = Scenes.read("""
                # scene                         | ties                                                                          | ana
                what was given and received     | ana>ben:2@2025-10-01 ben>ana@2025-12-31 ana>ben@2026-06-30 BEN +ana,joined=2020-01-01 | 2025-4 2 1, 2026-1 0 0, 2026-2 1 0
                the first quarter is not whole  | ana>ben:2@2025-10-02 BEN +ana,joined=2020-01-01                               | 2026-1 0 0, 2026-2 0 0
                joined on its first day         | ben>cid@2025-01-01 ana>ben@2026-01-02 BEN +ana,joined=2026-01-01              | 2026-1 1 0, 2026-2 0 0
                joined a day later              | ben>cid@2025-01-01 ana>ben@2026-01-02 BEN +ana,joined=2026-01-02              | 2026-2 0 0
                first seen                      | ben>cid@2025-01-01 ana>ben@2026-01-02 BEN                                     | 2026-2 0 0
                left on the day after           | ana>ben@2025-10-01 BEN +ana,joined=2020-01-01,left=2026-04-01                 | 2025-4 1 0, 2026-1 0 0
                left on the last day            | ana>ben@2025-10-01 BEN +ana,joined=2020-01-01,left=2026-03-31                 | 2025-4 1 0
                gone, last seen                 | ana>ben@2025-10-01 ana>ben@2026-02-01 BEN +ana,joined=2020-01-01,present=no   | 2025-4 1 0
                exports end                     | ana>ben@2025-10-01 BEN +ana,joined=2020-01-01,stale=2026-06-29                | 2025-4 1 0, 2026-1 0 0
                undated                         | ana>ben@2025-10-01 ana>ben@2025-10-05..2025-12-05 BEN +ana,joined=2020-01-01  | 2025-4 1 0, 2026-1 0 0, 2026-2 0 0
                not help                        | ana=ben@2025-10-01 ana?ben@2025-11-01 BEN +ana,joined=2020-01-01              | 2025-4 0 0, 2026-1 0 0, 2026-2 0 0
                with another chapter            | ana>fay@2025-10-01 fay>ana:3@2026-01-01 BEN +ana,joined=2020-01-01 +fay,chapter=east,reporting=no | 2025-4 1 0, 2026-1 0 3, 2026-2 0 0
                no export tells of ana          | ana>ben@2025-10-01 BEN +ana,chapter=east,reporting=no                         |
                """.replace("BEN", "+ben,joined=2020-01-01"), world);
        Map<Long, String> told = new HashMap<>();
        for (Row chapter : quarterRows(spark, world, 1).collectAsList()) {
            for (Row row : chapter.<Row>getList(ChapterQuarters.TABLE.indexOf(ChapterQuarters.QUARTERS))) {
                String quarter = "%d-%d %d %d"
                        .formatted(row.getLong(1) / 4, row.getLong(1) % 4 + 1, row.getLong(2), row.getLong(3));
                told.merge(row.getLong(0), quarter, (one, other) -> one + ", " + other);
            }
        }
        return scenes.tests((scene, name) -> told.get(scene.number(name)));
    }

    @Test
    void theEffectIsThatOfPlainlyCountedQuartersHoweverRowsAreSpread(SparkSession spark) {
        World world = new World();
        Random random = new Random(5);
        for (int c = 0; c < 4; c++) {
            String chapter = "c" + c;
            IntStream.range(10 * c, 10 * c + 6)
                    .forEach(i -> world.add(new Person(
                            i, "m%03d".formatted(i), chapter, null, LocalDate.of(2020, 1, 1), null, true, true)));
            world.add(gift(10L * c, 10L * c + 1, LocalDate.of(2025, 1, 1)));
            for (int i = 0; i < 150; i++) {
                long from = 10L * c + random.nextInt(1 + random.nextInt(6));
                long to = 10L * c + random.nextInt(6);
                world.add(gift(from, to, LocalDate.of(2025, 1, 1).plusDays(random.nextInt(546))));
            }
        }

        Row effect = GivingReturns.of(quarterRows(spark, world, 1)).first();

        GivingEffectFit plain = plain(world);
        assertThat((Double) effect.getAs("giving_effect")).isEqualTo(plain.beta());
        assertThat((Double) effect.getAs("giving_effect_se"))
                .isEqualTo(plain.standardError())
                .isPositive();
        assertThat((Double) effect.getAs("giving_effect_low")).isLessThan(plain.beta());
        assertThat((Double) effect.getAs("giving_effect_high")).isGreaterThan(plain.beta());
        assertThat((Long) effect.getAs("giving_effect_member_count")).isEqualTo(24);
        assertThat((Long) effect.getAs("giving_effect_quarter_count")).isEqualTo(5);
        assertThat((Long) effect.getAs("giving_effect_chapter_count")).isEqualTo(4);
        assertThat(GivingReturns.of(quarterRows(spark, world, 5)).first()).isEqualTo(effect);
    }

    @Test
    void ofNobodyNothingIsTold(SparkSession spark) {
        Row effect = GivingReturns.of(quarterRows(spark, new World(), 1)).first();
        assertThat((Object) effect.getAs("giving_effect")).isNull();
        assertThat((Long) effect.getAs("giving_effect_chapter_count")).isZero();
    }

    private static Happening gift(long from, long to, LocalDate day) {
        return new Happening(EventKind.REFERRAL, null, day, day, from, to, 1);
    }

    private static GivingEffectFit plain(World world) {
        Map<String, List<Cell>> cells = new TreeMap<>();
        List<Person> members = new ArrayList<>(world.persons());
        members.sort(Comparator.comparing(Person::number));
        for (Person member : members) {
            for (int quarter = QUARTERS_2025; quarter < QUARTERS_2025 + 5; quarter++) {
                int now = quarter;
                long given = world.happenings().stream()
                        .filter(gift -> gift.from() == member.number() && gift.to() != member.number())
                        .filter(gift -> quarter(gift) == now)
                        .count();
                long received = world.happenings().stream()
                        .filter(gift -> gift.to() == member.number() && gift.from() != member.number())
                        .filter(gift -> quarter(gift) == now + 1)
                        .count();
                cells.computeIfAbsent(member.chapter(), chapter -> new ArrayList<>())
                        .add(new Cell(member.number(), quarter, given, received));
            }
        }
        List<GivingPanel> panels = cells.values().stream().map(GivingPanel::of).collect(Collectors.toList());
        return GivingEffectFit.of(
                beta -> panels.stream().map(panel -> panel.at(beta)).toList());
    }

    private static int quarter(Happening gift) {
        return gift.end().getYear() * 4 + (gift.end().getMonthValue() - 1) / 3;
    }

    private static Dataset<Row> quarterRows(SparkSession spark, World world, int partitions) {
        Dataset<Row> members = world.members(spark);
        Dataset<Row> events = world.events(spark).repartition(partitions);
        Dataset<Row> ties = TieStage.ties(events, members, world.coAttendances(spark), SETTINGS, World.AS_OF);
        Dataset<Row> spans = SpanStage.spans(
                members, Seen.of(ties), SourcesOfChapters.of(events, World.AS_OF), world.chapters(spark), World.AS_OF);
        return World.kept(QuarterStage.quarters(events, spans, World.AS_OF)).repartition(partitions);
    }
}
