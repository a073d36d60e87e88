package org.soundings.exports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.soundings.tables.Fold;
import org.soundings.tables.Warning;

/**
 * A row of a file read as the heading of one layout.
 *
 * @param positions the place of each recognised column, from 0
 * @param spelt the recognised headings as the file writes them
 * @param meetings the columns with a meeting's day as their heading, where the layout has such
 * @param repeated columns whose heading is there twice
 * @param labels all headings that are not blank, in the order of the file
 * @param width cells up to the last that is not blank
 */
record Heading(
        Layout layout,
        Map<Column, Integer> positions,
        Map<Column, String> spelt,
        List<Meeting> meetings,
        Set<Column> repeated,
        List<String> labels,
        int width) {

    /** How the heading of a meeting is written, in messages. */
    private static final String A_MEETING = "Apr 01";

    /** What the row is when read as this layout's heading; of a row that is none, nothing is recognised. */
    static Heading of(RawRow row, Layout layout) {
        return of(row, folded(row), layout);
    }

    /** The texts of a row's cells as labels are compared. */
    static List<String> folded(RawRow row) {
        List<String> folded = new ArrayList<>(row.cells().size());
        for (Cell cell : row.cells()) {
            folded.add(cell.folded());
        }
        return folded;
    }

    static Heading of(RawRow row, List<String> folded, Layout layout) {
        Map<Column, Integer> positions = new EnumMap<>(Column.class);
        Map<Column, String> spelt = new EnumMap<>(Column.class);
        List<Meeting> meetings = new ArrayList<>();
        Set<Column> repeated = EnumSet.noneOf(Column.class);
        List<String> labels = new ArrayList<>();
        int width = row.filledWidth();
        for (int i = 0; i < width; i++) {
            String label = row.cells().get(i).text();
            Column column = layout.folded().get(folded.get(i));
            if (!folded.get(i).isEmpty()) {
                labels.add(Fold.spaces(label));
            }
            if (column != null && positions.putIfAbsent(column, i) != null) {
                repeated.add(column);
            } else if (column != null) {
                spelt.put(column, label);
            } else if (layout.hasMeetings()) {
                Meeting.of(i, label).ifPresent(meetings::add);
            }
        }
        return new Heading(layout, positions, spelt, meetings, repeated, labels, width);
    }

    boolean isComplete() {
        return positions.keySet().containsAll(layout.required()) && layout.hasMeetings() == !meetings.isEmpty();
    }

    /** The documented headings of what is missing. */
    List<String> missing() {
        List<String> missing = layout.required().stream()
                .filter(column -> !positions.containsKey(column))
                .sorted()
                .map(layout::label)
                .collect(Collectors.toCollection(ArrayList::new));
        if (layout.hasMeetings() && meetings.isEmpty()) {
            missing.add(A_MEETING);
        }
        return missing;
    }

    int recognised() {
        return positions.size() + meetings.size();
    }

    boolean has(Column column) {
        return positions.containsKey(column);
    }

    /** The heading of a column as the file writes it, or as documented where the file has none. */
    String label(Column column) {
        String label = spelt.get(column);
        return label == null ? layout.label(column) : Fold.spaces(label);
    }

    /** Whether a row has the same headings at the same places. */
    boolean isRepeatedBy(RawRow row) {
        Heading again = Heading.of(row, layout);
        return again.positions().equals(positions) && again.meetings().equals(meetings);
    }

    Set<Warning> warnings() {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        if (spelt.entrySet().stream()
                .anyMatch(e -> !layout.labels().get(e.getKey()).contains(e.getValue()))) {
            warnings.add(Warning.HEADER_SPELLING);
        }
        if ((layout.isOwn() || layout.hasMeetings()) && labels.size() > recognised()) {
            warnings.add(Warning.COLUMN_IGNORED);
        }
        return warnings;
    }
}
