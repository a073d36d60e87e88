package org.soundings.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import java.util.Map;
import java.util.TreeMap;
import org.soundings.tables.Fold;

/** Names of places in the settings, folded, so that one layer's "france" overlays another's "France". */
final class Places {

    private Places() {}

    /** The layer with every place under its folded name; a place named twice is noted. */
    static Config folded(Config layer, Problems problems) {
        ConfigObject root = layer.root();
        if (!(root.get(Keys.ROOT) instanceof ConfigObject all) || !(all.get("formats") instanceof ConfigObject)) {
            return layer;
        }
        ConfigObject formats = (ConfigObject) all.get("formats");
        for (String group : FormatsReader.PLACES) {
            if (formats.get(group) instanceof ConfigObject places) {
                formats = formats.withValue(group, folded(places, FormatsReader.PATH + "." + group, problems));
            }
        }
        return root.withValue(Keys.ROOT, all.withValue("formats", formats)).toConfig();
    }

    private static ConfigObject folded(ConfigObject places, String path, Problems problems) {
        Map<String, String> names = new TreeMap<>();
        ConfigObject folded = ConfigFactory.empty().root();
        for (Map.Entry<String, ConfigValue> place : new TreeMap<>(places).entrySet()) {
            String name = Fold.chapter(place.getKey());
            String other = names.putIfAbsent(name, place.getKey());
            if (name.isEmpty()) {
                problems.add(place.getValue().origin(), path + " has a place without a name");
            } else if (other != null) {
                problems.add(
                        place.getValue().origin(),
                        path + " names one place twice: \"" + other + "\" and \"" + place.getKey() + "\"");
            }
            folded = folded.withValue(name, place.getValue());
        }
        return folded;
    }
}
