package org.soundings.exports;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.junit.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.soundings.config.Settings;

/** Any bytes as a SpreadsheetML workbook: as many rows as its tree has, and every value and bold face of its own cell. */
final class SpreadsheetMlFuzzTest {

    private static final String FILE = ReadFile.WEEK + "Slips_Audit_Report_02-17-2025_9-05_AM.xls";

    @FuzzTest(maxDuration = "20m", lifecycle = Lifecycle.PER_TEST)
    @DictionaryEntries({
        "<Row>",
        "</Row>",
        "<Row ss:Index=\"9\">",
        "<Row ss:Span=\"2\"/>",
        "<Row ss:StyleID=\"b\">",
        "<Cell ss:Index=\"3\">",
        "<Cell ss:MergeAcross=\"2\">",
        "<Cell ss:StyleID=\"b\">",
        "<Cell><Data ss:Type=\"String\">",
        "<Cell><Data ss:Type=\"Number\">",
        "<Cell><Data ss:Type=\"DateTime\">",
        "</Data></Cell>",
        "<Cell/>",
        "<Comment><Data>",
        "</Data></Comment>",
        "<Worksheet ss:Name=\"Report\">",
        "</ss:Table></Worksheet>",
        "<Style ss:ID=\"b\" ss:Parent=\"a\">",
        "<Font ss:Bold=\"1\"/>",
        "</Style>",
        "<B>",
        "</B>",
        "<![CDATA[",
        "]]>",
        "<!--",
        "-->",
        "<!DOCTYPE a>",
        "&amp;",
        "&#13;",
        "&x;"
    })
    @Timeout(20)
    void reads(byte[] bytes) {
        check(bytes, ReadFile.SETTINGS);
        check(bytes, Told.SMALL);
    }

    private static void check(byte[] bytes, Settings settings) {
        ReadFile read = Told.read(FILE, bytes, settings);
        Told.check(read, Told.read(FILE, bytes, settings));
        PlainFile.check(read, bytes);
    }
}
