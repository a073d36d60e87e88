package org.soundings.exports;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import org.soundings.tables.Reason;

/** Reads the cells of an .xlsx: the value that is stored, never one that a formula would give. */
final class XlsxCell {

    private static final int FORMULA_CHARS = 200;

    private final XmlEvents xml;
    private final XlsxBook book;
    private final int maxChars;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private boolean isTooLong;

    XlsxCell(XmlEvents xml, XlsxBook book, int maxChars) {
        this.xml = xml;
        this.book = book;
        this.maxChars = maxChars;
    }

    /** Reads the cell that begins here to its end. */
    Cell read() throws IOException {
        String type = xml.attribute(null, "t");
        int style = XlsxStyles.number(xml.attribute(null, "s"));
        value.setLength(0);
        formula.setLength(0);
        isTooLong = false;
        boolean hasValue = false;
        XlsxText inline = null;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            if (xml.inside() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.name()) {
                case "v" -> {
                    if (hasValue) {
                        throw Refused.as(Reason.CORRUPT_FILE);
                    }
                    hasValue = true;
                    isTooLong |= !xml.read(value, maxChars);
                }
                case "f" -> {
                    formula.append('=');
                    xml.read(formula, FORMULA_CHARS);
                }
                case "is" -> inline = XlsxText.read(xml, value, maxChars);
                case "extLst" -> xml.skip();
                default -> throw Refused.as(Reason.CORRUPT_FILE);
            }
        }
        if (inline != null) {
            return text(inline, style);
        }
        return hasValue || formula.length() > 0 ? cell(type, style, hasValue) : blank(style);
    }

    /** Whether the cell that was read last had more text than a cell may have. */
    boolean isTooLong() {
        return isTooLong;
    }

    private Cell cell(String type, int style, boolean hasValue) {
        boolean isBold = book.styles().isBold(style);
        String written = value.toString();
        boolean isText = "str".equals(type);
        if (formula.length() > 0 && (!hasValue || (!isText && written.isBlank()))) {
            return new Cell(formula.toString(), isBold, Cell.Type.FORMULA);
        } else if (type == null || type.equals("n")) {
            String number = written.strip();
            return book.styles().isDay(style)
                    ? book.days().cell(number, isBold)
                    : new Cell(number, isBold, Cell.Type.NUMBER);
        }
        return switch (type) {
            case "s" -> text(book.strings().text(written), style);
            case "str", "inlineStr" -> new Cell(XlsxText.decoded(written), isBold, Cell.Type.TEXT);
            case "b" -> Cell.flag(written, isBold);
            case "e" -> new Cell(written, isBold, Cell.Type.ERROR);
            case "d" -> new Cell(written.strip(), isBold, Cell.Type.DATE_TIME);
            default -> throw Refused.as(Reason.CORRUPT_FILE);
        };
    }

    private Cell text(XlsxText text, int style) {
        isTooLong |= text.isCut();
        return new Cell(text.text(), text.isBold(book.styles().isBold(style)), Cell.Type.TEXT);
    }

    private Cell blank(int style) {
        return book.styles().isBold(style) ? new Cell("", true, Cell.Type.TEXT) : Cell.ABSENT;
    }
}
