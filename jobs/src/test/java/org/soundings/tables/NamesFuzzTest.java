package org.soundings.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.junit.Lifecycle;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
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

        assertThat(Fold.text(folded)).isEqualTo(folded);
        assertThat(Fold.person(Fold.person(name))).isEqualTo(Fold.person(name)).isEqualTo(Fold.person(folded));
        assertThat(Fold.chapter(Fold.chapter(name)))
                .isEqualTo(Fold.chapter(name))
                .isEqualTo(Fold.chapter(folded));
        assertThat(Fold.spaces(name))
                .isEqualTo(SPACES.matcher(name).replaceAll(" ").strip());
        assertThat(SPACES.matcher(folded).replaceAll(" ").strip()).isEqualTo(folded);
        assertThat(Fold.text(" " + name + "\u00A0")).isEqualTo(folded);
        if (name.codePoints().allMatch(Character::isDefined)) {
            checkWithIcu(name, folded);
        }
    }

    /** What ICU, another implementation of Unicode, takes for the same text; it knows letters that Java does not yet. */
    private static void checkWithIcu(String name, String folded) {
        assertThat(Fold.text(Normalizer2.getNFDInstance().normalize(name))).isEqualTo(folded);
        assertThat(Fold.text(UCharacter.toLowerCase(Locale.ROOT, name))).isEqualTo(folded);
        assertThat(Fold.text(UCharacter.foldCase(Normalizer2.getNFCInstance().normalize(name), true)))
                .isEqualTo(folded);
    }
}
