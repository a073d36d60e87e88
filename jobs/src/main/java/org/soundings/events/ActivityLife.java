package org.soundings.events;

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
import org.soundings.tables.Outcome;
import org.soundings.tables.Reason;

/**
 * The life of rows that carry an event id, scoped by chapter. The latest export that speaks of an id decides: its
 * content is the event, rows of the same content are its duplicates, rows of another content are superseded. Where a
 * whole export has withdrawn the latest row, or corrected its day beyond the as-of, there is no event, and what stood
 * before that row does not come back. One file that gives one id two contents contradicts itself: all its open rows of
 * that id are refused, and it decides nothing. A refused row corrects nothing. The order of the rows changes nothing.
 */
public final class ActivityLife {

    private static final Comparator<Entry<?>> EXPORT_ORDER =
            Comparator.<Entry<?>>comparingLong(Entry::fileNo).thenComparingLong(Entry::line);

    private ActivityLife() {}

    /** What is known of a row before its life is told. */
    public enum Standing {
        /** It counts, as far as it goes itself. */
        OPEN,
        /** A later whole export of its period has withdrawn it. */
        WITHDRAWN,
        /** Its day is after the as-of. */
        NOT_YET,
        /** It is refused for what it says: it only bears witness of what its file gives the id. */
        REFUSED;

        /** The code in tables. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The standing of a code; open where there is none. */
        static Standing of(String code) {
            return code == null ? OPEN : valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * A row with an event id.
     *
     * @param row the row itself, given back with its outcome
     * @param fileNo the rank of its file in the order of export
     * @param content what makes it the same event or another: equal contents are equal by {@code equals}
     */
    public record Entry<T>(
            T row, Standing standing, String chapter, String eventId, long fileNo, long line, Object content) {

        private boolean isOpen() {
            return standing == Standing.OPEN;
        }
    }

    /** An open row and what becomes of it; the reason is null unless it is refused. */
    public record Settled<T>(T row, Outcome outcome, Reason reason) {}

    private record Id(String chapter, String event) implements Comparable<Id> {
        @Override
        public int compareTo(Id other) {
            return Comparator.comparing(Id::chapter).thenComparing(Id::event).compare(this, other);
        }
    }

    /** What becomes of each open row, ids in their order. */
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
        Map<Long, Set<Object>> contentsOfFile = new HashMap<>();
        entries.forEach(entry -> contentsOfFile
                .computeIfAbsent(entry.fileNo(), file -> new HashSet<>())
                .add(entry.content()));
        Entry<T> deciding = null;
        for (Entry<T> entry : entries) {
            boolean isSound = contentsOfFile.get(entry.fileNo()).size() == 1;
            deciding = isSound && entry.standing() != Standing.REFUSED ? entry : deciding;
        }
        boolean isAccepted = false;
        for (Entry<T> entry : entries) {
            if (!entry.isOpen()) {
                continue;
            } else if (contentsOfFile.get(entry.fileNo()).size() > 1) {
                settled.add(new Settled<>(entry.row(), Outcome.REFUSED, Reason.CONFLICTING_EVENT_ID));
            } else if (!deciding.isOpen() || !entry.content().equals(deciding.content())) {
                settled.add(new Settled<>(entry.row(), Outcome.SUPERSEDED, null));
            } else {
                settled.add(new Settled<>(entry.row(), isAccepted ? Outcome.DUPLICATE : Outcome.ACCEPTED, null));
                isAccepted = true;
            }
        }
    }
}
