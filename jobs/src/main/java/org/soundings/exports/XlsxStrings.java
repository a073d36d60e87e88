package org.soundings.exports;

import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import org.soundings.config.Settings.Reading;
import org.soundings.tables.Reason;

/** The shared texts of an .xlsx, held in memory within the limits. */
final class XlsxStrings {

    private static final int FIRST = 64;

    private XlsxText[] texts = new XlsxText[FIRST];
    private int count;

    /** Of a workbook that shares none. */
    static XlsxStrings none() {
        return new XlsxStrings();
    }

    /**
     * Reads the table.
     *
     * @throws Refused {@code too_many_texts}, {@code corrupt_file}
     */
    static XlsxStrings of(XmlEvents xml, Reading limits) throws IOException {
        XlsxStrings strings = new XlsxStrings();
        StringBuilder text = new StringBuilder();
        long chars = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.depth() == 2) {
                if (!xml.name().equals("si")) {
                    xml.skip();
                    continue;
                }
                XlsxText read = XlsxText.read(xml, text, limits.maxFieldChars());
                chars += read.text().length();
                strings.add(read, chars, limits);
            }
        }
        return strings;
    }

    private void add(XlsxText text, long chars, Reading limits) {
        if (count == limits.maxSharedStrings()) {
            throw Refused.as(Reason.TOO_MANY_TEXTS, null, Integer.toString(limits.maxSharedStrings()));
        } else if (chars > limits.maxSharedChars()) {
            throw Refused.as(Reason.TOO_MANY_TEXTS, null, Integer.toString(limits.maxSharedChars()));
        } else if (count == texts.length) {
            texts = Arrays.copyOf(texts, 2 * count);
        }
        texts[count++] = text;
    }

    /**
     * The text of a number as a cell writes it.
     *
     * @throws Refused {@code corrupt_file} where there is none
     */
    XlsxText text(String number) {
        try {
            return texts[index(Integer.parseInt(number.strip()))];
        } catch (NumberFormatException notANumber) {
            throw Refused.as(Reason.CORRUPT_FILE);
        }
    }

    private int index(int number) {
        if (number < 0 || number >= count) {
            throw Refused.as(Reason.CORRUPT_FILE);
        }
        return number;
    }
}
