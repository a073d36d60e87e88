package org.soundings.exports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An .xlsx of one sheet as the JDK unzips it and trees of its parts have it. */
final class PlainWorkbook implements PlainRows {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Map<Long, Element> rows = new TreeMap<>();
    private final List<Element> texts;
    private final List<Element> styles;
    private final List<Element> fonts;

    private PlainWorkbook(Document sheet, Optional<Document> strings, Optional<Document> styleSheet) {
        this.texts = strings.map(tree -> below(tree.getDocumentElement(), "si")).orElse(List.of());
        this.styles = styleSheet.map(tree -> entries(tree, "cellXfs", "xf")).orElse(List.of());
        this.fonts = styleSheet.map(tree -> entries(tree, "fonts", "font")).orElse(List.of());
        long number = 0;
        for (Element data : below(sheet.getDocumentElement(), "sheetData")) {
            for (Element row : below(data, "row")) {
                number = row.hasAttribute("r")
                        ? Long.parseLong(row.getAttribute("r").strip())
                        : number + 1;
                rows.put(number, row);
            }
        }
    }

    /** The workbook, if it has one sheet in the usual place and nothing that this reading has no rule for. */
    static Optional<PlainWorkbook> of(byte[] bytes) {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (parts.put(entry.getName(), zip.readAllBytes()) != null) {
                    return Optional.empty();
                }
            }
            long sheets = parts.keySet().stream()
                    .filter(name -> name.startsWith("xl/worksheets/"))
                    .count();
            String book = text(parts, "xl/workbook.xml") + text(parts, "xl/_rels/workbook.xml.rels");
            boolean isUsual = book.contains("worksheets/sheet1.xml")
                    && book.contains("\"styles.xml\"") == parts.containsKey("xl/styles.xml")
                    && book.contains("sharedStrings.xml\"") == parts.containsKey("xl/sharedStrings.xml");
            if (sheets != 1
                    || !parts.containsKey(SHEET)
                    || !isUsual
                    || text(parts, SHEET).contains("mergeCell")) {
                return Optional.empty();
            }
            return Optional.of(new PlainWorkbook(
                    tree(parts, SHEET).orElseThrow(),
                    tree(parts, "xl/sharedStrings.xml"),
                    tree(parts, "xl/styles.xml")));
        } catch (IOException | SAXException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static Optional<Document> tree(Map<String, byte[]> parts, String name) throws IOException, SAXException {
        byte[] part = parts.get(name);
        return part == null
                ? Optional.empty()
                : Optional.of(PlainSheet.BUILDER.parse(new InputSource(new ByteArrayInputStream(part))));
    }

    int count() {
        return rows.size();
    }

    @Override
    public List<Long> numbers() {
        return List.copyOf(rows.keySet());
    }

    @Override
    public List<PlainCell> cells(long line) {
        List<PlainCell> cells = new ArrayList<>();
        for (Element cell : below(rows.get(line), "c")) {
            int column = cell.hasAttribute("r") ? column(cell.getAttribute("r")) : cells.size() + 1;
            while (cells.size() < column - 1) {
                cells.add(new PlainCell("", false));
            }
            cells.add(cell(cell));
        }
        return cells;
    }

    private PlainCell cell(Element cell) {
        boolean isBold = isBold(cell.getAttribute("s"));
        List<Element> values = below(cell, "v");
        List<Element> inline = below(cell, "is");
        if (!inline.isEmpty()) {
            return text(inline.get(0), isBold);
        } else if (cell.getAttribute("t").equals("s") && !values.isEmpty()) {
            int number = Integer.parseInt(values.get(0).getTextContent().strip());
            return text(texts.get(number), isBold);
        }
        return new PlainCell(values.isEmpty() ? "" : values.get(0).getTextContent(), isBold);
    }

    /** A text out of runs is bold as its runs are; one with none as its cell's style is. */
    private static PlainCell text(Element item, boolean isBoldStyle) {
        StringBuilder text = new StringBuilder();
        below(item, "t").forEach(part -> text.append(part.getTextContent()));
        List<Element> runs = below(item, "r");
        runs.forEach(run -> below(run, "t").forEach(part -> text.append(part.getTextContent())));
        return new PlainCell(XlsxText.decoded(text.toString()), runs.isEmpty() ? isBoldStyle : null);
    }

    private boolean isBold(String style) {
        int number = style.matches("\\d{1,5}") ? Integer.parseInt(style) : 0;
        if (number >= styles.size()) {
            return false;
        }
        String font = styles.get(number).getAttribute("fontId");
        int fontNumber = font.matches("\\d{1,5}") ? Integer.parseInt(font) : 0;
        return fontNumber < fonts.size()
                && below(fonts.get(fontNumber), "b").stream()
                        .anyMatch(bold -> !bold.hasAttribute("val")
                                || bold.getAttribute("val").matches("1|true|on"));
    }

    private static int column(String ref) {
        int column = 0;
        for (char c : ref.toCharArray()) {
            if (c >= 'A' && c <= 'Z') {
                column = 26 * column + c - 'A' + 1;
            }
        }
        return column;
    }

    private static List<Element> entries(Document tree, String section, String name) {
        List<Element> entries = new ArrayList<>();
        below(tree.getDocumentElement(), section).forEach(each -> entries.addAll(below(each, name)));
        return entries;
    }

    private static List<Element> below(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        NodeList all = parent.getChildNodes();
        for (int i = 0; i < all.getLength(); i++) {
            Node node = all.item(i);
            if (node instanceof Element element && element.getLocalName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }
}
