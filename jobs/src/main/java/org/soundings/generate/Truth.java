package org.soundings.generate;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.soundings.tables.EventKind;
import org.soundings.tables.Tier;

/** The truth of one cluster as text, and how far apart its two halves are. */
final class Truth {
    static final String MEANT_HEADING =
            "day,kind,from_chapter,from_name,to_chapter,to_name,tier,quantity,amount,recorded_by_chapter\n";
    static final String RECOVERABLE_HEADING = "kind,period_start,period_end,from_chapter,from_name,to_chapter,to_name,"
            + "tier,quantity,amount,reported_by\n";

    private static final Comparator<Recovered> RECOVERED_ORDER = Comparator.comparing(Recovered::kind)
            .thenComparing(Recovered::start)
            .thenComparing(Recovered::end)
            .thenComparing(Recovered::fromChapter)
            .thenComparing(Recovered::fromName)
            .thenComparing(Recovered::toChapter)
            .thenComparing(Recovered::toName)
            .thenComparing(Recovered::tier, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Recovered::quantity)
            .thenComparing(Recovered::cents)
            .thenComparing(Recovered::reportedBy);

    private Truth() {}

    static byte[] meant(List<Happening> happenings) {
        Csv csv = new Csv(Csv.Dialect.COMMAS);
        happenings.stream()
                .sorted(Comparator.comparing(Happening::day).thenComparing(Happening::number))
                .forEach(of -> csv.line(
                        of.day(),
                        of.kind().code(),
                        chapter(of.fromChapter()),
                        person(of.from()),
                        chapter(of.toChapter()),
                        person(of.to()),
                        tier(of.tier()),
                        of.quantity(),
                        amount(of.kind(), of.cents()),
                        chapter(of.host())));
        return csv.bytes();
    }

    static byte[] recoverable(List<Recovered> events) {
        Csv csv = new Csv(Csv.Dialect.COMMAS);
        events.stream()
                .sorted(RECOVERED_ORDER)
                .forEach(event -> csv.line(
                        event.kind().code(),
                        event.start(),
                        event.end(),
                        event.fromChapter(),
                        event.fromName(),
                        event.toChapter(),
                        event.toName(),
                        tier(event.tier()),
                        event.quantity(),
                        amount(event.kind(), event.cents()),
                        event.reportedBy()));
        return csv.bytes();
    }

    private static String chapter(Chapter chapter) {
        return chapter == null ? "" : chapter.folded();
    }

    private static String person(Person person) {
        return person == null ? "" : person.folded();
    }

    private static String tier(Tier tier) {
        return tier == null ? "" : tier.code();
    }

    private static String amount(EventKind kind, long cents) {
        return kind == EventKind.CLOSED_BUSINESS ? Money.plain(cents) : "";
    }

    /** By kind: what happened, what can be known of it, and how it was lost. */
    static Map<EventKind, Tally> tallies(List<Happening> happenings, List<Recovered> events) {
        Map<EventKind, Tally> tallies = new EnumMap<>(EventKind.class);
        Map<Happening, Integer> found = new HashMap<>();
        for (Recovered event : events) {
            event.sources().forEach(source -> found.merge(source, 1, Integer::sum));
            tally(tallies, event.kind(), new Tally(0, 1, 0, event.sources().size() - 1L, 0));
        }
        for (Happening of : happenings) {
            int times = found.getOrDefault(of, 0);
            tally(tallies, of.kind(), new Tally(1, 0, times == 0 ? 1 : 0, 0, StrictMath.max(0, times - 1)));
        }
        return tallies;
    }

    private static void tally(Map<EventKind, Tally> tallies, EventKind kind, Tally more) {
        tallies.merge(kind, more, Tally::plus);
    }

    /**
     * Counts of one kind of events.
     *
     * @param meant what happened
     * @param recoverable what the copies tell; meant − missing − merged + split
     * @param missing of which no copy was left
     * @param merged taken for another one of the same pair
     * @param split counted once more, because its copies could not be told to be of one
     */
    record Tally(long meant, long recoverable, long missing, long merged, long split) {
        Tally plus(Tally other) {
            return new Tally(
                    meant + other.meant,
                    recoverable + other.recoverable,
                    missing + other.missing,
                    merged + other.merged,
                    split + other.split);
        }
    }
}
