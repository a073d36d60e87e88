package org.soundings.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundings.config.Formats.Format;

/** Numbers, days and stamps as exports write them. */
final class ValuesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11550.00         | fr-FR | 11550.00
            53.0             | fr-FR | 53.00
            1.856610963E+10  | fr-FR | 18566109630.00
            13803,00         | fr-FR | 13803.00
            1 234,56         | fr-FR | 1234.56
            1\u202F234,56 €  | fr-FR | 1234.56
            1\u00A0234       | fr-FR | 1234.00
            1234,567         | fr-FR | 1234.57
            +12              | fr-FR | 12.00
            10,00 EUR        | fr-FR | 10.00
            0,005            | fr-FR | 0.01
            1.234,56         | fr-FR | ambiguous_number
            1,234.56         | fr-FR | ambiguous_number
            1.234            | fr-FR | ambiguous_number
            12 34            | fr-FR | ambiguous_number
            150.00           | de-CH | 150.00
            1'234.50         | de-CH | 1234.50
            1’234.50 Fr.     | de-CH | bad_currency
            1,234.56         | en-US | 1234.56
            1.234,56         | de-DE | 1234.56
            13.803           | de-DE | 13803.00
            13803,00         | de-DE | 13803.00
            1 234,56         | de-DE | ambiguous_number
            1.234,56         | fr-LU | 1234.56
            1.234,56         | fr-MA | 1234.56
            1\u202F234,56     | fr-BE | 1234.56
            1 234,56         | fr-CA | 1234.56
            1,234.56         | en-CA | 1234.56
            1'234.50         | de-LI | 1234.50
            1.856610963E+10  | de-DE | 18566109630.00
            53.0             | de-DE | 53.00
            -53.0            | de-DE | negative_amount
            \u221253,00        | fr-FR | negative_amount
            1,234            | en-US | 1234.00
            150,00           | en-US | 150.00
            2,60,000.00      | en-IN | 260000.00
            2,60,000.00      | en-GB | 260000.00
            26,0000.00       | en-IN | ambiguous_number
            2,60,000.00      | fr-FR | ambiguous_number
            (5.00)           | en-US | negative_amount
            5-               | en-US | negative_amount
            12 abc           | en-US | bad_number
            0x10             | en-US | bad_number
            1e999            | en-US | number_out_of_range
            NaN              | en-US | bad_number
            """)
    void amounts(String text, String locale, String expected) {
        Format format = new Format("dd/MM/yyyy", Locale.forLanguageTag(locale), PARIS, "EUR", "UTF-8");

        assertThat(outcome(() -> Numbers.amount(new Cell(text, null, Cell.Type.TEXT), format, "EUR")
                        .toPlainString()))
                .isEqualTo(expected);
    }

    @Test
    void aNumberCellOfAWorkbookIsWrittenTheSameEverywhere() {
        Format format = new Format("dd/MM/yyyy", Locale.FRANCE, PARIS, "EUR", "UTF-8");

        assertThat(Numbers.amount(new Cell("1234.567", false, Cell.Type.NUMBER), format, "EUR"))
                .isEqualTo(new BigDecimal("1234.57"));
        assertThat(Numbers.count(new Cell("41.0", false, Cell.Type.NUMBER), format, 0))
                .isEqualTo(41);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            53.0            | 53.00
            1234.567        | 1234.57
            1.856610963E+10 | 18566109630.00
            -1.5            | negative_amount
            1e999           | number_out_of_range
            """)
    void aTypedNumberIsWrittenTheSameInEveryCountry(String text, String expected) {
        for (String locale : new String[] {"fr-FR", "de-DE", "en-IN", "de-CH"}) {
            Format format = new Format("dd/MM/yyyy", Locale.forLanguageTag(locale), PARIS, "EUR", "UTF-8");

            assertThat(outcome(() -> Numbers.amount(new Cell(text, false, Cell.Type.NUMBER), format, "EUR")
                            .toPlainString()))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            05/04/2024                | dd/MM/yyyy | 2024-04-05
            5/4/2024                  | dd/MM/yyyy | 2024-04-05
            05/04/2024                | MM/dd/yyyy | 2024-05-04
            05.04.2024                | dd.MM.yyyy | 2024-04-05
            2024-04-05                | MM/dd/yyyy | 2024-04-05
            2024-03-04T23:30:00Z      | dd/MM/yyyy | 2024-03-05
            2024-03-04T23:30:00+05:00 | dd/MM/yyyy | 2024-03-04
            2024-03-04T23:30:00.000   | dd/MM/yyyy | 2024-03-04
            2024-03-04 23:30:00       | dd/MM/yyyy | 2024-03-04
            04/03/2024 23:30          | dd/MM/yyyy | 2024-03-04
            04.03.2024 00:00:00       | dd.MM.yyyy | 2024-03-04
            3/4/2024 11:30:05 PM      | MM/dd/yyyy | 2024-03-04
            3/4/2024 11:30pm          | MM/dd/yyyy | 2024-03-04
            04-03-2024                | dd-MM-yyyy | 2024-03-04
            2024-3-4                  | yyyy-MM-dd | 2024-03-04
            04/03/2024                | dd-MM-yyyy | bad_date
            04/03/2024 25:30          | dd/MM/yyyy | bad_date
            04/03/2024 13:30 PM       | dd/MM/yyyy | bad_date
            04/03/2024 noon           | dd/MM/yyyy | bad_date
            29/02/2024                | dd/MM/yyyy | 2024-02-29
            29/02/2023                | dd/MM/yyyy | bad_date
            31/02/2024                | dd/MM/yyyy | bad_date
            13/13/2024                | dd/MM/yyyy | bad_date
            05/04/24                  | dd/MM/yyyy | bad_date
            05/004/2024               | dd/MM/yyyy | bad_date
            05/04/2024 24:00          | dd/MM/yyyy | bad_date
            05/04/2024 0:05 PM        | dd/MM/yyyy | bad_date
            05/04/2024 12:05 am       | dd/MM/yyyy | 2024-04-05
            5/4/02024                 | dd/MM/yyyy | bad_date
            05/04/+12024              | dd/MM/yyyy | bad_date
            45356                     | dd/MM/yyyy | bad_date
            2024-12-31T23:59:60Z      | dd/MM/yyyy | bad_date
            1582-10-10                | dd/MM/yyyy | date_out_of_range
            """)
    void days(String text, String form, String expected) {
        Format format = new Format(form, Locale.FRANCE, PARIS, "EUR", "UTF-8");

        assertThat(outcome(() ->
                        Days.of(new Cell(text, null, Cell.Type.TEXT), format).toString()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Slips_Audit_Report_08-25-2025_2-26_PM (1).xls | 2025-08-25T12:26:00Z
            Slips_Audit_Report_08-25-2025_12-05_AM.xls    | 2025-08-24T22:05:00Z
            Slips_Audit_Report_13-25-2025_2-26_PM.xls     | -
            log 2025-08-25.csv                            | 2025-08-24T22:00:00Z
            log_2025-08-25T14-26.csv                      | 2025-08-25T12:26:00Z
            log_2025-08-11_2025-08-17.csv                 | 2025-08-16T22:00:00Z
            chapter-palms.xls                             | -
            """)
    void stamps(String name, Instant expected) {
        assertThat(FileName.stamp(name, PARIS).orElse(null)).isEqualTo(expected);
    }

    @Test
    void theFoldersAboveAFileSayChapterAndDays() {
        assertThat(Folders.of("BNI Lyon/2025-08-11_2025-08-17/deeper/a.xls")).hasValueSatisfying(said -> {
            assertThat(said.chapter()).isEqualTo("BNI Lyon");
            assertThat(said.start()).isEqualTo(LocalDate.of(2025, 8, 11));
        });
        assertThat(Folders.of("2025-08-11/a.xls"))
                .hasValueSatisfying(said -> assertThat(said.chapter()).isNull());
        assertThat(Folders.of("BNI Lyon/a.xls")).isEmpty();
        assertThatThrownBy(() -> Folders.of("BNI Lyon/2025-08-17_2025-08-11/a.xls"))
                .isInstanceOf(Refused.class)
                .hasMessage("bad_period");
    }

    private static String outcome(java.util.function.Supplier<String> reading) {
        try {
            return reading.get();
        } catch (Refused refused) {
            return refused.reason().code();
        }
    }
}
