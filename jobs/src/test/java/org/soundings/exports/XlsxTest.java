package org.soundings.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soundings.exports.ReadFile.WEEK;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.tables.ExportRows;
import org.soundings.tables.FileHeaders;

/** What an .xlsx says, read as its reader on the screen sees it. */
final class XlsxTest {

    private static ReadFile slips(Book book) {
        return ReadFile.of(WEEK + "a.xlsx", book.bytes());
    }

    private static ReadFile log(Book book) {
        return ReadFile.of("a.xlsx", book.bytes());
    }

    /** A row of the log whose date and amount are cells given as XML. */
    private static Book event(String date, String amount) {
        Book book = Book.log();
        return book.cells(book.shared("A#", 0, "<t>E1</t>")
                + date
                + book.shared("C#", 0, "<t>Lyon</t>")
                + book.shared("D#", 0, "<t>M1</t>")
                + book.shared("F#", 0, "<t>M2</t>")
                + book.shared("H#", 0, "<t>referral</t>")
                + amount);
    }

    @Test
    void readsTheSameRowsAsTheWorkbookThatWasSavedAgain() {
        String[][] rows = {
            {"Ada Brindle", "*Bo Quist", "Referral", "Tier 1 (inside)", "", "", "BNI Harbour, East Coast, Exampleland"},
            {"", "Cy Dorn", "TYFCB", "", "11550.00", "", ""},
            {"*Di Esk", "Fay Gull", "One-to-One", "", "", "", "Harbour, East Coast, Exampleland"}
        };
        Sheet sheet = Sheet.slips();
        Book book = Book.slips();
        for (String[] row : rows) {
            sheet.row(row);
            book.row(row);
        }

        ReadFile old = ReadFile.of(WEEK + "a.xls", sheet.bytes());
        ReadFile read = slips(book);

        assertThat(read.rows()).hasSize(3);
        assertThat(read.rows().stream()
                        .map(row -> row.toString().replace("a.xlsx", "a.xls").stripTrailing()))
                .containsExactlyElementsOf(old.rows().stream()
                        .map(row -> row.toString().replaceAll("\\t+$", ""))
                        .toList());
        assertThat(read.header().text(FileHeaders.CONTAINER)).isEqualTo("xlsx");
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void findsBoldByStyleAndInTheRunsOfAText() {
        Book book = Book.slips();
        String type = book.shared("C#", 0, "<t>Referral</t>");
        String from = book.shared("A#", 0, "<t>Ada</t>");
        String bold = "<r><rPr><b/></rPr><t>Bo</t></r>";
        String plain = "<r><rPr><sz val=\"9\"/></rPr><t>Bo</t></r>";
        String off = "<r><rPr><b val=\"0\"/></rPr><t>Bo</t></r>";
        String unsaid = "<r><t>Bo</t></r>";
        book.cells(from + book.shared("B#", 1, "<t>Bo</t>") + type)
                .cells(from + book.shared("B#", 0, bold) + type)
                .cells(from + book.shared("B#", 0, bold + "<r><t xml:space=\"preserve\">  </t></r>") + type)
                .cells(from + book.shared("B#", 1, unsaid + bold) + type)
                .cells(from + "<c r=\"B#\" t=\"inlineStr\"><is>" + bold + "</is></c>" + type)
                .cells(from + book.shared("B#", 5, "<t>Bo</t>") + type)
                .cells(from + book.shared("B#", 1, plain) + type)
                .cells(from + book.shared("B#", 1, bold + off) + type)
                .cells(from + book.shared("B#", 0, unsaid + bold) + type)
                .cells(from + "<c r=\"B#\" t=\"inlineStr\"><is><t>Bo</t></is></c>" + type);

        ReadFile read = slips(book);

        assertThat(read.rows())
                .extracting(row -> row.flag(ExportRows.TO_IS_VISITING))
                .containsExactly(true, true, true, true, true, false, false, false, false, false);
    }

    @Test
    void takesNumbersAsTheyAreWritten() {
        String date = "<c r=\"B#\" s=\"2\"><v>45356</v></c>";
        ReadFile read = log(event(date, "<c r=\"I#\" s=\"5\"><v>1234567890123.45</v></c>"));

        assertThat(read.rows().get(0).amount(ExportRows.AMOUNT)).isEqualByComparingTo("1234567890123.45");
        assertThat(read.rows().get(0).text(ExportRows.RAW_TEXT)).endsWith("\t1234567890123.45");
        for (String written : new String[] {"1856.6109630000001", "1.8566109630000001E3", "1856.61096"}) {
            ReadFile other = log(event(date, "<c r=\"I#\"><v>" + written + "</v></c>"));
            assertThat(other.rows().get(0).amount(ExportRows.AMOUNT)).isEqualByComparingTo("1856.61");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2, 45356,                2024-03-05",
        "3, 45356.99999,          2024-03-05",
        "2, 4.5356E4,             2024-03-05",
        "2, 61,                   1900-03-01",
        "2, 59,                   1900-02-28",
        "2, 1,                    1900-01-01",
        "2, 60,                   bad_date",
        "2, 0,                    bad_date",
        "2, -3,                   bad_date",
        "2, 2958466,              bad_date",
        "2, 1E+300,               bad_date",
        "2, 45356d,               bad_date",
        "2, NaN,                  bad_date",
        "4, 0.5,                  bad_date",
        "0, 45356,                bad_date"
    })
    void readsDaysOfCellsThatAreDatesOnly(int style, String serial, String expected) {
        ReadFile read = log(event("<c r=\"B#\" s=\"" + style + "\"><v>" + serial + "</v></c>", ""));

        if (expected.equals("bad_date")) {
            assertThat(read.codes()).containsExactly("bad_date");
            assertThat(read.message(Locale.ENGLISH)).contains("“" + serial + "” in the column date");
        } else {
            assertThat(read.rows()).hasSize(1);
            assertThat(read.rows().get(0).day(ExportRows.EVENT_ON)).isEqualTo(LocalDate.parse(expected));
        }
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() {
        Book book = event("<c r=\"B#\" s=\"2\"><v>43894</v></c>", "");

        ReadFile read = log(book.part("xl/workbook.xml", book.workbook("date1904=\"1\"")));

        assertThat(read.rows().get(0).day(ExportRows.EVENT_ON)).isEqualTo(LocalDate.of(2024, 3, 5));
    }

    @Test
    void readsDatesThatAreTextsAsDeclared() {
        ReadFile text = log(event("<c r=\"B#\" t=\"str\"><v>05/03/2024</v></c>", ""));
        ReadFile iso = log(event("<c r=\"B#\" t=\"d\"><v>2024-03-05T00:00:00</v></c>", ""));
        ReadFile other = log(event("<c r=\"B#\" t=\"str\"><v>03/25/2024</v></c>", ""));

        assertThat(text.rows().get(0).day(ExportRows.EVENT_ON)).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(iso.rows().get(0).day(ExportRows.EVENT_ON)).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(other.codes()).containsExactly("bad_date");
    }

    @Test
    void takesTheStoredValueOfAFormulaAndComputesNone() {
        String date = "<c r=\"B#\" s=\"2\"><f>TODAY()</f><v>45356</v></c>";
        ReadFile stored = log(event(date, "<c r=\"I#\"><f>1+1</f><v>7</v></c>"));
        ReadFile unstored = log(event(date, "<c r=\"I#\"><f>SUM(A1:A9)</f></c>"));
        ReadFile blank = log(event(date, "<c r=\"I#\"><f>1+1</f><v></v></c>"));
        ReadFile noText = log(event(date, "<c r=\"I#\" t=\"str\"><f>\"\"</f><v></v></c>"));

        assertThat(stored.rows().get(0).amount(ExportRows.AMOUNT)).isEqualByComparingTo("7");
        assertThat(unstored.codes()).containsExactly("formula_without_value");
        assertThat(unstored.message(Locale.ENGLISH)).contains("column amount holds the formula “=SUM(A1:A9)”");
        assertThat(blank.codes()).containsExactly("formula_without_value");
        assertThat(noText.rows().get(0).amount(ExportRows.AMOUNT)).isNull();
    }

    @Test
    void refusesErrorsWhereTheyAreReadAndNowhereElse() {
        String date = "<c r=\"B#\" s=\"2\"><v>45356</v></c>";
        ReadFile read = log(event(date, "<c r=\"I#\" t=\"e\"><f>A1/0</f><v>#DIV/0!</v></c>"));
        Book beside = Book.slips();
        beside.cells(beside.shared("A#", 0, "<t>Ada</t>") + beside.shared("B#", 0, "<t>Bo</t>")
                + beside.shared("C#", 0, "<t>Referral</t>") + "<c r=\"F#\" t=\"e\"><v>#REF!</v></c>");

        assertThat(read.codes()).containsExactly("error_value");
        assertThat(read.message(Locale.ENGLISH)).contains("The column amount holds the error “#DIV/0!”");
        assertThat(slips(beside).rows()).hasSize(1);
    }

    @Test
    void refusesAPreambleWhoseChapterIsAnError() {
        Book book = new Book().row("Chapter").cells("<c r=\"A#\" t=\"e\"><v>#N/A</v></c>");
        book.row("From", "To", "Slip Type", "Inside/Outside", "TYFCB Amount", "CEU Credits", "Detail");

        assertThat(slips(book).codes()).containsExactly("error_value");
    }

    @Test
    void readsBooleansAsExcelShowsThem() {
        Book book = Book.slips();
        book.cells("<c r=\"A#\" t=\"b\"><v>1</v></c>" + book.shared("B#", 0, "<t>Bo</t>")
                + book.shared("C#", 0, "<t>Referral</t>"));

        assertThat(slips(book).rows().get(0).text(ExportRows.FROM_NAME)).isEqualTo("TRUE");
    }

    @Test
    void takesTheTopLeftOfMergedCellsAndNothingFromUnderThem() {
        Book book = Book.slips()
                .row("Ada", "Bo", "Referral", "", "", "", "Harbour, East, Nowhere")
                .row("hidden", "Cy", "Referral")
                .row("Di", "Esk", "Referral")
                .behindRows("<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>");

        ReadFile read = slips(book);

        assertThat(read.rows())
                .extracting(row -> row.text(ExportRows.FROM_NAME))
                .containsExactly("Ada", "Di");
        assertThat(read.codes()).containsExactly("missing_value");
        assertThat(read.addsUp()).isTrue();
    }

    @Test
    void readsHiddenRowsAndColumns() {
        Book book = Book.slips()
                .raw("<row r=\"2\" hidden=\"1\">"
                        + "<c r=\"A2\" t=\"str\"><v>Ada</v></c><c r=\"B2\" t=\"str\"><v>Bo</v></c>"
                        + "<c r=\"C2\" t=\"str\"><v>Referral</v></c></row>");

        assertThat(slips(book).rows()).hasSize(1);
    }

    @Test
    void readsTheFirstSheetThatIsShownAndRefusesTheRowsOfOthers() {
        String other = "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>Ada</v></c></row><row r=\"3\"/>";
        Book first = Book.slips().row("Ada", "Bo", "Referral").sheet("More", "visible", other);
        Book hidden = new Book().row("a list").firstSheetIs("hidden");
        hidden.sheet("Old", "veryHidden", other)
                .sheet(
                        "Report",
                        "visible",
                        "<row>"
                                + texts(
                                        "From",
                                        "To",
                                        "Slip Type",
                                        "Inside/Outside",
                                        "TYFCB Amount",
                                        "CEU Credits",
                                        "Detail")
                                + "</row><row>" + texts("Ada", "Bo", "Referral") + "</row>");

        ReadFile read = slips(first);
        ReadFile behind = slips(hidden);

        assertThat(read.rows()).hasSize(1);
        assertThat(read.codes()).containsExactly("other_sheet");
        assertThat(read.warnings()).containsExactly("other_sheets");
        assertThat(read.addsUp()).isTrue();
        assertThat(behind.rows()).hasSize(1);
        assertThat(behind.rows().get(0).count(ExportRows.LINE_NUMBER)).isEqualTo(2);
        assertThat(behind.codes()).containsExactly("other_sheet", "other_sheet");
        assertThat(behind.addsUp()).isTrue();
    }

    private static String texts(String... cells) {
        StringBuilder out = new StringBuilder();
        for (String cell : cells) {
            out.append("<c t=\"str\"><v>" + cell + "</v></c>");
        }
        return out.toString();
    }

    @Test
    void readsTheStrictForm() {
        ReadFile read = ReadFile.of(
                WEEK + "a.xlsx", Book.slips().row("Ada", "*Bo", "Referral").strict());

        assertThat(read.rows()).hasSize(1);
        assertThat(read.rows().get(0).flag(ExportRows.TO_IS_VISITING)).isTrue();
    }

    @Test
    void leavesPhoneticReadingsOutAndReadsEscapes() {
        Book book = Book.slips();
        book.cells(book.shared("A#", 0, "<t>Ada_x0020_B_x005F_x_x0_</t><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh>")
                + book.shared("B#", 0, "<t>Bo</t>")
                + book.shared("C#", 0, "<t>Referral</t>"));
        Book control = Book.slips().row("A_x0007_da", "Bo", "Referral");

        assertThat(slips(book).rows().get(0).text(ExportRows.FROM_NAME)).isEqualTo("Ada B_x_x0_");
        assertThat(slips(control).codes()).containsExactly("control_char");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx.gz", "a.gz", "a.xls", "a"})
    void readsItWhateverItIsCalledAndGzipped(String name) {
        byte[] bytes = Book.slips().row("Ada", "*Bo", "Referral").bytes();

        ReadFile read = ReadFile.of(WEEK + name, name.endsWith(".gz") ? Gzip.of(bytes) : bytes);

        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void refusesAnXlsxThatIsCalledAText() {
        byte[] bytes = Book.slips().row("Ada", "*Bo", "Referral").bytes();

        ReadFile read = ReadFile.of(WEEK + "a.csv", bytes);

        assertThat(read.codes()).containsExactly("wrong_type");
        assertThat(read.message(Locale.ENGLISH)).contains("This is XLSX/ZIP, not CSV");
    }

    @Test
    void readsTextsInOtherEncodings() {
        String heading = texts("From", "To", "Slip Type", "Inside/Outside", "TYFCB Amount", "CEU Credits", "Detail");
        String sheet =
                Book.worksheet("<row>" + heading + "</row><row>" + texts("Zoé", "Bo", "Referral") + "</row>", "");
        Book book = new Book().part("xl/worksheets/sheet1.xml", sheet.replace("UTF-8", "windows-1252"));

        assertThat(slips(book).rows().get(0).text(ExportRows.FROM_NAME)).isEqualTo("Zoé");
    }
}
