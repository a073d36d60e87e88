package org.soundings.exports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soundings.config.Formats.Format;
import org.soundings.tables.Reason;

/** Reads days: in the declared form or ISO, strictly, never guessed from the row. */
final class Days {

    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final int LAST_YEAR = 9999;

    /** The form of days in report titles, wherever the chapter is. */
    static final String TITLE_FORM = "dd/MM/yyyy";

    private static final String ISO = "yyyy-MM-dd";
    private static final Pattern ISO_LIKE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:[T ].*)?");
    private static final Pattern TIMED =
            Pattern.compile("(?<day>\\S+) (?<time>\\d{1,2}:\\d{2}(?::\\d{2})?)(?: ?(?<half>[AaPp][Mm]))?");
    private static final DateTimeFormatter OF_24_HOURS = strict("H:mm[:ss]");
    private static final DateTimeFormatter OF_12_HOURS = strict("h:mm[:ss] a");
    private static final Map<String, DateTimeFormatter> FORMS = new ConcurrentHashMap<>();

    private Days() {}

    static boolean isIso(String text) {
        return ISO_LIKE.matcher(text).matches();
    }

    /**
     * The day that a cell names, with or without a time; of an instant, its day in the declared zone.
     *
     * @throws Refused {@code bad_date}, {@code date_out_of_range}
     */
    static LocalDate of(Cell cell, Format format) {
        String text = cell.spaced();
        try {
            LocalDate day = at(text, format).toLocalDate();
            if (day.getYear() > LAST_YEAR) {
                throw new DateTimeException("beyond four digits");
            } else if (day.isBefore(EARLIEST)) {
                throw Refused.as(Reason.DATE_OUT_OF_RANGE, text, EARLIEST.toString());
            }
            return day;
        } catch (DateTimeException notADay) {
            throw Refused.as(Reason.BAD_DATE, text, format.dates() + ", " + ISO);
        }
    }

    /** A formatter for a form like {@code dd/MM/yyyy}; leading zeros may be left out, nothing else may differ. */
    static DateTimeFormatter form(String pattern) {
        return FORMS.computeIfAbsent(pattern, Days::formatter);
    }

    /** By hand: the pattern {@code d} would take any number of digits. */
    private static DateTimeFormatter formatter(String pattern) {
        DateTimeFormatterBuilder form = new DateTimeFormatterBuilder();
        for (String part : pattern.split("(?<=\\W)|(?=\\W)")) {
            switch (part) {
                case "dd" -> form.appendValue(ChronoField.DAY_OF_MONTH, 1, 2, SignStyle.NOT_NEGATIVE);
                case "MM" -> form.appendValue(ChronoField.MONTH_OF_YEAR, 1, 2, SignStyle.NOT_NEGATIVE);
                case "yyyy" -> form.appendValue(ChronoField.YEAR, 4);
                default -> form.appendLiteral(part);
            }
        }
        return form.toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * The local day and time that a text names in the declared zone; midnight where it says no time.
     *
     * @throws DateTimeException where it names none
     */
    static LocalDateTime at(String text, Format format) {
        if (isIso(text)) {
            return iso(text, format);
        }
        Matcher timed = TIMED.matcher(text);
        return timed.matches()
                ? LocalDateTime.of(LocalDate.parse(timed.group("day"), form(format.dates())), time(timed))
                : LocalDate.parse(text, form(format.dates())).atStartOfDay();
    }

    /** Otherwise 24:00 would be a time of the same day, and 0:05 PM one at all. */
    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    private static LocalTime time(Matcher timed) {
        String half = timed.group("half");
        return half == null
                ? LocalTime.parse(timed.group("time"), OF_24_HOURS)
                : LocalTime.parse(timed.group("time") + " " + half.toUpperCase(Locale.ROOT), OF_12_HOURS);
    }

    private static LocalDateTime iso(String text, Format format) {
        if (text.length() == ISO.length()) {
            return LocalDate.parse(text).atStartOfDay();
        }
        String dateTime = text.replace(' ', 'T');
        try {
            return OffsetDateTime.parse(dateTime)
                    .atZoneSameInstant(format.zone())
                    .toLocalDateTime();
        } catch (DateTimeException withoutOffset) {
            return LocalDateTime.parse(dateTime);
        }
    }
}
