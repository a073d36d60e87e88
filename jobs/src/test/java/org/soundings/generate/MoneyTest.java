package org.soundings.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1155000       | 11550.00      | 11 550,00
            50            | 0.50          | 0,50
            -123456       | -1234.56      | -1234,56
            1856610963000 | 1.856610963E+10 | 18 566 109 630,00
            1000000000    | 1.0E+7        | 10 000 000,00
            """)
    void writesAmountsAsTheSiteAndAsFrenchExcel(long cents, String site, String french) {
        assertThat(Money.site(cents)).isEqualTo(site);
        assertThat(new BigDecimal(Money.site(cents))).isEqualByComparingTo(BigDecimal.valueOf(cents, 2));
        assertThat(Money.french(cents, " ")).isEqualTo(french);
    }
}
