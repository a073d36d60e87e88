package org.soundings.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.junit.Lifecycle;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;
import org.soundings.config.Formats.Format;

/**
 * Any text as a number: it is refused, or means what its digits can mean; and what a locale writes is read back. The
 * first letter of an input chooses locale and kind of cell, the rest is the text.
 */
final class NumbersFuzzTest {

    private static final List<String> LOCALES = List.of("fr-FR", "en-US", "de-CH", "en-IN", "de-DE", "ar-EG", "sv-SE");
    private static final Pattern PLAIN = Pattern.compile("(\\d{1,14})(?:[.,](\\d{1,2}))?");
    private static final int MOST_CENTS_DIGITS = 15;

    @FuzzTest(maxDuration = "20m", lifecycle = Lifecycle.PER_TEST)
    @Timeout(20)
    void reads(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        int choice = bytes[0] & 0xFF;
        Format format = format(LOCALES.get(choice % LOCALES.size()));
        boolean isNumberCell = choice >= 'A' && choice <= 'Z';
        String text = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
        Cell cell = new Cell(text, false, isNumberCell ? Cell.Type.NUMBER : Cell.Type.TEXT);

        checkAmount(cell, format);
        checkCount(cell, format);
        checkWhatTheLocaleWrites(text, format);
    }

    private static void checkAmount(Cell cell, Format format) {
        BigDecimal amount = null;
        try {
            amount = Numbers.amount(cell, format, format.currency());
        } catch (Refused refused) {
            assertThat(refused.reason()).isNotNull();
        }
        if (amount != null) {
            assertThat(amount.scale()).isEqualTo(2);
            assertThat(amount).isBetween(BigDecimal.ZERO, new BigDecimal("9999999999999999.99"));
            assertThat(PlainNumbers.canMean(cell.text(), amount))
                    .as("“%s” (%s) as %s", cell.text(), format.numbers(), amount)
                    .isTrue();
        }
        Matcher plain = PLAIN.matcher(cell.text());
        if (plain.matches()) {
            String cents = plain.group(2) == null ? "" : "." + plain.group(2);
            assertThat(amount).isEqualByComparingTo(plain.group(1) + cents);
        }
    }

    private static void checkCount(Cell cell, Format format) {
        try {
            long count = Numbers.count(cell, format, 0);
            assertThat(count).isBetween(0L, 1_000_000_000L);
            assertThat(PlainNumbers.canMean(cell.text(), new BigDecimal(count)))
                    .as("“%s” (%s) as %s", cell.text(), format.numbers(), count)
                    .isTrue();
        } catch (Refused refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }

    /** The text's digits as cents, written by the JDK in the locale, with and without groups. */
    private static void checkWhatTheLocaleWrites(String text, Format format) {
        String digits = text.replaceAll("[^0-9]", "");
        if (digits.isEmpty() || digits.length() > MOST_CENTS_DIGITS) {
            return;
        }
        BigDecimal value = new BigDecimal(digits).movePointLeft(2);
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(format.numbers());
        symbols.setZeroDigit('0');
        for (String pattern : List.of("#,##0.00", "0.00", "0.##")) {
            String written = new DecimalFormat(pattern, symbols).format(value);
            assertThat(Numbers.amount(new Cell(written, null, Cell.Type.TEXT), format, format.currency()))
                    .as("“%s” (%s)", written, format.numbers())
                    .isEqualByComparingTo(value);
        }
    }

    private static Format format(String locale) {
        return new Format(
                Days.TITLE_FORM, Locale.forLanguageTag(locale), ZoneId.of("Europe/Paris"), "EUR", "windows-1252");
    }
}
