package org.soundings.events;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.soundings.tables.Outcome;
import org.soundings.tables.Reason;

/**
 * The life of rows that carry an event id, scoped by chapter. The latest export's content is the event; rows of the
 * same content are its duplicates, rows of another content in earlier exports are superseded. One file that gives one
 * id two contents contradicts itself: both rows are refused.
 */
final class LoggedEvents {

    private static final Comparator<Copy> EXPORT_ORDER = Comparator.comparing(
                    Copy::exportedAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(Copy::fileId)
            .thenComparingLong(Copy::line);

    private LoggedEvents() {}

    /** A row and what becomes of it. */
    record Settled(Copy copy, Outcome outcome, Reason reason) {}

    private record Id(String chapter, String event) implements Comparable<Id> {
        @Override
        public int compareTo(Id other) {
            return Comparator.comparing(Id::chapter).thenComparing(Id::event).compare(this, other);
        }
    }

    private record Content(Copy.Content content, java.time.LocalDate day) {
        static Content of(Copy copy) {
            return new Content(copy.content(), copy.end());
        }
    }

    /** What becomes of each row, in any order of the rows the same. */
    static List<Settled> settle(Collection<Copy> rows) {
        Map<Id, List<Copy>> byId = rows.stream()
                .sorted(EXPORT_ORDER)
                .collect(Collectors.groupingBy(
                        copy -> new Id(copy.exporterId(), copy.sourceEventId()), TreeMap::new, Collectors.toList()));
        List<Settled> settled = new ArrayList<>();
        byId.values().forEach(ofId -> settleOne(ofId, settled));
        return settled;
    }

    private static void settleOne(List<Copy> rows, List<Settled> settled) {
        Map<String, Long> contentsOfFile = rows.stream()
                .collect(Collectors.groupingBy(
                        Copy::fileId,
                        Collectors.mapping(Content::of, Collectors.collectingAndThen(Collectors.toSet(), set ->
                                (long) set.size()))));
        List<Copy> sound = new ArrayList<>();
        for (Copy row : rows) {
            if (contentsOfFile.get(row.fileId()) > 1) {
                settled.add(new Settled(row, Outcome.REFUSED, Reason.CONFLICTING_EVENT_ID));
            } else {
                sound.add(row);
            }
        }
        if (sound.isEmpty()) {
            return;
        }
        Content latest = Content.of(sound.get(sound.size() - 1));
        boolean isAccepted = false;
        for (Copy row : sound) {
            if (!Content.of(row).equals(latest)) {
                settled.add(new Settled(row, Outcome.SUPERSEDED, null));
            } else {
                settled.add(new Settled(row, isAccepted ? Outcome.DUPLICATE : Outcome.ACCEPTED, null));
                isAccepted = true;
            }
        }
    }
}
