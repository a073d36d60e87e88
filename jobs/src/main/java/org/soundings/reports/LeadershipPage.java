package org.soundings.reports;

import java.util.List;

/**
 * What the leadership page shows, in its reader's language and ready to print: the template adds headings and marks,
 * no word and no figure.
 *
 * @param notice null unless the chapter has been silent
 * @param matrix null for fewer than two members
 * @param funnel empty when no member has or had a tie
 * @param toDouble empty for a chapter without relationships
 */
public record LeadershipPage(
        String chapter,
        String title,
        String asOf,
        String notice,
        List<Fact> facts,
        List<Action> actions,
        WideDeep wideDeep,
        Giving giving,
        MatrixPicture matrix,
        String funnelBefore,
        List<Step> funnel,
        List<Member> members,
        List<Sentence> toDouble,
        ThinData thin,
        List<Term> terms) {

    /** A figure and what it counts. */
    public record Fact(String value, String label) {}

    /** A counsel of the article and the sentence it suggests. */
    public record Action(String counsel, Sentence sentence) {}

    /**
     * The picture of breadth and depth, drawn once for wide and once for narrow screens. Both are null when no member
     * can be placed; then {@code nothing} says so.
     *
     * @param tooEarly the members without a place in it; null when there are none
     */
    public record WideDeep(
            ScatterPicture wide,
            ScatterPicture narrow,
            String nothing,
            String alternative,
            String medians,
            Sentence tooEarly) {}

    /**
     * Bars of help given and received, each row's lengths in per cent of the longest, and between whom help goes one way.
     *
     * @param more how many more pairs there are than sentences; null when there are none
     */
    public record Giving(List<Bars> rows, String alternative, String oneWay, List<Sentence> pairs, String more) {}

    /**
     * One member's bars; lengths are SVG numbers from 0 to 100.
     *
     * @param balance null where nothing was given or received
     * @param beyondChance who gives or receives more, where chance hardly explains it; else null
     */
    public record Bars(
            String name,
            String given,
            String received,
            String givenFrom,
            String givenLength,
            String receivedLength,
            Interval balance,
            String beyondChance) {}

    /**
     * From where to where the balance may lie, and where it was seen: SVG numbers of 100 in all, what is given to the left
     * and what is received to the right.
     */
    public record Interval(String from, String to, String at) {}

    /** A stage of ties with how many there are now and were before; lengths are SVG numbers from 0 to 100. */
    public record Step(String stage, String now, String before, String nowLength, String beforeLength) {}

    /**
     * One member's quadrant and measures as text.
     *
     * @param months null where there are too few of them
     */
    public record Member(String name, String quadrant, List<String> measures, Sparkline.LegendedLine months) {}

    /** How far the data can be trusted. */
    public record ThinData(List<String> sentences, List<Refusal> refusals, String more) {}

    /** What was refused in a file. */
    public record Refusal(String file, String where, String problem, String advice) {}

    /** A word and what it means. */
    public record Term(String word, String meaning) {}
}
