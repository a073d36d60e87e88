package org.soundings.exports;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.soundings.config.Settings.Reading;
import org.soundings.tables.Reason;

/**
 * The rows of an .xlsx. A row's number is that of the sheet, as Excel shows it. The first sheet that is shown comes first;
 * rows of the others are numbered on from its last, and refused.
 */
final class XlsxRows implements Rows {

    /** Of the transitional and of the strict form. */
    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main");

    private final XlsxBook book;
    private final Reading limits;
    private final Inflation account;
    private XmlEvents xml;
    private XlsxCell cell;
    private MergedAreas.Walk merged;
    private int sheet;
    private String namespace;
    private int dataDepth;
    private long before;
    private long row;

    XlsxRows(XlsxBook book, Reading limits) {
        this.book = book;
        this.limits = limits;
        this.account = book.account();
    }

    @Override
    public RawRow next() throws IOException {
        try {
            while (xml != null || open()) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_DOCUMENT) {
                    close();
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    if (isRow()) {
                        return row();
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT && xml.depth() < dataDepth) {
                    dataDepth = 0;
                }
            }
            return null;
        } catch (Refused refused) {
            throw refused.behindLine(before + row);
        }
    }

    private boolean open() throws IOException {
        if (sheet == book.sheets().size()) {
            return false;
        }
        before += row;
        row = 0;
        dataDepth = 0;
        namespace = null;
        merged = (sheet == 0 ? book.merged() : MergedAreas.NONE).walk();
        xml = book.open(book.sheets().get(sheet++), account);
        cell = new XlsxCell(xml, book, limits.maxFieldChars());
        return true;
    }

    /** Whether a row begins here; what stands beside the rows is passed over. */
    private boolean isRow() throws IOException {
        if (xml.depth() == 1) {
            namespace = xml.namespace();
            if (!xml.name().equals("worksheet") || !NAMESPACES.contains(String.valueOf(namespace))) {
                throw ZipIndex.bad(xml.name());
            }
        } else if (dataDepth > 0) {
            checkInside("row");
            return true;
        } else if (xml.depth() == 2 && xml.name().equals("sheetData")) {
            dataDepth = xml.depth();
        } else if (xml.name().equals("row") || xml.name().equals("sheetData")) {
            throw Refused.as(Reason.CORRUPT_FILE);
        }
        return false;
    }

    private RawRow row() throws IOException {
        long number = number(xml.attribute(null, "r"));
        if (number > limits.maxSheetRows()) {
            throw Refused.as(Reason.TOO_MANY_ROWS, null, Integer.toString(limits.maxSheetRows()));
        } else if (number <= row) {
            throw Refused.as(Reason.CORRUPT_FILE);
        }
        row = number;
        merged.to(number);
        SheetRow read = sheet == 1 ? SheetRow.of(limits) : SheetRow.ofOtherSheet(limits);
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            if (xml.inside() == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("extLst")) {
                    xml.skip();
                } else {
                    checkInside("c");
                    cell(read);
                }
            }
        }
        return read.end(before + number);
    }

    private void cell(SheetRow read) throws IOException {
        String ref = xml.attribute(null, "r");
        long column = read.last() + 1;
        if (ref != null) {
            long place = CellRef.of(ref);
            if (CellRef.row(place) != row) {
                throw Refused.as(Reason.CORRUPT_FILE);
            }
            column = CellRef.column(place);
        } else if (column > CellRef.MAX_COLUMN) {
            throw Refused.as(Reason.CORRUPT_FILE);
        }
        Cell value = cell.read();
        read.put(column, merged.isCovered(column) ? Cell.ABSENT : value);
        if (cell.isTooLong()) {
            read.refuseTooLong();
        }
    }

    private long number(String written) {
        if (written == null) {
            return row + 1;
        }
        try {
            return Long.parseLong(written.strip());
        } catch (NumberFormatException notANumber) {
            throw Refused.as(Reason.CORRUPT_FILE);
        }
    }

    /** Rows hold cells and nothing else that counts: another name there is a damaged one. */
    private void checkInside(String name) {
        if (!xml.name().equals(name) || !namespace.equals(xml.namespace())) {
            throw Refused.as(Reason.CORRUPT_FILE);
        }
    }

    @Override
    public void close() throws IOException {
        if (xml != null) {
            xml.close();
            xml = null;
        }
    }
}
