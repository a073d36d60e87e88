package org.soundings.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundings.tables.ExportRows;
import org.soundings.tables.FileHeaders;
import org.soundings.tables.Rejects;

/** PALMS summaries and attendance reports in each language. */
final class PalmsReportsTest {

    private static final String APRIL = "Quillfort/2026-04-01_2026-04-30/palms.csv";

    @Test
    void readsAFrenchSummaryWithItsPeriod() {
        ReadFile read = ReadFile.of(
                "BNI Quillfort/2026-03-31/palms.xls", ReadFile.resource("palms_summary_fr_RECONSTRUCTED.xls"));

        assertThat(read.header().text(FileHeaders.REPORT_KIND)).isEqualTo("palms_summary");
        assertThat(read.header().text(FileHeaders.LANGUAGE)).isEqualTo("fr");
        assertThat(read.header().day(FileHeaders.PERIOD_START)).isEqualTo(LocalDate.of(2025, 10, 1));
        assertThat(read.header().day(FileHeaders.PERIOD_END)).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(read.rows()).first().satisfies(row -> {
            assertThat(row.text(ExportRows.FROM_NAME)).isEqualTo("Éléonore d'Arbois");
            assertThat(row.text(ExportRows.CURRENCY_CODE)).isEqualTo("EUR");
        });
        assertThat(read.rejects()).isEmpty();
        assertThat(read.addsUp()).isTrue();
    }

    @Test
    void readsASummaryWithAGroupColumnInFrontAndLeavesOutItsPseudoRows() {
        ReadFile read = ReadFile.of(APRIL, """
                Groupe;Prénom;Nom;P;A;L;M;S;RDI;RDE;RRI;RRE;Inv.;TêT;MPB;UEG
                BNI Quillfort;Ada;Brindle;3;0;1;0;0;1;2;3;4;5;6;1 234,56;7
                BNI Quillfort;Corin;Vale;4;0;0;0;0;0;0;0;0;0;0;13803,00;
                BNI Quillfort;Invité(s);;;;;;;0;0;0;0;0;0;250,00;
                BNI Quillfort;BNI;;;;;;;0;0;0;0;0;0;;
                BNI Quillfort;Total;;7;0;1;0;0;1;2;3;4;5;6;99999,00;7
                """);

        TableRow ada = read.rows().get(0);
        assertThat(ada.text(ExportRows.CHAPTER_NAME)).isEqualTo("Quillfort");
        assertThat(ada.count(ExportRows.GIVEN_INSIDE_COUNT)).isEqualTo(1);
        assertThat(ada.count(ExportRows.GIVEN_OUTSIDE_COUNT)).isEqualTo(2);
        assertThat(ada.count(ExportRows.RECEIVED_INSIDE_COUNT)).isEqualTo(3);
        assertThat(ada.count(ExportRows.RECEIVED_OUTSIDE_COUNT)).isEqualTo(4);
        assertThat(ada.count(ExportRows.VISITOR_COUNT)).isEqualTo(5);
        assertThat(ada.count(ExportRows.ONE_TO_ONE_COUNT)).isEqualTo(6);
        assertThat(ada.amount(ExportRows.AMOUNT)).isEqualTo(new BigDecimal("1234.56"));
        assertThat(ada.count(ExportRows.EDUCATION_COUNT)).isEqualTo(7);
        assertThat(read.rows().get(1).amount(ExportRows.AMOUNT)).isEqualTo(new BigDecimal("13803.00"));
        assertThat(read.rows().get(1).count(ExportRows.EDUCATION_COUNT)).isNull();
        assertThat(read.rows()).hasSize(2);
        assertThat(read.warnings()).isEmpty();
        assertThat(read.addsUp()).isTrue();
    }

    @Test
    void aSummaryOfARegionNamesEachMembersChapter() {
        ReadFile read = ReadFile.of("2026-04-01_2026-04-30/palms.csv", """
                Chapter;First Name;Last Name;RGI;RGO;RRI;RRO;V;1-2-1
                BNI Quillfort;Ada;Brindle;1;2;3;4;5;6
                ;Corin;Vale;1;2;3;4;5;6
                """);

        assertThat(read.rows()).singleElement().satisfies(row -> assertThat(row.text(ExportRows.CHAPTER_NAME))
                .isEqualTo("BNI Quillfort"));
        assertThat(read.codes()).containsExactly("missing_value");
        assertThat(read.message(Locale.ENGLISH)).contains("The column Chapter must not be empty");
    }

