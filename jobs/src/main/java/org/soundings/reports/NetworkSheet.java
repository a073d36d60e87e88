package org.soundings.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.soundings.tables.FileStatus;
import org.soundings.tables.Freshness;
import org.soundings.tables.Reason;

/**
 * What a page of several chapters is made from: all that export, or those of one director.
 *
 * @param director the director's id; null for the whole network
 * @param chapters those that export, in any order
 * @param problems what a director's settings name and the exports do not tell of; empty for the network
 * @param whole what is told of the network alone; null for a director
 */
record NetworkSheet(
        String director,
        List<Chapter> chapters,
        List<Problem> problems,
        Whole whole,
        Flows flows,
        Communities communities,
        List<Followed> followed,
        Files files,
        List<Refusal> refusals) {

    /**
     * A chapter with its figures, as in {@code chapter_scores}; {@code Double}s are null where they are not told.
     *
     * @param communities how many communities its members are in
     * @param helpGiven to members of other chapters
     * @param helpReceived from members of other chapters
     */
    record Chapter(
            String id,
            String name,
            String region,
            String country,
            LocalDate lastExportOn,
            Freshness freshness,
            long presentMembers,
            Double breadth,
            Double depth,
            long pairs,
            long metPairs,
            Double coverage,
            Double reciprocity,
            long bridges,
            long articulationPoints,
            Double topThree,
            long communities,
            long helpGiven,
            long helpReceived) {

        /** In a language's alphabetical order; those of one name by id. */
        static Comparator<Chapter> alphabetical(Words words) {
            return Comparator.comparing(Chapter::name, words.alphabetical()).thenComparing(Chapter::id);
        }

        /** Whether both axes of the scatter are defined. */
        boolean isPlaced() {
            return breadth != null && depth != null;
        }
    }

    /** A chapter of a director that has no figures, and why. */
    record Problem(String chapter, Cause cause) {}

    /** Why a chapter that the settings name has no figures. */
    enum Cause {
        UNKNOWN,
        AMBIGUOUS,
        NOT_REPORTING
    }

    /** Of {@code network_scores}; {@code Double}s are null where they are not told. */
    record Whole(
            long presentMembers,
            Double coverage,
            Double reciprocity,
            Double chapterReciprocity,
            GiversGain giversGain,
            long giftsInEffect,
            long introductions,
            Double introductionHits,
            Double chanceHits) {}

    /**
     * Help between chapters.
     *
     * @param shown ids of the chapters that the matrix shows
     * @param between from and to chapters that are shown; pairs without help have none
     */
    record Flows(List<String> shown, List<Flow> between) {}

    /** Help of one chapter's members to those of another. */
    record Flow(String from, String to, long given) {}

    /**
     * The communities whose members are of several chapters.
     *
     * @param count how many there are
     * @param largest the largest of them
     */
    record Communities(long count, List<Community> largest) {}

    /**
     * A community.
     *
     * @param chapters members of each of the page's chapters, by the chapter's id
     * @param others how many more chapters its members are of
     */
    record Community(String id, long members, Map<String, Long> chapters, long others, long inner, long outer) {}

    /** Actions of a rule of 30 days before, and how many of them were followed since. */
    record Followed(String rule, long actions, long followed) {}

    /** The account of the files and their rows. */
    record Files(
            Map<FileStatus, Long> byStatus,
            long read,
            long accepted,
            long duplicate,
            long superseded,
            long refused,
            long structure) {

        long count() {
            return byStatus.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** What was refused for one reason; {@code file}, {@code line}, {@code column} and {@code expected} are of the first. */
    record Refusal(Reason reason, long count, long files, String file, long line, String column, String expected) {}
}
