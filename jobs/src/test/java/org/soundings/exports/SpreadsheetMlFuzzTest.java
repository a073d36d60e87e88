package org.soundings.exports;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.junit.Lifecycle;
import org.junit.jupiter.api.Timeout;

/** Any bytes as a SpreadsheetML workbook: as many rows as its tree has, and every value and bold face of its own cell. */
final class SpreadsheetMlFuzzTest {

    private static final String FILE = ReadFile.WEEK + "Slips_Audit_Report_02-17-2025_9-05_AM.xls";

    @FuzzTest(maxDuration = "20m", lifecycle = Lifecycle.PER_TEST)
    @DictionaryFile(resourcePath = "SpreadsheetMlFuzzTest.dict")
    @Timeout(20)
    void reads(byte[] bytes) {
        ReadFile read = Told.read(FILE, bytes, ReadFile.SETTINGS);
        Told.check(read, Told.read(FILE, bytes, ReadFile.SETTINGS));
        PlainFile.check(read, bytes);

        ReadFile withSmallLimits = Told.read(FILE, bytes, Told.SMALL);
        Told.check(withSmallLimits, withSmallLimits);
    }
}
