package org.soundings.worlds;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;
import org.soundings.worlds.World.Person;

/** A member's measures as METRICS.md words them: slow, plain, tie by tie, and independent of the code it checks. */
final class PlainMember {

    private final Person self;
    private final long mates;
    private final LocalDate asOf;
    private final List<PlainTie> ties = new ArrayList<>();

    private PlainMember(Person self, long mates, LocalDate asOf) {
        this.self = self;
        this.mates = mates;
        this.asOf = asOf;
    }

    static Map<Long, PlainMember> of(World world, Collection<PlainTie> ties, LocalDate asOf) {
        Map<Long, PlainMember> members = new HashMap<>();
        for (Person person : world.persons()) {
            long mates = world.persons().stream()
                    .filter(other -> other != person && other.isPresent() && isMate(person, other))
                    .count();
            members.put(person.number(), new PlainMember(person, mates, asOf));
        }
        for (PlainTie tie : ties) {
            members.get(tie.a.number()).ties.add(tie);
            members.get(tie.b.number()).ties.add(tie);
        }
        return members;
    }

    /** Values by column name, but for the ratio that needs all members. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        List<Long> exchanges = new ArrayList<>();
        long given = 0;
        long received = 0;
        long returned = 0;
        long oneToOnes = 0;
        long metMates = 0;
        long relationships = 0;
        for (PlainTie tie : ties) {
            boolean isA = tie.a == self;
            long w = tie.given(isA);
            long back = tie.given(!isA);
            given += w;
            received += back;
            returned += Math.min(w, back);
            oneToOnes += tie.oneToOnes();
            relationships += Boolean.TRUE.equals(tie.isRelationship()) ? 1 : 0;
            Person other = other(tie);
            metMates += other.isPresent() && isMate(self, other) && tie.oneToOnes() > 0 ? 1 : 0;
            if (tie.exchanges() > 0) {
                exchanges.add(tie.exchanges());
            }
        }
        values.put("chapter_id", self.chapter());
        values.put("given_count", given);
        values.put("received_count", received);
        values.put("one_to_one_count", oneToOnes);
        values.put("contact_count", (long) exchanges.size());
        values.put(
                "exchange_count", exchanges.stream().mapToLong(Long::longValue).sum());
        for (String stage : List.of("exchange", "met", "trusted", "mutual")) {
            values.put(
                    stage + "_tie_count",
                    ties.stream()
                            .filter(tie -> stage.equals(tie.stage()) && !tie.isDormant())
                            .count());
        }
        values.put("partners_per_ten", partnersPerTen(exchanges));
        values.put("effective_partner_count", effectivePartners(exchanges));
        values.put("chapter_reach_ratio", chapterReach());
        values.put("constancy_ratio", constancy());
        values.put("giving_balance_low", givingBound(0.025));
        values.put("giving_balance_high", givingBound(0.975));
        values.put("h_degree", hDegree(exchanges));
        values.put("relationship_count", relationships);
        values.put("mature_contact_count", matureContacts());
        values.put("mature_relationship_count", matureRelationships());
        values.put("giving_balance", ratio(given - received, given + received));
        values.put("reciprocated_given_ratio", ratio(returned, given));
        values.put("reciprocated_received_ratio", ratio(returned, received));
        values.putAll(firstGiving());
        values.putAll(asks());
        values.put("coverage_ratio", self.isPresent() ? ratio(metMates, mates) : null);
        return values;
    }

    boolean isReporting() {
        return self.isReporting();
    }

    long matureContacts() {
        return ties.stream().filter(this::isMature).count();
    }

    long matureRelationships() {
        return ties.stream()
                .filter(tie -> isMature(tie) && Boolean.TRUE.equals(tie.isRelationship()))
                .count();
    }

    private boolean isMature(PlainTie tie) {
        return tie.exchanges() > 0 && !tie.first().isAfter(asOf.minusDays(90));
    }

    private static boolean isMate(Person one, Person other) {
        return one.chapter().equals(other.chapter());
    }

    private static Double ratio(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }

    private static Double partnersPerTen(List<Long> exchanges) {
        long all = exchanges.stream().mapToLong(Long::longValue).sum();
        if (all < 10) {
            return null;
        }
        double sum = 0;
        for (long exchange : exchanges) {
            sum += 1
                    - waysToDrawTen(all - exchange).doubleValue()
                            / waysToDrawTen(all).doubleValue();
        }
        return sum;
    }

    private static BigInteger waysToDrawTen(long of) {
        BigInteger ways = BigInteger.ONE;
        for (long t = 0; t < 10; t++) {
            ways = ways.multiply(BigInteger.valueOf(of - t)).divide(BigInteger.valueOf(t + 1));
        }
        return ways;
    }

    private static double effectivePartners(List<Long> exchanges) {
        double all = exchanges.stream().mapToLong(Long::longValue).sum();
        double product = 1;
        for (long exchange : exchanges) {
            product *= Math.pow(all / exchange, exchange / all);
        }
        return exchanges.isEmpty() ? 0 : product;
    }

    private static long hDegree(List<Long> exchanges) {
        List<Long> falling = new ArrayList<>(exchanges);
        falling.sort(Collections.reverseOrder());
        long h = 0;
        for (int i = 1; i <= falling.size(); i++) {
            h = falling.get(i - 1) >= i ? i : h;
        }
        return h;
    }

    private Double chapterReach() {
        Map<String, Long> byChapter = new HashMap<>();
        ties.forEach(tie -> byChapter.merge(other(tie).chapter(), tie.exchanges(), Long::sum));
        double all = byChapter.values().stream().mapToLong(Long::longValue).sum();
        return all == 0
                ? null
                : 1
                        - byChapter.values().stream()
                                .mapToDouble(s -> (s / all) * (s / all))
                                .sum();
    }

    private Double constancy() {
        double[] shares = ties.stream()
                .filter(this::isMature)
                .map(PlainTie::values)
                .filter(tie -> tie.get("possible_months") instanceof Long possible && possible > 0)
                .mapToDouble(tie -> (Long) tie.get("active_months") / (double) (Long) tie.get("possible_months"))
                .sorted()
                .toArray();
        int n = shares.length;
        return n == 0 ? null : (Double) ((shares[(n - 1) / 2] + shares[n / 2]) / 2);
    }

    private Map<String, Object> firstGiving() {
        double excess = 0;
        double variance = 0;
        int n = 0;
        for (PlainTie tie : ties) {
            double given = tie.given(tie.a == self);
            double received = tie.given(tie.b == self);
            if (tie.firstGiver() != null && !tie.isBeforeData() && given > 0 && received > 0) {
                double p = given / (given + received);
                excess += (tie.firstGiver() == self.number() ? 1 : 0) - p;
                variance += p * (1 - p);
                n++;
            }
        }
        Map<String, Object> values = new HashMap<>();
        values.put("first_giver_excess", n < 5 ? null : excess / n);
        values.put("first_giver_z", n < 5 ? null : excess / Math.sqrt(variance));
        return values;
    }

    private Map<String, Object> asks() {
        long asks = 0;
        long premature = 0;
        for (PlainTie tie : ties) {
            if (tie.asks(true) != null) {
                asks += tie.asks(tie.a == self);
                premature += tie.prematureAsks(tie.a == self);
            }
        }
        Map<String, Object> values = new HashMap<>();
        values.put("ask_count", asks);
        values.put("premature_ask_ratio", asks == 0 ? null : (premature + 0.5) / (asks + 1));
        return values;
    }

    /** The quantile by halving the interval that holds it. */
    private Double givingBound(double probability) {
        double given = ties.stream().mapToLong(tie -> tie.given(tie.a == self)).sum();
        double received =
                ties.stream().mapToLong(tie -> tie.given(tie.b == self)).sum();
        if (given + received == 0) {
            return null;
        }
        double p = given / (given + received);
        double excess = 0;
        int partners = 0;
        for (PlainTie tie : ties) {
            double x = tie.given(tie.a == self);
            double n = x + tie.given(tie.b == self);
            if (n > 0) {
                partners++;
                excess += Math.pow(x - n * p, 2) / (n * p * (1 - p));
            }
        }
        double phi = partners < 2 || p == 0 || p == 1 ? 1 : Math.max(1, excess / (partners - 1));
        double low = 0;
        double high = 1;
        for (int i = 0; i < 100; i++) {
            double middle = (low + high) / 2;
            boolean isBelow = Beta.regularizedBeta(middle, given / phi + 0.5, received / phi + 0.5) < probability;
            low = isBelow ? middle : low;
            high = isBelow ? high : middle;
        }
        return 2 * low - 1;
    }

