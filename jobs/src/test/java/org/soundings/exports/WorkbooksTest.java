package org.soundings.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soundings.exports.ReadFile.WEEK;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soundings.tables.ExportRows;
import org.soundings.tables.FileHeaders;

/** SpreadsheetML as BNI Connect writes it, and as nobody should. */
final class WorkbooksTest {

    @Test
    void placesCellsByTheirIndexAndNumbersRowsAsTheSheetDoes() {
        byte[] sheet = Sheet.slips()
                .raw("<Row ss:Index=\"5\"><Cell ss:Index=\"2\"><Data ss:Type=\"String\">Bo</Data></Cell>"
                        + "<Cell><Data ss:Type=\"String\">TYFCB</Data></Cell>"
                        + "<Cell ss:Index=\"5\"><Data ss:Type=\"Number\">7.5</Data></Cell></Row>")
                .bytes();

        ReadFile read = ReadFile.of(WEEK + "a.xls", sheet);

        assertThat(read.rows()).hasSize(1);
        assertThat(read.rows().get(0).count(ExportRows.LINE_NUMBER)).isEqualTo(5);
        assertThat(read.rows().get(0).amount(ExportRows.AMOUNT)).isEqualByComparingTo("7.5");
        assertThat(read.rows().get(0).text(ExportRows.RAW_TEXT)).isEqualTo("\tBo\tTYFCB\t\t7.5");
    }

    @Test
    void findsBoldByStyleByItsParentByTheRowAndInTheText() {
        String cells =
                "<Data ss:Type=\"String\">Bo</Data></Cell><Cell><Data ss:Type=\"String\">Referral</Data></Cell></Row>";
        String from = "<Cell><Data ss:Type=\"String\">Ada</Data></Cell>";
        byte[] sheet = Sheet.slips()
                .raw("<Row>" + from + "<Cell ss:StyleID=\"child\">" + cells)
                .raw("<Row>" + from + "<Cell>" + cells.replace(">Bo<", "><B>Bo</B><"))
                .raw("<Row ss:StyleID=\"21\">" + from.replace("<Cell>", "<Cell ss:StyleID=\"20\">") + "<Cell>" + cells)
                .bytes();
        String styled = new String(sheet, StandardCharsets.UTF_8)
                .replace("</Styles>", "<Style ss:ID=\"child\" ss:Parent=\"21\"/></Styles>");

        ReadFile read = ReadFile.of(WEEK + "a.xls", styled);

        assertThat(read.rows()).hasSize(3).allSatisfy(row -> {
            assertThat(row.flag(ExportRows.TO_IS_VISITING)).isTrue();
            assertThat(row.flag(ExportRows.FROM_IS_VISITING)).isFalse();
        });
    }

    @Test
    void leavesCommentsOut() {
        byte[] sheet = Sheet.slips()
                .raw(
                        "<Row><Cell><Comment><ss:Data>a note</ss:Data></Comment><Data ss:Type=\"String\">Ada &amp; Co</Data></Cell>"
                                + "<Cell><Data ss:Type=\"String\">Bo</Data></Cell><Cell><Data ss:Type=\"String\">Visitor</Data></Cell></Row>")
                .bytes();

        ReadFile read = ReadFile.of(WEEK + "a.xls", sheet);

        assertThat(read.rows().get(0).text(ExportRows.FROM_NAME)).isEqualTo("Ada & Co");
    }

    @Test
    void tellsNobodyForTheOrganisationAndForVisitors() {
        byte[] sheet = Sheet.slips()
                .row("*BNI", "Guest One", "Visitor", "", "", "", "")
                .row("*Visitor", "Guest Two", "Visitor", "", "", "", "")
                .row("", "*BNI", "TYFCB", "", "5", "", "")
                .bytes();

        ReadFile read = ReadFile.of(WEEK + "a.xls", sheet);

        assertThat(read.rows()).hasSize(3);
        assertThat(read.rows())
                .extracting(row -> row.text(ExportRows.FROM_NAME))
                .containsOnlyNulls();
        assertThat(read.rows().get(0).flag(ExportRows.FROM_IS_VISITING)).isNull();
        assertThat(read.rows().get(2).text(ExportRows.TO_NAME)).isNull();
    }

