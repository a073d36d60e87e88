package org.soundings.tables;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The one rule by which two spellings are the same: Unicode NFC, spaces of every kind folded to one, case folded with
 * the root locale. Accents are kept. Titles before a person's name and {@code BNI } before a chapter's are dropped.
 */
public final class Fold {

    private static final Set<String> TITLES = Set.of("dr", "dr.");
    private static final int LONGEST_TITLE = 3;
    private static final String ORGANISATION = "bni ";
    private static final char LAST_OF_LATIN_1 = '\u00FF';

    /** What a letter of ASCII or Latin-1 means for folding. */
    private static final byte[] LETTERS = letters();

    private static final byte SMALL = 0;
    private static final byte CAPITAL = 1;
    private static final byte BLANK = 2;
    private static final byte OTHER_SPACE = 3;

    /** The two letters of Latin-1 whose capitals are none of it. */
    private static final byte COMPOSED = 4;

    private Fold() {}

    /** A label or any text: NFC, spaces folded, case folded. Null stays null. */
    public static String text(String value) {
        if (value == null || value.isEmpty()) {
            return value;
        }
        boolean hasCapitals = false;
        boolean isSpaced = true;
        boolean wasSpace = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            byte kind = c <= LAST_OF_LATIN_1 ? LETTERS[c] : COMPOSED;
            if (kind == COMPOSED) {
                return composed(value);
            }
            boolean isSpace = kind == BLANK || kind == OTHER_SPACE;
            isSpaced &= !isSpace || (kind == BLANK && !wasSpace);
            hasCapitals |= kind == CAPITAL;
            wasSpace = isSpace;
        }
        String spaced = isSpaced && !wasSpace ? value : folded(value);
        return hasCapitals ? spaced.toLowerCase(Locale.ROOT) : spaced;
    }

    /**
     * Nearly all letters are of ASCII or Latin-1, and texts of these are composed already, and stay so, and their
     * capitals say nothing about their small letters: but for the two whose capitals are of neither.
     */
    private static byte[] letters() {
        byte[] kinds = new byte[LAST_OF_LATIN_1 + 1];
        for (char c = 0; c <= LAST_OF_LATIN_1; c++) {
            boolean isComposed = c == 'ß' || c == 'µ';
            boolean isCapital = Character.toLowerCase(c) != c;
            kinds[c] =
                    isComposed ? COMPOSED : isCapital ? CAPITAL : c == ' ' ? BLANK : isSpace(c) ? OTHER_SPACE : SMALL;
        }
        return kinds;
    }

    private static String composed(String value) {
        String spaced = spaces(Normalizer.normalize(value, Normalizer.Form.NFC));
        // Lower before upper folds ẞ with ß, upper before lower ß with SS and the final sigma; NFC again because case
        // mapping can decompose.
        String upper = spaced.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    /** A person's name: as {@link #text}, without a leading title. */
    public static String person(String name) {
        String folded = text(name);
        if (folded == null) {
            return null;
        }
        return withoutTitle(folded);
    }

    /** A person's name, with single spaces, without leading titles. */
    public static String withoutTitle(String name) {
        String rest = name;
        int space = rest.indexOf(' ');
        while (space > 0
                && space <= LONGEST_TITLE
                && TITLES.contains(rest.substring(0, space).toLowerCase(Locale.ROOT))) {
            rest = rest.substring(space + 1);
            space = rest.indexOf(' ');
        }
        return rest;
    }

    /**
     * The turns of a folded name: its words in their order, once with each of them first, less titles wherever they
     * stand. The name itself is the first.
     */
    public static List<String> turns(String personKey) {
        List<String> words = Arrays.stream(personKey.split(" "))
                .filter(word -> !TITLES.contains(word))
                .toList();
        List<String> turns = new ArrayList<>();
        turns.add(String.join(" ", words));
        for (int first = 1; first < words.size(); first++) {
            turns.add(String.join(" ", words.subList(first, words.size())) + " "
                    + String.join(" ", words.subList(0, first)));
        }
        return turns;
    }

    /** What all turns of a folded name share: the first of the alphabet among them. */
    public static String turned(String personKey) {
        return Collections.min(turns(personKey));
    }

    /** A chapter's name: as {@link #text}, without a leading {@code BNI }, however often it stands there. */
    public static String chapter(String name) {
        String folded = text(name);
        while (folded != null && folded.startsWith(ORGANISATION)) {
            folded = folded.substring(ORGANISATION.length());
        }
        return folded;
    }

    /** The same letters with every run of white space, no-break spaces included, as one blank, and none at the ends. */
    public static String spaces(String value) {
        boolean wasSpace = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean isSpace = c <= LAST_OF_LATIN_1 ? LETTERS[c] == BLANK || LETTERS[c] == OTHER_SPACE : isSpace(c);
            if (isSpace && (wasSpace || c != ' ')) {
                return folded(value);
            }
            wasSpace = isSpace;
        }
        return wasSpace && !value.isEmpty() ? folded(value) : value;
    }

    /** Whether there is nothing but white space. */
    public static boolean isBlank(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c > ' ' && c <= '~') || !isSpace(c)) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String value) {
        StringBuilder out = new StringBuilder(value.length());
        boolean pending = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (isSpace(c)) {
                pending = out.length() > 0;
            } else {
                if (pending) {
                    out.append(' ');
                    pending = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
