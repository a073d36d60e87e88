package org.soundings.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.soundings.tables.EventKind;

/** Twenty chapters over a year against the figures of EXPORTS.md, "Volumes". The seed is fixed: nothing here is luck. */
class WorldStatisticsTest {
    private static final World WORLD = new World(20, 12, 1, LocalDate.of(2026, 9, 30), 1, EnumSet.allOf(Dirt.class));
    private static final int FULL_YEAR_DAYS = 180;

    private static final List<Chapter> chapters = new ArrayList<>();
    private static final List<Happening> happenings = new ArrayList<>();
    private static final Map<String, Double> given = new HashMap<>();
    private static final Map<String, Double> met = new HashMap<>();

    @BeforeAll
    static void live() {
        for (int cluster = 0; cluster < WORLD.clusters(); cluster++) {
            List<Chapter> some = new Population(WORLD, cluster).chapters();
            chapters.addAll(some);
            happenings.addAll(new Life(WORLD, some).happenings());
        }
        for (Happening of : happenings) {
            if (of.kind() == EventKind.REFERRAL) {
                given.merge(of.from().id(), 1.0, Double::sum);
            } else if (of.kind() == EventKind.ONE_TO_ONE) {
                met.merge(of.from().id(), 1.0, Double::sum);
                met.merge(of.to().id(), 1.0, Double::sum);
            }
        }
    }

    @Test
    void volumesPerMemberWeek() {
        double weeks = people().mapToDouble(WorldStatisticsTest::weeks).sum();

        assertThat(sum(given) / weeks).isCloseTo(1.4, Offset.offset(.1));
        assertThat(sum(met) / weeks).isCloseTo(2.0, Offset.offset(.15));
        assertThat(percentile(rates(given), .9)).isCloseTo(3.0, Offset.offset(.3));
        assertThat(percentile(rates(met), .9)).isCloseTo(3.8, Offset.offset(.4));
    }

    @Test
    void giversAndTakers() {
        assertThat(mean(chapter -> gini(chapter.people().stream()
                        .filter(WorldStatisticsTest::isLongHere)
                        .map(person -> given.getOrDefault(person.id(), 0.0) / weeks(person))
                        .toList())))
                .isCloseTo(.37, Offset.offset(.04));
    }

    /** The published figures are of exports of about a month: so are these, of June 2026. */
    @Test
    void referralGraphOfOneMonth() {
        assertThat(mean(chapter -> graph(chapter)[0])).isBetween(.04, .09);
        assertThat(mean(chapter -> graph(chapter)[1])).isBetween(.05, .29);
    }

    @Test
    void crossChapterShareOfEachChaptersRows() {
        for (EventKind kind : List.of(EventKind.REFERRAL, EventKind.ONE_TO_ONE)) {
            assertThat(chapters).allSatisfy(chapter -> assertThat(crossShare(chapter, kind))
                    .as("%s of %s", kind, chapter.name())
                    .isBetween(.34, .68));
        }
    }

    @Test
    void closedBusinessIsLognormal() {
        List<Double> logs = happenings.stream()
                .filter(of -> of.kind() == EventKind.CLOSED_BUSINESS && of.to() != null)
                .map(of -> StrictMath.log(of.cents() / 100.0))
                .toList();
        double mean = logs.stream().mapToDouble(x -> x).average().orElseThrow();
        double variance = logs.stream()
                .mapToDouble(x -> (x - mean) * (x - mean))
                .average()
                .orElseThrow();

        assertThat(mean).isCloseTo(7.9, Offset.offset(.1));
        assertThat(StrictMath.sqrt(variance)).isCloseTo(1.8, Offset.offset(.1));
    }

    /** A tenth of pairs is of one sphere: 182 of 1,764. */
    @Test
    void tradesThatSuitReferToEachOther() {
        assertThat(shareWithinSpheres(1)).isCloseTo(.103, Offset.offset(.03));
        assertThat(shareWithinSpheres(8)).isBetween(.25, .5);
    }

