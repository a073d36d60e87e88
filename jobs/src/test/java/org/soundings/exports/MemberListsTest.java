package org.soundings.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.soundings.exports.ReadFile.WEEK;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundings.tables.ExportRows;
import org.soundings.tables.FileHeaders;

/** Region lists, chapter rosters, visitor reports and membership dues. */
final class MemberListsTest {

    @Test
    void readsARegionsListInAnyOrderAndKeepsOnlyWhatIsUsed() {
        ReadFile read = ReadFile.of("region.csv", """
                Sponsor;Status;Last Name;Email;First Name;Renewal Date;Chapter Name;Profession;Address;Join Date
                Corin Vale;Active;Brindle;ada@example.org;Ada;05/04/2027;BNI Quillfort;Food > Bakery > Baker;1 Mill Lane;05/04/2023
                ;DROPPED;Vale;;Corin;;BNI Harbour;Roofer;;
                ;On a boat;Frey;;Edda;;BNI Harbour;Sailor;;
                Total;;3;;;;;;;
                """);

        TableRow ada = read.rows().get(0);
        assertThat(ada.text(ExportRows.ROW_KIND)).isEqualTo("roster");
        assertThat(ada.text(ExportRows.FROM_NAME)).isEqualTo("Ada Brindle");
        assertThat(ada.text(ExportRows.PROFESSION)).isEqualTo("Baker");
        assertThat(ada.text(ExportRows.MEMBER_STATUS)).isEqualTo("active");
        assertThat(ada.day(ExportRows.JOINED_ON)).isEqualTo(LocalDate.of(2023, 4, 5));
        assertThat(ada.day(ExportRows.RENEWAL_ON)).isEqualTo(LocalDate.of(2027, 4, 5));
        assertThat(ada.toString()).doesNotContain("example.org").doesNotContain("Mill Lane");
        assertThat(read.rows())
                .extracting(row -> row.text(ExportRows.MEMBER_STATUS))
                .containsExactly("active", "left", null);
        assertThat(read.warnings()).containsExactly("unknown_status");
        assertThat(read.addsUp()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nom du groupe;Prénom;Nom;Profession;Statut;Date d'adhésion | Actif    | active | fr
            Groupe;Prénom;Nom;Métier;Statut;Date d’entrée              | Radié    | left   | fr
            Chapter;Vorname;Nachname;Beruf;Status;Eintrittsdatum       | Aktiv    | active | de
            Unternehmerteam;Vorname;Nachname;Branche;Status;Beitrittsdatum | Gekündigt | left | de
            Chapter;First Name;Last Name;Profession;Status;Joined      | Late     | active | en
            """)
    void readsARegionsListInEachLanguage(String heading, String status, String meant, String language) {
        ReadFile read =
                ReadFile.of("region.csv", heading + "\nBNI Harbour;Éva;Größ;Roofer;" + status + ";2024-05-06\n");

        assertThat(read.header().text(FileHeaders.LANGUAGE)).isEqualTo(language);
        assertThat(read.rows()).singleElement().satisfies(row -> {
            assertThat(row.text(ExportRows.FROM_NAME)).isEqualTo("Éva Größ");
            assertThat(row.text(ExportRows.CHAPTER_NAME)).isEqualTo("BNI Harbour");
            assertThat(row.text(ExportRows.MEMBER_STATUS)).isEqualTo(meant);
            assertThat(row.day(ExportRows.JOINED_ON)).isEqualTo(LocalDate.of(2024, 5, 6));
        });
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void aListOfARegionIsReadAsItsCountryWrites() {
        ReadFile read = ReadFile.of("region.csv", """
                Running User,Run At,Country,Region
                Sample Runner,2025-02-25 15:08:13,United States,East Coast
                Chapter Name,First Name,Last Name,Profession,Join Date
                BNI Harbour,Ada,Brindle,Baker,12/31/2023
                """);

        TableRow ada = read.rows().get(0);
        assertThat(ada.day(ExportRows.JOINED_ON)).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(ada.text(ExportRows.CHAPTER_REGION)).isEqualTo("East Coast");
        assertThat(ada.text(ExportRows.CHAPTER_COUNTRY)).isEqualTo("United States");
    }

    @Test
    void readsAChaptersRosterWithASecondLineOfHeadings() {
        byte[] sheet = Sheet.of("Chapter ► Chapter Roster Report")
                .row("Chapter:", "", "Quillfort")
                .row("Member Name", "", "Classification", "Company Name", "Phone", "Data shows last 90 days")
                .row("", "", "", "", "", "G", "R", "V", "121", "L", "Abs")
                .row("Ada Brindle", "", "Food > Baker", "Brindle &amp; Co", "+33 1", "1", "2", "3", "4", "5", "6")
                .bytes();

        ReadFile read = ReadFile.of("roster.xls", sheet);

        assertThat(read.header().text(FileHeaders.CHAPTER_NAME)).isEqualTo("Quillfort");
        assertThat(read.rejects()).isEmpty();
        assertThat(read.rows()).singleElement().satisfies(row -> {
            assertThat(row.text(ExportRows.FROM_NAME)).isEqualTo("Ada Brindle");
            assertThat(row.text(ExportRows.PROFESSION)).isEqualTo("Baker");
            assertThat(row.text(ExportRows.RAW_TEXT)).isEqualTo("Ada Brindle\tFood > Baker");
        });
        assertThat(read.addsUp()).isTrue();
    }

    @Test
    void aVisitIsASlipOfItsDay() {
        ReadFile read = ReadFile.of(WEEK + "visitors.csv", """
                Title,First Name,Last Name,Company,Profession,Invited By,Visit Date,Format,Phone,Email,Type
                Ms,Edda,Frey,Frey Ltd,Tailor,Ada Brindle,13/02/2025,In person,+33 1,e@example.org,Visitor
                Mr,Gil,Orn,,Cook,,13/02/2025,,,,Guest
                Mr,Hal,Ives,,Cook,Corin Vale,13/02/2025,,,,Substitute
                Ms,Ida,Quint,,Cook,Ada Brindle,,,,,Visitor
                """);

        TableRow edda = read.rows().get(0);
        assertThat(edda.text(ExportRows.ROW_KIND)).isEqualTo("slip");
        assertThat(edda.text(ExportRows.KIND)).isEqualTo("visitor");
        assertThat(edda.text(ExportRows.FROM_NAME)).isEqualTo("Ada Brindle");
        assertThat(edda.text(ExportRows.TO_NAME)).isEqualTo("Edda Frey");
        assertThat(edda.day(ExportRows.EVENT_ON)).isEqualTo(LocalDate.of(2025, 2, 13));
        assertThat(edda.flag(ExportRows.FROM_IS_VISITING)).isFalse();
        assertThat(edda.text(ExportRows.RAW_TEXT)).doesNotContain("example.org").doesNotContain("+33");
        assertThat(read.rows().get(1).text(ExportRows.FROM_NAME)).isNull();
        assertThat(read.rows()).hasSize(2);
        assertThat(read.codes()).containsExactly("missing_value");
        assertThat(read.message(Locale.FRENCH)).contains("La colonne Visit Date ne doit pas être vide");
        assertThat(read.header().count(FileHeaders.STRUCTURE_COUNT)).isEqualTo(2);
        assertThat(read.addsUp()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prénom;Nom;Invité par;Date de visite      | fr
            Vorname;Nachname;Eingeladen von;Besuchsdatum | de
            """)
    void readsVisitorsInEachLanguage(String heading, String language) {
        ReadFile read = ReadFile.of(WEEK + "visitors.csv", heading + "\nEdda;Frey;Ada Brindle;2025-02-13\n");

        assertThat(read.header().text(FileHeaders.REPORT_KIND)).isEqualTo("visitor_report");
        assertThat(read.header().text(FileHeaders.LANGUAGE)).isEqualTo(language);
        assertThat(read.rows().get(0).text(ExportRows.FROM_NAME)).isEqualTo("Ada Brindle");
    }

    @Test
    void readsEachOfStackedTablesByItsOwnHeading() {
        byte[] sheet = Sheet.of("Chapter ► Membership Dues Report")
                .row("Chapter:", "", "Quillfort")
                .row("", "Member Name", "", "Industry", "Type", "Membership Status", "Due Date")
                .row("1", "Ada Brindle", "", "Food", "President, Member", "Active", "2027-05-01T00:00:00.000")
                .row("2", "Corin Vale", "", "Building", "Member", "", "2027-03-01T00:00:00.000")
                .row()
                .row("New Members Since")
                .row("2026-09-01T00:00:00.000")
                .row("", "Start Date", "Member Name", "", "Industry", "Type", "Due Date")
                .row("1", "2026-10-01T00:00:00.000", "Edda Frey", "", "Sea", "Member", "2027-10-01T00:00:00.000")
                .row("Late Members Since 01/09/2026")
                .row("", "", "Member Name", "Industry", "Due Date")
                .row("Expired or Dropped Members Since")
                .row("01/09/2026")
                .row("Due Date", "Member Name", "Industry", "", "", "", "", "", "Membership Status")
                .row("2026-10-01T00:00:00.000", "Gil Orn", "Kitchen", "", "", "", "", "", "Dropped")
                .row("2026-10-02T00:00:00.000", "Hal Ives", "Kitchen")
                .row("2026-10-02T00:00:00.000", "", "Kitchen")
                .bytes();

        ReadFile read = ReadFile.of("dues.xls", sheet);

        assertThat(read.header().text(FileHeaders.REPORT_KIND)).isEqualTo("membership_dues");
        assertThat(read.header().text(FileHeaders.CHAPTER_NAME)).isEqualTo("Quillfort");
        assertThat(read.rows())
                .extracting(
                        row -> row.text(ExportRows.ROW_KIND),
                        row -> row.text(ExportRows.FROM_NAME),
                        row -> row.text(ExportRows.PROFESSION),
                        row -> row.text(ExportRows.MEMBER_STATUS),
                        row -> row.day(ExportRows.JOINED_ON),
                        row -> row.day(ExportRows.RENEWAL_ON))
                .containsExactly(
                        tuple("dues", "Ada Brindle", "Food", "active", null, LocalDate.of(2027, 5, 1)),
                        tuple("dues", "Corin Vale", "Building", null, null, LocalDate.of(2027, 3, 1)),
                        tuple("dues", "Edda Frey", "Sea", null, LocalDate.of(2026, 10, 1), LocalDate.of(2027, 10, 1)),
                        tuple("dues", "Gil Orn", "Kitchen", "left", null, LocalDate.of(2026, 10, 1)),
                        tuple("dues", "Hal Ives", "Kitchen", "left", null, LocalDate.of(2026, 10, 2)));
        assertThat(read.codes()).containsExactly("missing_value");
        assertThat(read.header().count(FileHeaders.STRUCTURE_COUNT)).isEqualTo(12);
        assertThat(read.addsUp()).isTrue();
    }

    @Test
    void readsStackedTablesSavedAsCsvWhereEachLineHasTheSameNumberOfCells() {
        ReadFile read = ReadFile.of("Quillfort/2026-11-01/cotisations.csv", """
                ;Nom du membre;Secteur d'activité;Statut;Date d'échéance;
                1;Éva Roux;Bâtiment;Actif;01/05/2027;
                ;;;;;
                Membres sortis depuis;;;;;
                01/09/2026;;;;;
                Date d'échéance;;;;;Nom du membre
                01/10/2026;;;;;Luc Noir
                """);

        assertThat(read.header().text(FileHeaders.LANGUAGE)).isEqualTo("fr");
        assertThat(read.rows())
                .extracting(
                        row -> row.text(ExportRows.FROM_NAME),
                        row -> row.text(ExportRows.MEMBER_STATUS),
                        row -> row.day(ExportRows.RENEWAL_ON))
                .containsExactly(
                        tuple("Éva Roux", "active", LocalDate.of(2027, 5, 1)),
                        tuple("Luc Noir", "left", LocalDate.of(2026, 10, 1)));
        assertThat(read.rejects()).isEmpty();
        assertThat(read.addsUp()).isTrue();
    }

    @Test
    void aLoneCellThatIsNoTitleIsRefusedRatherThanPassedOver() {
        ReadFile read = ReadFile.of(
                "Quillfort/2026-11-01/dues.csv",
                "Member Name,Industry,Due Date\nAda Brindle,,\n,Food,\n,,01/05/2027\n");

        assertThat(read.rows()).hasSize(1);
        assertThat(read.codes()).containsExactly("missing_value", "missing_value");
    }
}
