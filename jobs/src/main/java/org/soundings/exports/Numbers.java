package org.soundings.exports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soundings.config.Formats.Format;
import org.soundings.tables.Fold;
import org.soundings.tables.Reason;

/**
 * Reads numbers. One separator followed by one or two last digits and no grouping is a decimal sign everywhere; anything
 * else is read by the declared locale; what that does not allow can be read in two ways and is refused.
 */
final class Numbers {

    private static final BigDecimal MAX_AMOUNT = new BigDecimal("9999999999999999.99");
    private static final BigDecimal MAX_COUNT = new BigDecimal(1_000_000_000);

    private static final Pattern SHORT_DECIMAL = Pattern.compile("(\\d+)[.,](\\d{1,2})");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d+(\\.\\d+)?[eE][+-]?\\d{1,3}");
    private static final Pattern INVARIANT = Pattern.compile("\\d*\\.?\\d+(?:[eE][+-]?\\d{1,3})?");
    private static final Pattern SIGNS = Pattern.compile("[\\d., '’\u00A0\u202F\u2009+-]+");
    private static final Map<Locale, Pattern> GROUPED = new ConcurrentHashMap<>();
    private static final Map<String, String> SIGNS_OF = Map.of("€", "EUR", "£", "GBP", "₹", "INR", "fr.", "CHF");

    private Numbers() {}

    /**
     * An amount of money of two decimals, rounded half up.
     *
     * @throws Refused where it is no number, ambiguous, negative, too large, or of another currency
     */
    static BigDecimal amount(Cell cell, Format format, String currency) {
        String text = cell.spaced();
        int start = 0;
        while (start < text.length() && !isDigitOr("+-\u2212(", text.charAt(start))) {
            start++;
        }
        int end = text.length();
        while (end > start && !isDigitOr("-\u2212)", text.charAt(end - 1))) {
            end--;
        }
        checkCurrency(text, text.substring(0, start) + text.substring(end), currency);
        BigDecimal value = decimal(text.substring(start, end).strip(), text, cell.type(), format.numbers());
        if (value.compareTo(MAX_AMOUNT) > 0) {
            throw Refused.as(Reason.NUMBER_OUT_OF_RANGE, text, "0 … " + MAX_AMOUNT.toPlainString());
        }
        return value.setScale(2, RoundingMode.HALF_UP);
    }

    /**
     * A whole number from {@code least} on.
     *
     * @throws Refused where it is no number, ambiguous, not whole, or out of range
     */
    static long count(Cell cell, Format format, long least) {
        String text = cell.spaced();
        BigDecimal value = decimal(text, text, cell.type(), format.numbers());
        if (value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(MAX_COUNT) > 0) {
            throw Refused.as(Reason.NUMBER_OUT_OF_RANGE, text, least + " … " + MAX_COUNT.toPlainString());
        } else if (value.stripTrailingZeros().scale() > 0) {
            throw Refused.as(Reason.NOT_WHOLE, text, null);
        }
        return value.longValueExact();
    }

    private static boolean isDigitOr(String signs, char c) {
        return (c >= '0' && c <= '9') || signs.indexOf(c) >= 0;
    }

    private static BigDecimal decimal(String text, String found, Cell.Type type, Locale locale) {
        if (isOfDigits(text)) {
            return exact(text, found, locale);
        } else if (isNegative(text)) {
            throw Refused.as(Reason.NEGATIVE_AMOUNT, found, null);
        }
        String digits = text.startsWith("+") ? text.substring(1) : text;
        Matcher decimal = SHORT_DECIMAL.matcher(digits);
        if (decimal.matches()) {
            return exact(decimal.group(1) + "." + decimal.group(2), found, locale);
        } else if (isOfDigits(digits)
                || SCIENTIFIC.matcher(digits).matches()
                || (type == Cell.Type.NUMBER && INVARIANT.matcher(digits).matches())) {
            return exact(digits, found, locale);
        }
        return grouped(digits, found, locale);
    }

    private static boolean isNegative(String text) {
        return !text.isEmpty()
                && ("-\u2212(".indexOf(text.charAt(0)) >= 0 || "-\u2212".indexOf(text.charAt(text.length() - 1)) >= 0);
    }

    private static boolean isOfDigits(String text) {
        boolean isOfDigits = !text.isEmpty();
        for (int i = 0; i < text.length() && isOfDigits; i++) {
            isOfDigits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return isOfDigits;
    }

    private static BigDecimal grouped(String digits, String found, Locale locale) {
        Matcher matcher = GROUPED.computeIfAbsent(locale, Numbers::groupedIn).matcher(digits);
        if (matcher.matches()) {
            String units = matcher.group(1).replaceAll("\\D", "");
            String rest = matcher.group(matcher.groupCount());
            return exact(rest == null ? units : units + "." + rest, found, locale);
        }
        boolean isOfSigns = SIGNS.matcher(digits).matches() && digits.chars().anyMatch(c -> c >= '0' && c <= '9');
        throw Refused.as(isOfSigns ? Reason.AMBIGUOUS_NUMBER : Reason.BAD_NUMBER, found, example(locale));
    }

    private static Pattern groupedIn(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        String group = groupSigns(symbols.getGroupingSeparator());
        String point = Pattern.quote(Character.toString(symbols.getDecimalSeparator()));
        // Groups of three; under a comma also the Indian groups of two above the last three.
        String whole = "\\d{1,3}(?:([" + group + "])\\d{3})(?:\\2\\d{3})*|\\d+"
                + (group.equals(",") ? "|\\d{1,2}(?:,\\d{2})+,\\d{3}" : "");
        return Pattern.compile("(" + whole + ")(?:" + point + "(\\d+))?");
    }

    private static String groupSigns(char group) {
        if (Character.isSpaceChar(group)) {
            return " \u00A0\u202F\u2009";
        }
        return group == '\'' || group == '’' ? "'’" : Character.toString(group);
    }

    private static String example(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        char group = symbols.getGroupingSeparator();
        return "1" + (Character.isSpaceChar(group) ? ' ' : group) + "234" + symbols.getDecimalSeparator() + "56";
    }

    private static BigDecimal exact(String digits, String found, Locale locale) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException tooLong) {
            throw Refused.as(Reason.BAD_NUMBER, found, example(locale));
        }
    }

    private static void checkCurrency(String text, String sign, String currency) {
        String written = Fold.spaces(sign);
        if (written.isEmpty() || written.equals("$") || written.equals("'")) {
            return;
        }
        String code = SIGNS_OF.getOrDefault(Fold.text(written), written.toUpperCase(Locale.ROOT));
        if (!code.equals(currency)) {
            throw isCurrency(code)
                    ? Refused.as(Reason.BAD_CURRENCY, text, currency)
                    : Refused.as(Reason.BAD_NUMBER, text, "1234.56");
        }
    }

    /** Whether it is a code of ISO 4217. */
    static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(code));
    }
}
