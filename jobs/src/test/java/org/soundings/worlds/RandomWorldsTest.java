package org.soundings.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.soundings.SparkTests;
import org.soundings.chapters.FragilityStage;
import org.soundings.config.Settings;
import org.soundings.config.SettingsLoader;
import org.soundings.members.BalanceStage;
import org.soundings.members.MemberStage;
import org.soundings.members.StandingStage;
import org.soundings.network.Islands;
import org.soundings.network.PlaceStage;
import org.soundings.network.Relationships;
import org.soundings.network.SharedContacts;
import org.soundings.tables.BalancedTies;
import org.soundings.tables.MemberScores;
import org.soundings.tables.NumberedEvents;
import org.soundings.tables.NumberedPlaces;
import org.soundings.tables.NumberedScores;
import org.soundings.tables.NumberedTies;
import org.soundings.tables.PastScores;
import org.soundings.tables.Standings;
import org.soundings.ties.CoAttendanceStage;
import org.soundings.ties.TieStage;
import org.soundings.worlds.World.Person;

/** Ties and members of two hundred random worlds against a plain reading of METRICS.md, however the rows are spread. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RandomWorldsTest {

    private static final Settings SETTINGS = SettingsLoader.shipped();
    private static final double ROUNDING = 1e-12;

    /** The slow fit tries values of α ever closer; the last step is far below this. */
    private static final double FIT = 1e-6;

    private final World world = RandomWorlds.make(20260630, 200);
    private final Map<List<Long>, PlainTie> plainTies = PlainTie.of(world, World.AS_OF);
    private final Map<Long, PlainMember> plainMembers = PlainMember.of(world, plainTies.values(), World.AS_OF);
    private Computed inOne;

    private record Computed(
            List<Row> ties,
            List<Row> members,
            List<Row> embedded,
            List<Row> around,
            List<Row> places,
            List<Row> fragilities,
            List<Row> standings) {}

    @BeforeAll
    void compute() {
        inOne = compute(1);
    }

    @Test
    void everyTieIsAsMetricsSays() {
        assertThat(inOne.ties()).hasSameSizeAs(plainTies.keySet()).hasSizeGreaterThan(300);
        Set<Object> stages = new HashSet<>();
        Set<Long> coAttendances = new HashSet<>();
        Set<Object> premature = new HashSet<>();
        Set<Object> early = new HashSet<>();
        long givers = 0;
        for (Row tie : inOne.ties()) {
            Map<String, Object> expected =
                    plainTies.get(List.of(tie.getLong(0), tie.getLong(1))).values();
            same(tie, expected, ROUNDING);
            assertThat(expected).hasSize(NumberedTies.TABLE.fields().size() - 2);
            stages.add(expected.get("stage"));
            premature.add(expected.get("premature_ask_ab_count"));
            early.add(expected.get("early_referral_ba_count"));
            givers += expected.get("first_giver_no") == null ? 0 : 1;
            coAttendances.add((Long) expected.get("co_attendance_count"));
        }
        assertThat(premature).contains(null, 0L, 1L);
        assertThat(early).contains(null, 0L, 1L, 2L);
        assertThat(givers).isPositive();
        assertThat(coAttendances).contains(null, 0L, 1L, 4L);
        assertThat(stages).containsExactlyInAnyOrder("exchange", "met", "trusted", "mutual", null);
    }

    /** What the worlds are made for does occur in them. */
    @Test
    void everythingOddOccurs() {
        assertThat(world.happenings())
                .anyMatch(event -> event.to() != null && event.to().equals(event.from()));
        assertThat(world.happenings()).anyMatch(event -> event.quantity() == 0);
        assertThat(plainTies.values())
                .as("one-sided ties")
                .filteredOn(tie -> tie.given(true) == 0 != (tie.given(false) == 0))
                .hasSizeGreaterThan(100);
        List<Long> degrees = plainMembers.values().stream()
                .map(member -> (Long) member.values().get("contact_count"))
                .toList();
        assertThat(degrees).as("isolates").filteredOn(count -> count == 0).hasSizeGreaterThan(50);
        assertThat(degrees).as("hubs").filteredOn(count -> count >= 15).hasSizeGreaterThan(5);
        Map<String, List<String>> names = world.persons().stream()
                .collect(Collectors.groupingBy(Person::chapter, Collectors.mapping(Person::name, Collectors.toList())));
        assertThat(names.values())
                .as("chapters of one")
                .filteredOn(all -> all.size() == 1)
                .hasSizeGreaterThan(20);
        assertThat(names.values())
                .as("chapters with two of one name")
                .filteredOn(all -> new HashSet<>(all).size() < all.size())
                .hasSizeGreaterThan(20);
    }

    @Test
    void everyMemberIsAsMetricsSays() {
        assertThat(inOne.members()).hasSameSizeAs(plainMembers.keySet());
        Map<String, Set<Object>> seen = new HashMap<>();
        for (Row member : inOne.members()) {
            Map<String, Object> expected = plainMembers.get(member.getLong(0)).values();
            same(member, expected, ROUNDING);
            assertThat(expected).hasSize(NumberedScores.TABLE.fields().size() - 1);
            expected.forEach((column, value) ->
                    seen.computeIfAbsent(column, unseen -> new HashSet<>()).add(value));
        }
        assertThat(seen).allSatisfy((column, values) -> assertThat(values).hasSizeGreaterThan(5));
    }

    @Test
    void everyMemberIsOnTheIslandThatCanBeWalked() {
        Map<Long, Long> expected = new PlainGraph(plainTies.values()).islands();
        Map<Long, Long> found = inOne.places().stream()
                .collect(Collectors.toMap(
                        row -> row.getLong(0), row -> row.<Long>getAs(NumberedPlaces.ISLAND_NO.name())));
        assertThat(found).isEqualTo(expected).hasSizeGreaterThan(100);
        assertThat(new HashSet<>(expected.values())).hasSizeGreaterThan(30);
    }

    @Test
    void whatHangsOnOneIsWhatTakingEachAwaySays() {
        Map<String, PlainFragility> expected = PlainFragility.ofChapters(plainTies.values());
        Map<String, List<Long>> points = new HashMap<>();
        Map<String, Map<List<Long>, Long>> bridges = new HashMap<>();
        for (Row chapter : inOne.fragilities()) {
            points.put(chapter.getString(0), chapter.getList(1));
            Map<List<Long>, Long> told = new HashMap<>();
            for (Row bridge : chapter.<Row>getList(2)) {
                told.put(List.of(bridge.getLong(0), bridge.getLong(1)), bridge.getLong(2));
            }
            bridges.put(chapter.getString(0), told);
        }
        assertThat(points).hasSizeGreaterThan(30);
        assertThat(points.values()).filteredOn(all -> all.size() > 1).hasSizeGreaterThan(2);
        expected.forEach((chapter, fragility) -> {
            assertThat(points.get(chapter)).as(chapter).isEqualTo(fragility.articulationPoints());
            assertThat(bridges.get(chapter)).as(chapter).isEqualTo(fragility.bridges());
        });
        assertThat(points.keySet()).isEqualTo(expected.keySet());
    }

    @Test
    void everyMemberIsAsEmbeddedAsHisContactsAre() {
        PlainGraph graph = new PlainGraph(plainTies.values());
        Set<Double> seen = new HashSet<>();
        for (Row place : inOne.places()) {
            Double expected = graph.embeddedness(place.getLong(0));
            Map<String, Object> values = new HashMap<>();
            values.put("embeddedness_ratio", expected);
            same(place, values, ROUNDING);
            seen.add(expected);
        }
        assertThat(seen).contains(null, 0.0, 1.0).hasSizeGreaterThan(3);
    }

    /** Which communities there are is a matter of chance; that each lies on one island and is called by its first is not. */
    @Test
    void everyCommunityLiesOnOneIsland() {
        Map<Long, List<Row>> communities = inOne.places().stream()
                .collect(Collectors.groupingBy(row -> row.getAs(NumberedPlaces.COMMUNITY_NO.name())));
        communities.forEach((first, members) -> {
            assertThat(members.stream().mapToLong(row -> row.getLong(0)).min()).hasValue(first);
            assertThat(members.stream()
                            .map(row -> row.getAs(NumberedPlaces.ISLAND_NO.name()))
                            .distinct())
                    .hasSize(1);
        });
        assertThat(communities).hasSizeGreaterThan(30);
    }

    @Test
    void depthIsAsASlowFitSays() {
        Map<Long, Double> ratios = PlainMember.relationshipRatios(plainMembers);
        assertThat(ratios).hasSizeGreaterThan(100);
        assertThat(inOne.standings()).hasSameSizeAs(plainMembers.keySet());
        for (Row member : inOne.standings()) {
            Double expected = ratios.get(member.<Long>getAs(Standings.MEMBER_NO.name()));
            Double actual = member.getAs(MemberScores.RELATIONSHIP_RATIO.name());
            if (expected == null) {
                assertThat(actual).isNull();
            } else {
                assertThat(actual).isCloseTo(expected, within(FIT));
            }
        }
    }

    /** The priors by a slow fit; then, with them, what follows of every pair. */
    @Test
    void balanceIsAsMetricsSays() {
        assertThat(inOne.embedded()).hasSameSizeAs(plainTies.keySet());
        Map<List<Long>, Double> shares = PlainBalance.habitShares(plainTies);
        Row first = inOne.embedded().get(0);
        double balancePrior = first.getAs("balance_prior_a");
        double habitPrior = first.getAs("habit_prior_a");
        assertThat(balancePrior)
                .isBetween(0.06, 900.0)
                .isCloseTo(PlainBalance.prior(plainTies, pair -> 0.5), within(FIT * balancePrior));
        assertThat(habitPrior)
                .isBetween(0.06, 900.0)
                .isCloseTo(PlainBalance.prior(plainTies, shares::get), within(FIT * habitPrior));
        Set<Object> labels = new HashSet<>();
        for (Row tie : inOne.embedded()) {
            List<Long> pair = List.of(tie.getLong(0), tie.getLong(1));
            Map<String, Object> expected =
                    PlainBalance.values(plainTies.get(pair), shares.get(pair), balancePrior, habitPrior);
            same(tie, expected, ROUNDING);
            assertThat(expected)
                    .hasSize(BalancedTies.TABLE.fields().size()
                            - NumberedTies.TABLE.fields().size());
            labels.add(expected.get("balance_label"));
        }
        assertThat(labels).containsExactlyInAnyOrder("too_few", "as_usual", "gives_more", "receives_more");
    }

    @Test
    void whatLiesAroundIsAsMetricsSays() {
        PlainContacts contacts = new PlainContacts(plainTies);
        Set<Object> overlaps = new HashSet<>();
        for (Row tie : inOne.embedded()) {
            Double expected = contacts.overlap(tie.getLong(0), tie.getLong(1));
            Map<String, Object> values = new HashMap<>();
            values.put("overlap", expected);
            same(tie, values, ROUNDING);
            overlaps.add(expected);
        }
        assertThat(overlaps).contains(null, 0.0, 1.0).hasSizeGreaterThan(10);
        assertThat(inOne.around()).hasSameSizeAs(plainMembers.keySet());
        for (Row member : inOne.around()) {
            Map<String, Object> values = new HashMap<>();
            values.put("constraint_ratio", contacts.constraint(member.getLong(0)));
            same(member, values, ROUNDING);
        }
    }

    @Tag("heavy")
    @Test
    void partitionsAndTheOrderOfRowsChangeNothing() {
        Computed inSeven = compute(7);

        assertThat(inSeven.ties()).isEqualTo(inOne.ties());
        assertThat(inSeven.members()).isEqualTo(inOne.members());
        assertThat(inSeven.standings()).isEqualTo(inOne.standings());
        assertThat(inSeven.embedded()).isEqualTo(inOne.embedded());
        assertThat(inSeven.around()).isEqualTo(inOne.around());
        assertThat(inSeven.fragilities()).isEqualTo(inOne.fragilities());
        assertThat(inSeven.places()).isEqualTo(inOne.places());
    }

    private Computed compute(int partitions) {
        SparkSession spark = SparkTests.spark().newSession();
        spark.conf().set("spark.sql.shuffle.partitions", partitions);
        spark.conf().set("spark.sql.adaptive.coalescePartitions.enabled", false);
        Dataset<Row> events = world.events(spark);
        Dataset<Row> members = world.members(spark);
        if (partitions > 1) {
            events = events.orderBy(NumberedEvents.EVENT_ID.col()).repartition(partitions);
            members = members.repartition(partitions);
        }
        Dataset<Row> coAttendances = CoAttendanceStage.coAttendances(world.presences(spark), SETTINGS, World.AS_OF);
        Dataset<Row> ties = TieStage.ties(events, members, coAttendances, SETTINGS, World.AS_OF);
        Dataset<Row> kept = World.kept(ties);
        Dataset<Row> scores = World.kept(MemberStage.scores(kept, members, SETTINGS, World.AS_OF));
        Comparator<Row> pairs =
                Comparator.<Row, Long>comparing(row -> row.getLong(0)).thenComparing(row -> row.getLong(1));
        SharedContacts contacts = SharedContacts.of(partitions > 1 ? kept.repartition(partitions) : kept);
        Comparator<Row> numbers = Comparator.comparing(row -> row.getLong(0));
        return new Computed(
                sorted(ties.collectAsList(), pairs),
                sorted(scores.collectAsList(), numbers),
                sorted(contacts.ties(BalanceStage.balanced(kept, scores)).collectAsList(), pairs),
                sorted(contacts.scores(scores).collectAsList(), numbers),
                sorted(places(Relationships.of(kept, members), partitions), numbers),
                sorted(
                        FragilityStage.fragilities(members, partitions > 1 ? kept.repartition(partitions) : kept)
                                .collectAsList(),
                        Comparator.comparing(row -> row.getString(0))),
                sorted(
                        StandingStage.standings(
                                        scores,
                                        spark.createDataFrame(List.of(), PastScores.TABLE.schema()),
                                        members,
                                        SETTINGS,
                                        World.AS_OF)
                                .collectAsList(),
                        Comparator.comparing(row -> row.<Long>getAs(Standings.MEMBER_NO.name()))));
    }

    private static List<Row> places(Dataset<Row> relationships, int partitions) {
        Dataset<Row> edges = World.kept(relationships.repartition(partitions));
        try (Islands islands = Islands.of(edges)) {
            return PlaceStage.places(edges, islands.table()).collectAsList();
        }
    }

    private static List<Row> sorted(List<Row> rows, Comparator<Row> order) {
        return rows.stream().sorted(order).toList();
    }

    /** Every expected column is in the row, a real number but for rounding. */
    static void same(Row row, Map<String, Object> expected, double tolerance) {
        expected.forEach((column, value) -> {
            Object actual = row.get(row.fieldIndex(column));
            String what = "%s of %s".formatted(column, row);
            if (value instanceof Double number && actual != null) {
                assertThat((Double) actual)
                        .as(what)
                        .isCloseTo(number, within(tolerance * Math.max(1, Math.abs(number))));
            } else {
                assertThat(actual).as(what).isEqualTo(value);
            }
        });
    }
}
