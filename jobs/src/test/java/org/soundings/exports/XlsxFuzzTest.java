package org.soundings.exports;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.junit.Lifecycle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Timeout;

/**
 * Any bytes as an .xlsx. An input that begins like a zip is the file itself; any other is text in sections, each a line
 * {@code ===name} and what that part of a workbook holds instead of the usual, so that damage reaches the XML.
 */
final class XlsxFuzzTest {

    private static final String FILE = ReadFile.WEEK + "Slips_Audit_Report_02-17-2025_9-05_AM.xlsx";
    private static final String SECTION = "===";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    @FuzzTest(maxDuration = "20m", lifecycle = Lifecycle.PER_TEST)
    @DictionaryFile(resourcePath = "XlsxFuzzTest.dict")
    @Timeout(20)
    void reads(byte[] bytes) {
        byte[] file = Sniff.startsWith(bytes, 'P', 'K') ? bytes : book(new String(bytes, StandardCharsets.UTF_8));
        ReadFile read = Told.read(FILE, file, ReadFile.SETTINGS);
        Told.check(read, Told.read(FILE, file, ReadFile.SETTINGS));
        PlainFile.check(read, file);

        ReadFile withSmallLimits = Told.read(FILE, file, Told.SMALL);
        Told.check(withSmallLimits, withSmallLimits);
    }

    private static byte[] book(String sections) {
        Map<String, String> parts = usual();
        for (String section : sections.split(SECTION, -1)) {
            int end = section.indexOf('\n');
            if (end > 0) {
                parts.put(section.substring(0, end).strip(), section.substring(end + 1));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IllegalArgumentException nameTooLong) {
            return new byte[] {'P', 'K'};
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, String> usual() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.sheet.main+xml\"/></Types>");
        parts.put("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"Report\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(relation("r1", "worksheet", "worksheets/sheet1.xml")
                        + relation("r2", "styles", "styles.xml")
                        + relation("r3", "sharedStrings", "sharedStrings.xml")));
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><fonts><font/><font><b/></font></fonts>"
                        + "<cellXfs><xf/><xf fontId=\"1\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\"/>");
        return parts;
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "\">" + all + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }
}
