package org.soundings.generate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;

/** Amounts as exports and truth write them. */
final class Money {
    private static final long TEN_MILLIONS = 1_000_000_000L;

    private Money() {}

    /** {@code 11550.00}. */
    static String plain(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    /** As the site writes it: {@code 11550.00}, from ten millions on {@code 1.856610963E+7}. */
    static String site(long cents) {
        if (cents < TEN_MILLIONS) {
            return plain(cents);
        }
        BigDecimal value = BigDecimal.valueOf(cents, 2).stripTrailingZeros();
        BigInteger digits = value.unscaledValue();
        int places = digits.toString().length() - 1;
        int exponent = places - value.scale();
        return new BigDecimal(digits, places).setScale(StrictMath.max(1, places), RoundingMode.UNNECESSARY) + "E+"
                + exponent;
    }

    /** As a French spreadsheet writes it: {@code 13803,00}, with the grouping sign from ten thousand on. */
    static String french(long cents, String grouping) {
        String plain = plain(StrictMath.abs(cents));
        String whole = plain.substring(0, plain.length() - 3);
        StringBuilder out = new StringBuilder(cents < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && whole.length() > 4 && (whole.length() - i) % 3 == 0) {
                out.append(grouping);
            }
            out.append(whole.charAt(i));
        }
        return out.append(',').append(plain.substring(plain.length() - 2)).toString();
    }

    /** A count as totals write it: {@code 41.0}. */
    static String count(long value) {
        return String.format(Locale.ROOT, "%d.0", value);
    }
}
