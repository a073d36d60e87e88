package org.soundings.reports;

import java.util.List;
import org.soundings.reports.NetworkPage.DataTable;

/**
 * What the start page of a run shows the analyst, in his language and ready to print.
 *
 * @param languages the page in the other languages
 * @param network links to the network page and to the dictionary, each with what it is
 * @param directors a link to each director's page
 * @param regions chapters by region; empty where these have pages of their own
 * @param regionTable links to the regions' pages; null where the chapters are here
 */
public record StartPage(
        String title,
        String asOf,
        List<Link> languages,
        List<Link> network,
        String tablesAt,
        List<Link> directors,
        List<Region> regions,
        DataTable regionTable,
        List<String> files,
        DataTable refusals,
        NetworkPage.Freshness freshness) {

    /** Where a link leads, its text and what is there; {@code about} may be null. */
    public record Link(String to, String text, String about) {}

    /** A region's chapters. */
    public record Region(String name, List<Chapter> chapters) {}

    /** A chapter: until when its exports are, and its files. */
    public record Chapter(String name, String exports, List<Link> files) {}
}
