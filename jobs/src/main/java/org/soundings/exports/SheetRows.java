package org.soundings.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.soundings.config.Settings.Reading;
import org.soundings.tables.Reason;

/**
 * The rows of a SpreadsheetML 2003 workbook, by namespace whatever the prefixes. A row's number is that of the sheet, as
 * Excel shows it; rows of further sheets are numbered on from the first sheet's last and cannot be read.
 */
final class SheetRows implements Rows {

    static final String NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet";
    private static final int MAX_ROW = 100_000_000;

    private final SheetText text;
    private final XMLStreamReader xml;
    private final Reading limits;
    private final SheetStyles styles = new SheetStyles();
    private int sheets;
    private long before;
    private long row;

    SheetRows(Content content, Reading limits) throws IOException {
        this.limits = limits;
        this.text = SheetText.of(content);
        this.xml = text.xml();
    }

    /** The encoding of the text. */
    String encoding() {
        return text.charset().name();
    }

    @Override
    public RawRow next() throws IOException {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw Refused.as(Reason.UNSAFE_XML);
                } else if (event == XMLStreamConstants.START_ELEMENT && isOffice()) {
                    RawRow read = element(xml.getLocalName());
                    if (read != null) {
                        return read;
                    }
                }
            }
            return null;
        } catch (XMLStreamException damaged) {
            throw damaged();
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException parserFault) {
            // The JDK's parser answers some damaged texts with exceptions of its own making.
            throw damaged();
        }
    }

    private RawRow element(String name) throws XMLStreamException {
        switch (name) {
            case "Style" -> styles.begin(attribute("ID"), attribute("Parent"));
            case "Font" -> styles.font(attribute("Bold"));
            case "Worksheet" -> {
                sheets++;
                before += row;
                row = 0;
            }
            case "Row" -> {
                return row();
            }
            default -> {
                return null;
            }
        }
        return null;
    }

    private RawRow row() throws XMLStreamException {
        long number = position(attribute("Index"), row + 1);
        row = number + position(attribute("Span"), 0);
        boolean isBoldRow = styles.isBold(attribute("StyleID"));
        List<Cell> cells = new ArrayList<>();
        Refused problem = sheets > 1 ? Refused.as(Reason.OTHER_SHEET) : null;
        int column = 0;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && isOffice("Row"))) {
            if (!xml.isStartElement() || !isOffice("Cell")) {
                checkEvent();
                continue;
            }
            long index = position(attribute("Index"), column + 1L);
            int merged = (int) position(attribute("MergeAcross"), 0);
            String style = attribute("StyleID");
            SheetCell cell = new SheetCell(xml, limits.maxFieldChars());
            Cell read = cell.read(style == null ? isBoldRow : styles.isBold(style));
            column = (int) Math.min(index + merged, MAX_ROW);
            if (cell.isTooLong() && problem == null) {
                problem = Refused.as(Reason.FIELD_TOO_LONG, null, Integer.toString(limits.maxFieldChars()));
            } else if (index > limits.maxColumns()) {
                problem = problem != null || read.isBlank()
                        ? problem
                        : Refused.as(
                                Reason.TOO_MANY_COLUMNS, Long.toString(index), Integer.toString(limits.maxColumns()));
            } else {
                place(cells, (int) index, read);
            }
        }
        String raw = cells.stream().map(Cell::text).collect(Collectors.joining("\t"));
        boolean isRefused = problem != null && !(sheets > 1 && cells.stream().allMatch(Cell::isBlank));
        return isRefused
                ? new RawRow(before + number, List.of(), Escaped.shorten(raw, limits.maxFieldChars()), problem)
                : new RawRow(before + number, cells, raw, null);
    }

    /** Puts a cell at its column, counted from 1; what lies between stays blank. */
    private void place(List<Cell> cells, int index, Cell cell) {
        if (index <= cells.size()) {
            throw damaged();
        }
        while (cells.size() < index - 1) {
            cells.add(Cell.ABSENT);
        }
        cells.add(cell);
    }

    private long position(String value, long otherwise) {
        if (value == null) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(value.strip());
            if (number >= otherwise && number <= MAX_ROW) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw damaged();
        }
        throw damaged();
    }

    private void checkEvent() {
        int event = xml.getEventType();
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw Refused.as(Reason.UNSAFE_XML);
        } else if (event == XMLStreamConstants.END_DOCUMENT) {
            throw damaged();
        }
    }

    private String attribute(String name) {
        return xml.getAttributeValue(NAMESPACE, name);
    }

    private boolean isOffice() {
        return NAMESPACE.equals(xml.getNamespaceURI());
    }

    private boolean isOffice(String name) {
        return xml.getLocalName().equals(name) && isOffice();
    }

    private Refused damaged() {
        return Refused.as(Reason.CORRUPT_FILE).atLine(before + row);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
