package org.soundings.exports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What a written number can mean at all: its digits, with the decimal sign at one of its separators or nowhere. */
final class PlainNumbers {

    private static final int MOST_EXPONENT_DIGITS = 4;

    private PlainNumbers() {}

    /** Whether an amount is one of the meanings of a text, rounded half up to cents. */
    static boolean canMean(String text, BigDecimal amount) {
        return meanings(text).stream()
                .anyMatch(meaning -> meaning.setScale(2, RoundingMode.HALF_UP).compareTo(amount) == 0);
    }

    private static List<BigDecimal> meanings(String text) {
        String written = trimmed(text);
        int exponentAt = Math.max(written.indexOf('e'), written.indexOf('E'));
        String mantissa = exponentAt < 0 ? written : written.substring(0, exponentAt);
        int exponent = exponentAt < 0 ? 0 : exponent(written.substring(exponentAt + 1));
        StringBuilder digits = new StringBuilder();
        List<Integer> separators = new ArrayList<>();
        for (char c : mantissa.toCharArray()) {
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else {
                separators.add(digits.length());
            }
        }
        if (digits.isEmpty()) {
            return List.of();
        }
        separators.add(digits.length());
        BigDecimal whole = new BigDecimal(digits.toString());
        return separators.stream()
                .map(at -> whole.movePointLeft(digits.length() - at).scaleByPowerOfTen(exponent))
                .toList();
    }

    /** From the first digit, or the sign of a decimal before it, to the last digit. */
    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !isDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !isDigit(text.charAt(end - 1))) {
            end--;
        }
        boolean isBare = start > 0 && start < end && text.charAt(start - 1) == '.';
        return text.substring(isBare ? start - 1 : start, end);
    }

    private static int exponent(String text) {
        String digits = text.startsWith("+") ? text.substring(1) : text;
        return digits.matches("-?\\d{1," + MOST_EXPONENT_DIGITS + "}") ? Integer.parseInt(digits) : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