    @Test
    void readsAGermanSummary() {
        ReadFile read = ReadFile.of(APRIL, """
                Land;Region;Chapter
                Germany;Nord;BNI Quillfort
                Von:;01.04.2026;
                Bis:;30.04.2026;
                Vorname;Nachname;P;A;L;M;S;G (Eigenbedarf);G (extern);R (Eigenbedarf);R (extern);V;1-2-1;U;CTE;T
                Jörg;Weiß;4;0;0;0;0;1;2;3;4;5;6;13.803,50;7;0
                Gäste;;;;;;;0;0;0;0;0;0;;;
                Gesamt;;4;0;0;0;0;1;2;3;4;5;6;13.803,50;7;0
                """);

        assertThat(read.header().text(FileHeaders.LANGUAGE)).isEqualTo("de");
        assertThat(read.header().text(FileHeaders.CHAPTER_COUNTRY)).isEqualTo("Germany");
        assertThat(read.header().day(FileHeaders.PERIOD_START)).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(read.rows()).singleElement().satisfies(row -> {
            assertThat(row.text(ExportRows.FROM_NAME)).isEqualTo("Jörg Weiß");
            assertThat(row.count(ExportRows.RECEIVED_OUTSIDE_COUNT)).isEqualTo(4);
            assertThat(row.count(ExportRows.VISITOR_COUNT)).isEqualTo(5);
            assertThat(row.count(ExportRows.ONE_TO_ONE_COUNT)).isEqualTo(6);
            assertThat(row.amount(ExportRows.AMOUNT)).isEqualTo(new BigDecimal("13803.50"));
            assertThat(row.count(ExportRows.EDUCATION_COUNT)).isEqualTo(7);
        });
        assertThat(read.addsUp()).isTrue();
    }

    @Test
    void readsAnEnglishSummarysAmountCreditsAndLastColumn() {
        ReadFile read = ReadFile.of(
                "Quillfort/2026-04-30/palms.xls", ReadFile.resource("palms_summary_en_export_without_header.xls"));

        assertThat(read.rows().get(0).amount(ExportRows.AMOUNT)).isEqualTo(new BigDecimal("23650.00"));
        assertThat(read.rows().get(0).count(ExportRows.EDUCATION_COUNT)).isEqualTo(33);
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void readsWhoWasAtWhichMeeting() {
        ReadFile read = ReadFile.of(
                "BNI Continuum/2026-04-22/attendance.xls",
                ReadFile.resource("palms_attendance_wide_RECONSTRUCTED.xls"));

        assertThat(read.header().text(FileHeaders.REPORT_KIND)).isEqualTo("palms_attendance");
        assertThat(read.header().text(FileHeaders.CHAPTER_NAME)).isEqualTo("Continuum");
        assertThat(read.header().day(FileHeaders.PERIOD_START)).isEqualTo(LocalDate.of(2026, 4, 1));
        TableRow ada = read.rows().get(0);
        assertThat(ada.text(ExportRows.ROW_KIND)).isEqualTo("attendance");
        assertThat(ada.text(ExportRows.FROM_NAME)).isEqualTo("Ada Brindle");
        assertThat(ada.days(ExportRows.PRESENT_ON))
                .containsExactly(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 15));
        assertThat(read.rejects()).isEmpty();
        assertThat(read.addsUp()).isTrue();
    }

