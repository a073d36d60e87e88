package org.soundings.jobs;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import org.soundings.tables.Text;

/** What a command says in one language: texts with their plurals, numbers and days. */
final class Spoken {

    private static final int DECIMALS = 4;

    private static final Text PERIOD = new Text("{0} to {1}", "du {0} au {1}");
    private static final Text TRUE = new Text("yes", "oui");
    private static final Text FALSE = new Text("no", "non");

    private final Locale language;
    private final NumberFormat numbers;
    private final DateTimeFormatter days;

    Spoken(Locale language) {
        this.language = language;
        this.numbers = NumberFormat.getNumberInstance(ULocale.forLocale(language));
        numbers.setMaximumFractionDigits(DECIMALS);
        this.days = language.equals(Locale.FRENCH)
                ? DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)
                : DateTimeFormatter.ISO_LOCAL_DATE;
    }

    /** A text without values. */
    String of(Text text) {
        return text.in(language);
    }

    /** A pattern with its values. */
    String say(Text pattern, Object... values) {
        return new MessageFormat(pattern.in(language).replace("'", "''"), ULocale.forLocale(language)).format(values);
    }

    /** A number with up to {@value #DECIMALS} decimals. */
    String number(double value) {
        return numbers.format(value);
    }

    /** The language's alphabetical order. */
    Comparator<String> alphabetical() {
        return Collator.getInstance(ULocale.forLocale(language))::compare;
    }

    /** What stands between numbers: French numbers have commas of their own. */
    String separator() {
        return language.equals(Locale.FRENCH) ? " ; " : ", ";
    }

    String day(LocalDate day) {
        return days.format(day);
    }

    /** One day, or from which to which. */
    String period(LocalDate start, LocalDate end) {
        return start.equals(end) ? day(end) : say(PERIOD, day(start), day(end));
    }

    /** A value of a table as it is read: null is a dash. */
    String value(Object value) {
        if (value == null) {
            return "–";
        }
        if (value instanceof Number number) {
            return number instanceof Long ? numbers.format(number) : number(number.doubleValue());
        }
        if (value instanceof Boolean flag) {
            return of(flag ? TRUE : FALSE);
        }
        return value instanceof LocalDate day ? day(day) : value.toString();
    }
}
