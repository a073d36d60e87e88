package org.soundings.reports;

import java.util.List;

/**
 * What the meeting page shows, in its reader's language and ready to print: the template adds headings and marks, no word
 * and no figure.
 *
 * @param notice null unless the chapter has been silent
 * @param trend null when no month is covered whole
 * @param matrix null for fewer than two members
 */
public record MeetingPage(
        String chapter,
        String title,
        String asOf,
        String notice,
        List<LeadershipPage.Fact> facts,
        Trend trend,
        Congratulations congratulations,
        Booking booking,
        MatrixPicture matrix) {

    /** The months, drawn for each thing that is counted, and in figures. */
    public record Trend(String caption, List<MonthChart> charts, List<String> headings, List<Month> months) {}

    /** A month and what is on record for it. */
    public record Month(String name, List<String> figures) {}

    /** Pairs to congratulate; {@code none} is null where there are any. */
    public record Congratulations(String intro, String none, List<Sentence> mutual, List<Sentence> met) {}

    /** What is open, and with whom to begin. */
    public record Booking(String open, List<Sentence> sentences) {}
}
