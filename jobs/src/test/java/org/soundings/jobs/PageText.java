package org.soundings.jobs;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.tables.Text;

/**
 * The figures in a text of one language, written alike for all: {@code 1234}, {@code 6.0}, {@code 31%}, {@code 2026-09-30},
 * {@code 2026-09}. Small numbers in words count too, unless they belong to a turn of phrase.
 */
final class PageText {

    private static final int LARGEST_IN_WORDS = 12;
    private static final int MONTHS = 12;

    /** Numbers in words that are no figure of anybody's, and how one says one of something. */
    private enum Language {
        EN(
                ULocale.ENGLISH,
                "(?<month>%s) (?:(?<day>\\d{1,2}), )?(?<year>\\d{4})",
                "(of|fewer than) ten\\b|\\btwo trades\\b|first three\\b|\\btwo more dates\\b|\\bfor three\\b"
                        + "|\\bone of them\\b|three most connected|last three months|three before|\\bone-to-one|between two members",
                Map.of("once", 1L, "twice", 2L),
                "one (?=exchange|month|person|meeting|member|referral|pair|community)"),
        FR(
                ULocale.FRENCH,
                "(?:(?<day>\\d{1,2})(?:er)? )?(?<month>%s) (?<year>\\d{4})",
                "(sur|moins de) dix\\b|\\bdeux métiers\\b|trois premières|\\bdeux autres dates\\b|tête-à-tête à trois"
                        + "|les deux( sens)?\\b|l’un des deux|trois membres les plus|trois (derniers mois|précédents)|moins d’un mois"
                        + "|entre deux membres|un membre reçoit",
                Map.of(),
                "une? (?=échange|mois|fois|réunion|membre|seul membre|seule personne|paire|communauté)");

        private final ULocale locale;
        private final List<String> months;
        private final Pattern idioms;
        private final Pattern figures;
        private final Map<String, Long> spelled = new HashMap<>();
        private final DecimalFormatSymbols symbols;

        Language(ULocale locale, String date, String idioms, Map<String, Long> times, String one) {
            this.locale = locale;
            DateFormatSymbols names = new DateFormatSymbols(locale);
            this.months = Stream.of(names.getMonths(), names.getShortMonths())
                    .flatMap(Stream::of)
                    .map(month -> month.toLowerCase(Locale.ROOT))
                    .toList();
            this.idioms = Pattern.compile(idioms, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
            this.symbols = DecimalFormatSymbols.getInstance(locale);
            spelled.putAll(times);
            RuleBasedNumberFormat words = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
            for (long number = 2; number <= LARGEST_IN_WORDS; number++) {
                spelled.put(words.format(number), number);
            }
            String group = Pattern.quote(symbols.getGroupingSeparatorString());
            String decimal = Pattern.quote(symbols.getDecimalSeparatorString());
            this.figures = Pattern.compile(
                    date.formatted(months.stream().map(Pattern::quote).collect(Collectors.joining("|")))
                            + "|(?<number>(?:(?<![\\w.])-)?(?:\\d{1,3}(?:" + group + "\\d{3})+|\\d+)(?:" + decimal
                            + "\\d+)?)(?<share>\u202f?%)?"
                            + "|\\b(?<word>" + String.join("|", spelled.keySet()) + ")\\b|\\b(?<one>" + one + ")",
                    Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);
        }
    }

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private final Language language;

    PageText(String tag) {
        this.language = Language.valueOf(tag.toUpperCase(Locale.ROOT));
    }

    /** The figures in any order, since languages say them in another one. */
    List<String> figures(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = language.figures.matcher(language.idioms.matcher(text).replaceAll(" "));
        while (matcher.find()) {
            if (matcher.group("year") != null) {
                String month =
                        two(1 + language.months.indexOf(matcher.group("month").toLowerCase(Locale.ROOT)) % MONTHS);
                String day = matcher.group("day");
                found.add(matcher.group("year") + "-" + month + (day == null ? "" : "-" + two(Integer.parseInt(day))));
            } else if (matcher.group("number") != null) {
                String plain = matcher.group("number")
                        .replace(language.symbols.getGroupingSeparatorString(), "")
                        .replace(language.symbols.getDecimalSeparatorString(), ".");
                found.add(plain + (matcher.group("share") == null ? "" : "%"));
            } else if (matcher.group("word") != null) {
                found.add(language.spelled
                        .get(matcher.group("word").toLowerCase(Locale.ROOT))
                        .toString());
            } else {
                found.add("1");
            }
        }
        return found.stream().sorted().toList();
    }

    /** The same of a cell of a table, in which a dash is a figure that there is not. */
    String cell(String text) {
        return text.equals("–") ? text : String.join(" ", figures(text));
    }

    static boolean hasDigit(String text) {
        return DIGIT.matcher(text).find();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** The side of a text that is of this language. */
    String in(Text both) {
        return both.in(language.locale.toLocale());
    }

    /** Figures that are expected, in the order in which {@link #figures} has them. */
    static List<String> sorted(Object... figures) {
        return Stream.of(figures).map(String::valueOf).sorted().toList();
    }

    static String joined(Object... figures) {
        return String.join(" ", sorted(figures));
    }

    /** Without what typography does to apostrophes and spaces. */
    static String plain(String text) {
        return text.replace('’', '\'').replaceAll("[\u00a0\u202f ]+", " ").strip();
    }
}
