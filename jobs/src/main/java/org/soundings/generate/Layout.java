package org.soundings.generate;

/** How a chapter sends its exports. Chapters take turns. */
enum Layout {
    /** Slips audit as SpreadsheetML, "Export without Header", below a period's folder. */
    PLAIN,
    /** Slips audit as SpreadsheetML with its preamble and the older heading, one meeting day each. */
    HEADED,
    /** Slips audit saved again as CSV: bold is lost. */
    RESAVED,
    /** Soundings' own activity log. */
    LOG;

    static Layout of(int chapter) {
        return values()[chapter % values().length];
    }

    /** Chapters of other systems share no slips with the others. */
    boolean sharesSlipsWith(Layout other) {
        return (this == LOG) == (other == LOG);
    }
}
