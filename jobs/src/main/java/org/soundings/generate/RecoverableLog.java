package org.soundings.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the activity logs of one chapter still allow to know: of each event id the content of the last export, and
 * nothing of an id that one export holds with two contents.
 */
final class RecoverableLog {

    private RecoverableLog() {}

    /** The events; files in the order of export. */
    static List<Recovered> events(List<ActivityLog.File> files) {
        Map<String, ActivityLog.Row> last = new LinkedHashMap<>();
        for (ActivityLog.File file : files) {
            Map<String, Set<List<Object>>> contents = new HashMap<>();
            for (ActivityLog.Row row : file.rows()) {
                contents.computeIfAbsent(row.id(), id -> new HashSet<>()).add(row.content());
            }
            for (ActivityLog.Row row : file.rows()) {
                if (row.of() != null && contents.get(row.id()).size() == 1) {
                    last.put(row.id(), row);
                }
            }
        }
        List<Recovered> events = new ArrayList<>();
        last.values().forEach(row -> events.add(recovered(row)));
        return events;
    }

    /** The log of the chapter it comes from is the only one that holds an event between two chapters. */
    private static Recovered recovered(ActivityLog.Row row) {
        Happening of = row.of();
        return new Recovered(
                of.kind(),
                row.day(),
                row.day(),
                of.fromChapter().folded(),
                of.from().folded(),
                of.toChapter().folded(),
                of.to().folded(),
                of.tier(),
                row.quantity(),
                row.cents(),
                of.isBetweenChapters() ? "giver" : "both",
                Set.of(of));
    }
}
