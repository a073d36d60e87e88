package org.soundings.events;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.soundings.tables.EventKind;
import org.soundings.tables.Outcome;
import org.soundings.tables.Outcomes;
import org.soundings.tables.Reason;

/** Reconciled slips and logged events as rows of {@link org.soundings.tables.Reconciled}. */
final class EventRows {

    private static final int ID_CHARS = 32;
    private static final String BOTH = "both";
    private static final String GIVER = "giver";
    private static final String RECEIVER = "receiver";

    private EventRows() {}

    /** The events of matched slips and the outcomes of their rows. */
    static void ofSlips(List<SlipMatcher.Matched> matched, Consumer<Row> out) {
        for (SlipMatcher.Matched each : matched) {
            Map<String, Integer> repeats = new HashMap<>();
            each.slips().stream()
                    .sorted(Comparator.comparing(Slip::end)
                            .thenComparing(Slip::start)
                            .thenComparing(slip -> String.valueOf(reportedBy(each.content(), slip.exporters()))))
                    .forEach(slip -> {
                        String reportedBy = reportedBy(each.content(), slip.exporters());
                        String known = known(each.content(), slip, reportedBy);
                        // Equal slips are told apart by a count, which says the same whatever their order.
                        String id = hash(known + "|" + repeats.merge(known, 1, Integer::sum));
                        out.accept(event(id, each.content(), slip, reportedBy));
                        slip.accepted().forEach(copy -> out.accept(outcome(copy, Outcome.ACCEPTED, id)));
                        slip.duplicates().forEach(copy -> out.accept(outcome(copy, Outcome.DUPLICATE, id)));
                    });
        }
    }

    /** The events of rows that carry an id, and the outcomes of the rows. */
    static void ofLogged(List<Copy> rows, Consumer<Row> out) {
        LoggedEvents.settle(rows).forEach(settled -> {
            Copy copy = settled.copy();
            boolean tells = settled.outcome() == Outcome.ACCEPTED || settled.outcome() == Outcome.DUPLICATE;
            String id = tells ? hash(copy.exporterId() + "|" + copy.sourceEventId()) : null;
            out.accept(outcome(copy, settled.outcome(), settled.reason(), id));
            if (settled.outcome() == Outcome.ACCEPTED) {
                Slip slip = Slip.of(copy);
                out.accept(event(id, copy.content(), slip, reportedBy(copy.content(), slip.exporters())));
            }
        });
    }

    /**
     * Whose exports hold it: the giving side's chapter, the receiving side's, or both; one chapter's own are both. Whoever
     * gave without being known did so in the exporting chapter. Null where only a third chapter's exports hold it.
     */
    private static String reportedBy(Copy.Content content, SortedSet<String> exporters) {
        String from = content.from().chapterId();
        String to = content.to().chapterId();
        boolean hasGiver = from != null && exporters.contains(from);
        boolean hasReceiver = to != null && exporters.contains(to);
        if (hasReceiver) {
            return hasGiver ? BOTH : RECEIVER;
        }
        return hasGiver || from == null ? GIVER : null;
    }

    private static String known(Copy.Content content, Slip slip, String reportedBy) {
        return String.join(
                "|",
                content.kind(),
                String.valueOf(content.from().memberId()),
                String.valueOf(content.from().chapterId()),
                String.valueOf(content.to().memberId()),
                String.valueOf(content.to().chapterId()),
                String.valueOf(content.tier()),
                String.valueOf(content.quantity()),
                String.valueOf(content.amount()),
                String.valueOf(content.currency()),
                String.valueOf(content.guestKey()),
                slip.start().toString(),
                slip.end().toString(),
                reportedBy);
    }

    private static String hash(String known) {
        return DigestUtils.sha256Hex(known.getBytes(StandardCharsets.UTF_8)).substring(0, ID_CHARS);
    }

    private static Row event(String id, Copy.Content content, Slip slip, String reportedBy) {
        boolean isThanks = content.kind().equals(EventKind.CLOSED_BUSINESS.code());
        return RowFactory.create(
                RowFactory.create(
                        id,
                        content.kind(),
                        slip.start(),
                        slip.end(),
                        content.from().number(),
                        content.to().number(),
                        content.from().chapterId(),
                        content.to().chapterId(),
                        content.tier(),
                        content.quantity(),
                        isThanks ? content.amount() : null,
                        isThanks ? content.currency() : null,
                        reportedBy),
                null);
    }

    private static Row outcome(Copy copy, Outcome outcome, String eventId) {
        return outcome(copy, outcome, null, eventId);
    }

    private static Row outcome(Copy copy, Outcome outcome, Reason reason, String eventId) {
        return RowFactory.create(
                null,
                RowFactory.create(
                        copy.fileNo(),
                        copy.line(),
                        outcome.code(),
                        reason == null ? null : reason.code(),
                        reason == null ? null : Outcomes.EVENT_ID_AT_FAULT,
                        eventId));
    }
}
