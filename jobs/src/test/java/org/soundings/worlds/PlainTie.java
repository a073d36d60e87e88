package org.soundings.worlds;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.tables.EventKind;
import org.soundings.worlds.World.Happening;
import org.soundings.worlds.World.Person;

/**
 * A tie as METRICS.md words it: slow, plain, event by event, and independent of the code it checks. Window 12 months,
 * half-life 180 days, shipped thresholds.
 */
final class PlainTie {

    private static final Set<EventKind> NO_TIE = Set.of(EventKind.ATTENDANCE, EventKind.VISITOR, EventKind.EDUCATION);

    final Person a;
    final Person b;
    private final LocalDate asOf;
    private final List<Happening> history = new ArrayList<>();
    private final World world;

    private PlainTie(Person a, Person b, LocalDate asOf, World world) {
        this.a = a;
        this.b = b;
        this.asOf = asOf;
        this.world = world;
    }

    /** The ties of a world, by their members' numbers. */
    static Map<List<Long>, PlainTie> of(World world, LocalDate asOf) {
        Map<Long, Person> persons =
                world.persons().stream().collect(Collectors.toMap(Person::number, person -> person));
        Map<List<Long>, PlainTie> ties = new HashMap<>();
        for (Happening event : world.happenings()) {
            boolean isBetweenTwo =
                    event.from() != null && event.to() != null && !event.from().equals(event.to());
            boolean isKnown = event.quantity() > 0 && !event.end().isAfter(asOf);
            if (isBetweenTwo && isKnown && !NO_TIE.contains(event.kind())) {
                List<Long> pair = Stream.of(event.from(), event.to()).sorted().toList();
                ties.computeIfAbsent(
                                pair,
                                unseen -> new PlainTie(persons.get(pair.get(0)), persons.get(pair.get(1)), asOf, world))
                        .history
                        .add(event);
            }
        }
        return ties;
    }

    private Long coAttendances() {
        Map<LocalDate, Set<Long>> seated = new HashMap<>();
        world.presences().stream()
                .filter(presence -> presence.chapter().equals(a.chapter()))
                .filter(presence ->
                        !presence.day().isAfter(asOf) && presence.day().isAfter(asOf.minusMonths(12)))
                .forEach(presence -> seated.computeIfAbsent(presence.day(), day -> new HashSet<>())
                        .add(presence.member()));
        boolean isKnown = seated.values().stream().anyMatch(members -> members.size() > 1);
        return isKnown && a.chapter().equals(b.chapter())
                ? seated.values().stream()
                        .filter(members -> members.contains(a.number()) && members.contains(b.number()))
                        .count()
                : null;
    }