    @Test
    void keepsOfTheLettersOnlyWhoWasThere() {
        ReadFile read = ReadFile.of(APRIL, """
                First Name,Last Name,,Apr 22,Apr 01,Apr 08,Apr 15,Apr 29
                Ada,Brindle,,P,l,M,S,
                Corin,Vale,,A,,,,x medical
                Visitors,,,,3,,,
                BNI,,,,P,,,
                Total,,,1,1,0,0,0
                """);

        assertThat(read.rows()).singleElement().satisfies(row -> {
            assertThat(row.days(ExportRows.PRESENT_ON))
                    .containsExactly(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 22));
            assertThat(row.text(ExportRows.RAW_TEXT)).isEqualTo("Ada\tBrindle");
        });
        assertThat(read.codes()).containsExactly("unknown_attendance");
        assertThat(read.message(Locale.ENGLISH) + read.rejects().get(0).text(Rejects.RAW_TEXT))
                .doesNotContain("medical")
                .contains("Apr 29");
        assertThat(read.warnings()).isEmpty();
        assertThat(read.addsUp()).isTrue();
    }

    @Test
    void whoWasAtNoMeetingHasAnEmptyList() {
        ReadFile read = ReadFile.of(APRIL, "First Name,Last Name,Apr 01\nAda,Brindle,A\n");

        assertThat(read.rows().get(0).days(ExportRows.PRESENT_ON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-04-01 | 2026-04-30 | Apr 01                  | 2026-04-01
            2026-04-01 | 2026-04-30 | April 1                 | 2026-04-01
            2026-04-01 | 2026-04-30 | 01-Apr                  | 2026-04-01
            2026-04-01 | 2026-04-30 | 1 avr.                  | 2026-04-01
            2026-04-01 | 2026-04-30 | avr. 01                 | 2026-04-01
            2026-04-01 | 2026-04-30 | 2026-04-01T00:00:00.000 | 2026-04-01
            2026-04-01 | 2026-04-30 | 01-Apr-26               | 2026-04-01
            2026-04-01 | 2026-04-30 | Apr 01, 2026            | 2026-04-01
            2026-07-01 | 2026-12-31 | août 5                  | 2026-08-05
            2026-07-01 | 2026-12-31 | DÉC. 24                 | 2026-12-24
            2026-01-01 | 2026-06-30 | févr. 12                | 2026-02-12
            2026-01-01 | 2026-06-30 | 12. März                | 2026-03-12
            2026-07-01 | 2026-12-31 | Okt 07                  | 2026-10-07
            2025-10-01 | 2026-03-31 | Dec 31                  | 2025-12-31
            2025-10-01 | 2026-03-31 | Jan 07                  | 2026-01-07
            2023-10-01 | 2024-03-31 | Feb 29                  | 2024-02-29
            """)
    void takesTheYearFromThePeriod(String first, String last, String heading, String day) {
        ReadFile read = ReadFile.of(
                "Quillfort/" + first + "_" + last + "/a.csv", "First Name;Last Name;" + heading + "\nAda;Brindle;P\n");

        assertThat(read.rows()).singleElement().satisfies(row -> assertThat(row.days(ExportRows.PRESENT_ON))
                .isEqualTo(List.of(LocalDate.parse(day))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-04-01 | 2026-04-30 | May 06                  | two months
            2025-04-01 | 2026-04-30 | Apr 08                  | two years
            2026-04-01 | 2026-04-30 | Apr 31                  | no day
            2026-02-01 | 2026-02-28 | Feb 29                  | no leap year
            2026-04-01 | 2026-04-30 | 2025-04-01              | another year
            2026-04-01 | 2026-04-30 | 01-Apr-25               | another year
            """)
    void refusesADayThatIsNotExactlyOneOfThePeriod(String first, String last, String heading, String why) {
        ReadFile read = ReadFile.of(
                "Quillfort/" + first + "_" + last + "/a.csv", "First Name;Last Name;" + heading + "\nAda;Brindle;P\n");

        assertThat(read.codes()).as(why).containsExactly("bad_meeting_day");
        assertThat(read.status()).isEqualTo("refused");
        assertThat(read.message(Locale.FRENCH))
                .contains("« " + heading + " » n'est pas exactement un jour de la période")
                .contains(first + "_" + last);
    }

    @Test
    void aMeetingDayAloneIsThePeriodOfItsOwnColumnOnly() {
        String text = "Prénom;Nom;avr. 01;avr. 08\nAda;Brindle;P;P\n";

        assertThat(ReadFile.of("Quillfort/2026-04-08/a.csv", text).codes()).containsExactly("bad_meeting_day");
        assertThat(ReadFile.of("Quillfort/2026-04-08/a.csv", text.replace("avr. 01;", ";"))
                        .codes())
                .isEmpty();
        assertThat(ReadFile.of("a.csv", text).codes()).containsExactly("chapter_missing");
    }

    @Test
    void warnsOfAColumnBesideTheMeetingsThatIsNotOne() {
        ReadFile read = ReadFile.of(APRIL, "First Name,Last Name,Apr 01,Arp 08\nAda,Brindle,P,P\n");

        assertThat(read.warnings()).containsExactly("column_ignored");
        assertThat(read.rows().get(0).days(ExportRows.PRESENT_ON)).hasSize(1);
    }

    @Test
    void refusesRowsOfAnotherAttendanceTableBelow() {
        ReadFile read = ReadFile.of(
                "Quillfort/2026-04-01_2026-05-31/a.csv",
                "First Name,Last Name,Apr 01\nAda,Brindle,P\nFirst Name,Last Name,May 06\nAda,Brindle,P\n");

        assertThat(read.rows()).hasSize(1);
        assertThat(read.codes()).containsExactly("unknown_shape", "unknown_shape");
    }

    @Test
    void findsChapterAndPeriodBesideTheirLabelsToo() {
        ReadFile read = ReadFile.of("attendance.csv", """
                Groupe ► Rapport PALMS
                Parameters
                Chapter,,,Quillfort
                From:,,,2026-04-01
                To:,,,2026-04-30
                First Name,Last Name,,Apr 08
                Ada,Brindle,,P
                """);

        assertThat(read.header().text(FileHeaders.CHAPTER_NAME)).isEqualTo("Quillfort");
        assertThat(read.rows().get(0).days(ExportRows.PRESENT_ON)).containsExactly(LocalDate.of(2026, 4, 8));
    }
}
