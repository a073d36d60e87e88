package org.soundings.network;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Who could introduce whom: of two present members without any tie, those present who have a relationship with both and
 * exchanges with both within the window. Who has more than {@value #MOST_CONTACTS} contacts knows none of them well enough
 * to introduce anybody, so that no hub is gone through pair by pair.
 */
final class Triads implements Serializable {

    private static final long serialVersionUID = 1L;

    static final int MOST_CONTACTS = 1000;

    /** So many introductions a member, and so many an introducer. */
    static final int MOST = 3;

    /** Of each tie a's number, b's number, S, whether it is a relationship, and referrals of a to b and of b to a. */
    static final int LONGS_A_TIE = 6;

    private final Roll roll;
    private final Lines ties;
    private final Lines bonds;
    private final int[] contacts;
    private final Trades trades;

    /** Two without a tie, as they are being found; one of them is the member who is asked for. */
    private static final class Open {
        private double closeness;
        private int introducers;
        private double most;
        private int via;
        private long withMember;
        private long withOther;

        void add(int introducer, long member, long other, double weight) {
            closeness += weight;
            introducers++;
            if (weight > most) {
                most = weight;
                via = introducer;
                withMember = member;
                withOther = other;
            }
        }
    }

    /** @param packed each tie once, {@value #LONGS_A_TIE} longs a tie, in any order, between members of the roll */
    Triads(Roll roll, List<long[]> packed) {
        this.roll = roll;
        this.contacts = new int[roll.size()];
        Trades.Counter counter = new Trades.Counter(roll);
        List<long[]> all = new ArrayList<>();
        List<long[]> close = new ArrayList<>();
        for (long[] part : packed) {
            int count = part.length / LONGS_A_TIE;
            long[] lines = new long[count * Lines.LONGS_A_LINE];
            long[] relationships = new long[lines.length];
            int related = 0;
            for (int i = 0; i < count; i++) {
                int at = i * LONGS_A_TIE;
                int a = roll.rank(part[at]);
                int b = roll.rank(part[at + 1]);
                long exchanges = part[at + 2];
                write(lines, i, a, b, exchanges);
                if (exchanges > 0) {
                    contacts[a]++;
                    contacts[b]++;
                }
                if (exchanges > 0 && part[at + 3] > 0 && roll.isPresent(a) && roll.isPresent(b)) {
                    write(relationships, related++, a, b, exchanges);
                }
                counter.add(a, b, part[at + 4], part[at + 5]);
            }
            all.add(lines);
            close.add(Arrays.copyOf(relationships, related * Lines.LONGS_A_LINE));
        }
        this.ties = Lines.of(roll.size(), all, Math::toIntExact);
        this.bonds = Lines.of(roll.size(), close, Math::toIntExact);
        this.trades = counter.trades();
    }

    private static void write(long[] lines, int line, int a, int b, long exchanges) {
        lines[line * Lines.LONGS_A_LINE] = a;
        lines[line * Lines.LONGS_A_LINE + 1] = b;
        lines[line * Lines.LONGS_A_LINE + 2] = exchanges;
    }

    /** How many ranks there are to ask for. */
    int size() {
        return roll.size();
    }

    /** The best that a member, told by rank, could meet: at most {@value #MOST}; of equal scores the smaller numbers. */
    List<Meeting> best(int member) {
        List<Meeting> meetings = new ArrayList<>();
        if (roll.profession(member) != Roll.UNKNOWN) {
            open(member).forEach((other, open) -> {
                Trades.Evidence evidence = trades.elsewhere(
                        roll.profession(member), roll.profession(other), roll.chapter(member), roll.chapter(other));
                if (evidence != null && evidence.lift() > 0) {
                    meetings.add(meeting(member, other, open, evidence));
                }
            });
        }
        meetings.sort(Meeting.BEST_FIRST);
        return meetings.subList(0, Math.min(MOST, meetings.size()));
    }

    /** Those of another profession without a tie to a member, and with someone who could introduce them. */
    private Map<Integer, Open> open(int member) {
        Map<Integer, Open> found = new HashMap<>();
        for (int at = bonds.from(member); at < bonds.until(member); at++) {
            int via = bonds.other(at);
            if (contacts[via] > MOST_CONTACTS) {
                continue;
            }
            double known = StrictMath.log(1.0 + contacts[via]);
            for (int to = bonds.from(via); to < bonds.until(via); to++) {
                int other = bonds.other(to);
                int profession = roll.profession(other);
                if (profession != Roll.UNKNOWN && profession != roll.profession(member)) {
                    found.computeIfAbsent(other, unseen -> new Open())
                            .add(
                                    via,
                                    bonds.weight(at),
                                    bonds.weight(to),
                                    Math.min(bonds.weight(at), bonds.weight(to)) / known);
                }
            }
        }
        found.keySet().removeIf(other -> ties.has(member, other));
        return found;
    }

    private Meeting meeting(int member, int other, Open open, Trades.Evidence evidence) {
        boolean isFirst = member < other;
        return new Meeting(
                roll.number(open.via),
                roll.number(isFirst ? member : other),
                roll.number(isFirst ? other : member),
                open.closeness,
                open.introducers,
                isFirst ? open.withMember : open.withOther,
                isFirst ? open.withOther : open.withMember,
                evidence);
    }

    /** Σ over all who could introduce of their pairs without a tie, whatever their professions. */
    long count() {
        long pairs = IntStream.range(0, size())
                .parallel()
                .filter(via -> contacts[via] <= MOST_CONTACTS)
                .mapToLong(via -> (long) bonds.size(via) * (bonds.size(via) - 1) / 2)
                .sum();
        long closed = IntStream.range(0, size())
                .parallel()
                .mapToLong(member -> IntStream.range(ties.from(member), ties.until(member))
                        .map(ties::other)
                        .filter(other -> other > member)
                        .mapToLong(other -> introducers(member, other))
                        .sum())
                .sum();
        return pairs - closed;
    }

    /** How many could introduce two members, by their numbers; 0 of two with a tie. */
    long introducersOf(long one, long other) {
        int a = roll.rank(one);
        int b = roll.rank(other);
        return ties.has(a, b) ? 0 : introducers(a, b);
    }

    private long introducers(int one, int other) {
        int few = bonds.size(one) <= bonds.size(other) ? one : other;
        int many = few == one ? other : one;
        return IntStream.range(bonds.from(few), bonds.until(few))
                .map(bonds::other)
                .filter(via -> contacts[via] <= MOST_CONTACTS && bonds.has(via, many))
                .count();
    }
}
