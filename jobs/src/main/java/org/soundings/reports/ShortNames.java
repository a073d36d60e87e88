package org.soundings.reports;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.soundings.tables.Fold;

/**
 * The names that stand in a picture: as short as they can be told apart. First the first name; where two members share
 * it, with the initial of the last; where that does not tell them apart, the whole name.
 */
final class ShortNames {

    private ShortNames() {}

    /** The short form of each name, cut at so many letters. */
    static Map<String, String> of(List<String> names, int longest) {
        Map<String, String> out = new LinkedHashMap<>();
        Map<String, Integer> firsts = count(names, ShortNames::first);
        Map<String, Integer> initials = count(
                names.stream()
                        .filter(name -> firsts.get(Fold.text(first(name))) > 1)
                        .toList(),
                ShortNames::withInitial);
        for (String name : names) {
            String shortened;
            if (firsts.get(Fold.text(first(name))) == 1) {
                shortened = first(name);
            } else if (initials.get(Fold.text(withInitial(name))) == 1) {
                shortened = withInitial(name);
            } else {
                shortened = name;
            }
            out.put(name, cut(shortened, longest));
        }
        return out;
    }

    private static Map<String, Integer> count(List<String> names, UnaryOperator<String> form) {
        Map<String, Integer> counts = new HashMap<>();
        names.stream().distinct().forEach(name -> counts.merge(Fold.text(form.apply(name)), 1, Integer::sum));
        return counts;
    }

    private static List<String> words(String name) {
        return List.of(Fold.spaces(name).split(" "));
    }

    /** The first word that is no abbreviated title. */
    private static String first(String name) {
        return words(name).stream()
                .filter(word ->
                        !word.endsWith(".") && !word.toLowerCase(Locale.ROOT).equals("dr"))
                .findFirst()
                .orElse(name);
    }

    private static String withInitial(String name) {
        List<String> words = words(name);
        String last = words.get(words.size() - 1);
        return last.equals(first(name)) ? name : first(name) + " " + last.substring(0, end(last, 1)) + ".";
    }

    private static String cut(String name, int longest) {
        if (end(name, longest) == name.length()) {
            return name;
        }
        return name.substring(0, end(name, longest - 1)).stripTrailing() + "…";
    }

    /** The index after so many letters, as readers see letters; the text's length if it has no more. */
    private static int end(String text, int letters) {
        if (text.length() <= letters) {
            return text.length();
        }
        BreakIterator breaks = BreakIterator.getCharacterInstance(ULocale.ROOT);
        breaks.setText(text);
        int end = breaks.next(letters);
        return end == BreakIterator.DONE ? text.length() : end;
    }
}