    @Test
    void warnsOfFurtherSheetsAndCountsTheirRows() {
        byte[] sheet = Sheet.slips()
                .row("Ada", "Bo", "Referral", "", "", "", "")
                .raw("</ss:Table></Worksheet><Worksheet ss:Name=\"More\"><ss:Table>")
                .row("Cy", "Di", "Referral", "", "", "", "")
                .bytes();

        ReadFile read = ReadFile.of(WEEK + "a.xls", sheet);

        assertThat(read.rows()).hasSize(1);
        assertThat(read.codes()).containsExactly("other_sheet");
        assertThat(read.warnings()).containsExactly("other_sheets");
        assertThat(read.addsUp()).isTrue();
    }

    @Test
    void givesNoRowOfAFileThatBreaksOffAtItsEnd() {
        Sheet sheet = Sheet.slips();
        for (int i = 0; i < 30; i++) {
            sheet.row("Ada", "Bo " + i, "Referral", "", "", "", "");
        }
        String whole = sheet.text("");

        ReadFile read = ReadFile.of(WEEK + "a.xls", whole.substring(0, whole.length() - 30));

        assertThat(read.rows()).isEmpty();
        assertThat(read.codes()).containsExactly("corrupt_file");
        assertThat(read.header().count(FileHeaders.READ_COUNT)).isEqualTo(31);
        assertThat(read.header().count(FileHeaders.REFUSED_COUNT)).isEqualTo(31);
        assertThat(read.header().text(FileHeaders.REPORT_KIND)).isEqualTo("slips_audit");
    }

    @Test
    void followsNoEntityWhateverItIsCalledAndWhereverItIsDeclared() {
        String padded = "<!-- " + "x".repeat(Sniff.BYTES) + " -->";
        String laughs = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;\">]>";
        String file = "<!DOCTYPE a [<!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
        String sheet =
                Sheet.slips().row("&c;", "Bo", "Referral", "", "", "", "").text(padded);

        for (String doctype : new String[] {laughs, file, "<!DOCTYPE a SYSTEM \"http://localhost:1/a.dtd\">"}) {
            ReadFile read = ReadFile.of(WEEK + "a.xls", sheet.replace(padded, padded + doctype));

            assertThat(read.status()).isEqualTo("refused");
            assertThat(read.codes()).containsAnyOf("unsafe_xml", "wrong_type");
            assertThat(read.rows()).isEmpty();
        }
        ReadFile undeclared = ReadFile.of(WEEK + "a.xls", sheet.replace(padded, ""));
        assertThat(undeclared.codes()).containsAnyOf("unsafe_xml", "corrupt_file");
    }

    private static final String TYPED = "<Cell><Data ss:Type=\"String\">";
    private static final String REST =
            "<Cell><Data ss:Type=\"String\">Bo</Data></Cell><Cell><Data ss:Type=\"String\">Referral</Data></Cell>";

    private static ReadFile slips(String rows) {
        return ReadFile.of(WEEK + "a.xls", Sheet.slips().raw(rows).bytes());
    }

    private static String row(String name) {
        return "<Row>" + TYPED + name + "</Data></Cell>" + REST + "</Row>";
    }

    @Test
    void refusesRowsBeyondExcelsWithoutMakingThem() {
        assertThat(slips("<Row ss:Index=\"1048576\"/>").status()).isEqualTo("no_rows");
        assertThat(slips("<Row ss:Index=\"1048577\"/>").codes()).containsExactly("too_many_rows");
        assertThat(slips("<Row ss:Index=\"99999999\"/>").codes()).containsExactly("too_many_rows");
        assertThat(slips("<Row ss:Span=\"1048576\"/>").codes()).containsExactly("too_many_rows");
        assertThat(slips("<Row ss:Index=\"99999999999999999999\"/>").codes()).containsExactly("corrupt_file");
    }

