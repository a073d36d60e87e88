package org.soundings.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.tables.EventKind;
import org.soundings.worlds.World.Happening;
import org.soundings.worlds.World.Person;

/**
 * Introductions as METRICS.md words them, by looking at every pair and every referral: slow, plain, and independent of the
 * code it checks. Window 12 months.
 */
final class PlainIntroductions {

    private final Map<Long, Person> persons;
    private final LocalDate day;
    private final Map<List<Long>, PlainTie> ties = new HashMap<>();
    private final Map<Long, TreeMap<Long, Long>> bonds = new TreeMap<>();
    private final Map<Long, Integer> contacts = new HashMap<>();
    private final List<Happening> referrals;
    private final Map<List<Long>, List<Long>> introducers = new HashMap<>();
    private final List<Proposal> candidates = new ArrayList<>();
    private final long openTriads;

    /** A pair, a below b, with whoever could introduce it and what speaks for it. */
    record Proposal(
            long via,
            long a,
            long b,
            double score,
            double lift,
            long referrals,
            double expected,
            long chapters,
            double closeness,
            long introducers,
            long withA,
            long withB) {}

    PlainIntroductions(World world, Collection<PlainTie> ties, LocalDate day) {
        this.persons = world.persons().stream().collect(Collectors.toMap(Person::number, person -> person));
        this.day = day;
        this.referrals = world.happenings().stream()
                .filter(event -> event.kind() == EventKind.REFERRAL && event.quantity() > 0)
                .filter(event -> !event.end().isAfter(day) && event.end().isAfter(day.minusMonths(12)))
                .filter(event -> event.from() != null
                        && event.to() != null
                        && !event.from().equals(event.to()))
                .filter(event -> chapter(event.from()).equals(chapter(event.to())))
                .filter(event -> profession(event.from()) != null && profession(event.to()) != null)
                .toList();
        ties.forEach(this::add);
        bonds.keySet().forEach(this::addTriads);
        openTriads = introducers.values().stream().mapToLong(List::size).sum();
        introducers.forEach((pair, all) -> consider(pair.get(0), pair.get(1), all));
        candidates.sort(Comparator.comparingDouble(Proposal::score)
                .reversed()
                .thenComparing(Proposal::a)
                .thenComparing(Proposal::b));
    }

    /** By introducer, the best first. */
    Map<Long, List<Proposal>> proposals() {
        Map<Long, List<Proposal>> proposals = new HashMap<>();
        for (Proposal pair : candidates) {
            if (Stream.of(pair.a(), pair.b()).allMatch(member -> best(member).contains(pair))) {
                List<Proposal> ofIntroducer = proposals.computeIfAbsent(pair.via(), unseen -> new ArrayList<>());
                if (ofIntroducer.size() < 3) {
                    ofIntroducer.add(pair);
                }
            }
        }
        return proposals;
    }

    long openTriads() {
        return openTriads;
    }

    /** The share of proposals, and of open triads, whose two had exchanged by a later day. */
    double[] hits(Map<List<Long>, PlainTie> later) {
        Set<List<Long>> exchanged = new HashSet<>();
        later.forEach((pair, tie) -> {
            if (tie.exchangesEver() > 0) {
                exchanged.add(pair);
            }
        });
        List<Proposal> all = proposals().values().stream().flatMap(List::stream).toList();
        long hits = all.stream()
                .filter(pair -> exchanged.contains(List.of(pair.a(), pair.b())))
                .count();
        long closed = introducers.entrySet().stream()
                .filter(open -> exchanged.contains(open.getKey()))
                .mapToLong(open -> open.getValue().size())
                .sum();
        return new double[] {(double) hits / all.size(), (double) closed / openTriads};
    }

    private List<Proposal> best(long member) {
        return candidates.stream()
                .filter(pair -> pair.a() == member || pair.b() == member)
                .limit(3)
                .toList();
    }

    private void add(PlainTie tie) {
        long a = tie.a.number();
        long b = tie.b.number();
        ties.put(List.of(a, b), tie);
        if (tie.exchanges() > 0) {
            contacts.merge(a, 1, Integer::sum);
            contacts.merge(b, 1, Integer::sum);
            if (Boolean.TRUE.equals(tie.isRelationship()) && isPresent(tie.a) && isPresent(tie.b)) {
                bonds.computeIfAbsent(a, unseen -> new TreeMap<>()).put(b, tie.exchanges());
                bonds.computeIfAbsent(b, unseen -> new TreeMap<>()).put(a, tie.exchanges());
            }
        }
    }

    private boolean isPresent(Person person) {
        boolean hadJoined = person.joined() == null || !person.joined().isAfter(day);
        boolean hadLeft =
                person.left() == null ? !person.isPresent() : !person.left().isAfter(day);
        return person.isReporting() && hadJoined && !hadLeft;
    }

    private void addTriads(long via) {
        for (long a : bonds.get(via).keySet()) {
            for (long b : bonds.get(via).tailMap(a, false).keySet()) {
                if (!ties.containsKey(List.of(a, b))) {
                    introducers
                            .computeIfAbsent(List.of(a, b), unseen -> new ArrayList<>())
                            .add(via);
                }
            }
        }
    }

    private void consider(long a, long b, List<Long> all) {
        String p = profession(a);
        String q = profession(b);
        if (p == null || q == null || p.equals(q)) {
            return;
        }
        List<Happening> elsewhere = referrals.stream()
                .filter(event -> !chapter(event.from()).equals(chapter(a))
                        && !chapter(event.from()).equals(chapter(b)))
                .toList();
        List<Happening> between = elsewhere.stream()
                .filter(event -> isOf(event, p, q) || isOf(event, q, p))
                .toList();
        long chapters =
                between.stream().map(event -> chapter(event.from())).distinct().count();
        if (chapters < 5) {
            return;
        }
        double expected = ((double) count(elsewhere, p, null) * count(elsewhere, null, q)
                        + (double) count(elsewhere, q, null) * count(elsewhere, null, p))
                / count(elsewhere, null, null);
        long found = count(between, null, null);
        double lift = Math.log((found + 5) / (expected + 5));
        if (lift <= 0) {
            return;
        }
        double closeness = 0;
        double most = 0;
        long via = -1;
        for (long j : all) {
            double weight = Math.min(bonds.get(j).get(a), bonds.get(j).get(b)) / Math.log(1 + contacts.get(j));
            closeness += weight;
            if (weight > most) {
                most = weight;
                via = j;
            }
        }
        candidates.add(new Proposal(
                via,
                a,
                b,
                lift * closeness,
                lift,
                found,
                expected,
                chapters,
                closeness,
                all.size(),
                bonds.get(via).get(a),
                bonds.get(via).get(b)));
    }

    private boolean isOf(Happening event, String giver, String receiver) {
        return (giver == null || giver.equals(profession(event.from())))
                && (receiver == null || receiver.equals(profession(event.to())));
    }

    private long count(List<Happening> events, String giver, String receiver) {
        return events.stream()
                .filter(event -> isOf(event, giver, receiver))
                .mapToLong(Happening::quantity)
                .sum();
    }

    private String chapter(long member) {
        return persons.get(member).chapter();
    }

    private String profession(long member) {
        String profession = persons.get(member).profession();
        return profession == null ? null : profession.strip().toLowerCase(Locale.ROOT);
    }
}
