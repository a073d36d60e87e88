package org.soundings.exports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.CloseShieldInputStream;

/**
 * Pulls a file's bytes through the parser of its container and keeps nothing: what reading it costs at the least, with
 * the parsers that the reader uses. Measures of reading stand beside it.
 */
public final class BareParse {

    private BareParse() {}

    /** Records of a delimited text, its heading included. */
    public static long csv(Source source, Charset charset, char delimiter) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
        long records = 0;
        try (InputStream in = source.open();
                CSVParser parser = CSVParser.parse(new InputStreamReader(in, charset), format)) {
            for (CSVRecord record : parser) {
                records += record.size() > 0 ? 1 : 0;
            }
        }
        return records;
    }

    /** Elements of a SpreadsheetML workbook. */
    public static long spreadsheetMl(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return elements(in);
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    /** Elements of all parts of an XLSX workbook. */
    public static long xlsx(Source source) throws IOException {
        long elements = 0;
        try (ZipInputStream zip = new ZipInputStream(source.open())) {
            while (zip.getNextEntry() != null) {
                // The parser closes what it is given.
                elements += elements(CloseShieldInputStream.wrap(zip));
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
        return elements;
    }

    private static long elements(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = XmlFactory.ofThread().createXMLStreamReader(in);
        long elements = 0;
        while (xml.hasNext()) {
            elements += xml.next() == XMLStreamReader.START_ELEMENT ? 1 : 0;
        }
        xml.close();
        return elements;
    }
}
