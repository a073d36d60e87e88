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
    private static final String ORGANISATION = "bni ";
    private static final char LAST_OF_LATIN_1 = '\u00FF';

    private Fold() {}

    /** A label or any text: NFC, spaces folded, case folded. Null stays null. */
    public static String text(String value) {
        if (value == null) {
            return null;
        }
        return isPlain(value) ? spaces(value).toLowerCase(Locale.ROOT) : composed(value);
    }

    /**
     * Whether all letters are of ASCII or Latin-1, but for the two whose capitals are not: such a text is composed
     * already, and stays so, and its capitals say nothing about its small letters. Nearly all texts are, and this is
     * called for every cell.
     */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c > LAST_OF_LATIN_1 || c == 'ß' || c == 'µ') {
                return false;
            }
        }
        return true;
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
        while (space > 0 && TITLES.contains(rest.substring(0, space).toLowerCase(Locale.ROOT))) {
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
            boolean isSpace = isSpace(c);
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
            if (!isSpace(value.charAt(i))) {
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
        boolean isLetterOfAscii = c > ' ' && c <= '~';
        return !isLetterOfAscii && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
