package org.soundings.config;

import com.typesafe.config.ConfigValue;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The keys that a settings file may hold, derived from the records. */
final class Keys {

    static final String ROOT = "soundings";

    private static final Set<String> ALL = all();

    private Keys() {}

    /** A component's key: its name in kebab-case. */
    static String of(RecordComponent component) {
        String name = component.getName();
        return name.equals("byDefault") ? "default" : kebab(name);
    }

    static List<String> of(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents()).map(Keys::of).toList();
    }

    /** Reports a key that no setting has, with what was probably meant. */
    static void unknown(Problems problems, String section, String key, ConfigValue value, Collection<String> siblings) {
        String path = section.isEmpty() ? key : section + "." + key;
        String near = Suggestion.of(key, siblings);
        if (near.isEmpty()) {
            near = ALL.stream()
                    .filter(known -> known.endsWith("." + key))
                    .findFirst()
                    .map(known -> "; did you mean " + known + "?")
                    .orElse("; known here: " + String.join(", ", siblings));
        }
        problems.add(value.origin(), path + " is not a setting" + near);
    }

    private static Set<String> all() {
        Set<String> keys = new TreeSet<>();
        for (RecordComponent section : Settings.class.getRecordComponents()) {
            keys.add(ROOT + "." + of(section));
            for (RecordComponent setting : section.getType().getRecordComponents()) {
                keys.add(ROOT + "." + of(section) + "." + of(setting));
            }
        }
        of(Formats.Format.class).forEach(key -> keys.add(ROOT + ".formats.default." + key));
        return keys;
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
