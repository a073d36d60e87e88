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

    /** More than any column that a sheet can have. */
    private static final int MAX_INDEX = 100_000_000;

    private final Content content;
    private final Reading limits;
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
        this.content = content;
        this.limits = limits;
        this.columns = new SheetColumns(limits.maxColumns());
        this.shown = ShownSheet.of(content, limits.maxLineChars());
        open();
    }

    private void open() throws IOException {
        xml = XmlEvents.of(content.open(), limits.maxLineChars());
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
        columns.declare(position("Index", columns.next()), position("Span", 0), attribute("StyleID"));
    }

    private RawRow row() throws IOException {
        if (tableDepth == 0 || xml.depth() != tableDepth + 1) {
            throw Refused.as(Reason.CORRUPT_FILE);
        }
        long number = position("Index", row + 1);
        long end = number + position("Span", 0);
        if (end > limits.maxSheetRows()) {
            throw Refused.as(Reason.TOO_MANY_ROWS, null, Integer.toString(limits.maxSheetRows()));
        }
        row = end;
        String style = attribute("StyleID");
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
        long column = position("Index", read.last() + 1);
        long across = position("MergeAcross", 0);
        long down = position("MergeDown", 0);
        String own = attribute("StyleID") == null ? rowStyle : attribute("StyleID");
        String style = own == null ? columns.style(column) : own;
        Cell value = cell.read(styles.isBold(style), styles.isDay(style) ? days : null);
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

    /** A position that goes on from another; {@code least} where the attribute is not there. */
    private long position(String name, long least) {
        String value = attribute(name);
        if (value == null) {
            return least;
        }
        try {
            long number = Long.parseLong(value.strip());
            if (number >= least && number <= MAX_INDEX) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw Refused.as(Reason.CORRUPT_FILE);
        }
        throw Refused.as(Reason.CORRUPT_FILE);
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
