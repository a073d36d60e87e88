package org.soundings.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soundings.exports.ReadFile.WEEK;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.tables.ExportRows;
import org.soundings.tables.Field;
import org.soundings.tables.FileHeaders;
import org.soundings.tables.Rejects;

/** Slips audits: both heading sets, with and without preamble, as workbooks and as CSV. */
final class SlipsAuditTest {

    private static final List<Field> SHOWN = List.of(
            ExportRows.KIND,
            ExportRows.FROM_NAME,
            ExportRows.TO_NAME,
            ExportRows.TIER,
            ExportRows.QUANTITY_COUNT,
            ExportRows.AMOUNT,
            ExportRows.CURRENCY_CODE,
            ExportRows.OTHER_CHAPTER_NAME,
            ExportRows.OTHER_CHAPTER_REGION,
            ExportRows.OTHER_CHAPTER_COUNTRY);

    /** The rows of both skeletons, which hold the same slips. */
    private static final List<String> SLIPS = List.of(
            "one_to_one Ada_Brindle Corin_Vale - 1 - - - - -",
            "one_to_one Corin_Vale Ada_Brindle - 1 - - - - -",
            "referral Ada_Brindle Corin_Vale inside 1 - - - - -",
            "referral Ada_Brindle Corin_Vale outside 1 - - - - -",
            "referral Ada_Brindle Corin_Vale outside 1 - - - - -",
            "referral Ada_Brindle Dr._Hanne_Osk outside 1 - - BNI_Quillfort Northmere Exampleland",
            "one_to_one Dr._Hanne_Osk Corin_Vale - 1 - - BNI_Quillfort Northmere Exampleland",
            "education Corin_Vale - - 2 - - - - -",
            "visitor Ada_Brindle Visitor_Person - 1 - - - - -",
            "closed_business - Corin_Vale - 1 11550.00 EUR - - -",
            "closed_business - Corin_Vale - 1 400.00 EUR BNI_Quillfort Northmere Exampleland");

    @ParameterizedTest
    @ValueSource(
            strings = {"slips_audit_export_with_header_RECONSTRUCTED.xls", "slips_audit_export_without_header.xls"})
    void readsEverySlipOfTheSkeletons(String file) {
        ReadFile read = ReadFile.of("Continuum/2025-02-13/" + file, ReadFile.resource(file));

        assertThat(read.rejects()).isEmpty();
        assertThat(read.rows()).extracting(SlipsAuditTest::shown).containsExactlyElementsOf(SLIPS);
        assertThat(read.rows().get(5).flag(ExportRows.TO_IS_VISITING)).isTrue();
        assertThat(read.rows().get(5).flag(ExportRows.FROM_IS_VISITING)).isFalse();
        assertThat(read.rows().get(6).flag(ExportRows.FROM_IS_VISITING)).isTrue();
        assertThat(read.rows().get(9).flag(ExportRows.FROM_IS_VISITING)).isNull();
        assertThat(read.addsUp()).isTrue();
    }

    @Test
    void takesChapterDayAndTimeFromThePreamble() {
        ReadFile read = ReadFile.of("a.xls", ReadFile.resource("slips_audit_export_with_header_RECONSTRUCTED.xls"));

        TableRow header = read.header();
        assertThat(header.text(FileHeaders.CHAPTER_NAME)).isEqualTo("BNI Continuum");
        assertThat(header.text(FileHeaders.CHAPTER_REGION)).isEqualTo("Northmere");
        assertThat(header.text(FileHeaders.CHAPTER_COUNTRY)).isEqualTo("Exampleland");
        assertThat(header.day(FileHeaders.MEETING_ON)).isEqualTo(LocalDate.of(2025, 2, 13));
        assertThat(header.day(FileHeaders.PERIOD_END)).isNull();
        assertThat(header.instant(FileHeaders.EXPORTED_AT)).isEqualTo(Instant.parse("2025-02-25T14:08:13Z"));
        assertThat(header.count(FileHeaders.STRUCTURE_COUNT)).isEqualTo(4);
        assertThat(read.rows().get(0).count(ExportRows.LINE_NUMBER)).isEqualTo(5);
        assertThat(read.rows().get(0).text(ExportRows.CHAPTER_REGION)).isEqualTo("Northmere");
    }

