package org.soundings.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soundings.exports.ReadFile.WEEK;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.soundings.tables.ExportRows;
import org.soundings.tables.FileHeaders;

/** PALMS summaries, rosters, activity logs, aliases and manifests. */
final class OtherReportsTest {

    @Test
    void readsThePalmsSummaryWithoutItsPseudoRowsAndWithoutHealthData() {
        ReadFile read = ReadFile.of(
                WEEK + "chapter-palms.xls", ReadFile.resource("palms_summary_en_export_without_header.xls"));

        assertThat(read.header().text(FileHeaders.REPORT_KIND)).isEqualTo("palms_summary");
        assertThat(read.rows())
                .extracting(row -> row.text(ExportRows.FROM_NAME))
                .containsExactly("Ada Brindle", "Corin Vale");
        TableRow ada = read.rows().get(0);
        assertThat(ada.count(ExportRows.GIVEN_INSIDE_COUNT)).isEqualTo(14);
        assertThat(ada.count(ExportRows.GIVEN_OUTSIDE_COUNT)).isEqualTo(9);
        assertThat(ada.count(ExportRows.RECEIVED_INSIDE_COUNT)).isEqualTo(6);
        assertThat(ada.count(ExportRows.RECEIVED_OUTSIDE_COUNT)).isEqualTo(11);
        assertThat(ada.count(ExportRows.VISITOR_COUNT)).isEqualTo(1);
        assertThat(ada.count(ExportRows.ONE_TO_ONE_COUNT)).isEqualTo(41);
        assertThat(ada.text(ExportRows.RAW_TEXT)).isEqualTo("Ada\tBrindle\t14\t9\t6\t11\t1\t41.0\t23650.00\t33");
        assertThat(read.header().count(FileHeaders.STRUCTURE_COUNT)).isEqualTo(4);
        assertThat(read.addsUp()).isTrue();
    }

    @Test
    void aRefusedPalmsRowKeepsNoRawTextThatMayHoldHealthData() {
        ReadFile read = ReadFile.of(
                WEEK + "palms.csv",
                "First Name,Last Name,P,A,L,M,S,RGI,RGO,RRI,RRO,V,1-2-1\nAda,Brindle,1,0,0,7,0,1,1\n"
                        + "Bo,Vale,1,0,0,7,0,many,1,1,1,1,1\n");

        assertThat(read.codes()).containsExactly("too_few_columns", "bad_number");
        assertThat(read.rejects())
                .allSatisfy(reject -> assertThat(String.valueOf(reject.text(org.soundings.tables.Rejects.RAW_TEXT)))
                        .doesNotContain("7"));
    }

    @Test
    void readsARegionsList() {
        ReadFile read = ReadFile.of("region.csv", """
                Chapter Name;Profession;First Name;Last Name;Company;Phone;Status;Join Date;Sponsor
                BNI Quillfort;Baker;Ada;Brindle;Brindle & Co;+33 1;Active;05/04/2023;Corin Vale
                BNI Harbour;Roofer;Corin;Vale;;;Active;;
                """);

        TableRow ada = read.rows().get(0);
        assertThat(ada.text(ExportRows.CHAPTER_NAME)).isEqualTo("BNI Quillfort");
        assertThat(ada.text(ExportRows.FROM_NAME)).isEqualTo("Ada Brindle");
        assertThat(ada.text(ExportRows.PROFESSION)).isEqualTo("Baker");
        assertThat(ada.day(ExportRows.JOINED_ON)).isEqualTo(LocalDate.of(2023, 4, 5));
        assertThat(ada.text(ExportRows.RAW_TEXT)).doesNotContain("+33").doesNotContain("Co");
        assertThat(read.rows()).hasSize(2);
        assertThat(read.header().text(FileHeaders.CHAPTER_NAME)).isNull();
    }

    @Test
    void readsAChaptersListByItsFolder() {
        ReadFile read = ReadFile.of(
                WEEK + "members.csv", "Member Name,Classification,Company,Phone\nAda Brindle,Baker,Brindle & Co,1\n");

        assertThat(read.rows().get(0).text(ExportRows.CHAPTER_NAME)).isEqualTo("BNI Quillfort");
        assertThat(read.rows().get(0).text(ExportRows.FROM_NAME)).isEqualTo("Ada Brindle");
    }

    @Test
    void readsSoundingsOwnList() {
        ReadFile read = ReadFile.of(
                "roster.csv",
                "member_id;chapter;name;profession;joined;left\n007;Lyon;Ada;Baker;2023-01-02;2024-01-02\n");

        TableRow ada = read.rows().get(0);
        assertThat(ada.text(ExportRows.FROM_ID)).isEqualTo("007");
        assertThat(ada.day(ExportRows.LEFT_ON)).isEqualTo(LocalDate.of(2024, 1, 2));
    }

    @Test
    void readsAnActivityLogWithEveryColumn() {
        ReadFile read = ReadFile.of("log.csv", """
                amount,kind,to_name,to_id,from_name,from_id,chapter,date,event_id,currency,tier,quantity,to_chapter
                "1 234,5",closed_business,Bo,M2,,,Lyon,2024-03-04T23:30:00Z,E1,CHF,,3,Paris
                ,One_To_One,Bo,,Ada,,Lyon,05/03/2024,,,Inside,,
                """);

        TableRow first = read.rows().get(0);
        assertThat(first.day(ExportRows.EVENT_ON)).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(first.amount(ExportRows.AMOUNT)).isEqualTo(new BigDecimal("1234.50"));
        assertThat(first.text(ExportRows.CURRENCY_CODE)).isEqualTo("CHF");
        assertThat(first.count(ExportRows.QUANTITY_COUNT)).isEqualTo(3);
        assertThat(first.text(ExportRows.OTHER_CHAPTER_NAME)).isEqualTo("Paris");
        assertThat(first.text(ExportRows.SOURCE_EVENT_ID)).isEqualTo("E1");
        TableRow second = read.rows().get(1);
        assertThat(second.text(ExportRows.KIND)).isEqualTo("one_to_one");
        assertThat(second.text(ExportRows.TIER)).isEqualTo("inside");
        assertThat(second.text(ExportRows.CURRENCY_CODE)).isNull();
        assertThat(second.text(ExportRows.SOURCE_EVENT_ID)).isNull();
        assertThat(read.warnings()).containsExactly("mixed_format");
    }