    /** Values by column name. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("chapter_a_id", a.chapter());
        values.put("chapter_b_id", b.chapter());
        values.put("one_to_one_count", count(kind(EventKind.ONE_TO_ONE)));
        values.put("social_count", count(kind(EventKind.SOCIAL)));
        values.put("co_attendance_count", coAttendances());
        for (EventKind kind : List.of(
                EventKind.INTRODUCTION,
                EventKind.INVITATION,
                EventKind.TESTIMONIAL,
                EventKind.INFORMATION,
                EventKind.HELP,
                EventKind.ASK,
                EventKind.CLOSED_BUSINESS)) {
            values.put(kind.code() + "_ab_count", count(kind(kind).and(this::byA)));
            values.put(kind.code() + "_ba_count", count(kind(kind).and(this::byB)));
        }
        Predicate<Happening> referral = kind(EventKind.REFERRAL);
        Predicate<Happening> inside = event -> "inside".equals(event.tier());
        values.put("referral_ab_inside_count", count(referral.and(inside).and(this::byA)));
        values.put(
                "referral_ab_outside_count", count(referral.and(inside.negate()).and(this::byA)));
        values.put("referral_ba_inside_count", count(referral.and(inside).and(this::byB)));
        values.put(
                "referral_ba_outside_count", count(referral.and(inside.negate()).and(this::byB)));
        values.put("given_ab_count", given(true));
        values.put("given_ba_count", given(false));
        values.put("exchange_count", exchanges());
        values.put("balance", given(true) + given(false) == 0 ? null : balance());
        values.put("event_count", units(event -> true));
        values.put("exchange_ever_count", exchangesEver());
        values.put("strength", strength(asOf));
        values.put("strength_trend", strength(asOf.minusDays(90)));
        values.put("first_on", first());
        values.put("last_on", last());
        values.put(
                "first_one_to_one_on",
                days(kind(EventKind.ONE_TO_ONE)).min(LocalDate::compareTo).orElse(null));
        values.put("days_since_last", ChronoUnit.DAYS.between(last(), asOf));
        values.put("is_dormant", isDormant());
        values.put("stage", stage());
        values.put("is_relationship", isRelationship());
        values.put(
                "active_months",
                isDated() ? (long) months(this::isInWindow, lastMonth()).size() : null);
        values.put("burstiness", burstiness());
        values.put("kind_count", kinds());
        values.put("possible_kind_count", isLogged() ? 8L : 2L);
        values.put("premature_ask_ab_count", prematureAsks(this::byA));
        values.put("premature_ask_ba_count", prematureAsks(this::byB));
        values.put("early_referral_ab_count", earlyReferrals(this::byA));
        values.put("early_referral_ba_count", earlyReferrals(this::byB));
        values.put("first_given_ab_on", firstGiven(this::byA));
        values.put("first_given_ba_on", firstGiven(this::byB));
        values.put("first_giver_no", firstGiver());
        values.put("is_before_data", isBeforeData());
        values.put("possible_months", isDated() ? possibleMonths() : null);
        return values;
    }

    long given(boolean fromA) {
        return count(event -> isHelp(event) && byA(event) == fromA);
    }

    long oneToOnes() {
        return count(kind(EventKind.ONE_TO_ONE));
    }

    long exchanges() {
        return given(true) + given(false) + oneToOnes();
    }

    long exchangesEver() {
        return units(kind(EventKind.ONE_TO_ONE).or(PlainTie::isHelp));
    }

    LocalDate first() {
        return days(event -> true).min(LocalDate::compareTo).orElseThrow();
    }

    Boolean isRelationship() {
        String stage = stage();
        return stage == null ? null : (stage.equals("trusted") || stage.equals("mutual")) && !isDormant();
    }

    private double balance() {
        return (double) (given(true) - given(false)) / (given(true) + given(false));
    }

    LocalDate last() {
        return days(event -> true).max(LocalDate::compareTo).orElseThrow();
    }

    boolean isDormant() {
        return !last().isAfter(asOf.minusMonths(6));
    }

    private double strength(LocalDate day) {
        double strength = 0;
        for (Happening event : history) {
            if (!event.end().isAfter(day)) {
                double age = ChronoUnit.DAYS.between(event.end(), day);
                strength += event.quantity() * Math.pow(2, -age / 180);
            }
        }
        return strength;
    }

    String stage() {
        if (!isDated()) {
            return null;
        }
        Predicate<Happening> met = kind(EventKind.ONE_TO_ONE);
        YearMonth now = YearMonth.from(asOf);
        int active = months(event -> true, now).size();
        boolean bothHelp = history.stream().anyMatch(event -> isHelp(event) && byA(event))
                && history.stream().anyMatch(event -> isHelp(event) && byB(event));
        boolean isMet = history.stream().anyMatch(met);
        LocalDate firstMet =
                days(met.and(PlainTie::isDated)).min(LocalDate::compareTo).orElse(null);
        boolean helpSince = firstMet != null
                && days(event -> isHelp(event) && isDated(event)).anyMatch(day -> day.isAfter(firstMet));
        boolean trusted = isMet && helpSince && (units(met) >= 2 || active >= 3)
                || !isMet && bothHelp && months(PlainTie::isHelp, now).size() >= 3;
        if (trusted) {
            return bothHelp && active >= 3 ? "mutual" : "trusted";
        }
        return isMet ? "met" : "exchange";
    }

    /** The gaps one by one, with their mean and population standard deviation. */
    private Double burstiness() {
        List<Long> days = new ArrayList<>();
        for (Happening event : history) {
            for (long i = 0; i < event.quantity() && isInWindow(event) && isDated(event); i++) {
                days.add(event.end().toEpochDay());
            }
        }
        if (days.size() < 6 || new HashSet<>(days).size() == 1) {
            return null;
        }
        Collections.sort(days);
        double n = days.size() - 1;
        double mean = 0;
        for (int i = 1; i < days.size(); i++) {
            mean += (days.get(i) - days.get(i - 1)) / n;
        }
        double variance = 0;
        for (int i = 1; i < days.size(); i++) {
            variance += Math.pow(days.get(i) - days.get(i - 1) - mean, 2) / n;
        }
        double r = Math.sqrt(variance) / mean;
        return (Math.sqrt(n + 1) * r - Math.sqrt(n - 1)) / ((Math.sqrt(n + 1) - 2) * r + Math.sqrt(n - 1));
    }

    private long kinds() {
        return history.stream()
                .filter(this::isInWindow)
                .map(Happening::kind)
                .filter(kind -> kind != EventKind.ASK && kind != EventKind.CLOSED_BUSINESS)
                .distinct()
                .count();
    }

    private static boolean isOfLogs(Happening event) {
        return !Set.of(
                        EventKind.ONE_TO_ONE,
                        EventKind.REFERRAL,
                        EventKind.CLOSED_BUSINESS,
                        EventKind.VISITOR,
                        EventKind.EDUCATION,
                        EventKind.ATTENDANCE)
                .contains(event.kind());
    }

    private boolean isLogged() {
        return Stream.of(a, b).flatMap(member -> exportsOf(member.chapter())).anyMatch(PlainTie::isOfLogs)
                || history.stream().anyMatch(event -> isOfLogs(event) && !isAsk(event) && isInWindow(event));
    }

    private Stream<Happening> exportsOf(String chapter) {
        return exportsOf(world, chapter, asOf);
    }

