package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.tables.Text;

class WordsTest {

    private static final Locale MACHINE = Locale.getDefault();

    private static final Map<String, List<Phrase>> PHRASES = phrases();

    private static final Pattern FEW_IN_FRENCH =
            Pattern.compile("(?U)\\b[01] (?!mois|fois|pas|dans|sous|plus|les|ces|de)\\p{L}+[sx]\\b");

    private static final Pattern ONE_IN_ENGLISH = Pattern.compile("(?U)\\b1 (?!is|was|has|across)\\p{L}+s\\b");

    /** Said of several only: the least group that is told of, a matrix, a PALMS covered in part, the days of a month's news. */
    private static final Set<Phrase> NEVER_FEW = Set.of(
            PagePhrase.FACT_TOO_SMALL,
            PagePhrase.NO_MEDIANS_NOTE,
            PagePhrase.MATRIX_ALT,
            PagePhrase.THIN_PALMS_PART,
            MeetingPhrase.CONGRATULATIONS_INTRO,
            MeetingPhrase.CONGRATULATIONS_NONE);

    private final Words english = Words.of("en");
    private final Words french = Words.of("fr");

    @AfterEach
    void giveTheMachineItsLocaleBack() {
        Locale.setDefault(MACHINE);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyPhraseHasItsTextAndEveryTextItsPhrase(String bundle) {
        Set<String> phrases = PHRASES.get(bundle).stream().map(Phrase::name).collect(Collectors.toSet());
        for (String language : Words.LANGUAGES) {
            assertThat(texts(bundle, language).stringPropertyNames())
                    .as(language)
                    .isEqualTo(phrases);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesTakeTheSameArguments(String bundle) {
        for (Phrase phrase : PHRASES.get(bundle)) {
            Set<String> inFrench = arguments("fr", phrase);
            // The two halves of a French date are not needed in English.
            if (phrase != PagePhrase.DAY) {
                assertThat(arguments("en", phrase)).as(phrase.name()).isEqualTo(inFrench);
            }
        }
    }

    private static Set<String> arguments(String language, Phrase phrase) {
        String pattern = texts(phrase.bundle(), language).getProperty(phrase.name());
        return new TreeSet<>(new MessageFormat(pattern, ULocale.ROOT).getArgumentNames());
    }

    @Test
    void everyPhraseIsSaidSomewhere() throws IOException {
        String sources = read(Path.of("jobs/src/main/java/org/soundings/reports")) + read(Path.of("jobs/src/main/jte"));
        for (List<Phrase> phrases : PHRASES.values()) {
            String owner = phrases.get(0).getClass().getSimpleName();
            for (Phrase phrase : phrases) {
                assertThat(sources).containsPattern("(" + owner + "\\.|return |case )" + phrase.name() + "\\b");
            }
        }
    }

    private static Set<String> bundles() {
        return PHRASES.keySet();
    }

    private static Properties texts(String bundle, String language) {
        return Words.load(bundle + "_" + language + ".properties");
    }

    /** The phrases of each bundle, whatever enums there are. */
    private static Map<String, List<Phrase>> phrases() {
        return new ClassFileImporter()
                .importPackages("org.soundings.reports").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Phrase.class))
                        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                        .map(Phrase.class::cast)
                        .collect(Collectors.groupingBy(Phrase::bundle, TreeMap::new, Collectors.toList()));
    }

    private static String read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("PagePhrase.java"))
                    .sorted()
                    .map(WordsTest::content)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void apostrophesAreTypographicSinceIcuReadsTheOtherOneAsSyntax(String bundle) {
        for (String language : Words.LANGUAGES) {
            texts(bundle, language)
                    .forEach((phrase, text) ->
                            assertThat((String) text).as("%s", phrase).doesNotContain("'", "\""));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void frenchHasItsNarrowSpaces(String bundle) {
        texts(bundle, "fr").forEach((phrase, text) -> assertThat((String) text)
                .as("%s", phrase)
                .doesNotContainPattern("[^\u202f][;:!?%»]")
                .doesNotContainPattern("«[^\u202f]")
                .doesNotContain(" \u202f", "\u202f "));
    }

    /** A text that begins or ends in a space would be half a sentence, for another half to be glued to. */
    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsWhole(String bundle) {
        for (String language : Words.LANGUAGES) {
            texts(bundle, language).forEach((phrase, text) -> assertThat((String) text)
                    .as("%s of %s", phrase, language)
                    .isEqualTo(((String) text).strip())
                    .doesNotContain("  "));
        }
    }

    /** In French no and one are singular, in English one is. */
    @ParameterizedTest
    @MethodSource("bundles")
    void nothingIsCountedInTheWrongNumber(String bundle) {
        List<String> wrong = new ArrayList<>();
        for (Phrase phrase : PHRASES.get(bundle)) {
            if (!NEVER_FEW.contains(phrase)) {
                Stream.of(
                                FEW_IN_FRENCH.matcher(french.say(phrase, counted(phrase, "fr", 0))),
                                FEW_IN_FRENCH.matcher(french.say(phrase, counted(phrase, "fr", 1))),
                                ONE_IN_ENGLISH.matcher(english.say(phrase, counted(phrase, "en", 1))))
                        .filter(Matcher::find)
                        .forEach(found -> wrong.add(phrase + ": " + found.group()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What a phrase can be said with, every number of it the same. */
    private static Map<String, Object> counted(Phrase phrase, String language, long number) {
        String pattern = texts(phrase.bundle(), language).getProperty(phrase.name());
        Map<String, Object> arguments = new TreeMap<>();
        MessagePattern parts = new MessagePattern(pattern);
        for (int i = 0; i < parts.countParts(); i++) {
            if (parts.getPartType(i) == MessagePattern.Part.Type.ARG_START) {
                boolean isText = parts.getPart(i).getArgType() == MessagePattern.ArgType.NONE;
                String name = parts.getSubstring(parts.getPart(i + 1));
                if (!isText || !arguments.containsKey(name)) {
                    arguments.put(name, isText ? "X" : (Object) number);
                }
            }
        }
        return arguments;
    }

    @Test
    void zeroIsSingularInFrenchAndPluralInEnglish() {
        assertThat(french.say(PagePhrase.FACT_MEMBERS, Map.of("n", 0))).isEqualTo("membre présent");
        assertThat(french.say(PagePhrase.FACT_MEMBERS, Map.of("n", 2))).isEqualTo("membres présents");
        assertThat(english.say(PagePhrase.FACT_MEMBERS, Map.of("n", 0))).isEqualTo("members present");
        assertThat(english.say(PagePhrase.FACT_MEMBERS, Map.of("n", 1))).isEqualTo("member present");
    }

    @Test
    void numbersAreWrittenAsTheLanguageWritesThem() {
        assertThat(french.number(12_345)).isEqualTo("12\u202f345");
        assertThat(english.number(12_345)).isEqualTo("12,345");
        assertThat(french.tenth(6)).isEqualTo("6,0");
        assertThat(english.tenth(6.25)).isEqualTo("6.2");
        assertThat(french.percent(0.384)).isEqualTo("38\u202f%");
        assertThat(english.percent(0.384)).isEqualTo("38%");
        assertThat(french.spelled(9)).isEqualTo("neuf");
        assertThat(english.spelled(12)).isEqualTo("twelve");
        assertThat(english.spelled(13)).isEqualTo("13");
    }

    @Test
    void daysAreWrittenAsTheLanguageWritesThem() {
        assertThat(french.day(LocalDate.of(2026, 6, 30))).isEqualTo("30 juin 2026");
        assertThat(french.day(LocalDate.of(2026, 3, 1))).isEqualTo("1er mars 2026");
        assertThat(english.day(LocalDate.of(2026, 3, 1))).isEqualTo("March 1, 2026");
        assertThat(Words.of("en-GB").day(LocalDate.of(2026, 3, 1))).isEqualTo("1 March 2026");
        assertThat(french.month(LocalDate.of(2025, 11, 30))).isEqualTo("novembre 2025");
    }

    @Test
    void accentsDoNotMoveANameToTheEnd() {
        List<String> names = Stream.of("Zoé", "Émile", "Eric", "etienne", "Ana")
                .sorted(french.alphabetical())
                .toList();
        assertThat(names).containsExactly("Ana", "Émile", "Eric", "etienne", "Zoé");
        assertThat(Stream.of("Émile Z", "Emile A").sorted(french.alphabetical()))
                .containsExactly("Emile A", "Émile Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "fr-FR", "de-CH"})
    void theMachinesLocaleChangesNothing(String machine) {
        String before = page(Words.of("en")) + page(Words.of("fr"));
        Locale.setDefault(Locale.forLanguageTag(machine));
        assertThat(page(Words.of("en")) + page(Words.of("fr"))).isEqualTo(before);
    }

    private static String page(Words words) {
        return new String(
                new PageTemplate().leadership(LeadershipPages.of(Sheets.ordinary(), Sheets.TERMS, words), words),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void whereAnyOneMayBeNamesAreChoices() {
        assertThat(french.either(List.of("Ana"))).isEqualTo("Ana");
        assertThat(french.either(List.of("Ana", "Ben", "Cléo"))).isEqualTo("Ana, Ben ou Cléo");
        assertThat(english.either(List.of("Ana", "Ben", "Cléo"))).isEqualTo("Ana, Ben, or Cléo");
    }

    @Test
    void textsOfTablesGetFrenchTypography() {
        assertThat(french.of(new Text("x", "L'en-tête « Date » manque : ajoutez-la !")))
                .isEqualTo("L’en-tête «\u202fDate\u202f» manque\u202f: ajoutez-la\u202f!");
    }

    @Test
    void anotherLanguageIsRefusedByName() {
        assertThatThrownBy(() -> Words.of("de"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No texts for locale 'de'; there are texts for: en, fr");
    }
}
