package org.soundings.config;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.soundings.tables.Fold;

/** Reads {@code soundings.formats}: how each place writes dates, numbers and money. */
final class FormatsReader {

    static final String PATH = Keys.ROOT + ".formats";

    /** The groups whose keys are names of places, not settings. */
    static final List<String> PLACES = List.of("countries", "regions", "chapters");

    private static final Set<String> DATES =
            new TreeSet<>(Set.of("dd/MM/yyyy", "MM/dd/yyyy", "dd.MM.yyyy", "dd-MM-yyyy", "yyyy-MM-dd"));
    /** What tells lines and cells apart. */
    private static final String SIGNS = "\r\n\t\",;";

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();
    private static final Set<String> ENCODINGS = Charset.availableCharsets().keySet();
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> SAID_BY_A_CHAPTER = Set.of("region", "country");

    private final Problems problems;

    FormatsReader(Problems problems) {
        this.problems = problems;
    }

    Formats read(ConfigObject section) {
        new RecordReader(problems).unknownKeys(Formats.class, section, PATH);
        return new Formats(
                byDefault(section.get("default")),
                places(section, "countries"),
                places(section, "regions"),
                places(section, "chapters"));
    }

    private Formats.Format byDefault(ConfigValue value) {
        String path = PATH + ".default";
        if (!(value instanceof ConfigObject own)) {
            noGroup(path, value, Keys.of(Formats.Format.class));
            return new Formats.Format(null, null, null, null, null);
        }
        for (String key : Keys.of(Formats.Format.class)) {
            if (!own.containsKey(key)) {
                problems.add(own.origin(), path + "." + key + " is missing");
            }
        }
        Formats.Partial all = partial(own, path, Keys.of(Formats.Format.class));
        return new Formats.Format(all.dates(), all.numbers(), all.zone(), all.currency(), all.encoding());
    }

    private Map<String, Formats.Partial> places(ConfigObject section, String group) {
        Map<String, Formats.Partial> places = new TreeMap<>();
        if (!(section.get(group) instanceof ConfigObject named)) {
            noGroup(PATH + "." + group, section.get(group), List.of("places"));
            return places;
        }
        List<String> keys = new ArrayList<>(Keys.of(Formats.Partial.class));
        if (!group.equals("chapters")) {
            keys.removeAll(SAID_BY_A_CHAPTER);
        }
        named.forEach((name, value) -> {
            String path = PATH + "." + group + ".\"" + name + "\"";
            if (value instanceof ConfigObject own) {
                places.put(Fold.chapter(name), partial(own, path, keys));
            } else {
                noGroup(path, value, keys);
            }
        });
        return Collections.unmodifiableMap(places);
    }

    private void noGroup(String path, ConfigValue value, List<String> of) {
        String expected = "; expected a group of: " + String.join(", ", of);
        if (value == null) {
            problems.add(path + " has no value" + expected);
        } else {
            problems.add(value.origin(), path + " is " + RecordReader.shown(value) + expected);
        }
    }

    private Formats.Partial partial(ConfigObject own, String path, List<String> keys) {
        own.forEach((key, value) -> {
            if (!keys.contains(key)) {
                Keys.unknown(problems, path, key, value, keys);
            }
        });
        return new Formats.Partial(
                word(own, path, "dates", DATES, FormatsReader::dates),
                word(own, path, "numbers", Set.of(), FormatsReader::locale),
                word(own, path, "zone", ZONES, FormatsReader::zone),
                word(own, path, "currency", CURRENCIES, code -> CURRENCIES.contains(code) ? code : null),
                word(own, path, "encoding", ENCODINGS, FormatsReader::encoding),
                word(own, path, "region", Set.of(), Fold::spaces),
                word(own, path, "country", Set.of(), Fold::spaces));
    }

    /** The setting's value, or null where it has none or one that is not known, which is noted. */
    private <T> T word(ConfigObject own, String path, String key, Set<String> known, Function<String, T> meaning) {
        ConfigValue value = own.get(key);
        if (value == null) {
            return null;
        }
        if (value.valueType() != ConfigValueType.STRING) {
            problems.add(value.origin(), path + "." + key + " is " + RecordReader.shown(value) + "; expected a text");
            return null;
        }
        String text = (String) value.unwrapped();
        T meant = text.isBlank() ? null : meaning.apply(text);
        if (meant == null) {
            problems.add(
                    value.origin(),
                    path + "." + key + " is \"" + text + "\"; expected " + expected(key) + Suggestion.of(text, known));
        }
        return meant;
    }

    private static String expected(String key) {
        return switch (key) {
            case "dates" -> "one of " + String.join(", ", DATES);
            case "numbers" -> "a language and a country, such as fr-FR";
            case "zone" -> "a time zone, such as Europe/Paris";
            case "currency" -> "an ISO 4217 code, such as EUR";
            case "encoding" -> "a character encoding that holds ASCII as it is, such as windows-1252";
            default -> "a name";
        };
    }

    private static String dates(String text) {
        return DATES.contains(text) ? text : null;
    }

    private static Locale locale(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.toLanguageTag().equals(tag)
                        && LANGUAGES.contains(locale.getLanguage())
                        && (locale.getCountry().isEmpty() || COUNTRIES.contains(locale.getCountry()))
                ? locale
                : null;
    }

    private static ZoneId zone(String id) {
        return ZoneId.getAvailableZoneIds().contains(id) ? ZoneId.of(id) : null;
    }

    /** Lines and cells are told apart by their bytes. Other encodings, such as UTF-16, are known by their mark alone. */
    private static boolean hasAscii(Charset charset) {
        return charset.canEncode() && Arrays.equals(SIGNS.getBytes(charset), SIGNS.getBytes(StandardCharsets.US_ASCII));
    }

    private static String encoding(String name) {
        try {
            return Charset.isSupported(name) && hasAscii(Charset.forName(name)) ? name : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }
}
