package org.soundings.worlds;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.soundings.tables.EventKind;
import org.soundings.worlds.World.Happening;
import org.soundings.worlds.World.Person;

/** The measures of a chapter, or of the network, as METRICS.md words them: slow, plain, pair by pair. */
final class PlainGroup {

    private static final int SMALLEST = 5;

    private final World world;
    private final List<Person> members;
    private final List<Person> present;
    private final Collection<PlainTie> ties;
    private final LocalDate asOf;

    private PlainGroup(World world, Predicate<Person> isMember, Collection<PlainTie> ties, LocalDate asOf) {
        this.world = world;
        this.members = world.persons().stream().filter(isMember).toList();
        this.present = members.stream().filter(Person::isPresent).toList();
        this.ties = ties;
        this.asOf = asOf;
    }

    static PlainGroup chapter(World world, String chapter, Collection<PlainTie> ties, LocalDate asOf) {
        return new PlainGroup(world, person -> person.chapter().equals(chapter), ties, asOf);
    }

    static PlainGroup network(World world, Collection<PlainTie> ties, LocalDate asOf) {
        return new PlainGroup(world, person -> true, ties, asOf);
    }

    /** Values by column name that a chapter and the network have alike. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("present_member_count", (long) present.size());
        values.put(
                "isolate_count",
                present.stream().filter(one -> exchanges(one) == 0).count());
        long pairs = 0;
        long met = 0;
        long related = 0;
        double arcs = 0;
        double returned = 0;
        double weight = 0;
        double back = 0;
        for (Person one : present) {
            for (Person other : present) {
                if (one == other) {
                    continue;
                }
                PlainTie tie = tie(one, other);
                boolean areMates = one.chapter().equals(other.chapter()) && one.number() < other.number();
                pairs += areMates ? 1 : 0;
                met += areMates && tie != null && tie.oneToOnes() > 0 ? 1 : 0;
                related += areMates && tie != null && Boolean.TRUE.equals(tie.isRelationship()) ? 1 : 0;
                long given = given(one, other);
                long received = given(other, one);
                arcs += given > 0 ? 1 : 0;
                returned += given > 0 && received > 0 ? 1 : 0;
                weight += given;
                back += Math.min(given, received);
            }
        }
        double possible = (double) present.size() * (present.size() - 1);
        values.put("pair_count", pairs);
        values.put("coverage_ratio", ofEnough(share(met, pairs)));
        values.put("relationship_density_ratio", ofEnough(share(related, pairs)));
        values.put("arc_count", (long) arcs);
        values.put("inner_given_count", (long) weight);
        values.put("reciprocity_ratio", ofEnough(share(returned, arcs)));
        values.put("reciprocity_rho", ofEnough(excess(share(returned, arcs), share(arcs, possible))));
        double y = share(weight, weight + possible) == null ? 0 : share(weight, weight + possible);
        Double expected = weight == 0 ? null : (Double) (y / (1 + y));
        values.put("weighted_reciprocity_ratio", ofEnough(share(back, weight)));
        values.put("weighted_reciprocity_expected_ratio", ofEnough(expected));
        values.put("weighted_reciprocity_rho", ofEnough(excess(share(back, weight), expected)));
        values.put("given_gini", ofEnough(gini()));
        double own = 0;
        double across = 0;
        for (Person one : present) {
            for (Person other : world.persons()) {
                PlainTie tie = tie(one, other);
                long exchanged = tie == null ? 0 : tie.exchanges();
                own += exchanged;
                across += one.chapter().equals(other.chapter()) ? 0 : exchanged;
            }
        }
        values.put("cross_chapter_ratio", ofEnough(share(across, own)));
        Long before = known(one -> wasPresent(one));
        Long stayed = known(one -> wasPresent(one) && one.isPresent());
        values.put("retention_ratio", before == null || before < SMALLEST ? null : share(stayed, before));
        return values;
    }

    /** And those that a chapter alone has. */
    Map<String, Object> chapterValues() {
        Map<String, Object> values = values();
        values.put(
                "one_to_one_count",
                ties.stream()
                        .filter(tie -> members.contains(tie.a) || members.contains(tie.b))
                        .mapToLong(PlainTie::oneToOnes)
                        .sum());
        values.put("given_count", sum(members, world.persons()));
        values.put("received_count", sum(world.persons(), members));
        values.put("met_pair_count", innerTies(tie -> tie.oneToOnes() > 0));
        values.put("relationship_pair_count", innerTies(tie -> Boolean.TRUE.equals(tie.isRelationship())));
        for (String stage : List.of("exchange", "met", "trusted", "mutual")) {
            values.put("stage_" + stage + "_count", innerTies(tie -> stage.equals(tie.stage())));
        }
        values.put("present_year_ago_count", known(one -> wasPresent(one)));
        values.put("stayed_count", known(one -> wasPresent(one) && one.isPresent()));
        PlainFragility fragility =
                PlainFragility.ofChapters(ties).getOrDefault(members.get(0).chapter(), new PlainFragility(List.of()));
        values.put("articulation_point_count", (long)
                fragility.articulationPoints().size());
        values.put("bridge_count", (long) fragility.bridges().size());
        values.put("top_three_relationship_ratio", ofEnough(fragility.topThreeRatio()));
        return values;
    }

