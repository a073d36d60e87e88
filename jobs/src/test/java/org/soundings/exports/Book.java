package org.soundings.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An .xlsx out of its parts, each of which can be replaced or left out. Texts are shared; {@code *} makes bold by style 1;
 * style 2 is a built-in date, 3 a date by its own code, 4 a time of day, 5 two decimals.
 */
final class Book {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final StringBuilder rows = new StringBuilder();
    private final List<String> texts = new ArrayList<>();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>(List.of("Report"));
    private String behindRows = "";
    private int row;

    static Book slips() {
        return new Book().row("From", "To", "Slip Type", "Inside/Outside", "TYFCB Amount", "CEU Credits", "Detail");
    }

    static Book log() {
        return new Book()
                .row("event_id", "date", "chapter", "from_id", "from_name", "to_id", "to_name", "kind", "amount");
    }

    Book row(String... cells) {
        row++;
        rows.append("<row r=\"" + row + "\">");
        for (int i = 0; i < cells.length; i++) {
            boolean isBold = cells[i].startsWith("*");
            String text = isBold ? cells[i].substring(1) : cells[i];
            if (!text.isEmpty()) {
                rows.append(shared((char) ('A' + i) + "" + row, isBold ? 1 : 0, "<t>" + text + "</t>"));
            }
        }
        rows.append("</row>");
        return this;
    }

    /** A cell of a shared text, given as the XML of its entry. */
    String shared(String ref, int style, String item) {
        texts.add("<si>" + item + "</si>");
        return "<c r=\"" + ref + "\" s=\"" + style + "\" t=\"s\"><v>" + (texts.size() - 1) + "</v></c>";
    }

    /** The next row out of cells given as XML; {@code #} at the end of an attribute stands for its number. */
    Book cells(String cells) {
        row++;
        rows.append("<row r=\"" + row + "\">" + cells.replace("#\"", row + "\"") + "</row>");
        return this;
    }

    Book raw(String xml) {
        rows.append(xml);
        return this;
    }

    Book behindRows(String xml) {
        behindRows = xml;
        return this;
    }

    /** A further sheet, its {@code state} and its rows. */
    Book sheet(String name, String state, String rowsOfIt) {
        sheets.add(name + "\" state=\"" + state);
        return part("xl/worksheets/sheet" + sheets.size() + ".xml", worksheet(rowsOfIt, ""));
    }

    Book firstSheetIs(String state) {
        sheets.set(0, "Report\" state=\"" + state);
        return this;
    }

    /** Replaces a part, or adds one; null leaves it out. */
    Book part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    static String worksheet(String rows, String behind) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<worksheet xmlns=\"" + MAIN
                + "\"><dimension ref=\"A1:G2\"/><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>";
    }

    private Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.sheet.main+xml\"/></Types>");
        all.put("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        all.put("xl/workbook.xml", workbook(""));
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            relations.append(relation("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        relations.append(relation("rId98", "styles", "styles.xml"));
        relations.append(relation("rId99", "sharedStrings", "/xl/sharedStrings.xml"));
        all.put("xl/_rels/workbook.xml.rels", relations(relations.toString()));
        all.put(SHEET, worksheet(rows.toString(), behindRows));
        all.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\">"
                        + "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-40C]dd\\/mm\\/yyyy;@\"/></numFmts>"
                        + "<fonts><font><sz val=\"11\"/></font><font><b/><sz val=\"11\"/></font><font><b val=\"0\"/></font></fonts>"
                        + "<cellStyleXfs><xf fontId=\"1\"/></cellStyleXfs><cellXfs><xf fontId=\"0\" numFmtId=\"0\"/>"
                        + "<xf fontId=\"1\" applyFont=\"1\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"20\"/>"
                        + "<xf numFmtId=\"4\" fontId=\"2\"/></cellXfs><dxfs><dxf><font><b/></font></dxf></dxfs></styleSheet>");
        all.put("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + String.join("", texts) + "</sst>");
        all.putAll(parts);
        all.values().removeIf(text -> text == null);
        return all;
    }

    /** The workbook part, with properties such as {@code date1904="1"}. */
    String workbook(String properties) {
        StringBuilder list = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            list.append("<sheet name=\"" + sheets.get(i - 1) + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
        }
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><workbookPr " + properties + "/><sheets>"
                + list + "</sheets></workbook>";
    }

    static String relations(String list) {
        return "<Relationships xmlns=\"" + PACKAGE + "\">" + list + "</Relationships>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** The same workbook in the strict form of the standard. */
    byte[] strict() {
        Map<String, String> all = all();
        all.replaceAll((name, text) -> text.replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        return zip(all);
    }

    byte[] bytes() {
        return zip(all());
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(ReadFile.TIME);
                zip.putNextEntry(entry);
                boolean isWestern = part.getValue().contains("encoding=\"windows-1252\"");
                zip.write(
                        part.getValue().getBytes(isWestern ? Charset.forName("windows-1252") : StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
