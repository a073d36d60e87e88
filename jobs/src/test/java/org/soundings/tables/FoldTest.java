package org.soundings.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FoldTest {

    @Test
    void everyLetterOfThePlaneFoldsAsTheRuleSays() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate((char) c)) {
                String text = "Ab" + (char) c + " C" + (char) c;
                assertThat(Fold.text(text)).as("U+%04X", c).isEqualTo(byTheRule(text));
            }
        }
    }

    @Test
    void spacesOfEveryKind() {
        assertThat(Fold.spaces("Ana  Lopes")).isEqualTo("Ana Lopes");
        assertThat(Fold.spaces(" Ana\tLopes ")).isEqualTo("Ana Lopes");
        assertThat(Fold.spaces("Ana\u00A0Lopes")).isEqualTo("Ana Lopes");
        assertThat(Fold.spaces("\u2009Ana\u2009\u2009Lopes\u3000")).isEqualTo("Ana Lopes");
        assertThat(Fold.spaces("Ana Lopes")).isEqualTo("Ana Lopes");
        assertThat(Fold.spaces(" \u00A0\t")).isEmpty();
        assertThat(Fold.spaces("")).isEmpty();
    }

    @Test
    void blankIsWhatHasNoLetter() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = "\t" + (char) c;
            assertThat(Fold.isBlank(text))
                    .as("U+%04X", c)
                    .isEqualTo(Fold.spaces(text).isEmpty());
        }
        assertThat(Fold.isBlank("")).isTrue();
    }

    private static String byTheRule(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder spaced = new StringBuilder();
        for (String word : composed.split("[\\s\\p{Zs}\\p{Zl}\\p{Zp}\\x1C-\\x1F]+")) {
            spaced.append(spaced.length() == 0 || word.isEmpty() ? "" : " ").append(word);
        }
        String folded = spaced.toString()
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    @Test
    void theTurnsOfANameHaveItsWordsInTheirOrder() {
        assertThat(Fold.turns("de la cruz maria"))
                .containsExactly("de la cruz maria", "la cruz maria de", "cruz maria de la", "maria de la cruz");
        assertThat(Fold.turns("ana")).containsExactly("ana");
        assertThat(Fold.turns("lopes dr. ana")).containsExactly("lopes ana", "ana lopes");
        assertThat(Fold.turned("lopes ana")).isEqualTo(Fold.turned("ana lopes")).isEqualTo("ana lopes");
        assertThat(Fold.turned("a c b")).isNotEqualTo(Fold.turned("a b c"));
    }
}