    /** First day of the first event that a chapter's own exports hold; null where they hold none. */
    static LocalDate dataStart(World world, String chapter, LocalDate asOf) {
        return exportsOf(world, chapter, asOf)
                .map(Happening::start)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static Stream<Happening> exportsOf(World world, String chapter, LocalDate asOf) {
        return world.isReporting(chapter)
                ? world.happenings(chapter).stream()
                        .filter(event -> !event.end().isAfter(asOf))
                : Stream.empty();
    }

    /** The day the pair was first seen: of a long period, its first. */
    private LocalDate seen() {
        return history.stream()
                .map(event -> isDated(event) ? event.end() : event.start())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private boolean isNear(LocalDate start) {
        return start != null && Math.abs(ChronoUnit.DAYS.between(start, seen())) <= 90;
    }

    boolean isBeforeData() {
        List<LocalDate> starts = Stream.of(a, b)
                .flatMap(member -> Stream.ofNullable(dataStart(world, member.chapter(), asOf)))
                .toList();
        return starts.isEmpty() || starts.stream().anyMatch(this::isNear);
    }

    private boolean isOrderKnown() {
        return !isBeforeData()
                && !isNear(a.joined())
                && !isNear(b.joined())
                && meetings().allMatch(PlainTie::isDated);
    }

    private Stream<Happening> meetings() {
        return history.stream().filter(kind(EventKind.ONE_TO_ONE));
    }

    /** Null where the order is not known. */
    Long asks(boolean fromA) {
        return isOrderKnown() ? (Long) count(event -> isAsk(event) && byA(event) == fromA) : null;
    }

    Long prematureAsks(boolean fromA) {
        return prematureAsks(event -> byA(event) == fromA);
    }

    private Long prematureAsks(Predicate<Happening> direction) {
        Predicate<Happening> isUnmet =
                ask -> meetings().noneMatch(meeting -> meeting.end().isBefore(ask.start()));
        return isOrderKnown()
                ? count(direction.and(PlainTie::isAsk).and(PlainTie::isDated).and(isUnmet))
                : null;
    }

    private Long earlyReferrals(Predicate<Happening> direction) {
        Predicate<Happening> isUnmet =
                referral -> meetings().allMatch(meeting -> referral.end().isBefore(meeting.start()));
        return isOrderKnown()
                ? count(direction
                        .and(kind(EventKind.REFERRAL))
                        .and(PlainTie::isDated)
                        .and(isUnmet))
                : null;
    }

    private LocalDate firstGiven(Predicate<Happening> direction) {
        return days(direction.and(PlainTie::isHelp).and(PlainTie::isDated))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    Long firstGiver() {
        LocalDate ab = firstGiven(this::byA);
        LocalDate ba = firstGiven(this::byB);
        boolean isTold = history.stream().allMatch(event -> isDated(event) || !isHelp(event));
        if (!isTold || ab == null || ba == null || ab.equals(ba)) {
            return null;
        }
        return ab.isBefore(ba) ? a.number() : b.number();
    }

    private static boolean isAsk(Happening event) {
        return event.kind() == EventKind.ASK;
    }

    private boolean isDated() {
        return history.stream().anyMatch(PlainTie::isDated);
    }

    private YearMonth lastMonth() {
        return Stream.of(asOf, a.left(), b.left())
                .filter(day -> day != null)
                .min(LocalDate::compareTo)
                .map(YearMonth::from)
                .orElseThrow();
    }

    private long possibleMonths() {
        LocalDate windowStart = asOf.minusMonths(12).plusDays(1);
        LocalDate first = days(PlainTie::isDated).min(LocalDate::compareTo).orElseThrow();
        YearMonth start = YearMonth.from(first.isAfter(windowStart) ? first : windowStart);
        return Math.max(0, ChronoUnit.MONTHS.between(start, lastMonth()) + 1);
    }

    private Set<YearMonth> months(Predicate<Happening> which, YearMonth until) {
        Set<YearMonth> months = new HashSet<>();
        days(which.and(PlainTie::isDated)).map(YearMonth::from).forEach(months::add);
        months.removeIf(month -> month.isAfter(until));
        return months;
    }

    private Stream<LocalDate> days(Predicate<Happening> which) {
        return history.stream().filter(which).map(Happening::end);
    }

    private long count(Predicate<Happening> which) {
        return units(which.and(this::isInWindow));
    }

    private long units(Predicate<Happening> which) {
        return history.stream().filter(which).mapToLong(Happening::quantity).sum();
    }

    private boolean isInWindow(Happening event) {
        return event.end().isAfter(asOf.minusMonths(12));
    }

    private boolean byA(Happening event) {
        return event.from() == a.number();
    }

    private boolean byB(Happening event) {
        return event.from() == b.number();
    }

    private static boolean isDated(Happening event) {
        return ChronoUnit.DAYS.between(event.start(), event.end()) + 1 <= 31;
    }

    private static boolean isHelp(Happening event) {
        return EventKind.GIVEN.contains(event.kind());
    }

    private static Predicate<Happening> kind(EventKind kind) {
        return event -> event.kind() == kind;
    }
}