    @Test
    void aCsvHasLostItsBold() {
        ReadFile read = ReadFile.of(WEEK + "slips.csv", """
                From;To;Slip Type;Inside/Outside;TYFCB Amount;CEU Credits;Detail
                Ada Brindle;Hanne Osk;Referral;Tier 1 (inside);;;BNI Harbour, Inner, East Coast, Exampleland
                BNI;Visitor Person;Visitor;;;;
                ;BNI;TYFCB;;1 234,565;;
                """);

        assertThat(read.warnings()).containsExactly("bold_lost");
        assertThat(read.rows())
                .extracting(SlipsAuditTest::shown)
                .containsExactly(
                        "referral Ada_Brindle Hanne_Osk inside 1 - - BNI_Harbour,_Inner East_Coast Exampleland",
                        "visitor - Visitor_Person - 1 - - - - -",
                        "closed_business - - - 1 1234.57 EUR - - -");
        assertThat(read.rows().get(0).flag(ExportRows.FROM_IS_VISITING)).isNull();
    }

    @Test
    void readsFrenchSlipsWithTheirPreamble() {
        ReadFile read = ReadFile.of("fiches.csv", """
                Rapport d'audit des fiches du 13/02/2025
                Utilisateur;Exécuté le;Pays;Région;Groupe
                Sample Runner;25/02/2025 15:08;France;Nord;BNI Quillfort
                De;À;Type de fiche;Interne/Externe;Montant MPB;Crédits UEG;Détail
                Ada Brindle;Corin Vale;Tête-à-tête;;;;
                Ada Brindle;Corin Vale;Recommandation;Interne;;;
                Ada Brindle;Corin Vale;Recommandation;Externe;;;
                ;Corin Vale;MPB;;1 234,56;;
                Corin Vale;;UEG;;;2;
                Ada Brindle;Edda Frey;Invité;;;;
                """);

        assertThat(read.header().text(FileHeaders.LANGUAGE)).isEqualTo("fr");
        assertThat(read.header().text(FileHeaders.CHAPTER_NAME)).isEqualTo("BNI Quillfort");
        assertThat(read.header().text(FileHeaders.CHAPTER_REGION)).isEqualTo("Nord");
        assertThat(read.header().day(FileHeaders.MEETING_ON)).isEqualTo(LocalDate.of(2025, 2, 13));
        assertThat(read.header().instant(FileHeaders.EXPORTED_AT)).isEqualTo(Instant.parse("2025-02-25T14:08:00Z"));
        assertThat(read.rows())
                .extracting(SlipsAuditTest::shown)
                .containsExactly(
                        "one_to_one Ada_Brindle Corin_Vale - 1 - - - - -",
                        "referral Ada_Brindle Corin_Vale inside 1 - - - - -",
                        "referral Ada_Brindle Corin_Vale outside 1 - - - - -",
                        "closed_business - Corin_Vale - 1 1234.56 EUR - - -",
                        "education Corin_Vale - - 2 - - - - -",
                        "visitor Ada_Brindle Edda_Frey - 1 - - - - -");
        assertThat(read.addsUp()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "From;To;Slip Type;Inside/Outside;TYFCB Amount;CEU Credits;Detail, 'TYFCB, CEU, One-to-One, Referral, Visitor', Referral, 'Tier 1 (inside), Tier 2 (outside)'",
        "De;À;Type de fiche;Interne/Externe;Montant MPB;Crédits UEG;Détail, 'MPB, UEG, Tête-à-tête, Recommandation, Invité', Recommandation, 'Interne, Externe'",
        "Von;An;Zetteltyp;Eigenbedarf/Extern;Umsatz;CTE;Detail, 'Umsatz, CTE, Vier-Augen-Gespräch, Empfehlung, Besucher', Empfehlung, 'Eigenbedarf, Extern'"
    })
    void saysWhichWordsTheFileCouldHaveSaidInItsLanguage(String heading, String kinds, String referral, String tiers) {
        ReadFile read =
                ReadFile.of(WEEK + "a.csv", heading + "\nAda;Bo;Coffee;;;;\nAda;Bo;" + referral + ";Sideways;;;\n");

        assertThat(read.rejects())
                .extracting(reject -> reject.text(Rejects.CODE) + " " + reject.text(Rejects.EXPECTED))
                .containsExactly("unknown_kind " + kinds, "unknown_tier " + tiers);
    }