    @Test
    void refusesCellsFarToTheRightWithoutMakingThoseBetween() {
        String far = "<Cell ss:Index=\"99999999\"><Data ss:Type=\"String\">x</Data></Cell>";
        String merged = "<Row>" + TYPED + "Ada</Data></Cell><Cell ss:MergeAcross=\"99999998\"/></Row>";

        assertThat(slips("<Row>" + far + "</Row>").codes()).containsExactly("too_many_columns");
        assertThat(slips(merged).codes()).hasSize(1).doesNotContain("corrupt_file");
    }

    @Test
    void boundsDepthTagsAndComments() {
        String deep = "<a>".repeat(100_000);
        String attribute = "<Row ss:Height=\"" + "1".repeat(2_000_000) + "\"/>";
        String comment = "<!--" + "x".repeat(2_000_000) + "-->";
        String cdata =
                "<Row><Cell><Data ss:Type=\"String\"><![CDATA[" + "x".repeat(2_000_000) + "]]></Data></Cell></Row>";

        assertThat(slips(row("Ada") + deep).codes()).containsExactly("corrupt_file");
        assertThat(slips(attribute).codes()).containsExactly("line_too_long");
        assertThat(slips(comment).codes()).containsExactly("line_too_long");
        assertThat(slips(cdata).codes()).containsAnyOf("line_too_long", "field_too_long");
        assertThat(slips(row("x".repeat(2_000_000))).codes()).containsExactly("field_too_long");
    }

