package org.soundings.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.tables.ExportRows;
import org.soundings.tables.FileHeaders;
import org.soundings.tables.Rejects;

/** How texts are decoded and cut into rows and cells. */
final class TextFilesTest {

    private static final String HEADING = "event_id;date;chapter;from_id;from_name;to_id;to_name;kind;amount";

    @ParameterizedTest
    @CsvSource({
        "UTF-8,        '',     Anaïs Œuvré, UTF-8,        false",
        "UTF-8,        EFBBBF, Anaïs Œuvré, UTF-8,        false",
        "UTF-16LE,     FFFE,   Anaïs Œuvré, UTF-16LE,     false",
        "UTF-16BE,     FEFF,   Anaïs Œuvré, UTF-16BE,     false",
        "windows-1252, '',     Anaïs Œuvré, windows-1252, true",
        "UTF-8,        '',     Ana,         UTF-8,        false",
    })
    void decodes(String charset, String mark, String name, String encoding, boolean isAssumed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(java.util.HexFormat.of().parseHex(mark));
        bytes.writeBytes((HEADING + "\r\n" + row("E1", name) + "\r\n").getBytes(Charset.forName(charset)));

        ReadFile read = ReadFile.of("a.csv", bytes.toByteArray());

        assertThat(read.rows()).hasSize(1);
        assertThat(read.rows().get(0).text(ExportRows.FROM_NAME)).isEqualTo(name);
        assertThat(read.header().text(FileHeaders.ENCODING)).isEqualTo(encoding);
        assertThat(read.warnings().contains("encoding_assumed")).isEqualTo(isAssumed);
    }

    @Test
    void refusesOnlyTheBrokenLineOfAnUtf8TextAndKeepsItsBytesReadable() {
        byte[] bytes = (HEADING + "\n" + row("E1", "Zoé") + "\n" + row("E2", "#") + "\n" + row("E3", "Léa") + "\n")
                .getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('#')] = (byte) 0xE9;

        ReadFile read = ReadFile.of("a.csv", bytes);

