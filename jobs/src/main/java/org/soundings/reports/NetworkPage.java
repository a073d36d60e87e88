package org.soundings.reports;

import java.util.List;

/**
 * What a page of several chapters shows, in its reader's language and ready to print: the network's, a director's or a
 * region's. The template adds headings and marks, no word and no figure.
 *
 * @param base how links lead from the page to the run's folder: empty or {@code ../}
 * @param problems empty but for a director whose settings name chapters without figures
 * @param regions null unless the network has too many chapters for one page
 * @param charts what the script draws, as JSON; null for a page without pictures
 * @param rest null for a page of a region, which lists its chapters and no more
 */
public record NetworkPage(
        String title,
        String kind,
        String heading,
        String asOf,
        String secret,
        String base,
        List<String> problems,
        List<Fact> facts,
        Side side,
        DataTable regions,
        String charts,
        Rest rest) {

    /** A figure and what it counts. */
    public record Fact(String value, String label) {}

    /**
     * The chapters side by side.
     *
     * @param nothing why there is no picture; null where there is one
     * @param unplaced null where every chapter has a place in it
     * @param density the figures of a picture that counts chapters; null where each has its dot
     * @param table null where the chapters are on the pages of their regions
     */
    public record Side(
            String intro, String alternative, String nothing, String unplaced, DataTable density, DataTable table) {}

    /**
     * What only pages of the network and of directors have.
     *
     * @param givesBack null for a director
     * @param followed null where nothing was advised
     */
    public record Rest(
            Flows flows,
            Communities communities,
            GivesBack givesBack,
            DataTable followed,
            Freshness freshness,
            Run run,
            List<LeadershipPage.Term> terms) {}

    /** Help between chapters; {@code alternative} and {@code table} are null where there is none. */
    public record Flows(List<String> sentences, String alternative, DataTable table) {}

    /** Communities across chapters; {@code table} is null where there is none. */
    public record Communities(List<String> sentences, DataTable table) {}

    /** Whether giving comes back, {@code table} null where it cannot be told, and whether introductions land. */
    public record GivesBack(List<String> sentences, DataTable table, String introduced) {}

    /** What became of files and rows; {@code refusals} is null where nothing was refused. */
    public record Run(List<String> sentences, DataTable refusals) {}

    /** How recent exports are; {@code table} is null where all are fresh, {@code more} where all others are in it. */
    public record Freshness(String sum, DataTable table, String more) {}

    /** A table: its caption, which may be null, the columns' headings, and rows. */
    public record DataTable(String caption, List<String> columns, List<Line> rows) {}

    /** A row: what it is about, where that leads, which may be null, and its cells. */
    public record Line(String name, String link, List<Cell> cells) {}

    /** A cell's text, and the number that it is sorted by: null for one without a figure. */
    public record Cell(String text, String order) {}
}