    /** Whoever is introduced has a contact more than in a world in which nobody is; at 1 he is of any trade. */
    @Test
    void contactsBringMembersTogether() {
        World quiet = new World(10, 6, 1, WORLD.until(), 1, Set.of(), List.of(Layout.LOG), 0);
        World open = new World(10, 6, 1, WORLD.until(), 1, Set.of(), List.of(Layout.LOG), 1);
        List<Chapter> some = new Population(open, 0).chapters();
        Acquaintances before = new Acquaintances(quiet, some);
        Acquaintances after = new Acquaintances(open, some);
        int introduced = 0;
        int complements = 0;
        for (Chapter chapter : some) {
            for (Person person : chapter.people()) {
                List<Acquaintances.Contact> all = after.elsewhere(person);
                int old = before.elsewhere(person).size();
                assertThat(all.subList(0, old)).isEqualTo(before.elsewhere(person));
                for (Acquaintances.Contact contact : all.subList(old, all.size())) {
                    introduced++;
                    complements += Spheres.complement(
                                    person.profession(), contact.person().profession())
                            ? 1
                            : 0;
                    assertThat(contact.isKnownOn(contact.since())).isTrue();
                    assertThat(contact.isKnownOn(contact.since().minusDays(1))).isFalse();
                    assertThat(person.isMemberOn(contact.since())).isTrue();
                }
            }
        }
        double memberYears = some.stream()
                        .mapToInt(chapter -> chapter.membersOn(open.until()).size())
                        .sum()
                / 2.0;
        assertThat(introduced / memberYears)
                .as("each introduction is two members' ")
                .isBetween(9.0, 12.5);
        assertThat(complements / (double) introduced).isCloseTo(.103, Offset.offset(.03));
    }

    private static double shareWithinSpheres(double spheres) {
        World world = new World(10, 6, 1, WORLD.until(), 1, Set.of(), List.of(Layout.LOG), spheres);
        List<Happening> referrals = new Life(world, new Population(world, 0).chapters())
                .happenings().stream()
                        .filter(of -> of.kind() == EventKind.REFERRAL)
                        .toList();
        return referrals.stream()
                        .filter(of -> Spheres.complement(
                                of.from().profession(), of.to().profession()))
                        .count()
                / (double) referrals.size();
    }

    @Test
    void halfLeaveAroundMonth12ThenAFifthAYear() {
        // 2,000 seats of ten years each are more than one world has: the tenure of everybody of 200 chapters.
        World wide = new World(200, 12, 1, WORLD.until(), 1, Set.of());
        int atRisk = 0;
        int left = 0;
        int later = 0;
        int leftLater = 0;
        for (int cluster = 0; cluster < wide.clusters(); cluster++) {
            for (Chapter chapter : new Population(wide, cluster).chapters()) {
                for (Person person : chapter.people()) {
                    LocalDate tenMonths = person.joined().plusDays(320);
                    boolean isSeen = !tenMonths.isBefore(wide.start())
                            && !tenMonths.plusDays(90).isAfter(wide.until());
                    if (isSeen) {
                        atRisk++;
                        left += person.leaves() != null && person.leaves().isBefore(tenMonths.plusDays(90)) ? 1 : 0;
                    }
                    if (person.joined().isBefore(wide.start().minusDays(410))) {
                        later++;
                        leftLater += person.leaves() != null ? 1 : 0;
                    }
                }
            }
        }
        assertThat(left / (double) atRisk).isCloseTo(.5, Offset.offset(.05));
        assertThat(leftLater / (double) later).isCloseTo(.2, Offset.offset(.02));
    }

    @Test
    void dirtAtItsRates() {
        List<Slip> slips = new Filing(WORLD).slips(happenings);
        List<Slip> shared = slips.stream()
                .filter(slip -> slip.of().isBetweenChapters() && slip.of().kind() != EventKind.CLOSED_BUSINESS)
                .toList();
        List<Slip> meetings = slips.stream()
                .filter(slip -> slip.of().kind() == EventKind.ONE_TO_ONE)
                .toList();
        double mirrored = meetings.stream().filter(Slip::isReversed).count();

        assertThat(shared.stream().filter(slip -> slip.hiddenFrom() != null).count() / (double) shared.size())
                .isCloseTo(.18, Offset.offset(.01));
        assertThat(mirrored / (meetings.size() - mirrored)).isCloseTo(.08, Offset.offset(.01));
        double doubled = 0;
        double people = 0;
        for (Chapter chapter : chapters) {
            Spelling spelling = new Spelling(WORLD, chapter);
            for (Person person : chapter.people()) {
                people++;
                doubled += spelling.of(person).contains("  ") ? 1 : 0;
            }
        }
        assertThat(doubled / people).isCloseTo(.053, Offset.offset(.02));
    }

