package org.soundings.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soundings.exports.ReadFile.WEEK;

import java.nio.charset.StandardCharsets;
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
}