    @Test
    void readsGermanSlips() {
        ReadFile read = ReadFile.of(WEEK + "a.csv", """
                Von;An;Zetteltyp;Eigenbedarf/Extern;Umsatz;CTE;Detail
                Ada Brindle;Corin Vale;Vier-Augen-Gespräch;;;;
                Ada Brindle;Corin Vale;Empfehlung;Eigenbedarf;;;
                Ada Brindle;Corin Vale;Empfehlung;Extern;;;
                ;Corin Vale;Umsatz;;99,50;;
                Ada Brindle;Edda Frey;Besucher;;;;
                """);

        assertThat(read.header().text(FileHeaders.LANGUAGE)).isEqualTo("de");
        assertThat(read.rows())
                .extracting(SlipsAuditTest::shown)
                .containsExactly(
                        "one_to_one Ada_Brindle Corin_Vale - 1 - - - - -",
                        "referral Ada_Brindle Corin_Vale inside 1 - - - - -",
                        "referral Ada_Brindle Corin_Vale outside 1 - - - - -",
                        "closed_business - Corin_Vale - 1 99.50 EUR - - -",
                        "visitor Ada_Brindle Edda_Frey - 1 - - - - -");
    }

    @ParameterizedTest
    @CsvSource({
        "'Harbour, East Coast, Exampleland',      Harbour,        East Coast, Exampleland",
        "'BNI Harbour',                           BNI Harbour,    ,",
        "'Harbour, East Coast',                   Harbour,        East Coast,",
        "'Harbour, Old, East Coast, Exampleland', 'Harbour, Old', East Coast, Exampleland",
    })
    void partsTheDetail(String detail, String chapter, String region, String country) {
        ReadFile read = ReadFile.of(
                WEEK + "a.xls",
                Sheet.slips().row("Ada", "*Bo", "Referral", "", "", "", detail).bytes());

        TableRow row = read.rows().get(0);
        assertThat(row.text(ExportRows.OTHER_CHAPTER_NAME)).isEqualTo(chapter);
        assertThat(row.text(ExportRows.OTHER_CHAPTER_REGION)).isEqualTo(region);
        assertThat(row.text(ExportRows.OTHER_CHAPTER_COUNTRY)).isEqualTo(country);
    }

    @Test
    void aMemberAndAVisitorOfOneNameAreTwoPersons() {
        ReadFile read = ReadFile.of(
                WEEK + "a.xls",
                Sheet.slips()
                        .row("Ada Brindle", "*Ada Brindle", "Referral", "", "", "", "Harbour, East, Exampleland")
                        .row("Ada Brindle", "Ada Brindle", "Referral", "", "", "", "")
                        .bytes());

        assertThat(read.rows()).hasSize(1);
        assertThat(read.codes()).containsExactly("self_loop");
    }

    @Test
    void refusesSlipsOfAPeriodAfterTheAsOfDay() {
        byte[] sheet =
                Sheet.slips().row("Ada", "Bo", "Referral", "", "", "", "").bytes();

        ReadFile before =
                ReadFile.of(WEEK + "a.xls", sheet, Manifest.none(), ReadFile.SETTINGS, LocalDate.of(2025, 2, 15));
        ReadFile onTheDay =
                ReadFile.of(WEEK + "a.xls", sheet, Manifest.none(), ReadFile.SETTINGS, LocalDate.of(2025, 2, 16));

        assertThat(before.codes()).containsExactly("after_as_of");
        assertThat(onTheDay.rows()).hasSize(1);
    }

    @Test
    void amountsAreInTheCurrencyOfTheCountry() {
        ReadFile read = ReadFile.of(
                WEEK + "a.csv",
                "Country,Chapter\nUnited Kingdom,Quillfort\n"
                        + "From,To,Slip Type,Inside/Outside,TYFCB Amount,CEU Credits,Detail\n,Ada,TYFCB,,\"£1,234.50\",,\n");

        assertThat(read.rows().get(0).text(ExportRows.CURRENCY_CODE)).isEqualTo("GBP");
        assertThat(read.rows().get(0).amount(ExportRows.AMOUNT)).isEqualTo(new BigDecimal("1234.50"));
    }

    private static String shown(TableRow row) {
        return Stream.of(SHOWN.toArray(Field[]::new))
                .map(field -> field.equals(ExportRows.AMOUNT)
                        ? row.amount(field)
                        : field.equals(ExportRows.QUANTITY_COUNT) ? row.count(field) : row.text(field))
                .map(value -> Objects.toString(value, "-").replace(' ', '_'))
                .collect(Collectors.joining(" "));
    }
}
