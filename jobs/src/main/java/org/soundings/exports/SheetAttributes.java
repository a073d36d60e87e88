package org.soundings.exports;

import org.soundings.tables.Reason;

/** What rows, columns and cells of a SpreadsheetML workbook say about themselves, taken in one go over their attributes. */
final class SheetAttributes {

    /** More than any column that a sheet can have. */
    private static final int MAX_POSITION = 100_000_000;

    private String index;
    private String span;
    private String across;
    private String down;
    private String style;
    private String formula;

    /** Takes those of the element that begins here. */
    void take(XmlEvents xml) {
        index = null;
        span = null;
        across = null;
        down = null;
        style = null;
        formula = null;
        for (int i = xml.attributes() - 1; i >= 0; i--) {
            if (SheetRows.NAMESPACE.equals(xml.attributeNamespace(i))) {
                take(xml, i);
            }
        }
    }

    private void take(XmlEvents xml, int attribute) {
        switch (xml.attributeName(attribute)) {
            case "Index" -> index = xml.attribute(attribute);
            case "Span" -> span = xml.attribute(attribute);
            case "MergeAcross" -> across = xml.attribute(attribute);
            case "MergeDown" -> down = xml.attribute(attribute);
            case "StyleID" -> style = xml.attribute(attribute);
            case "Formula" -> formula = xml.attribute(attribute);
            default -> {
                return;
            }
        }
    }

    /** The place, which goes on from the next one in turn; that where none is said. */
    long index(long next) {
        return position(index, next);
    }

    /** How many more rows or columns it stands for. */
    long span() {
        return position(span, 0);
    }

    /** How many columns to its right it covers. */
    long across() {
        return position(across, 0);
    }

    /** How many rows below it covers. */
    long down() {
        return position(down, 0);
    }

    /** The style, or null. */
    String style() {
        return style;
    }

    /** The formula, or null. */
    String formula() {
        return formula;
    }

    private static long position(String value, long least) {
        if (value == null) {
            return least;
        }
        try {
            long number = Long.parseLong(value.strip());
            if (number >= least && number <= MAX_POSITION) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw Refused.as(Reason.CORRUPT_FILE);
        }
        throw Refused.as(Reason.CORRUPT_FILE);
    }
}
