package org.soundings.exports;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.soundings.tables.Reason;

/** Reads the cells of a SpreadsheetML workbook: the text of their own data, not that of a comment on them. */
final class SheetCell {

    private static final Set<String> BESIDE_DATA = Set.of("Comment", "NamedCell", "PhoneticText");
    private static final Set<String> NEVER_INSIDE = Set.of("Worksheet", "Table", "Row", "Cell", "Data");

    private final XmlEvents xml;
    private final int maxChars;
    private final CellPool bold = new CellPool(true);
    private final CellPool notBold = new CellPool(false);
    private final StringBuilder text = new StringBuilder();
    private String type;
    private boolean hasData;
    private boolean hasPlain;
    private boolean isTooLong;

    SheetCell(XmlEvents xml, int maxChars) {
        this.xml = xml;
        this.maxChars = maxChars;
    }

    /**
     * Reads the cell that begins here to its end.
     *
     * @param formula null where it has none
     * @param days the calendar that its numbers are days of; null where they are numbers
     */
    Cell read(String formula, boolean isBoldStyle, Serials days) throws IOException {
        text.setLength(0);
        type = null;
        hasData = false;
        hasPlain = false;
        isTooLong = false;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            if (xml.inside() == XMLStreamConstants.START_ELEMENT) {
                child();
            }
        }
        return cell(isBoldStyle || !(hasPlain || text.isEmpty()), formula, days);
    }

    /** Whether the cell that was read last had more text than a cell may have. */
    boolean isTooLong() {
        return isTooLong;
    }

    private void child() throws IOException {
        boolean isOffice = SheetRows.NAMESPACE.equals(xml.namespace());
        if (isOffice && xml.name().equals("Data") && !hasData) {
            hasData = true;
            type = xml.attribute(SheetRows.NAMESPACE, "Type");
            data();
        } else if (!isOffice || BESIDE_DATA.contains(xml.name())) {
            xml.skip();
        } else {
            throw Refused.as(Reason.CORRUPT_FILE);
        }
    }

    /** The data's text, which may be marked up: bold is a text all of which is. */
    private void data() throws IOException {
        int outside = xml.depth() - 1;
        int boldDepth = Integer.MAX_VALUE;
        while (xml.depth() > outside) {
            int event = xml.inside();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (NEVER_INSIDE.contains(xml.name())) {
                    throw Refused.as(Reason.CORRUPT_FILE);
                } else if (xml.name().equals("B")) {
                    boldDepth = Math.min(boldDepth, xml.depth());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                boldDepth = xml.depth() < boldDepth ? Integer.MAX_VALUE : boldDepth;
            } else if (xml.isText()) {
                int start = text.length();
                isTooLong |= !xml.append(text, maxChars);
                hasPlain |= boldDepth > xml.depth() && !isBlank(start);
            }
        }
    }

    private boolean isBlank(int start) {
        for (int i = start; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private Cell cell(boolean isBold, String formula, Serials days) {
        boolean isText = type == null || type.equals("String");
        if (formula != null && (!hasData || (!isText && isBlank(0)))) {
            return new Cell(formula.substring(0, Math.min(formula.length(), maxChars)), isBold, Cell.Type.FORMULA);
        } else if (isText) {
            return (isBold ? bold : notBold).of(text);
        }
        String value = text.toString();
        return switch (type) {
            case "Number" ->
                days == null ? new Cell(value, isBold, Cell.Type.NUMBER) : days.cell(value.strip(), isBold);
            case "DateTime" -> new Cell(value, isBold, Cell.Type.DATE_TIME);
            case "Boolean" -> Cell.flag(value, isBold);
            case "Error" -> new Cell(value, isBold, Cell.Type.ERROR);
            default -> throw Refused.as(Reason.CORRUPT_FILE);
        };
    }
}
