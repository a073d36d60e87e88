package org.soundings.config;

import java.util.List;

/** Settings that cannot be used. The message lists every problem with its file and line. */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    SettingsException(List<String> problems) {
        super((problems.size() == 1
                        ? "The settings have a problem:"
                        : "The settings have " + problems.size() + " problems:")
                + "\n  " + String.join("\n  ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Each problem in one line: file, line, key, what was found and what is expected. */
    public List<String> problems() {
        return problems;
    }
}
