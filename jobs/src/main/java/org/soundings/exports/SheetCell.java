package org.soundings.exports;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.soundings.tables.Reason;

/** Reads one cell of a workbook: the text of its own data, not that of a comment on it. */
final class SheetCell {

    private final XMLStreamReader xml;
    private final int maxChars;
    private final StringBuilder text = new StringBuilder();
    private Cell.Type type = Cell.Type.TEXT;
    private boolean isTooLong;
    private boolean isBoldText;

    /** A reader that stands on the cell's start. */
    SheetCell(XMLStreamReader xml, int maxChars) {
        this.xml = xml;
        this.maxChars = maxChars;
    }

    /** Reads to the cell's end. */
    Cell read(boolean isBoldStyle) throws XMLStreamException {
        int depth = 1;
        int dataDepth = 0;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth == 2 && isData()) {
                    dataDepth = depth;
                    type = typeOf(xml.getAttributeValue(SheetRows.NAMESPACE, "Type"));
                } else if (dataDepth > 0 && xml.getLocalName().equals("B")) {
                    isBoldText = true;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                dataDepth = depth == dataDepth ? 0 : dataDepth;
                depth--;
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Refused.as(Reason.UNSAFE_XML);
            } else if (dataDepth > 0 && xml.hasText() && event != XMLStreamConstants.COMMENT) {
                append();
            }
        }
        return new Cell(text.toString(), isBoldStyle || isBoldText, type);
    }

    boolean isTooLong() {
        return isTooLong;
    }

    private void append() {
        int room = maxChars - text.length();
        int length = xml.getTextLength();
        isTooLong |= length > room;
        text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(length, room));
    }

    private boolean isData() {
        return xml.getLocalName().equals("Data") && SheetRows.NAMESPACE.equals(xml.getNamespaceURI());
    }

    private static Cell.Type typeOf(String name) {
        if ("Number".equals(name)) {
            return Cell.Type.NUMBER;
        }
        return "DateTime".equals(name) ? Cell.Type.DATE_TIME : Cell.Type.TEXT;
    }
}
