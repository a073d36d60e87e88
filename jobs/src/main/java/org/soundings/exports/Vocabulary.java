package org.soundings.exports;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.soundings.tables.EventKind;
import org.soundings.tables.Fold;
import org.soundings.tables.MemberStatus;
import org.soundings.tables.Tier;

/** The headings and words of exports, as {@code headings.conf} has them. */
record Vocabulary(
        List<Layout> layouts,
        Map<String, EventKind> slipTypes,
        Map<String, Tier> tiers,
        Set<String> totals,
        Set<String> nobody,
        Map<String, String> below,
        Map<String, String> beside,
        Set<String> titleDay,
        Choice attendance,
        Map<String, Month> months,
        Lists lists,
        Choice visits,
        Map<String, Boolean> flags,
        Map<String, String> slipTypeLabels,
        Map<String, String> tierLabels) {

    /**
     * Words that say yes or no.
     *
     * @param words whether each word, folded, says yes
     * @param labels the words as messages show them
     */
    record Choice(Map<String, Boolean> words, String labels) {}

    /**
     * The words of lists of members.
     *
     * @param sections whether those below a title between two tables have left
     * @param subHeadings second lines of headings
     */
    record Lists(Map<String, MemberStatus> statuses, Map<String, Boolean> sections, Set<String> subHeadings) {}

    private static final String RESOURCE = "headings.conf";

    static final Vocabulary SHIPPED = load();

    private static Vocabulary load() {
        try (InputStream in = Vocabulary.class.getResourceAsStream(RESOURCE)) {
            return of(ConfigFactory.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + RESOURCE + " from the job jar", unreadable);
        }
    }

    private static Vocabulary of(Config config) {
        Map<String, Boolean> flags = new HashMap<>();
        folded(config, "yes").forEach(word -> flags.put(word, true));
        folded(config, "no").forEach(word -> flags.put(word, false));
        Function<String, EventKind> kind = name -> EventKind.of(name).orElseThrow();
        return new Vocabulary(
                config.getConfigList("layouts").stream().map(Vocabulary::layout).toList(),
                ofLanguages(config.getConfig("slip-types"), kind),
                ofLanguages(config.getConfig("tiers"), name -> Tier.valueOf(name.toUpperCase(Locale.ROOT))),
                folded(config, "totals"),
                folded(config, "nobody"),
                words(config.getConfig("below"), Function.identity()),
                words(config.getConfig("beside"), Function.identity()),
                folded(config, "title-day"),
                choice(config.getConfig("attendance"), "there"),
                words(config.getConfig("months"), number -> Month.of(Integer.parseInt(number))),
                new Lists(
                        words(config.getConfig("member-statuses"), code -> MemberStatus.of(code)
                                .orElseThrow()),
                        choice(config.getConfig("sections"), MemberStatus.LEFT.code())
                                .words(),
                        folded(config, "sub-headings")),
                choice(config.getConfig("visitor-types"), EventKind.VISITOR.code()),
                flags,
                labels(config.getConfig("slip-types")),
                labels(config.getConfig("tiers")));
    }

    private static Layout layout(Config config) {
        Map<Column, List<String>> labels = new EnumMap<>(Column.class);
        columns(config.getConfig("required"), labels);
        Set<Column> required = Set.copyOf(labels.keySet());
        if (config.hasPath("optional")) {
            columns(config.getConfig("optional"), labels);
        }
        Map<String, Column> folded = new HashMap<>();
        labels.forEach((column, names) -> names.forEach(name -> folded.put(Fold.text(name), column)));
        return new Layout(
                ReportKind.valueOf(config.getString("report").toUpperCase(Locale.ROOT)),
                config.getString("language"),
                labels,
                folded,
                required,
                config.hasPath("own") && config.getBoolean("own"),
                config.hasPath("meetings") && config.getBoolean("meetings"));
    }

    private static void columns(Config config, Map<Column, List<String>> labels) {
        for (String key : config.root().keySet()) {
            labels.put(Column.valueOf(key.toUpperCase(Locale.ROOT)), config.getStringList(key));
        }
    }

    private static <T> Map<String, T> words(Config config, Function<String, T> meaning) {
        Map<String, T> words = new HashMap<>();
        for (String key : config.root().keySet()) {
            config.getStringList(key).forEach(word -> words.put(Fold.text(word), meaning.apply(key)));
        }
        return words;
    }

    /** Words of which those of the named group say yes, and those of the others beside it no. */
    private static Choice choice(Config config, String group) {
        String labels = config.root().keySet().stream()
                .flatMap(key -> config.getStringList(key).stream())
                .sorted()
                .collect(Collectors.joining(", "));
        return new Choice(words(config, group::equals), labels);
    }

    private static <T> Map<String, T> ofLanguages(Config config, Function<String, T> meaning) {
        Map<String, T> words = new HashMap<>();
        config.root().keySet().forEach(language -> words.putAll(words(config.getConfig(language), meaning)));
        return words;
    }

    /** By language, the first word of each meaning, as messages show them. */
    private static Map<String, String> labels(Config config) {
        Map<String, String> labels = new HashMap<>();
        config.root().keySet().forEach(language -> {
            Config words = config.getConfig(language);
            labels.put(
                    language,
                    words.root().keySet().stream()
                            .sorted()
                            .map(key -> words.getStringList(key).get(0))
                            .collect(Collectors.joining(", ")));
        });
        return labels;
    }

    private static Set<String> folded(Config config, String key) {
        return config.getStringList(key).stream().map(Fold::text).collect(Collectors.toUnmodifiableSet());
    }
}
