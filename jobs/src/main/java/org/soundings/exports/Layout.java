package org.soundings.exports;

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
}
