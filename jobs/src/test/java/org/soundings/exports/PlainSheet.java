package org.soundings.exports;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A SpreadsheetML workbook as a tree: its rows are its Row elements, its cells where their indexes say. */
final class PlainSheet implements PlainRows {

    private static final String OFFICE = "urn:schemas-microsoft-com:office:spreadsheet";
    static final DocumentBuilder BUILDER = builder();

    private final NodeList all;
    private final Map<Long, Element> first = new TreeMap<>();
    private final Map<String, Element> styles = new HashMap<>();
    private boolean isOdd;

    private PlainSheet(Document document) {
        this.all = document.getElementsByTagNameNS(OFFICE, "Row");
        NodeList styleList = document.getElementsByTagNameNS(OFFICE, "Style");
        for (int i = 0; i < styleList.getLength(); i++) {
            Element style = (Element) styleList.item(i);
            isOdd |= styles.put(style.getAttributeNS(OFFICE, "ID"), style) != null;
            isOdd |= !style.hasAttributeNS(OFFICE, "ID");
            isOdd |= style.getElementsByTagNameNS(OFFICE, "Font").getLength() > 1;
        }
        long number = 0;
        for (int i = 0; i < all.getLength(); i++) {
            Element row = (Element) all.item(i);
            isOdd |= hasAncestor(row, "Row") || hasAncestor(row, "Cell");
            number = index(row, "Index", number + 1);
            if (sheetsBefore(document, row) <= 1) {
                isOdd |= first.put(number, row) != null;
            }
            number += index(row, "Span", 0);
        }
    }

    /** The workbook, if the text is well-formed XML without a document type. */
    static Optional<PlainSheet> of(String text) {
        try {
            return Optional.of(new PlainSheet(BUILDER.parse(new InputSource(new StringReader(text)))));
        } catch (SAXException | IOException | NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    /** Whether rows stand in rows or styles say two things: then what is meant is anybody's guess. */
    boolean isOdd() {
        return isOdd;
    }

    int count() {
        return all.getLength();
    }

    @Override
    public List<Long> numbers() {
        return List.copyOf(first.keySet());
    }

    @Override
    public List<PlainCell> cells(long line) {
        Map<Integer, PlainCell> placed = new TreeMap<>();
        Element row = first.get(line);
        int column = 0;
        for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element cell && is(cell, "Cell")) {
                column = (int) index(cell, "Index", column + 1L);
                String style = cell.hasAttributeNS(OFFICE, "StyleID")
                        ? cell.getAttributeNS(OFFICE, "StyleID")
                        : row.getAttributeNS(OFFICE, "StyleID");
                placed.put(column, cell(cell, isBold(style)));
                column += (int) index(cell, "MergeAcross", 0);
            }
        }
        List<PlainCell> cells = new ArrayList<>();
        placed.forEach((at, cell) -> {
            while (cells.size() < at - 1) {
                cells.add(new PlainCell("", false));
            }
            cells.add(cell);
        });
        return cells;
    }

    private PlainCell cell(Element cell, boolean isBoldStyle) {
        StringBuilder text = new StringBuilder();
        Boolean isBold = isBoldStyle;
        for (Node node = cell.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element data && is(data, "Data")) {
                text.append(data.getTextContent());
                // A text that is formatted inside: whether all of it is bold is not checked here.
                isBold = data.getElementsByTagNameNS("*", "*").getLength() > 0 ? null : isBold;
            }
        }
        return new PlainCell(text.toString(), isBold);
    }

    private boolean isBold(String style) {
        String id = style;
        for (int depth = 0; depth <= styles.size() && styles.containsKey(id); depth++) {
            NodeList fonts = styles.get(id).getElementsByTagNameNS(OFFICE, "Font");
            if (fonts.getLength() > 0 && ((Element) fonts.item(0)).hasAttributeNS(OFFICE, "Bold")) {
                return ((Element) fonts.item(0)).getAttributeNS(OFFICE, "Bold").matches("1|(?i:true)");
            }
            id = styles.get(id).getAttributeNS(OFFICE, "Parent");
        }
        return false;
    }

    private static int sheetsBefore(Document document, Element row) {
        NodeList sheets = document.getElementsByTagNameNS(OFFICE, "Worksheet");
        int before = 0;
        for (int i = 0; i < sheets.getLength(); i++) {
            int where = sheets.item(i).compareDocumentPosition(row);
            before += (where & Node.DOCUMENT_POSITION_FOLLOWING) > 0 ? 1 : 0;
        }
        return before;
    }

    private static long index(Element element, String name, long otherwise) {
        String value = element.getAttributeNS(OFFICE, name);
        return element.hasAttributeNS(OFFICE, name) ? Long.parseLong(value.strip()) : otherwise;
    }

    private static boolean hasAncestor(Node node, String name) {
        for (Node up = node.getParentNode(); up instanceof Element element; up = up.getParentNode()) {
            if (is(element, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(Element element, String name) {
        return element.getLocalName().equals(name) && OFFICE.equals(element.getNamespaceURI());
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The JDK's own handler prints. */
    private static final class Silent implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {}

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}