    @Test
    void repeatsInsideOneExport() {
        double rows = 0;
        double repeats = 0;
        for (Chapter chapter : chapters.subList(0, 10)) {
            if (chapter.layout() == Layout.LOG) {
                continue;
            }
            List<Slip> slips = new Filing(WORLD)
                    .slips(happenings.stream()
                            .filter(of -> concerns(of, chapter) && of.kind() == EventKind.REFERRAL)
                            .toList());
            List<Line> lines = new Listing(WORLD, chapter, new Spelling(WORLD, chapter)).lines(slips);
            for (ExportFile file : new Schedule(WORLD, chapter).files()) {
                Set<List<Object>> seen = new HashSet<>();
                for (Line line : file.shown(lines)) {
                    if (line.kind() == EventKind.REFERRAL) {
                        rows++;
                        repeats += seen.add(List.of(line.from(), line.to(), line.tier())) ? 0 : 1;
                    }
                }
            }
        }
        assertThat(repeats / rows).isCloseTo(.175, Offset.offset(.03));
    }

    private static boolean concerns(Happening of, Chapter chapter) {
        return (of.fromChapter() != null && of.fromChapter().index() == chapter.index())
                || (of.toChapter() != null && of.toChapter().index() == chapter.index());
    }

    private static double crossShare(Chapter chapter, EventKind kind) {
        List<Happening> own = happenings.stream()
                .filter(of -> of.kind() == kind && concerns(of, chapter))
                .toList();
        return own.stream().filter(Happening::isBetweenChapters).count() / (double) own.size();
    }

    /** Density and edge reciprocity of the chapter's own referrals in one month. */
    private static double[] graph(Chapter chapter) {
        Set<List<String>> arcs = new HashSet<>();
        for (Happening of : happenings) {
            boolean isInJune = of.day().getYear() == 2026 && of.day().getMonthValue() == 6;
            if (of.kind() == EventKind.REFERRAL && isInJune && concerns(of, chapter) && !of.isBetweenChapters()) {
                arcs.add(List.of(of.from().id(), of.to().id()));
            }
        }
        double members = chapter.membersOn(LocalDate.of(2026, 6, 15)).size();
        double returned = arcs.stream()
                .filter(arc -> arcs.contains(List.of(arc.get(1), arc.get(0))))
                .count();
        return new double[] {arcs.size() / (members * (members - 1)), returned / arcs.size()};
    }

    private static java.util.stream.Stream<Person> people() {
        return chapters.stream().flatMap(chapter -> chapter.people().stream());
    }

    private static double weeks(Person person) {
        LocalDate from = person.joined().isAfter(WORLD.start()) ? person.joined() : WORLD.start();
        LocalDate until = person.leaves() == null ? WORLD.until().plusDays(1) : person.leaves();
        return ChronoUnit.DAYS.between(from, until) / 7.0;
    }

    private static boolean isLongHere(Person person) {
        return weeks(person) * 7 >= FULL_YEAR_DAYS;
    }

    private static List<Double> rates(Map<String, Double> counts) {
        return people().filter(WorldStatisticsTest::isLongHere)
                .map(person -> counts.getOrDefault(person.id(), 0.0) / weeks(person))
                .sorted()
                .toList();
    }

    private static double percentile(List<Double> sorted, double share) {
        return sorted.get((int) (sorted.size() * share));
    }

    private static double sum(Map<String, Double> counts) {
        return counts.values().stream().mapToDouble(x -> x).sum();
    }

    private static double mean(ToDoubleFunction<Chapter> measure) {
        return chapters.stream().mapToDouble(measure).average().orElseThrow();
    }

    /** Σ|x_i − x_j| / (2 n² x̄). */
    private static double gini(List<Double> values) {
        double differences = 0;
        double sum = 0;
        for (double one : values) {
            sum += one;
            for (double other : values) {
                differences += StrictMath.abs(one - other);
            }
        }
        return differences / (2 * values.size() * sum);
    }
}
