package org.soundings.exports;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;

/** Finds the first sheet of a SpreadsheetML workbook that is not hidden; a sheet says so behind its rows. */
final class ShownSheet {

    private static final String HIDDEN = "Hidden<";

    private ShownSheet() {}

    /** Its number from 1; 1 where all are hidden, or none. */
    static int of(XmlText text, int maxChars) throws IOException {
        if (!text.mayHold(HIDDEN)) {
            return 1;
        }
        try (XmlEvents xml = text.events()) {
            return first(xml, maxChars);
        } catch (Refused damaged) {
            // Told again, with its row, by those who read the rows.
            return 1;
        }
    }

    private static int first(XmlEvents xml, int maxChars) throws IOException {
        int sheet = 0;
        boolean isHidden = true;
        StringBuilder said = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            } else if (isSheet(xml)) {
                if (!isHidden) {
                    return sheet;
                }
                sheet++;
                isHidden = false;
            } else if (xml.name().equals("Visible") && SheetRows.EXCEL.equals(xml.namespace())) {
                said.setLength(0);
                xml.read(said, maxChars);
                isHidden |= said.indexOf("Hidden") >= 0;
            }
        }
        return isHidden ? 1 : sheet;
    }

    private static boolean isSheet(XmlEvents xml) {
        return xml.depth() == 2 && xml.name().equals("Worksheet") && SheetRows.NAMESPACE.equals(xml.namespace());
    }
}
