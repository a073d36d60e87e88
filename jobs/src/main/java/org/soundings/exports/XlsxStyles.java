package org.soundings.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;

/** The cell styles of an .xlsx: which are bold, and which show a number as a day. */
final class XlsxStyles {

    /** Excel has at most 65,490 styles. */
    private static final int MAX_STYLES = 65_536;

    private final List<Boolean> boldFonts = new ArrayList<>();
    private final Map<Integer, Boolean> dayFormats = new HashMap<>();
    private final BitSet bold = new BitSet();
    private final BitSet days = new BitSet();
    private int count;

    /** Of a workbook that has none: nothing is bold and no number a day. */
    static XlsxStyles none() {
        return new XlsxStyles();
    }

    static XlsxStyles of(XmlEvents xml) throws IOException {
        XlsxStyles styles = new XlsxStyles();
        String section = "";
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            } else if (xml.depth() == 2) {
                section = xml.name();
            } else if (xml.depth() == 3) {
                styles.entry(section, xml);
            }
        }
        return styles;
    }

    private void entry(String section, XmlEvents xml) throws IOException {
        switch (section) {
            case "numFmts" -> {
                String code = xml.attribute(null, "formatCode");
                dayFormats.put(number(xml, "numFmtId"), code != null && NumberFormat.isDay(code));
            }
            case "fonts" -> boldFonts.add(isBold(xml));
            case "cellXfs" -> {
                int font = number(xml, "fontId");
                int format = number(xml, "numFmtId");
                bold.set(count, font < boldFonts.size() && boldFonts.get(font));
                days.set(count, dayFormats.getOrDefault(format, NumberFormat.isDay(format)));
                count++;
            }
            default -> {
                return;
            }
        }
        int largest = Math.max(Math.max(boldFonts.size(), dayFormats.size()), count);
        if (largest > MAX_STYLES) {
            throw ZipIndex.bad(largest + " > " + MAX_STYLES);
        }
    }

    private static boolean isBold(XmlEvents font) throws IOException {
        boolean isBold = false;
        int outside = font.depth() - 1;
        while (font.depth() > outside) {
            if (font.inside() == XMLStreamConstants.START_ELEMENT && font.name().equals("b")) {
                isBold = XlsxText.isOn(font.attribute(null, "val"));
            }
        }
        return isBold;
    }

    private static int number(XmlEvents xml, String attribute) {
        return number(xml.attribute(null, attribute));
    }

    /** A style's number as a cell writes it; 0 where it does not. */
    static int number(String written) {
        if (written == null) {
            return 0;
        }
        try {
            return Integer.parseUnsignedInt(written.strip()) & Integer.MAX_VALUE;
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    boolean isBold(int style) {
        return bold.get(style);
    }

    boolean isDay(int style) {
        return days.get(style);
    }
}
