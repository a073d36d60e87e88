package org.soundings.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.junit.Lifecycle;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.soundings.config.Settings;
import org.soundings.tables.ExportRows;
import org.soundings.tables.FileHeaders;
import org.soundings.tables.FileStatus;
import org.soundings.tables.Rejects;

/** Any bytes as a delimited text: every line is told once, byte for byte, and every value is its own column's. */
final class CsvFuzzTest {

    private static final String FILE = ReadFile.WEEK + "slips.csv";

    @FuzzTest(maxDuration = "20m", lifecycle = Lifecycle.PER_TEST)
    @DictionaryFile(resourcePath = "CsvFuzzTest.dict")
    @Timeout(20)
    void reads(byte[] bytes) {
        ReadFile read = Told.read(FILE, bytes, ReadFile.SETTINGS);
        Told.check(read, Told.read(FILE, bytes, ReadFile.SETTINGS));
        assertThat(values(Told.read(FILE, Told.gzipped(bytes), ReadFile.SETTINGS)))
                .isEqualTo(values(read));
        PlainFile.check(read, bytes);
        checkLines(read, bytes, ReadFile.SETTINGS);

        ReadFile withSmallLimits = Told.read(FILE, bytes, Told.SMALL);
        Told.check(withSmallLimits, withSmallLimits);
        checkLines(withSmallLimits, bytes, Told.SMALL);

        // Two reports that are known by the file's name too.
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.contains("whole")) {
            checkOnce(ReadFile.WEEK + "manifest.csv", bytes);
        } else if (text.contains("member_name")) {
            checkOnce(ReadFile.WEEK + "aliases.csv", bytes);
        }
    }

    private static void checkOnce(String fileId, byte[] bytes) {
        ReadFile read = Told.read(fileId, bytes, ReadFile.SETTINGS);
        Told.check(read, read);
        checkLines(read, bytes, ReadFile.SETTINGS);
    }

    private static void checkLines(ReadFile read, byte[] bytes, Settings settings) {
        boolean isCsv = Container.CSV.code().equals(read.header().text(FileHeaders.CONTAINER));
        if (isCsv && !read.status().equals(FileStatus.REFUSED.code())) {
            PlainText.of(bytes, read.header().text(FileHeaders.ENCODING), ';')
                    .ifPresent(text -> checkLines(read, text, settings.reading().maxFieldChars()));
        }
    }

    /** The raw texts of rows and rejects stand where they say and overlap nowhere; the lines between them are structure. */
    private static void checkLines(ReadFile read, PlainText text, int maxChars) {
        record Part(long line, String raw) {}
        List<Part> parts = Stream.concat(
                        read.rows().stream()
                                .map(row -> new Part(row.count(ExportRows.LINE_NUMBER), row.text(ExportRows.RAW_TEXT))),
                        read.rejects().stream()
                                .map(reject ->
                                        new Part(reject.count(Rejects.LINE_NUMBER), reject.text(Rejects.RAW_TEXT))))
                .sorted(Comparator.comparingLong(Part::line))
                .toList();
        Optional<Part> unknown = parts.stream()
                .filter(part -> part.raw() == null || part.raw().length() > maxChars)
                .findFirst();
        if (unknown.isPresent() || read.isPrivate()) {
            return;
        }
        long covered = 0;
        long next = 1;
        for (Part part : parts) {
            assertThat(part.line()).isBetween(next, text.lines());
            assertThat(text.has(part.raw(), text.start(part.line())))
                    .as("line %d is “%s”", part.line(), part.raw())
                    .isTrue();
            long lines = PlainText.lines(part.raw());
            covered += lines;
            next = part.line() + lines;
        }
        long uncovered = text.lines() - covered;
        long structure = read.header().count(FileHeaders.STRUCTURE_COUNT);
        if (text.isQuoted()) {
            assertThat(structure).isLessThanOrEqualTo(uncovered);
        } else {
            assertThat(structure).isEqualTo(uncovered);
        }
    }

    private static String values(ReadFile read) {
        String withoutFile = read.status() + read.rows() + read.codes();
        return withoutFile + read.header().count(FileHeaders.READ_COUNT);
    }
}
