package org.soundings.reports;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.soundings.tables.Text;

/**
 * One language's texts, plurals, numbers, dates and alphabetical order. Nothing falls back to the machine's locale.
 *
 * <p>Not safe for use by several threads: ICU's formats are not.
 */
public final class Words {

    /** Stands where a figure is undefined. */
    static final String UNDEFINED = "–";

    static final List<String> LANGUAGES = List.of("en", "fr");

    private static final long MILLIS_PER_DAY = 86_400_000L;
    private static final int LARGEST_SPELLED = 12;

    private final ULocale locale;
    private final Map<String, Properties> bundles = new HashMap<>();
    private final Map<Phrase, MessageFormat> formats = new HashMap<>();
    private final Map<Phrase, String> plain = new HashMap<>();
    private final NumberFormat whole;
    private final NumberFormat tenths;
    private final NumberFormat hundredths;
    private final NumberFormat percents;
    private final RuleBasedNumberFormat spelled;
    private final DateFormat days;
    private final DateFormat shortDays;
    private final DateFormat months;
    private final DateFormat shortMonths;
    private final Collator collator;
    private final ListFormatter lists;
    private final ListFormatter choices;

    private Words(ULocale locale) {
        this.locale = locale;
        this.whole = NumberFormat.getIntegerInstance(locale);
        this.tenths = NumberFormat.getNumberInstance(locale);
        tenths.setMinimumFractionDigits(1);
        tenths.setMaximumFractionDigits(1);
        this.hundredths = NumberFormat.getNumberInstance(locale);
        hundredths.setMinimumFractionDigits(2);
        hundredths.setMaximumFractionDigits(2);
        this.percents = NumberFormat.getPercentInstance(locale);
        this.spelled = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        this.days = dates("yMMMMd", locale);
        this.shortDays = dates("yMMMd", locale);
        this.months = dates("yMMMM", locale);
        this.shortMonths = dates("LLL", locale);
        this.collator = Collator.getInstance(locale);
        this.lists = ListFormatter.getInstance(locale);
        this.choices = ListFormatter.getInstance(locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE);
    }

    /**
     * The words of a language tag such as {@code fr} or {@code en-GB}.
     *
     * @throws IllegalArgumentException when there are no texts in that language
     */
    public static Words of(String tag) {
        ULocale locale = ULocale.forLanguageTag(tag);
        String language = locale.getLanguage();
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException(
                    "No texts for locale '" + tag + "'; there are texts for: " + String.join(", ", LANGUAGES));
        }
        return new Words(locale);
    }

    static Properties load(String resource) {
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Resource org/soundings/reports/" + resource + " is not in the jar");
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    private static DateFormat dates(String skeleton, ULocale locale) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    /** The language, as {@code <html lang>} wants it. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The language alone, such as {@code fr}. */
    String language() {
        return locale.getLanguage();
    }

    /** A phrase without arguments. */
    public String say(Phrase phrase) {
        return plain.computeIfAbsent(phrase, each -> say(each, Map.of()));
    }

    /** A phrase with its named arguments: texts and numbers. */
    public String say(Phrase phrase, Map<String, ?> arguments) {
        return formats.computeIfAbsent(phrase, p -> new MessageFormat(pattern(p), locale))
                .format(arguments);
    }

    private String pattern(Phrase phrase) {
        String file = phrase.bundle() + "_" + locale.getLanguage() + ".properties";
        String pattern = bundles.computeIfAbsent(file, Words::load).getProperty(phrase.name());
        if (pattern == null) {
            throw new IllegalArgumentException(file + " has no text " + phrase.name());
        }
        return pattern;
    }

    /** A whole number. */
    public String number(long value) {
        return whole.format(value);
    }

    /** A number with one decimal. */
    public String tenth(double value) {
        return tenths.format(value);
    }

    /** A number with two decimals. */
    public String hundredth(double value) {
        return hundredths.format(value);
    }

    /** A share of one, in whole per cent. */
    public String percent(double share) {
        // Unicode's French data has the wide no-break space here, and the narrow one before every other sign.
        return percents.format(share).replace('\u00a0', '\u202f');
    }

    /** A small number in words, a larger one in figures. */
    public String spelled(long value) {
        return value >= 0 && value <= LARGEST_SPELLED ? spelled.format(value) : number(value);
    }

    /** A day, in full. */
    public String day(LocalDate day) {
        Map<String, Object> parts = Map.of("day", day.getDayOfMonth(), "month", month(day), "full", format(days, day));
        return say(PagePhrase.DAY, parts);
    }

    /** A day, with its month cut short. */
    public String shortDay(LocalDate day) {
        return format(shortDays, day);
    }

    /** The month and year of a day. */
    public String month(LocalDate day) {
        return format(months, day);
    }

    /** The month of a day, abbreviated, without its year. */
    public String shortMonth(LocalDate day) {
        return format(shortMonths, day);
    }

    private static String format(DateFormat format, LocalDate day) {
        return format.format(Long.valueOf(Math.multiplyExact(day.toEpochDay(), MILLIS_PER_DAY)));
    }

    /** Texts as one enumeration: a, b and c. */
    public String list(Collection<String> texts) {
        return lists.format(texts);
    }

    /** Texts of which any one may be: a, b or c. */
    String either(Collection<String> texts) {
        return choices.format(texts);
    }

    /** The language's alphabetical order. */
    public Comparator<String> alphabetical() {
        return collator::compare;
    }

    /** The side of a two-language text that is this language's, with its typographic spaces and apostrophes. */
    public String of(Text text) {
        String plain = text.in(locale.toLocale()).replace('\'', '’');
        return locale.getLanguage().equals("fr")
                ? plain.replaceAll(" (?=[;:!?%»])", "\u202f").replace("« ", "«\u202f")
                : plain;
    }
}
