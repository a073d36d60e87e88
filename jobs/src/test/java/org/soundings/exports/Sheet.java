package org.soundings.exports;

import java.nio.charset.StandardCharsets;

/** A workbook as BNI Connect writes it: carriage returns, a prefixed table, an index on every cell; {@code *} makes bold. */
final class Sheet {

    private final StringBuilder rows = new StringBuilder();

    static Sheet slips() {
        return new Sheet().row("From", "To", "Slip Type", "Inside/Outside", "TYFCB Amount", "CEU Credits", "Detail");
    }

    /** A workbook of another report, with its title. */
    static Sheet of(String title) {
        return new Sheet().row(title);
    }

    Sheet row(String... cells) {
        rows.append("<Row>\r");
        for (int i = 0; i < cells.length; i++) {
            String style = cells[i].startsWith("*") ? "21" : "20";
            String text = cells[i].startsWith("*") ? cells[i].substring(1) : cells[i];
            rows.append("<Cell ss:Index=\"" + (i + 1) + "\" ss:StyleID=\"" + style + "\"><Data ss:Type=\"String\">")
                    .append(text)
                    .append("</Data></Cell>\r");
        }
        rows.append("</Row>\r");
        return this;
    }

    Sheet raw(String xml) {
        rows.append(xml);
        return this;
    }

    byte[] bytes() {
        return text("").getBytes(StandardCharsets.UTF_8);
    }

    String text(String doctype) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r" + doctype
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">\r"
                + "<Styles><Style ss:ID=\"20\"><Font ss:Size=\"10\"/></Style>"
                + "<Style ss:ID=\"21\"><Font ss:Bold=\"1\"/></Style></Styles>\r"
                + "<Worksheet ss:Name=\"Report\">\r<ss:Table>\r" + rows + "</ss:Table>\r</Worksheet>\r</Workbook>";
    }
}