    @Test
    void refusesALineOfManyLongCells() {
        String cell = TYPED + "x".repeat(9_000) + "</Data></Cell>";

        ReadFile read = slips("<Row>" + cell.repeat(200) + "</Row>" + row("Ada"));

        assertThat(read.codes()).containsExactly("line_too_long");
        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void manyCharacterReferencesAreOrdinaryText() {
        String name = "&amp;&#65;".repeat(4_000);

        ReadFile read = slips(row(name).repeat(20));

        assertThat(read.rows()).hasSize(20);
        assertThat(read.rows().get(19).text(ExportRows.FROM_NAME)).isEqualTo("&A".repeat(4_000));
    }

    @Test
    void takesTheTopLeftOfMergedCells() {
        String down =
                "<Row>" + TYPED.replace("<Cell>", "<Cell ss:MergeDown=\"1\">") + "Ada</Data></Cell>" + REST + "</Row>";
        String under = "<Row>" + REST.replaceFirst("<Cell>", "<Cell ss:Index=\"2\">") + "</Row>";
        String across = "<Row>" + TYPED.replace("<Cell>", "<Cell ss:MergeAcross=\"1\">")
                + "Ada</Data></Cell><Cell><Data ss:Type=\"String\">Visitor</Data></Cell></Row>";

        ReadFile read = slips(down + under + row("Cy"));

        assertThat(read.rows())
                .extracting(row -> row.text(ExportRows.FROM_NAME))
                .containsExactly("Ada", "Cy");
        assertThat(read.codes()).containsExactly("missing_value");
        assertThat(slips(down + row("hidden")).codes()).containsExactly("corrupt_file");
        assertThat(slips(across).message(Locale.ENGLISH)).contains("The column To must not be empty");
    }

    @Test
    void readsHiddenRowsButNoHiddenFirstSheet() {
        String hidden =
                "<WorksheetOptions xmlns=\"urn:schemas-microsoft-com:office:excel\"><Visible>SheetHidden</Visible></WorksheetOptions>";
        String sheet = Sheet.slips()
                .raw(row("Ada").replace("<Row>", "<Row ss:Hidden=\"1\">"))
                .text("");
        String first =
                "<Worksheet ss:Name=\"Old\"><Table>" + row("Cy").repeat(3) + "</Table>" + hidden + "</Worksheet>";

        ReadFile read = ReadFile.of(
                WEEK + "a.xls",
                sheet.replace("<Worksheet ss:Name=\"Report\">", first + "<Worksheet ss:Name=\"Report\">"));

        assertThat(read.rows()).hasSize(1);
        assertThat(read.rows().get(0).count(ExportRows.LINE_NUMBER)).isEqualTo(2);
        assertThat(read.codes()).containsExactly("other_sheet", "other_sheet", "other_sheet");
        assertThat(read.addsUp()).isTrue();
    }

    @Test
    void readsDaysOfDatesAndOfNumbersThatAreShownAsDates() {
        String heading = "<Row>"
                + String.join(
                        "",
                        Stream.of("member_id", "chapter", "name", "joined")
                                .map(label -> TYPED + label + "</Data></Cell>")
                                .toList())
                + "</Row>";
        String start = "<Row>" + (TYPED + "x</Data></Cell>").repeat(3);
        String day = start + "<Cell><Data ss:Type=\"DateTime\">2024-03-05T00:00:00.000</Data></Cell></Row>";
        String serial = start.replace(">x<", ">y<")
                + "<Cell ss:StyleID=\"d\"><Data ss:Type=\"Number\">45356</Data></Cell></Row>";
        String plain = start.replace(">x<", ">z<") + "<Cell><Data ss:Type=\"Number\">45356</Data></Cell></Row>";
        String sheet = new Sheet()
                .raw(heading + day + serial + plain)
                .text("")
                .replace("</Styles>", "<Style ss:ID=\"d\"><NumberFormat ss:Format=\"Short Date\"/></Style></Styles>");
        String later = sheet.replace(
                "<Styles>",
                "<x:ExcelWorkbook xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><x:Date1904/></x:ExcelWorkbook><Styles>");

        ReadFile read = ReadFile.of("a.xls", sheet);
        ReadFile from1904 = ReadFile.of("a.xls", later);

        assertThat(read.rows())
                .extracting(row -> String.valueOf(row.day(ExportRows.JOINED_ON)))
                .containsExactly("2024-03-05", "2024-03-05");
        assertThat(read.codes()).containsExactly("bad_date");
        assertThat(from1904.rows())
                .extracting(row -> String.valueOf(row.day(ExportRows.JOINED_ON)))
                .containsExactly("2024-03-05", "2028-03-06");
    }

    @Test
    void takesNothingForCellsThatStandsWhereNoneBelong() {
        for (String xml : new String[] {
            "<Rov>" + TYPED + "Ada</Data></Cell></Rov>",
            "<Row><Cel/></Row>",
            "<Row><Cell><Dat/></Cell></Row>",
            "<Row><Row/></Row>",
            "<Row><Cell><Cell/></Cell></Row>",
            "<Row><Cell><Data/><Data/></Cell></Row>",
            "<x xmlns=''><Row xmlns='urn:schemas-microsoft-com:office:spreadsheet'/></x>",
            "<Row><Cell><Data ss:Type=\"Money\">1</Data></Cell></Row>"
        }) {
            assertThat(slips(row("Ada") + xml).codes()).as(xml).containsExactly("corrupt_file");
        }
    }

    @Test
    void tellsNothingOnTheStandardErrorWhateverIsDamaged() {
        byte[] whole = Sheet.slips().raw(row("Zoé &amp; Bo")).bytes();
        PrintStream real = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            Random random = new Random(7);
            for (int i = 0; i < 2000; i++) {
                byte[] bytes = whole.clone();
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                assertThat(ReadFile.of(WEEK + "a.xls", bytes).addsUp()).isTrue();
            }
        } finally {
            System.setErr(real);
        }
        assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
