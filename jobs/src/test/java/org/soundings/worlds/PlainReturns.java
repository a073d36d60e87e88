package org.soundings.worlds;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.soundings.tables.EventKind;
import org.soundings.worlds.World.Happening;
import org.soundings.worlds.World.Person;

/** First gifts that came back within some weeks: slow, plain, pair by pair. */
final class PlainReturns {

    private PlainReturns() {}

    /** The columns of the network that no chance enters. */
    static Map<String, Object> values(World world, Collection<PlainTie> ties, int withinWeeks, LocalDate asOf) {
        long first = 0;
        long returned = 0;
        for (PlainTie tie : ties) {
            LocalDate start = start(world, ties, tie, asOf);
            if (start == null) {
                continue;
            }
            long weeks = (ChronoUnit.DAYS.between(start, end(ties, tie, asOf)) + 1) / 7;
            LocalDate end = start.plusDays(7 * weeks - 1);
            List<Happening> gifts = gifts(world, tie, asOf);
            if (tie.first().isBefore(start) || !gifts.stream().allMatch(PlainReturns::isDated)) {
                continue;
            }
            for (Person giver : List.of(tie.a, tie.b)) {
                LocalDate day = gifts.stream()
                        .filter(gift -> gift.from() == giver.number())
                        .map(Happening::end)
                        .min(LocalDate::compareTo)
                        .orElse(null);
                if (day != null && !day.plusDays(7L * withinWeeks).isAfter(end)) {
                    first++;
                    LocalDate last = day.plusDays(7L * withinWeeks);
                    boolean isBack = gifts.stream()
                            .anyMatch(gift -> gift.to() == giver.number()
                                    && gift.start().isAfter(day)
                                    && !gift.end().isAfter(last)
                                    && !gift.end().isAfter(end));
                    returned += isBack ? 1 : 0;
                }
            }
        }
        Map<String, Object> values = new HashMap<>();
        values.put("first_gift_count", first);
        values.put("returned_gift_ratio", first < 20 ? null : (Double) ((double) returned / first));
        return values;
    }

    /** The first day on which both are on record; null where one never is. */
    private static LocalDate start(World world, Collection<PlainTie> ties, PlainTie tie, LocalDate asOf) {
        LocalDate latest = LocalDate.MIN;
        for (Person one : List.of(tie.a, tie.b)) {
            LocalDate data = PlainTie.dataStart(world, one.chapter(), asOf);
            LocalDate joined = one.joined() != null
                    ? one.joined()
                    : seen(ties, one)
                            .map(PlainTie::first)
                            .min(LocalDate::compareTo)
                            .orElseThrow();
            if (!one.isReporting() || data == null) {
                return null;
            }
            latest = Stream.of(latest, data.plusDays(91), joined)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
        }
        return latest;
    }

    /** The last one. */
    private static LocalDate end(Collection<PlainTie> ties, PlainTie tie, LocalDate asOf) {
        return Stream.of(tie.a, tie.b)
                .map(one -> {
                    LocalDate lastSeen = seen(ties, one)
                            .map(PlainTie::last)
                            .max(LocalDate::compareTo)
                            .orElseThrow();
                    return one.left() != null ? one.left().minusDays(1) : one.isPresent() ? asOf : lastSeen;
                })
                .map(day -> day.isAfter(asOf) ? asOf : day)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static Stream<PlainTie> seen(Collection<PlainTie> ties, Person one) {
        return ties.stream().filter(tie -> tie.a == one || tie.b == one);
    }

    private static List<Happening> gifts(World world, PlainTie tie, LocalDate asOf) {
        return world.happenings().stream()
                .filter(event -> EventKind.GIVEN.contains(event.kind()) && event.quantity() > 0)
                .filter(event -> !event.end().isAfter(asOf))
                .filter(event -> isBetween(event, tie.a, tie.b) || isBetween(event, tie.b, tie.a))
                .toList();
    }

    private static boolean isBetween(Happening event, Person from, Person to) {
        return event.from() == from.number() && event.to() == to.number();
    }

    private static boolean isDated(Happening event) {
        return ChronoUnit.DAYS.between(event.start(), event.end()) < 31;
    }
}
