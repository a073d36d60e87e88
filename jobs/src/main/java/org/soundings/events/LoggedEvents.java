package org.soundings.events;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.soundings.tables.Outcome;
import org.soundings.tables.Reason;

/** The life of copies that carry an event id: {@link ActivityLife}, by chapters and members known. */
final class LoggedEvents {

    private LoggedEvents() {}

    /** A row and what becomes of it. */
    record Settled(Copy copy, Outcome outcome, Reason reason) {}

    private record Content(Copy.Content content, LocalDate day) {}

    /** What becomes of each open row, in any order of the rows the same. */
    static List<Settled> settle(Collection<Copy> rows) {
        List<ActivityLife.Entry<Copy>> entries =
                rows.stream().map(LoggedEvents::entry).toList();
        return ActivityLife.settle(entries).stream()
                .map(settled -> new Settled(settled.row(), settled.outcome(), settled.reason()))
                .toList();
    }

    private static ActivityLife.Entry<Copy> entry(Copy copy) {
        return new ActivityLife.Entry<>(
                copy,
                copy.standing(),
                copy.exporterId(),
                copy.sourceEventId(),
                copy.fileNo(),
                copy.line(),
                new Content(copy.content(), copy.end()));
    }
}