    private Person other(PlainTie tie) {
        return tie.a == self ? tie.b : tie.a;
    }

    /** The ratio of each member with a mature contact: α by trying many, with log-gamma functions. */
    static Map<Long, Double> relationshipRatios(Map<Long, PlainMember> members) {
        List<long[]> outcomes = members.values().stream()
                .filter(PlainMember::isReporting)
                .map(member -> new long[] {member.matureRelationships(), member.matureContacts()})
                .filter(outcome -> outcome[1] > 0)
                .toList();
        double successes = outcomes.stream().mapToLong(outcome -> outcome[0]).sum();
        double mean =
                successes / outcomes.stream().mapToLong(outcome -> outcome[1]).sum();
        double low = Math.log(0.1);
        double high = Math.log(2000);
        for (int round = 0; round < 12; round++) {
            double best = low;
            double step = (high - low) / 40;
            for (double x = low; x <= high + step / 2; x += step) {
                best = likelihood(outcomes, mean, x) > likelihood(outcomes, mean, best) ? x : best;
            }
            low = Math.max(Math.log(0.1), best - step);
            high = Math.min(Math.log(2000), best + step);
        }
        double alpha = Math.exp((low + high) / 2);
        Map<Long, Double> ratios = new HashMap<>();
        members.forEach((number, member) -> {
            if (member.matureContacts() > 0) {
                ratios.put(number, (member.matureRelationships() + alpha * mean) / (member.matureContacts() + alpha));
            }
        });
        return ratios;
    }

    private static double likelihood(List<long[]> outcomes, double mean, double logAlpha) {
        double a = Math.exp(logAlpha) * mean;
        double b = Math.exp(logAlpha) * (1 - mean);
        double sum = 0;
        for (long[] outcome : outcomes) {
            sum += logBeta(outcome[0] + a, outcome[1] - outcome[0] + b) - logBeta(a, b);
        }
        return sum;
    }

    private static double logBeta(double a, double b) {
        return Gamma.logGamma(a) + Gamma.logGamma(b) - Gamma.logGamma(a + b);
    }
}
