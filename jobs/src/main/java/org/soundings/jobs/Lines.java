package org.soundings.jobs;

import java.util.ArrayList;
import java.util.List;
import org.soundings.exports.Escaped;

/** Lines for a terminal. What comes from an export cannot steer it. */
final class Lines {

    private final List<String> lines = new ArrayList<>();

    /** A heading, with a blank line before it. */
    void heading(String text) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        add(0, text);
    }

    void add(int depth, String text) {
        lines.add("  ".repeat(depth) + Escaped.controls(text));
    }

    /** The lines so far. */
    List<String> all() {
        return List.copyOf(lines);
    }
}
