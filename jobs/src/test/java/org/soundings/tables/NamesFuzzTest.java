package org.soundings.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.junit.Lifecycle;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Any text as a name: folding it once is folding it for good, and spellings that Unicode holds equal stay equal. */
final class NamesFuzzTest {

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\t-\\r\\x1C-\\x1F]+");

    @FuzzTest(maxDuration = "20m", lifecycle = Lifecycle.PER_TEST)
    @Timeout(20)
    void folds(byte[] bytes) {
        check(new String(bytes, StandardCharsets.UTF_8));
        check(new String(bytes, StandardCharsets.UTF_16BE));
    }

    @Tag("heavy")
    @Test
    void everyLetterFoldsForGood() {
        for (int letter = 0; letter <= Character.MAX_CODE_POINT; letter++) {
            String one = Character.toString(letter);
            check(one);
            check("a" + one + one + " b");
        }
    }

    private static void check(String name) {
        String folded = Fold.text(name);
        String person = Fold.person(name);
        String chapter = Fold.chapter(name);

        same(Fold.text(folded), folded);
        same(Fold.person(person), person);
        same(Fold.person(folded), person);
        same(Fold.chapter(chapter), chapter);
        same(Fold.chapter(folded), chapter);
        same(Fold.spaces(name), SPACES.matcher(name).replaceAll(" ").strip());
        same(SPACES.matcher(folded).replaceAll(" ").strip(), folded);
        same(Fold.text(" " + name + "\u00A0"), folded);
        if (name.codePoints().allMatch(Character::isDefined)) {
            checkWithIcu(name, folded);
        }
    }

    /** What ICU, another implementation of Unicode, takes for the same text; it knows letters that Java does not yet. */
    private static void checkWithIcu(String name, String folded) {
        same(Fold.text(Normalizer2.getNFDInstance().normalize(name)), folded);
        same(Fold.text(UCharacter.toLowerCase(Locale.ROOT, name)), folded);
        same(Fold.text(UCharacter.foldCase(Normalizer2.getNFCInstance().normalize(name), true)), folded);
    }

    /** Some twenty million times equal: an assertion is made only of what is not. */
    private static void same(String actual, String expected) {
        if (!actual.equals(expected)) {
            assertThat(actual).isEqualTo(expected);
        }
    }
}