    /** And those that the network alone has. */
    Map<String, Object> networkValues() {
        Map<String, Object> values = values();
        values.put("window_start_on", asOf.minusMonths(12).plusDays(1));
        values.put(
                "chapter_count",
                world.persons().stream()
                        .map(Person::chapter)
                        .distinct()
                        .filter(world::isReporting)
                        .count());
        values.put("member_count", (long) members.size());
        values.put(
                "reporting_member_count",
                members.stream().filter(Person::isReporting).count());
        values.put("tie_count", (long) ties.size());
        double staged = innerTies(tie -> tie.stage() != null);
        for (String stage : List.of("exchange", "met", "trusted", "mutual")) {
            values.put("stage_" + stage + "_ratio", share(innerTies(tie -> stage.equals(tie.stage())), staged));
        }
        values.putAll(betweenChapters());
        return values;
    }

    /** Chapters that export as if they were persons. */
    private Map<String, Object> betweenChapters() {
        List<String> chapters = members.stream()
                .map(Person::chapter)
                .distinct()
                .filter(world::isReporting)
                .toList();
        double weight = 0;
        double back = 0;
        for (String one : chapters) {
            for (String other : chapters) {
                weight += one.equals(other) ? 0 : across(one, other);
                back += one.equals(other) ? 0 : Math.min(across(one, other), across(other, one));
            }
        }
        double y = weight / (weight + (double) chapters.size() * (chapters.size() - 1));
        double expected = y / (1 + y);
        Map<String, Object> values = new HashMap<>();
        values.put("chapter_given_count", (long) weight);
        values.put("chapter_reciprocity_ratio", back / weight);
        values.put("chapter_reciprocity_expected_ratio", expected);
        values.put("chapter_reciprocity_rho", (back / weight - expected) / (1 - expected));
        return values;
    }

    private long across(String from, String to) {
        return world.happenings(from).stream()
                .filter(event -> EventKind.GIVEN.contains(event.kind())
                        && event.from() != null
                        && event.to() != null
                        && from.equals(world.chapter(event.from()))
                        && to.equals(world.chapter(event.to()))
                        && event.end().isAfter(asOf.minusMonths(12))
                        && !event.end().isAfter(asOf))
                .mapToLong(Happening::quantity)
                .sum();
    }

    private long innerTies(Predicate<PlainTie> isCounted) {
        return ties.stream()
                .filter(tie -> present.contains(tie.a) && present.contains(tie.b) && isCounted.test(tie))
                .count();
    }

    private long sum(List<Person> givers, List<Person> receivers) {
        return givers.stream()
                .mapToLong(giver -> receivers.stream()
                        .mapToLong(receiver -> given(giver, receiver))
                        .sum())
                .sum();
    }

    private Double gini() {
        List<Long> given =
                present.stream().map(one -> sum(List.of(one), world.persons())).toList();
        double mean = given.stream().mapToLong(Long::longValue).average().orElse(0);
        double differences = given.stream()
                .flatMapToLong(x -> given.stream().mapToLong(z -> Math.abs(x - z)))
                .sum();
        return mean == 0 ? null : (Double) (differences / (2 * mean * given.size() * given.size()));
    }

    private boolean wasPresent(Person one) {
        LocalDate yearAgo = asOf.minusYears(1);
        LocalDate since = one.joined() != null
                ? one.joined()
                : seen(one).map(PlainTie::first).min(LocalDate::compareTo).orElse(null);
        LocalDate until = one.left();
        if (until == null && !one.isPresent()) {
            until = seen(one).map(PlainTie::last).max(LocalDate::compareTo).orElse(null);
        }
        return one.isReporting()
                && since != null
                && !since.isAfter(yearAgo)
                && (until == null || until.isAfter(yearAgo));
    }

    /** A count over the members of chapters whose data are a year old; null where there are none. */
    private Long known(Predicate<Person> isCounted) {
        List<Person> known = members.stream()
                .filter(one -> Stream.ofNullable(PlainTie.dataStart(world, one.chapter(), asOf))
                        .anyMatch(start -> !start.isAfter(asOf.minusYears(1))))
                .toList();
        return known.isEmpty() ? null : (Long) known.stream().filter(isCounted).count();
    }

    private Stream<PlainTie> seen(Person one) {
        return ties.stream().filter(tie -> tie.a == one || tie.b == one);
    }

    private long exchanges(Person one) {
        return seen(one).mapToLong(PlainTie::exchanges).sum();
    }

    private long given(Person from, Person to) {
        PlainTie tie = tie(from, to);
        return tie == null ? 0 : tie.given(tie.a == from);
    }

    private PlainTie tie(Person one, Person other) {
        return ties.stream()
                .filter(tie -> tie.a == one && tie.b == other || tie.a == other && tie.b == one)
                .findFirst()
                .orElse(null);
    }

    private Double ofEnough(Double value) {
        return present.size() < SMALLEST ? null : value;
    }

    private static Double excess(Double found, Double expected) {
        return found == null || Objects.equals(expected, 1.0) ? null : (Double) ((found - expected) / (1 - expected));
    }

    private static Double share(double part, double whole) {
        return whole == 0 ? null : (Double) (part / whole);
    }
}
