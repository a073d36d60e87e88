package org.soundings.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soundings.exports.ReadFile.WEEK;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.soundings.config.SettingsLoader;

/** Zips that are no workbooks, or not as a spreadsheet program makes them: each is refused with one clear code. */
final class ZipTest {

    private static final byte[] GOOD =
            Book.slips().row("Ada", "*Bo", "Referral").bytes();

    private static ReadFile read(byte[] bytes) {
        return ReadFile.of(WEEK + "a.xlsx", bytes);
    }

    private static Book book() {
        return Book.slips().row("Ada", "Bo", "Referral");
    }

    private static byte[] types(String type) {
        return book().part("[Content_Types].xml", "<Types>" + type + "</Types>").bytes();
    }

    static Stream<Arguments> others() {
        String office = "application/vnd.openxmlformats-officedocument.";
        return Stream.of(
                Arguments.of(zip("a.txt", "text"), "wrong_type", "This is ZIP"),
                Arguments.of(
                        zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                        "wrong_type",
                        "This is OpenDocument (.ods)"),
                Arguments.of(
                        types("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
                        "wrong_type",
                        "This is Excel (.xlsb)"),
                Arguments.of(
                        types(office + "wordprocessingml.document.main+xml"), "wrong_type", "This is Word (.docx)"),
                Arguments.of(
                        types("application/vnd.ms-excel.sheet.macroEnabled.main+xml"), "macro_workbook", "(.xlsm)"),
                Arguments.of(
                        book().part(
                                        "xl/_rels/workbook.xml.rels",
                                        Book.relations(Book.relation("r", "xlMacrosheet", "m")))
                                .bytes(),
                        "macro_workbook",
                        "with macros"),
                Arguments.of(book().part("_rels/.rels", null).bytes(), "bad_workbook", "0 × officeDocument"),
                Arguments.of(book().part("xl/workbook.xml", null).bytes(), "bad_workbook", "0 × xl/workbook.xml"),
                Arguments.of(book().part("xl/sharedStrings.xml", null).bytes(), "bad_workbook", "0 × xl/sharedStrings"),
                Arguments.of(book().part("../../etc/cron.d/x", "x").bytes(), "bad_workbook", "../../etc/cron.d/x"),
                Arguments.of(book().part("xl\\..\\..\\x", "x").bytes(), "bad_workbook", "xl/../../x"),
                Arguments.of(book().part("/etc/passwd", "x").bytes(), "bad_workbook", "/etc/passwd"),
                Arguments.of(book().part("C:/x", "x").bytes(), "bad_workbook", "C:/x"),
                Arguments.of(
                        book().part("_rels/.rels", Book.relations(Book.relation("r", "officeDocument", "../x")))
                                .bytes(),
                        "bad_workbook",
                        "../x"),
                Arguments.of(book().part("XL/Workbook.xml", "x").bytes(), "bad_workbook", "2 × XL/Workbook.xml"),
                Arguments.of(many(1001), "bad_workbook", "1001 > 1000"),
                Arguments.of(
                        book().part("xl/workbook.xml", book().workbook("").replace("rId1", "rId7"))
                                .bytes(),
                        "bad_workbook",
                        "0 × Report"),
                Arguments.of(
                        book().part("xl/worksheets/sheet1.xml", "<chartsheet/>").bytes(), "bad_workbook", "chartsheet"),
                Arguments.of(
                        book().part(
                                        "xl/sharedStrings.xml",
                                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><sst/>")
                                .bytes(),
                        "unsafe_xml",
                        "declares a document type"),
                Arguments.of(
                        Book.slips()
                                .raw("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>99</v></c></row>")
                                .bytes(),
                        "corrupt_file",
                        "after row 2"),
                Arguments.of(Book.slips().raw("<row r=\"1\"/>").bytes(), "corrupt_file", "after row 1"),
                Arguments.of(Book.slips().raw("<rov r=\"2\"/>").bytes(), "corrupt_file", "after row 1"),
                Arguments.of(
                        Book.slips().raw("<row r=\"2\"><c r=\"A3\"/></row>").bytes(), "corrupt_file", "after row 2"),
                Arguments.of(
                        Book.slips()
                                .raw("<row><c r=\"B2\"/><c r=\"A2\"/></row>")
                                .bytes(),
                        "corrupt_file",
                        "after row 2"),
                Arguments.of(
                        Book.slips().raw("<row r=\"1048577\"/>").bytes(), "too_many_rows", "more than 1048576 rows"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void refusesWhatIsNoWorkbook(byte[] bytes, String code, String says) {
        ReadFile read = read(bytes);

        assertThat(read.codes()).containsExactly(code);
        assertThat(read.message(Locale.ENGLISH)).contains(says);
        assertThat(read.rows()).isEmpty();
        assertThat(read.addsUp()).isTrue();
    }

    @Test
    void readsTheLastRowThatExcelHas() {
        Book book = Book.slips()
                .raw(
                        "<row r=\"1048576\"><c t=\"str\"><v>Ada</v></c><c t=\"str\"><v>Bo</v></c><c t=\"str\"><v>Referral</v></c></row>");

        assertThat(read(book.bytes()).rows()).hasSize(1);
    }

    @Test
    void refusesEntriesThatAreEncrypted() {
        byte[] bytes = GOOD.clone();
        bytes[central(bytes) + 8] |= 1;

        assertThat(read(bytes).codes()).containsExactly("password_protected");
    }

    @Test
    void refusesAMethodThatNoSpreadsheetProgramUses() {
        byte[] bytes = GOOD.clone();
        bytes[central(bytes) + 10] = 12;

        assertThat(read(bytes).codes()).containsExactly("bad_workbook");
        assertThat(read(bytes).message(Locale.ENGLISH)).contains("[Content_Types].xml (zip 12)");
    }

    @Test
    void refusesEntriesThatLieOneOnAnother() {
        byte[] bytes = GOOD.clone();
        int first = central(bytes);
        int second = first + 46 + "[Content_Types].xml".length();
        bytes[second + 42] = 1;
        bytes[second + 43] = 0;

        assertThat(read(bytes).codes()).containsExactly("corrupt_archive");
    }

    @Test
    void believesNoSizeThatIsDeclared() {
        byte[] bytes = GOOD.clone();
        bytes[central(bytes) + 24] = 1;

        assertThat(read(bytes).codes()).containsExactly("corrupt_archive");
    }

    /** Wherever it breaks off and whatever bit is flipped: a code, or the very rows; never an exception or other rows. */
    @Test
    void survivesEveryCutAndAnyFlip() {
        String whole = read(GOOD).rows().toString();
        for (int length = 4; length < GOOD.length; length++) {
            assertThat(read(Arrays.copyOf(GOOD, length)).status()).isEqualTo("refused");
        }
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = GOOD.clone();
            bytes[4 + random.nextInt(bytes.length - 4)] ^= (byte) (1 << random.nextInt(8));
            ReadFile read = read(bytes);
            assertThat(read.addsUp()).isTrue();
            if (!read.status().equals("refused")) {
                assertThat(read.rows().toString()).isEqualTo(whole);
            }
        }
    }

    @Test
    void countsWhatAllSheetsUnpackToTogether() {
        String rows = "<row><c t=\"str\"><v>Ada</v></c></row>".repeat(100);
        Book book = book();
        for (int i = 0; i < 9; i++) {
            book.sheet("More " + i, "visible", rows);
        }
        byte[] bytes = book.bytes();

        ReadFile read = ReadFile.read(
                ReadFile.entry(WEEK + "a.xlsx", bytes.length),
                () -> new ByteArrayInputStream(bytes),
                Manifest.none(),
                SettingsLoader.load(
                        List.of(new SettingsLoader.Layer("test", "soundings.reading.max-inflated-bytes = 20000"))),
                null);

        assertThat(read.codes()).containsExactly("file_too_large");
        assertThat(read.message(Locale.ENGLISH)).contains("more than 20000 bytes");
    }

    /** Where the central directory begins. */
    private static int central(byte[] zip) {
        for (int i = zip.length - 22; i > 0; i--) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 5 && zip[i + 3] == 6) {
                return (zip[i + 16] & 0xFF) | (zip[i + 17] & 0xFF) << 8 | (zip[i + 18] & 0xFF) << 16;
            }
        }
        throw new AssertionError("no directory");
    }

    private static byte[] zip(String name, String text) {
        return Book.zip(Map.of(name, text));
    }

    private static byte[] many(int entries) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < entries; i++) {
            parts.put("xl/" + i, "");
        }
        return Book.zip(parts);
    }
}
