package org.soundings.config;

import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.soundings.tables.Fold;

/** Reads the directors of several chapters: each an id, which names his page's file, and chapters. */
final class DirectorsReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final String SHAPE =
            "; expected a list of directors, such as [ { id = lyon-ouest, chapters = [\"A\", \"B\"] } ]";

    private final Problems problems;
    private final String path;

    DirectorsReader(Problems problems, String path) {
        this.problems = problems;
        this.path = path;
    }

    /** The directors in the settings' order; those with a problem, which is noted, are left out. */
    List<Settings.Director> read(ConfigValue value) {
        if (!(value instanceof ConfigList all)) {
            if (value == null) {
                problems.add(path + " has no value" + SHAPE);
            } else {
                problems.add(value.origin(), path + " is " + RecordReader.shown(value) + SHAPE);
            }
            return List.of();
        }
        List<Settings.Director> directors = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (ConfigValue each : all) {
            if (!(each instanceof ConfigObject director)) {
                problems.add(each.origin(), path + " holds " + RecordReader.shown(each) + SHAPE);
                continue;
            }
            new RecordReader(problems).unknownKeys(Settings.Director.class, director, path);
            String id = id(director);
            List<String> chapters = chapters(director);
            if (id != null && !ids.add(id)) {
                problems.add(director.get("id").origin(), path + " names one director twice: " + id);
            }
            if (id != null && !chapters.isEmpty()) {
                directors.add(new Settings.Director(id, chapters));
            }
        }
        return List.copyOf(directors);
    }

    private String id(ConfigObject director) {
        ConfigValue value = director.get("id");
        if (value != null
                && value.unwrapped() instanceof String id
                && ID.matcher(id).matches()) {
            return id;
        }
        wrong(director, "id", "1 to 60 of a to z, 0 to 9 and -, such as lyon-ouest: it names the page's file");
        return null;
    }

    private List<String> chapters(ConfigObject director) {
        List<String> names = new ArrayList<>();
        Set<String> folded = new HashSet<>();
        boolean isSound = director.get("chapters") instanceof ConfigList found && !found.isEmpty();
        if (isSound) {
            for (ConfigValue value : (ConfigList) director.get("chapters")) {
                String name = value.unwrapped() instanceof String text ? text : "";
                isSound &= !Fold.chapter(name).isEmpty() && folded.add(Fold.chapter(name));
                names.add(name);
            }
        }
        if (!isSound) {
            wrong(director, "chapters", "a list of names or ids of chapters, each once");
            return List.of();
        }
        return List.copyOf(names);
    }

    private void wrong(ConfigObject director, String key, String expected) {
        ConfigValue value = director.get(key);
        ConfigOrigin origin = value == null ? director.origin() : value.origin();
        String found = value == null ? " is missing" : " is " + RecordReader.shown(value);
        problems.add(origin, path + "." + key + found + "; expected " + expected);
    }
}
