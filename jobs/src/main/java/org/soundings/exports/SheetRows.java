package org.soundings.exports;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import org.soundings.config.Settings.Reading;
import org.soundings.tables.Reason;

/**
 * The rows of a SpreadsheetML 2003 workbook, by namespace whatever the prefixes. A row's number is that of the sheet, as
 * Excel shows it. The first sheet that is shown comes first; rows of the others are numbered on from its last, and refused.
 */
final class SheetRows implements Rows {

    static final String NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet";
    static final String EXCEL = "urn:schemas-microsoft-com:office:excel";

    private final XmlText text;
    private final Reading limits;
    private final SheetAttributes said = new SheetAttributes();
    private final SheetStyles styles = new SheetStyles();
    private final SheetColumns columns;
    private final int shown;
    private XmlEvents xml;
    private SheetCell cell;
    private Serials days = Serials.FROM_1900;
    private boolean isRest;
    private int sheet;
    private int tableDepth;
    private long before;
    private long row;

    SheetRows(Content content, Reading limits) throws IOException {
        this.text = XmlText.of(content::open, content.length(), limits.maxLineChars());
        this.limits = limits;
        this.columns = new SheetColumns(limits.maxColumns());
        this.shown = ShownSheet.of(text, limits.maxLineChars());
        open();
    }

    private void open() throws IOException {
        xml = text.events();
        cell = new SheetCell(xml, limits.maxFieldChars());
        sheet = 0;
        tableDepth = 0;
    }

    /** The encoding of the text. */
    String encoding() {
        return xml.charset().name();
    }

    @Override
    public RawRow next() throws IOException {
        try {
            while (true) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_DOCUMENT) {
                    if (shown == 1 || isRest) {
                        return null;
                    }
                    isRest = true;
                    xml.close();
                    open();
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    tableDepth = xml.depth() < tableDepth ? 0 : tableDepth;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    RawRow read = element();
                    if (read != null) {
                        return read;
                    }
                }
            }
        } catch (Refused refused) {
            throw refused.behindLine(before + row);
        }
    }

    private RawRow element() throws IOException {
        if (!isOffice()) {
            days = xml.name().equals("Date1904") && EXCEL.equals(xml.namespace()) ? Serials.FROM_1904 : days;
            return null;
        } else if (xml.name().equals("Row")) {
            return row();
        } else if (xml.depth() == tableDepth + 1 && tableDepth > 0) {
            column();
            return null;
        }
        switch (xml.name()) {
            case "Style" -> styles.begin(attribute("ID"), attribute("Parent"));
            case "Font" -> styles.font(attribute("Bold"));
            case "NumberFormat" -> styles.numbers(attribute("Format"));
            case "Worksheet" -> worksheet();
            case "Table" -> {
                tableDepth = xml.depth();
                columns.restart(attribute("StyleID"));
            }
            default -> {
                return null;
            }
        }
        return null;
    }

    private void worksheet() throws IOException {
        sheet++;
        boolean isTurn = shown == 1 || isRest == (sheet != shown);
        if (isTurn) {
            before += row;
            row = 0;
        } else {
            xml.skip();
        }
    }

    private void column() {
        if (!xml.name().equals("Column")) {
            throw Refused.as(Reason.CORRUPT_FILE);
        }
        said.take(xml);
        columns.declare(said.index(columns.next()), said.span(), said.style());
    }

    private RawRow row() throws IOException {
        if (tableDepth == 0 || xml.depth() != tableDepth + 1) {
            throw Refused.as(Reason.CORRUPT_FILE);
        }
        said.take(xml);
        long number = said.index(row + 1);
        long end = number + said.span();
        if (end > limits.maxSheetRows()) {
            throw Refused.as(Reason.TOO_MANY_ROWS, null, Integer.toString(limits.maxSheetRows()));
        }
        row = end;
        String style = said.style();
        SheetRow read = sheet == shown ? SheetRow.of(limits) : SheetRow.ofOtherSheet(limits);
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            if (xml.inside() == XMLStreamConstants.START_ELEMENT) {
                if (!isOffice()) {
                    xml.skip();
                } else if (xml.name().equals("Cell")) {
                    cell(read, number, style);
                } else {
                    throw Refused.as(Reason.CORRUPT_FILE);
                }
            }
        }
        return read.end(before + number);
    }

    private void cell(SheetRow read, long number, String rowStyle) throws IOException {
        said.take(xml);
        long column = said.index(read.last() + 1);
        long across = said.across();
        long down = said.down();
        String own = said.style() == null ? rowStyle : said.style();
        SheetStyles.Look look = styles.look(own == null ? columns.style(column) : own);
        Cell value = cell.read(said.formula(), look.isBold(), look.isDay() ? days : null);
        if (columns.isCovered(column, number) && !value.isBlank()) {
            throw Refused.as(Reason.CORRUPT_FILE);
        }
        read.put(column, value);
        if (cell.isTooLong()) {
            read.refuseTooLong();
        }
        read.cover(column + across);
        if (down > 0) {
            columns.merge(column, across, number + down);
        }
    }

    private String attribute(String name) {
        return xml.attribute(NAMESPACE, name);
    }

    private boolean isOffice() {
        return NAMESPACE.equals(xml.namespace());
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
