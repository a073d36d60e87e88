package org.soundings.generate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A worksheet as the site writes it: SpreadsheetML 2003 in UTF-8 with bare CR line ends, a prefixed table inside
 * un-prefixed elements, the column said in every cell, and bold for members of other chapters.
 */
final class SpreadsheetMl implements Sheet {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">
            \t<DocumentProperties xmlns="urn:schemas-microsoft-com:office:office"/>
            \t<Styles>
            \t\t<Style ss:ID="20"><Font ss:FontName="sans-serif" ss:Size="10" ss:Color="#000000"/></Style>
            \t\t<Style ss:ID="21"><Font ss:FontName="sans-serif" ss:Size="10" ss:Bold="1" ss:Color="#000000"/></Style>
            \t\t<Style ss:ID="22"><Font ss:FontName="sans-serif" ss:Size="10"/><NumberFormat/></Style>
            \t</Styles>
            \t<Worksheet ss:Name="Report">
            \t\t<ss:Table>
            """;
    private static final String FOOT = "\t\t</ss:Table>\r\t</Worksheet>\r</Workbook>\r";
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.000", Locale.ROOT);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private static final int PLAIN = 20;
    private static final int BOLD = 21;
    private static final int NUMBER = 22;

    private final StringBuilder out = new StringBuilder(16_384).append(HEAD.replace('\n', '\r'));

    @Override
    public SpreadsheetMl row() {
        out.append("\t\t\t<Row ss:AutoFitHeight=\"0\" ss:Height=\"15.0\">\r");
        return this;
    }

    @Override
    public SpreadsheetMl end() {
        out.append("\t\t\t</Row>\r");
        return this;
    }

    @Override
    public SpreadsheetMl text(int column, String value) {
        return cell(column, PLAIN, "String", value);
    }

    @Override
    public SpreadsheetMl bold(int column, String value) {
        return cell(column, BOLD, "String", value);
    }

    @Override
    public SpreadsheetMl number(int column, String value) {
        return cell(column, NUMBER, "Number", value);
    }

    @Override
    public SpreadsheetMl instant(int column, LocalDateTime value) {
        return cell(column, PLAIN, "DateTime", INSTANT.format(value));
    }

    /** The site writes most days as text. */
    @Override
    public SpreadsheetMl day(int column, LocalDate value) {
        return text(column, DAY.format(value));
    }

    private SpreadsheetMl cell(int column, int style, String type, String value) {
        out.append("\t\t\t\t<Cell ss:Index=\"").append(column);
        out.append("\" ss:StyleID=\"")
                .append(style)
                .append("\">\r\t\t\t\t\t<Data ss:Type=\"")
                .append(type);
        if (value.isEmpty()) {
            out.append("\"/>\r");
        } else {
            out.append("\">");
            escape(value);
            out.append("</Data>\r");
        }
        out.append("\t\t\t\t</Cell>\r");
        return this;
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(c);
            }
        }
    }

    @Override
    public byte[] bytes() {
        return (out + FOOT).getBytes(StandardCharsets.UTF_8);
    }
}
