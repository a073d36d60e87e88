package org.soundings.config;

import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValueFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The settings in force as one line of JSON, keys in order: equal settings, equal text. */
public final class EffectiveSettings {

    private EffectiveSettings() {}

    /** The text; given to {@link SettingsLoader} as a layer it gives the same settings again. */
    public static String render(Settings settings) {
        return ConfigValueFactory.fromMap(Map.of(Keys.ROOT, plain(settings))).render(ConfigRenderOptions.concise());
    }

    private static Object plain(Object value) {
        if (value instanceof Record record) {
            return fields(record);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new TreeMap<>();
            map.forEach((key, inner) -> plain.put((String) key, plain(inner)));
            return plain;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(EffectiveSettings::plain).toList();
        }
        if (value instanceof Number) {
            return value;
        }
        return value instanceof Locale locale ? locale.toLanguageTag() : value.toString();
    }

    private static Map<String, Object> fields(Record record) {
        Map<String, Object> fields = new TreeMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(record);
                if (value != null) {
                    fields.put(Keys.of(component), plain(value));
                }
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("Settings record " + record.getClass() + " cannot be read", e);
            }
        }
        return fields;
    }
}
