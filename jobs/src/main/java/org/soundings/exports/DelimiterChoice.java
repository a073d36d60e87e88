package org.soundings.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soundings.exports.HeadingFinder.Found;

/**
 * Chooses a text's delimiter: what a first line {@code sep=;} says, else the one under which a row is a heading; of several
 * the one under which it has most columns; where no row is a heading, the one under which a row comes closest.
 */
final class DelimiterChoice {

    /** Opens the text under a delimiter. */
    @FunctionalInterface
    interface Opener {
        Rows open(char delimiter) throws IOException;
    }

    private static final List<Character> KNOWN = List.of(';', ',', '\t');
    private static final byte[] KNOWN_BYTES = {';', ',', '\t'};
    private static final Pattern SEP = Pattern.compile("\"?sep=([^\"\\w\\s]|\\t)\"?[;,\\t]*", Pattern.CASE_INSENSITIVE);

    private final Opener text;
    private final HeadingFinder finder;
    private final Map<Character, ReadAhead> opened = new LinkedHashMap<>();
    private final List<Character> candidates;
    private char delimiter;

    private DelimiterChoice(byte[] head, Opener text, HeadingFinder finder) {
        this.text = text;
        this.finder = finder;
        this.candidates = byUse(head);
        this.delimiter = candidates.get(0);
    }

    static DelimiterChoice of(byte[] head, Opener text, HeadingFinder finder) throws IOException {
        DelimiterChoice choice = new DelimiterChoice(head, text, finder);
        choice.choose();
        return choice;
    }

    char delimiter() {
        return delimiter;
    }

    /** The rows under the delimiter. */
    ReadAhead rows() {
        return opened.get(delimiter);
    }

    private void choose() throws IOException {
        RawRow top = under(delimiter).row(0);
        Matcher said = SEP.matcher(top == null ? "" : top.raw());
        if (said.matches()) {
            delimiter = said.group(1).charAt(0);
            under(delimiter);
        } else if (top != null) {
            delimiter = ofHeading();
        }
        for (Map.Entry<Character, ReadAhead> other : opened.entrySet()) {
            if (other.getKey() != delimiter) {
                other.getValue().close();
            }
        }
    }

    private ReadAhead under(char candidate) throws IOException {
        ReadAhead rows = opened.get(candidate);
        if (rows == null) {
            rows = new ReadAhead(text.open(candidate));
            opened.put(candidate, rows);
        }
        return rows;
    }

    /** The one that the text begins with most of comes first: the others are then looked at no further than its heading. */
    private static List<Character> byUse(byte[] head) {
        int[] counts = new int[KNOWN.size()];
        for (byte b : head) {
            for (int i = 0; i < counts.length; i++) {
                counts[i] += b == KNOWN_BYTES[i] ? 1 : 0;
            }
        }
        List<Character> candidates = new ArrayList<>(KNOWN);
        candidates.sort(Comparator.comparingInt(candidate -> -counts[KNOWN.indexOf(candidate)]));
        return candidates;
    }

    private char ofHeading() throws IOException {
        Character best = null;
        int most = 0;
        long lastLine = Long.MAX_VALUE;
        for (char candidate : candidates) {
            if (best == null || isIn(opened.get(best).looked(), candidate)) {
                Optional<Found> found = finder.find(under(candidate), lastLine);
                int recognised =
                        found.map(whole -> whole.heading().recognised()).orElse(0);
                if (recognised > most) {
                    best = candidate;
                    most = recognised;
                    lastLine = under(candidate).row(found.get().above()).line();
                }
            }
        }
        return best == null ? likeliest() : best;
    }

    private static boolean isIn(List<RawRow> rows, char candidate) {
        return rows.stream().anyMatch(row -> row.raw().indexOf(candidate) >= 0);
    }

    private char likeliest() throws IOException {
        char best = delimiter;
        int most = 0;
        for (char candidate : KNOWN) {
            int likeness = finder.likeness(under(candidate).head(HeadingFinder.ROWS));
            if (likeness > most) {
                best = candidate;
                most = likeness;
            }
        }
        return best;
    }
}