    @Test
    void warnsOfANameOfTwoAlphabets() {
        ReadFile read = ReadFile.of(
                "log.csv",
                "event_id;date;chapter;from_id;from_name;to_id;to_name;kind;amount\nE1;2024-03-05;Lyon;;\u0410na;M2;;ask;\n");

        assertThat(read.warnings()).containsExactly("mixed_script");
    }

    @Test
    void readsAliasesByTheirFilesName() {
        String text = "chapter,name,member_name\nQuillfort,Ady,Ada Brindle\n";

        ReadFile read = ReadFile.of("aliases.csv", text);
        ReadFile elsewhere = ReadFile.of("other.csv", text);

        assertThat(read.rows().get(0).text(ExportRows.ROW_KIND)).isEqualTo("alias");
        assertThat(read.rows().get(0).text(ExportRows.FROM_NAME)).isEqualTo("Ady");
        assertThat(read.rows().get(0).text(ExportRows.TO_NAME)).isEqualTo("Ada Brindle");
        assertThat(elsewhere.status()).isEqualTo("refused");
    }

    @Test
    void aManifestPlacesTheFilesBesideItAndIsItselfStructure() {
        String text = "file,chapter,from,to,whole\nslips.xls,BNI Quillfort,10/02/2025,2025-02-16,true\n";
        byte[] sheet =
                Sheet.slips().row("Ada", "Bo", "Referral", "", "", "", "").bytes();

        ReadFile itself = ReadFile.of("x/manifest.csv", text);
        ReadFile placed = ReadFile.of("x/slips.xls", sheet, ReadFile.manifest(text), ReadFile.SETTINGS, null);
        ReadFile other = ReadFile.of("x/other.xls", sheet, ReadFile.manifest(text), ReadFile.SETTINGS, null);

        assertThat(itself.status()).isEqualTo("ok");
        assertThat(itself.rows()).isEmpty();
        assertThat(itself.addsUp()).isTrue();
        assertThat(placed.header().text(FileHeaders.CHAPTER_NAME)).isEqualTo("BNI Quillfort");
        assertThat(placed.header().day(FileHeaders.PERIOD_START)).isEqualTo(LocalDate.of(2025, 2, 10));
        assertThat(placed.header().day(FileHeaders.PERIOD_END)).isEqualTo(LocalDate.of(2025, 2, 16));
        assertThat(placed.header().flag(FileHeaders.IS_WHOLE)).isTrue();
        assertThat(other.codes()).containsExactly("chapter_missing");
    }

    @Test
    void aManifestThatCannotBeReadRefusesTheFilesBesideIt() {
        byte[] sheet = Sheet.slips().bytes();
        Manifest damaged = ReadFile.manifest("file,chapter\nslips.xls,Quillfort\n");
        Manifest ragged = ReadFile.manifest("file,chapter,from,to\nslips.xls,Quillfort\n");

        assertThat(ReadFile.of(WEEK + "slips.xls", sheet, damaged, ReadFile.SETTINGS, null)
                        .codes())
                .containsExactly("manifest_refused");
        assertThat(ReadFile.of(WEEK + "slips.xls", sheet, ragged, ReadFile.SETTINGS, null)
                        .codes())
                .containsExactly("manifest_refused");
    }

    @Test
    void placesOfOneDayAgreeWithAPeriodThatHoldsIt() {
        String slips = "Slips Audit Report for 13/02/2025\nChapter\nBNI QUILLFORT\n"
                + "From,To,Slip Type,Inside/Outside,TYFCB Amount,CEU Credits,Detail\n";

        ReadFile week = ReadFile.of(WEEK + "a.csv", slips);
        ReadFile day = ReadFile.of("Quillfort/2025-02-13/a.csv", slips);
        ReadFile otherDay = ReadFile.of("Quillfort/2025-02-14/a.csv", slips);

        assertThat(week.header().day(FileHeaders.PERIOD_START)).isEqualTo(LocalDate.of(2025, 2, 10));
        assertThat(day.header().day(FileHeaders.MEETING_ON)).isEqualTo(LocalDate.of(2025, 2, 13));
        assertThat(otherDay.codes()).containsExactly("period_conflict");
    }

    @Test
    void whatTheCommandLineSaysTakesThePlaceOfTheFolders() {
        Manifest said = Manifest.forAll("Harbour", LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 7));

        ReadFile read = ReadFile.of(WEEK + "a.xls", Sheet.slips().bytes(), said, ReadFile.SETTINGS, null);
        ReadFile contradicted = ReadFile.of(
                "a.csv",
                ("Chapter\nQuillfort\nFrom,To,Slip Type,Inside/Outside,TYFCB Amount,CEU Credits,Detail\n")
                        .getBytes(StandardCharsets.UTF_8),
                said,
                ReadFile.SETTINGS,
                null);

        assertThat(read.header().text(FileHeaders.CHAPTER_NAME)).isEqualTo("Harbour");
        assertThat(read.header().day(FileHeaders.PERIOD_END)).isEqualTo(LocalDate.of(2025, 3, 7));
        assertThat(contradicted.codes()).containsExactly("chapter_conflict");
    }
}
