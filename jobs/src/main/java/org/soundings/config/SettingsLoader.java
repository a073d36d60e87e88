package org.soundings.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigResolveOptions;
import com.typesafe.config.ConfigSyntax;
import com.typesafe.config.ConfigValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the settings: the shipped {@code conf/soundings.conf}, overlaid by the layers given. A setting's value is that of
 * the last layer that has it. Neither the environment nor system properties enter.
 */
public final class SettingsLoader {

    private static final String SHIPPED = "soundings.conf";

    private static final ConfigResolveOptions FILES_ONLY =
            ConfigResolveOptions.noSystem().setAllowUnresolved(false);

    /**
     * A text in HOCON that overlays the settings.
     *
     * @param name what problems call it: a file's path, or the option it came from
     */
    public record Layer(String name, String text) {}

    private SettingsLoader() {}

    /** The settings as shipped. */
    public static Settings shipped() {
        return load(List.of());
    }

    /**
     * The settings as shipped, overlaid by each layer in turn.
     *
     * @throws SettingsException listing every problem of every layer with file and line: what is no HOCON, unknown keys
     *     with what was probably meant, wrong types, values out of range, unknown zones, locales, currencies and encodings
     */
    public static Settings load(List<Layer> layers) {
        Problems problems = new Problems();
        List<Config> parsed = Stream.concat(Stream.of(new Layer("conf/" + SHIPPED, shippedText())), layers.stream())
                .map(layer -> parse(layer, problems))
                .toList();
        problems.throwIfAny();
        Config merged = ConfigFactory.empty();
        for (Config layer : parsed) {
            merged = Places.folded(resolved(layer, merged, problems), problems).withFallback(merged);
        }
        Settings settings = read(merged.root(), problems);
        problems.throwIfAny();
        return settings;
    }

    private static Config parse(Layer layer, Problems problems) {
        ConfigParseOptions options = ConfigParseOptions.defaults()
                .setSyntax(ConfigSyntax.CONF)
                .setOriginDescription(layer.name())
                .setIncluder(new NoIncludes());
        try {
            return ConfigFactory.parseString(layer.text(), options);
        } catch (ConfigException.Parse e) {
            problems.add(e.origin(), "cannot be read: " + reason(e));
        } catch (ConfigException e) {
            problems.add(layer.name() + ": cannot be read: " + e.getMessage());
        }
        return ConfigFactory.empty();
    }

    /** The message without the origin, which stands before it already. */
    private static String reason(ConfigException.Parse e) {
        String origin = e.origin().description() + ": ";
        String message = e.getMessage();
        return message.startsWith(origin) ? message.substring(origin.length()) : message;
    }

    private static Config resolved(Config layer, Config below, Problems problems) {
        try {
            return layer.resolveWith(layer.withFallback(below).resolve(FILES_ONLY), FILES_ONLY);
        } catch (ConfigException e) {
            if (e.origin() == null) {
                problems.add(e.getMessage());
            } else {
                problems.add(e.origin(), "a ${…} refers to no setting of these files");
            }
            return ConfigFactory.empty();
        }
    }

    private static Settings read(ConfigObject root, Problems problems) {
        RecordReader records = new RecordReader(problems);
        root.forEach((key, value) -> {
            if (Keys.of(Settings.class).contains(key)) {
                problems.add(value.origin(), key + " is not a setting; did you mean " + Keys.ROOT + "." + key + "?");
            } else if (!key.equals(Keys.ROOT)) {
                Keys.unknown(problems, "", key, value, List.of(Keys.ROOT));
            }
        });
        ConfigObject all = section(root, Keys.ROOT, Keys.ROOT, problems);
        if (all == null) {
            return null;
        }
        records.unknownKeys(Settings.class, all, Keys.ROOT);
        ConfigObject formats = section(all, "formats", FormatsReader.PATH, problems);
        return new Settings(
                read(Settings.Window.class, "window", all, problems),
                read(Settings.Decay.class, "decay", all, problems),
                read(Settings.Stages.class, "stages", all, problems),
                read(Settings.Maturity.class, "maturity", all, problems),
                read(Settings.Movement.class, "movement", all, problems),
                read(Settings.Quadrants.class, "quadrants", all, problems),
                read(Settings.GiversGain.class, "givers-gain", all, problems),
                read(Settings.Freshness.class, "freshness", all, problems),
                formats == null ? null : new FormatsReader(problems).read(formats),
                read(Settings.Reading.class, "reading", all, problems),
                read(Settings.Reports.class, "reports", all, problems));
    }

    private static <T extends Record> T read(Class<T> type, String key, ConfigObject all, Problems problems) {
        String path = Keys.ROOT + "." + key;
        ConfigObject section = section(all, key, path, problems);
        return section == null ? null : new RecordReader(problems).read(type, section, path);
    }

    /** A group of settings; null, which is noted, where there is none. */
    private static ConfigObject section(ConfigObject parent, String key, String path, Problems problems) {
        ConfigValue value = parent.get(key);
        if (value instanceof ConfigObject object) {
            return object;
        }
        if (value == null) {
            problems.add(path + " is missing");
        } else {
            problems.add(value.origin(), path + " is " + RecordReader.shown(value) + "; expected a group of settings");
        }
        return null;
    }

    private static String shippedText() {
        try (InputStream in = SettingsLoader.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("The job jar holds no " + SHIPPED + ": build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
