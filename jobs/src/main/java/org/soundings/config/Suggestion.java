package org.soundings.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What was probably meant by a word that is not known. */
final class Suggestion {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Suggestion() {}

    /**
     * {@code "; did you mean X?"}, or nothing where no known word is near, or the word itself is known and refused for
     * another reason. Case counts for nothing.
     */
    static String of(String unknown, Collection<String> known) {
        if (known.contains(unknown)) {
            return "";
        }
        String folded = unknown.toLowerCase(Locale.ROOT);
        int furthest = Math.max(2, folded.length() / 4);
        return known.stream()
                .filter(word -> distance(folded, word) <= furthest)
                .min(Comparator.<String>comparingInt(word -> distance(folded, word))
                        .thenComparing(word -> word))
                .map(word -> "; did you mean " + word + "?")
                .orElse("");
    }

    private static int distance(String folded, String word) {
        return DISTANCE.apply(folded, word.toLowerCase(Locale.ROOT));
    }
}
