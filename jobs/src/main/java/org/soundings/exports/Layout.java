package org.soundings.exports;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The headings of one report in one language.
 *
 * @param labels the ways of writing each column's heading, as documented
 * @param folded the column of each folded label
 * @param isOwn whether the report is of Soundings' own making, so that its documentation names every column
 * @param hasMeetings whether it has a column a meeting, with the meeting's day as its heading
 */
record Layout(
        ReportKind report,
        String language,
        Map<Column, List<String>> labels,
        Map<String, Column> folded,
        Set<Column> required,
        boolean isOwn,
        boolean hasMeetings) {

    /** How a column's heading is first documented. */
    String label(Column column) {
        return labels.get(column).get(0);
    }

    /** Whether the labels of a row, folded, have all that the heading must have, meetings aside. */
    boolean isRequiredIn(List<String> row) {
        int known = 0;
        for (String label : row) {
            known += folded.containsKey(label) ? 1 : 0;
        }
        if (known < required.size()) {
            return false;
        }
        Set<Column> missing = EnumSet.copyOf(required);
        for (String label : row) {
            missing.remove(folded.get(label));
        }
        return missing.isEmpty();
    }
}
