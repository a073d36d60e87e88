package org.soundings.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.junit.Lifecycle;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;
import org.soundings.config.Formats.Format;

/**
 * Any text as a day: it is refused, or is the day that a plain reading of its digits gives; and every day that is
 * written is read back. The first letter of an input chooses form and zone, the rest is the text.
 */
final class DaysFuzzTest {

    private static final List<String> FORMS = List.of("dd/MM/yyyy", "MM/dd/yyyy", "dd.MM.yyyy");
    private static final List<String> ZONES = List.of("Europe/Paris", "Pacific/Apia", "UTC", "America/New_York");
    private static final Pattern DECLARED = Pattern.compile("(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern TIMED =
            Pattern.compile("(.*\\d) (\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?: ?([ap])m)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern INSTANT = Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2})[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.\\d*)?)?(?:Z|([+-])(\\d{2}):?(\\d{2})?"
                    + "(?::?(\\d{2}))?)?",
            Pattern.CASE_INSENSITIVE);
    private static final int[] MONTH_DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int DAYS_TO_9999 = 2_958_464;

    @FuzzTest(maxDuration = "20m", lifecycle = Lifecycle.PER_TEST)
    @Timeout(20)
    void reads(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        int choice = bytes[0] & 0xFF;
        String form = FORMS.get(choice % FORMS.size());
        String zone = ZONES.get(choice % ZONES.size());
        Format format = new Format(form, Locale.FRANCE, ZoneId.of(zone), "EUR", "windows-1252");
        String text = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);

        String written = new PlainRows.PlainCell(text, null).folded();
        LocalDate expected = written == null ? null : plain(written, form, zone);
        try {
            assertThat(Days.of(new Cell(text, null, Cell.Type.TEXT), format)).isEqualTo(expected);
        } catch (Refused refused) {
            assertThat(refused.reason()).isNotNull();
            assertThat(ISO.matcher(text).matches() || DECLARED.matcher(text).matches() ? expected : null)
                    .as("“%s” in %s", text, form)
                    .isNull();
        }
        checkWhatIsWritten(text, format);
    }

    /** The text's hash as a number of days since 1900, written in the declared form and as ISO. */
    private static void checkWhatIsWritten(String text, Format format) {
        LocalDate day = LocalDate.of(1900, 1, 1).plusDays(Math.floorMod(text.hashCode(), DAYS_TO_9999));
        String declared = format.dates()
                .replace("dd", two(day.getDayOfMonth()))
                .replace("MM", two(day.getMonthValue()))
                .replace("yyyy", Integer.toString(day.getYear()));
        String iso = day.getYear() + "-" + two(day.getMonthValue()) + "-" + two(day.getDayOfMonth());
        for (String written :
                List.of(declared, " " + declared + "\u00A0", iso, iso + "T23:59:59.999", iso + " 00:00")) {
            assertThat(Days.of(new Cell(written, null, Cell.Type.TEXT), format))
                    .as(written)
                    .isEqualTo(day);
        }
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** The day that a text names, by the calendar's rules as school has them; null where it names none. */
    private static LocalDate plain(String text, String form, String zone) {
        Matcher declared = DECLARED.matcher(text);
        if (declared.matches() && form.indexOf(declared.group(2)) >= 0) {
            boolean isMonthFirst = form.startsWith("M");
            return day(
                    number(declared.group(4)),
                    number(declared.group(isMonthFirst ? 1 : 3)),
                    number(declared.group(isMonthFirst ? 3 : 1)));
        }
        Matcher timed = TIMED.matcher(text);
        if (timed.matches() && DECLARED.matcher(timed.group(1)).matches()) {
            int hour = number(timed.group(2));
            boolean isHour = timed.group(5) == null ? hour < 24 : hour > 0 && hour <= 12;
            boolean isTime = isHour && number(timed.group(3)) < 60 && number(timed.group(4)) < 60;
            return isTime ? plain(timed.group(1), form, zone) : null;
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        Matcher instant = INSTANT.matcher(text);
        return instant.matches() ? dayOf(instant, text, zone) : null;
    }

    private static LocalDate dayOf(Matcher instant, String text, String zone) {
        LocalDate written = day(number(instant.group(1)), number(instant.group(2)), number(instant.group(3)));
        boolean isZulu = text.endsWith("Z") || text.endsWith("z");
        if (written == null || (!isZulu && instant.group(7) == null)) {
            return written;
        }
        int offset = isZulu
                ? 0
                : 3600 * number(instant.group(8)) + 60 * number(instant.group(9)) + number(instant.group(10));
        GregorianCalendar utc = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        utc.clear();
        utc.set(
                written.getYear(),
                written.getMonthValue() - 1,
                written.getDayOfMonth(),
                number(instant.group(4)),
                number(instant.group(5)),
                number(instant.group(6)) - ("-".equals(instant.group(7)) ? -offset : offset));
        GregorianCalendar there = new GregorianCalendar(TimeZone.getTimeZone(zone), Locale.ROOT);
        there.setTimeInMillis(utc.getTimeInMillis());
        return day(
                there.get(GregorianCalendar.YEAR),
                there.get(GregorianCalendar.MONTH) + 1,
                there.get(GregorianCalendar.DAY_OF_MONTH));
    }

    private static LocalDate day(int year, int month, int day) {
        if (year < 1900 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        boolean isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int last = month == 2 && isLeap ? 29 : MONTH_DAYS[month - 1];
        return day > last ? null : LocalDate.of(year, month, day);
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
