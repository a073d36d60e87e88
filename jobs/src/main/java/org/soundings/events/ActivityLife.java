package org.soundings.events;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.soundings.tables.Outcome;
import org.soundings.tables.Reason;

/**
 * The life of rows that carry an event id, scoped by chapter. The latest export's content is the event; rows of the
 * same content are its duplicates, rows of another content in earlier exports are superseded. One file that gives one
 * id two contents contradicts itself: all its rows of that id are refused. The order of the rows changes nothing.
 */
public final class ActivityLife {

    private static final Comparator<Entry<?>> EXPORT_ORDER = Comparator.<Entry<?>, Instant>comparing(
                    Entry::exportedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Entry::fileId)
            .thenComparingLong(Entry::line);

    private ActivityLife() {}

    /**
     * A row with an event id.
     *
     * @param row the row itself, given back with its outcome
     * @param exportedAt when its file was exported; null counts as earliest
     * @param content what makes it the same event or another: equal contents are equal by {@code equals}
     */
    public record Entry<T>(
            T row, String chapter, String eventId, String fileId, long line, Instant exportedAt, Object content) {}

    /** A row and what becomes of it; the reason is null unless it is refused. */
    public record Settled<T>(T row, Outcome outcome, Reason reason) {}

    private record Id(String chapter, String event) implements Comparable<Id> {
        @Override
        public int compareTo(Id other) {
            return Comparator.comparing(Id::chapter).thenComparing(Id::event).compare(this, other);
        }
    }

    /** What becomes of each row, ids in their order. */
    public static <T> List<Settled<T>> settle(Collection<Entry<T>> entries) {
        Map<Id, List<Entry<T>>> byId = new TreeMap<>();
        for (Entry<T> entry : entries) {
            byId.computeIfAbsent(new Id(entry.chapter(), entry.eventId()), id -> new ArrayList<>())
                    .add(entry);
        }
        List<Settled<T>> settled = new ArrayList<>(entries.size());
        byId.values().forEach(ofId -> settleOne(ofId, settled));
        return settled;
    }

    private static <T> void settleOne(List<Entry<T>> entries, List<Settled<T>> settled) {
        entries.sort(EXPORT_ORDER);
        Map<String, Set<Object>> contentsOfFile = new HashMap<>();
        entries.forEach(entry -> contentsOfFile
                .computeIfAbsent(entry.fileId(), file -> new HashSet<>())
                .add(entry.content()));
        List<Entry<T>> sound = new ArrayList<>();
        for (Entry<T> entry : entries) {
            if (contentsOfFile.get(entry.fileId()).size() > 1) {
                settled.add(new Settled<>(entry.row(), Outcome.REFUSED, Reason.CONFLICTING_EVENT_ID));
            } else {
                sound.add(entry);
            }
        }
        boolean isAccepted = false;
        for (Entry<T> entry : sound) {
            if (!entry.content().equals(sound.get(sound.size() - 1).content())) {
                settled.add(new Settled<>(entry.row(), Outcome.SUPERSEDED, null));
            } else {
                settled.add(new Settled<>(entry.row(), isAccepted ? Outcome.DUPLICATE : Outcome.ACCEPTED, null));
                isAccepted = true;
            }
        }
    }
}