        assertThat(ids(read)).containsExactly("E1", "E3");
        assertThat(read.rejects().get(0).text(Rejects.RAW_TEXT)).isEqualTo(row("E2", "\\xE9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void endsLinesByAnyOfThreeAndCountsThem(String end) {
        ReadFile read =
                ReadFile.of("a.csv", HEADING + end + row("E1", "Ada") + end + end + row("E2", "Bo\u2028\u0085x"));

        assertThat(ids(read)).containsExactly("E1", "E2");
        assertThat(read.rows())
                .extracting(row -> row.count(ExportRows.LINE_NUMBER))
                .containsExactly(2L, 4L);
        assertThat(read.rows().get(1).text(ExportRows.FROM_NAME)).isEqualTo("Bo \u0085x");
        assertThat(read.addsUp()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void takesTheDelimiterThatMakesTheHeading(String delimiter) {
        ReadFile read = ReadFile.of("a.csv", (HEADING + "\n" + row("E1", "Ada")).replace(";", delimiter));

        assertThat(ids(read)).containsExactly("E1");
    }

    @Test
    void takesTheDelimiterThatExcelSays() {
        ReadFile read = ReadFile.of("a.csv", ("sep=|\n" + HEADING + "\n" + row("E1", "Ada")).replace(";", "|"));

        assertThat(ids(read)).containsExactly("E1");
        assertThat(read.header().count(FileHeaders.STRUCTURE_COUNT)).isEqualTo(2);
    }

    @Test
    void unfoldsQuotedCells() {
        ReadFile read = ReadFile.of(
                "a.csv",
                HEADING + "\n" + row("E1", "\"Ada; \"\"the\"\" 1st\"") + "\n" + row("E2", "\"two\r\nlines\"") + "\n"
                        + row("E3", "Bo \"BC\" Vale") + "\n" + row("E4", "O'Neil") + "\n");

        assertThat(read.rows())
                .extracting(row -> row.text(ExportRows.FROM_NAME))
                .containsExactly("Ada; \"the\" 1st", "two lines", "Bo \"BC\" Vale", "O'Neil");
        assertThat(read.rows())
                .extracting(row -> row.count(ExportRows.LINE_NUMBER))
                .containsExactly(2L, 3L, 5L, 6L);
        assertThat(read.rows().get(1).text(ExportRows.RAW_TEXT)).isEqualTo(row("E2", "\"two\r\nlines\""));
    }

    @Test
    void aStrayQuoteTakesNoOtherRowWithIt() {
        String stray = row("E2", "\"Bo");
        ReadFile atEnd =
                ReadFile.of("a.csv", HEADING + "\n" + row("E1", "Ada") + "\n" + stray + "\n" + row("E3", "Cy"));
        ReadFile closedByAnother =
                ReadFile.of("a.csv", HEADING + "\n" + stray + "\n" + row("E3", "Cy") + "\n" + row("E4", "Di\"") + "\n");

        assertThat(ids(atEnd)).containsExactly("E1", "E3");
        assertThat(atEnd.codes()).containsExactly("unclosed_quote");
        assertThat(ids(closedByAnother)).containsExactly("E3", "E4");
        assertThat(closedByAnother.codes()).containsExactly("unclosed_quote");
    }

    @Test
    void quotedCellsMaySpanLinesInTheFirstAndTheLastColumn() {
        ReadFile first = ReadFile.of("aliases.csv", "chapter,name,member_name\n\"Quill\nfort\",Ady,Ada Brindle\n");
        ReadFile last = ReadFile.of("aliases.csv", "chapter,name,member_name\nQuillfort,Ady,\"Ada\nBrindle\"\n");

        assertThat(first.rows())
                .extracting(row -> row.text(ExportRows.CHAPTER_NAME))
                .containsExactly("Quill fort");
        assertThat(last.rows()).extracting(row -> row.text(ExportRows.TO_NAME)).containsExactly("Ada Brindle");
    }

    @Test
    void readsGzippedTextAndHashesItsBytesAsStored() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write((HEADING + "\n" + row("E1", "Ada")).getBytes(StandardCharsets.UTF_8));
        }

        ReadFile read = ReadFile.of("a.csv.gz", out.toByteArray());

        assertThat(ids(read)).containsExactly("E1");
        assertThat(read.header().count(FileHeaders.BYTE_COUNT)).isEqualTo(out.size());
        assertThat(read.header().text(FileHeaders.SHA256))
                .isEqualTo(org.apache.commons.codec.digest.DigestUtils.sha256Hex(out.toByteArray()));
    }

    @ParameterizedTest
    @CsvSource({"'', empty", "'  \n\t\n', empty", "'\uFEFF', empty", "HEADING, no_rows", "'HEADING\n;;;;;;;;', no_rows"
    })
    void tellsAnEmptyFileFromOneWithoutRows(String text, String status) {
        ReadFile read = ReadFile.of("a.csv", text.replace("HEADING", HEADING));

        assertThat(read.status()).isEqualTo(status);
        assertThat(read.rows()).isEmpty();
        assertThat(read.addsUp()).isTrue();
    }

    @Test
    void findsTheHeadingUnderAPreambleAndComparesTheTotal() {
        String above = "Export;;;;;;;;\nMade on 05/03/2024;;;;;;;;\n;;;;;;;;\n";
        String rows = HEADING + "\n" + row("E1", "Ada") + "\n" + row("E2", "Bo") + "\n";

        ReadFile right = ReadFile.of("a.csv", above + rows + "TOTAL;;;;;;;2;3,00\n\n");
        ReadFile wrongCount = ReadFile.of("a.csv", above + rows + "TOTAL;;;;;;;3;3,00\n");
        ReadFile wrongAmount = ReadFile.of("a.csv", above + rows + "TOTAL;;;;;;;2;4,00\n");

        assertThat(ids(right)).containsExactly("E1", "E2");
        assertThat(right.header().count(FileHeaders.STRUCTURE_COUNT)).isEqualTo(6);
        assertThat(right.warnings()).isEmpty();
        assertThat(wrongCount.warnings()).containsExactly("control_total_mismatch");
        assertThat(wrongAmount.warnings()).containsExactly("control_total_mismatch");
    }

    @Test
    void countsAHeadingThatComesAgainAsStructure() {
        ReadFile read =
                ReadFile.of("a.csv", HEADING + "\n" + row("E1", "Ada") + "\n" + HEADING + "\n" + row("E2", "Bo"));

        assertThat(ids(read)).containsExactly("E1", "E2");
        assertThat(read.header().count(FileHeaders.STRUCTURE_COUNT)).isEqualTo(2);
    }

    @Test
    void refusesEveryRowOfASecondReport() {
        ReadFile read = ReadFile.of(
                "a.csv", HEADING + "\n" + row("E1", "Ada") + "\nmember_id;chapter;name;;;;;;\n1;Lyon;Ada;;;;;;\n");

        assertThat(ids(read)).containsExactly("E1");
        assertThat(read.codes()).containsExactly("unknown_shape", "unknown_shape");
        assertThat(read.warnings()).containsExactly("unknown_shape");
    }

    @Test
    void warnsOfAHeadingSpeltOtherwiseAndOfAColumnItDoesNotKnow() {
        ReadFile spelt = ReadFile.of("a.csv", HEADING.replace("from_id", " From_ID\u00A0") + "\n" + row("E1", "Ada"));
        ReadFile unknown = ReadFile.of("a.csv", HEADING + ";currancy\n" + row("E1", "Ada") + ";USD\n");

        assertThat(spelt.warnings()).containsExactly("header_spelling");
        assertThat(unknown.warnings()).containsExactly("column_ignored");
        assertThat(ids(spelt)).isEqualTo(ids(unknown)).containsExactly("E1");
    }

    @Test
    void readsAFileTooLargeForMemoryInTwoPassesAndDeletesWhatItSpooled() {
        String name = "A member of quite a long name ".repeat(300).strip();
        StringBuilder text = new StringBuilder(HEADING).append('\n');
        for (int i = 0; i < 1_000; i++) {
            text.append(row("E" + i, name)).append('\n');
        }
        text.append("short;row\n");

        ReadFile read = ReadFile.of("a.csv", text.toString());

        assertThat(text.length()).isGreaterThan(8 << 20);
        assertThat(read.rows()).hasSize(1_000);
        assertThat(read.rows().get(999).text(ExportRows.SOURCE_EVENT_ID)).isEqualTo("E999");
        assertThat(read.codes()).containsExactly("too_few_columns");
        assertThat(read.addsUp()).isTrue();
    }

    private static String row(String id, String name) {
        return id + ";2024-03-05;Lyon;M1;" + name + ";M2;Cy;referral;1.50";
    }

    private static List<String> ids(ReadFile read) {
        return read.rows().stream()
                .map(row -> row.text(ExportRows.SOURCE_EVENT_ID))
                .toList();
    }
}
