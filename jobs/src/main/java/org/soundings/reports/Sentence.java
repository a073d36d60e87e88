package org.soundings.reports;

import java.util.ArrayList;
import java.util.List;

/** A sentence in parts, so that a page can set the names in it apart, and right-to-left names run their own way. */
public record Sentence(List<Part> parts) {

    // Noncharacters of Unicode: no text of ours or of an export may hold them.
    private static final char OPEN = '\uFDD0';
    private static final char CLOSE = '\uFDD1';

    /** A run of text; a name or not. */
    public record Part(String text, boolean isName) {}

    /** Marks a name that goes into a phrase as an argument. */
    static String name(String name) {
        return OPEN + name.replace(OPEN, ' ').replace(CLOSE, ' ') + CLOSE;
    }

    /** Takes the marks out of a said phrase. */
    static Sentence of(String said) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int open = said.indexOf(OPEN); open >= 0; open = said.indexOf(OPEN, from)) {
            int close = said.indexOf(CLOSE, open);
            add(parts, said.substring(from, open), false);
            add(parts, said.substring(open + 1, close), true);
            from = close + 1;
        }
        add(parts, said.substring(from), false);
        return new Sentence(List.copyOf(parts));
    }

    private static void add(List<Part> parts, String text, boolean isName) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, isName));
        }
    }

    /** The sentence as plain text. */
    public String plain() {
        StringBuilder out = new StringBuilder();
        parts.forEach(part -> out.append(part.text()));
        return out.toString();
    }
}
