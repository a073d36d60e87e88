package org.soundings.config;

import com.typesafe.config.ConfigOrigin;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What is wrong with the settings, gathered so that one run tells all of it, in the order of files and lines. */
final class Problems {

    private static final Pattern LINE = Pattern.compile(": (\\d+(-\\d+)?)$");

    private record Problem(String file, int line, String text) {}

    private final Set<Problem> found = new TreeSet<>(
            Comparator.comparing(Problem::file).thenComparing(Problem::line).thenComparing(Problem::text));

    void add(ConfigOrigin origin, String message) {
        String place = origin.description();
        found.add(new Problem(
                LINE.matcher(place).replaceFirst(""),
                origin.lineNumber(),
                LINE.matcher(place).replaceFirst(":$1") + ": " + message));
    }

    void add(String message) {
        found.add(new Problem("", 0, message));
    }

    /** Ends here if anything was wrong. */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new SettingsException(found.stream().map(Problem::text).toList());
        }
    }
}
