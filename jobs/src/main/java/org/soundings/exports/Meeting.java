package org.soundings.exports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soundings.tables.Fold;

/**
 * A column of an attendance report whose heading is a meeting's day: {@code Apr 01}, {@code 1 avr.}, or a whole date where a
 * spreadsheet made one of it.
 *
 * @param position the column, from 0
 * @param day null where the heading names no day of the calendar, such as {@code Feb 30}
 * @param year null where the heading has none
 */
record Meeting(int position, String label, MonthDay day, Integer year) {

    private static final String MONTH = "(?<month>\\p{L}{3,})\\.?";
    private static final String DAY = "(?<day>\\d{1,2})";
    private static final String BETWEEN = "[ \\-/]";
    private static final String YEAR = "(?:[ ,\\-/]{1,2}(?<year>\\d{4}|\\d{2}))?";
    private static final Pattern MONTH_FIRST = Pattern.compile(MONTH + BETWEEN + "?" + DAY + YEAR);
    private static final Pattern DAY_FIRST = Pattern.compile(DAY + "\\.?" + BETWEEN + "?" + MONTH + YEAR);

    /** The meeting that a heading names; empty where it names none. */
    static Optional<Meeting> of(int position, String heading) {
        String label = Fold.spaces(heading);
        if (Days.isIso(label)) {
            return Optional.of(iso(position, label));
        }
        String folded = Fold.text(label);
        Matcher matcher = MONTH_FIRST.matcher(folded);
        if (!matcher.matches()) {
            matcher = DAY_FIRST.matcher(folded);
        }
        Month month = matcher.matches() ? Vocabulary.SHIPPED.months().get(matcher.group("month")) : null;
        return month == null ? Optional.empty() : Optional.of(of(position, label, month, matcher));
    }

    /** The one day of a period that the heading means; empty where none is, or two are. */
    Optional<LocalDate> within(LocalDate first, LocalDate last) {
        LocalDate only = null;
        for (int candidate = first.getYear(); candidate <= last.getYear() && day != null; candidate++) {
            boolean isSaid = year == null || year == candidate;
            LocalDate meant = day.isValidYear(candidate) && isSaid ? day.atYear(candidate) : null;
            if (meant != null && !meant.isBefore(first) && !meant.isAfter(last)) {
                if (only != null) {
                    return Optional.empty();
                }
                only = meant;
            }
        }
        return Optional.ofNullable(only);
    }

    private static Meeting of(int position, String label, Month month, Matcher matcher) {
        String written = matcher.group("year");
        // Spreadsheets write 2026 as 26.
        Integer year = written == null ? null : Integer.valueOf(written.length() == 2 ? "20" + written : written);
        int day = Integer.parseInt(matcher.group("day"));
        boolean isDay = day >= 1 && day <= month.maxLength();
        return new Meeting(position, label, isDay ? MonthDay.of(month, day) : null, year);
    }

    private static Meeting iso(int position, String label) {
        try {
            LocalDate day = LocalDate.parse(label.substring(0, "yyyy-MM-dd".length()));
            return new Meeting(position, label, MonthDay.from(day), day.getYear());
        } catch (DateTimeException noDay) {
            return new Meeting(position, label, null, null);
        }
    }
}
