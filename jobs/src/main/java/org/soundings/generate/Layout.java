package org.soundings.generate;

import java.util.Locale;

/** How a chapter sends its exports. Chapters take turns. */
public enum Layout {
    /** Slips audit as SpreadsheetML, "Export without Header", below a period's folder. */
    PLAIN(".xls"),
    /** Slips audit as SpreadsheetML with its preamble and the older heading, one meeting day each. */
    HEADED(".xls"),
    /** Slips audit saved again as CSV: bold is lost. */
    RESAVED(".csv"),
    /** Soundings' own activity log. */
    LOG(".csv"),
    /** Slips audit with its preamble, saved again as XLSX: bold stays, days and instants become serials. */
    WORKBOOK(".xlsx");

    private final String suffix;

    Layout(String suffix) {
        this.suffix = suffix;
    }

    /** How the names of its files end. */
    String suffix() {
        return suffix;
    }

    /** An empty sheet, where its reports are sheets. */
    Sheet sheet() {
        return this == WORKBOOK ? new WorkbookSheet() : new SpreadsheetMl();
    }

    /** Chapters of other systems share no slips with the others. */
    boolean sharesSlipsWith(Layout other) {
        return (this == LOG) == (other == LOG);
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
