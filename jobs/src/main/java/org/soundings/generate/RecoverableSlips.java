package org.soundings.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.soundings.generate.Sides.Key;
import org.soundings.tables.EventKind;

/**
 * What the slips audits of a cluster still allow to know, from the record of the copies that were written: superseded
 * exports first out, then one chapter's own overlapping exports, then the two chapters, then one-to-ones filed by each
 * side. Plain and slow on purpose.
 */
final class RecoverableSlips {

    /** An export and the rows it showed. */
    record Export(ExportFile file, List<Line> lines) {}

    /** A file's place among its chapter's: by period end, then start, then download. */
    private static final Comparator<ExportFile> FILE_ORDER = Comparator.comparing(ExportFile::until)
            .thenComparing(ExportFile::stated)
            .thenComparing(ExportFile::at);

    private final List<Export> exports;
    private final List<Export> visits;
    private final Sides sides;

    /** From all slips audits and all visitor reports. */
    RecoverableSlips(List<Export> exports, List<Export> visits, Sides sides) {
        this.visits = visits;
        this.exports = exports.stream()
                .filter(export -> export.file.state() == ExportFile.State.GOOD)
                .toList();
        this.sides = sides;
    }

    List<Recovered> events() {
        // key → chapter → file → its rows
        Map<Key, TreeMap<String, TreeMap<ExportFile, List<Piece>>>> copies = new HashMap<>();
        for (Export export : exports) {
            if (isSuperseded(export)) {
                continue;
            }
            for (Line line : export.lines) {
                copy(export.file, line, export.file.stated(), export.file.until(), copies);
            }
        }
        for (Export report : visits) {
            for (Line line : report.lines) {
                copy(report.file, line, line.day(), line.day(), copies);
            }
        }
        Map<Key, List<Piece>> slips = new HashMap<>();
        copies.forEach((key, chapters) -> slips.put(key, betweenChapters(chapters)));
        return events(slips);
    }

    private void copy(
            ExportFile file,
            Line line,
            LocalDate start,
            LocalDate end,
            Map<Key, TreeMap<String, TreeMap<ExportFile, List<Piece>>>> copies) {
        String chapter = file.chapter().folded();
        sides.key(file.chapter(), line).ifPresent(key -> copies.computeIfAbsent(key, x -> new TreeMap<>())
                .computeIfAbsent(chapter, x -> new TreeMap<>(FILE_ORDER))
                .computeIfAbsent(file, x -> new ArrayList<>())
                .add(new Piece(start, end, Set.of(chapter), Set.of(line.of()))));
    }

    private boolean isSuperseded(Export export) {
        return exports.stream()
                .anyMatch(other ->
                        other.file.chapter().index() == export.file.chapter().index()
                                && export.file.isSupersededBy(other.file));
    }

    private static List<Piece> betweenChapters(TreeMap<String, TreeMap<ExportFile, List<Piece>>> chapters) {
        List<Piece> all = List.of();
        for (TreeMap<ExportFile, List<Piece>> files : chapters.values()) {
            List<Piece> own = List.of();
            for (List<Piece> file : files.values()) {
                own = Piece.merge(own, file);
            }
            all = Piece.merge(all, own);
        }
        return all;
    }

    private static List<Recovered> events(Map<Key, List<Piece>> slips) {
        List<Recovered> events = new ArrayList<>();
        Set<Key> done = new HashSet<>();
        slips.forEach((key, pieces) -> {
            if (key.kind() == EventKind.ONE_TO_ONE) {
                Key first = isFirst(key) ? key : key.reversed();
                if (done.add(first)) {
                    meetings(first, slips, events);
                }
            } else {
                pieces.forEach(piece -> events.add(recovered(key, piece)));
            }
        });
        return events;
    }

    private static boolean isFirst(Key key) {
        int byChapter = key.fromChapter().compareTo(key.toChapter());
        return byChapter < 0 || (byChapter == 0 && key.fromName().compareTo(key.toName()) < 0);
    }

    /** A meeting filed by both is told in the direction of the smaller chapter and name, one filed once as it was filed. */
    private static void meetings(Key first, Map<Key, List<Piece>> slips, List<Recovered> events) {
        List<Piece> there = slips.getOrDefault(first, List.of());
        List<Piece> back = slips.getOrDefault(first.reversed(), List.of());
        Set<Piece> isBack = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        isBack.addAll(back);
        for (Piece meeting : Piece.merge(there, back)) {
            events.add(recovered(isBack.contains(meeting) ? first.reversed() : first, meeting));
        }
    }

    private static Recovered recovered(Key key, Piece piece) {
        LocalDate start = piece.start();
        return new Recovered(
                key.kind(),
                start,
                piece.end(),
                key.fromChapter(),
                key.fromName(),
                key.toChapter(),
                key.toName(),
                key.tier(),
                key.quantity(),
                key.cents(),
                reportedBy(key, piece),
                piece.sources());
    }

    /** Of a slip inside one chapter both sides are reported; where there is no receiving side, the giver's alone. */
    private static String reportedBy(Key key, Piece piece) {
        if (key.toChapter().isEmpty()) {
            return "giver";
        }
        boolean isGivers = piece.reporters().contains(key.fromChapter());
        boolean isReceivers = piece.reporters().contains(key.toChapter());
        return isGivers && isReceivers ? "both" : isGivers ? "giver" : "receiver";
    }
}
