package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences of both tests of givers gain, in both languages. */
final class GiversGainTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 412  | .31 | Of 412 first gifts, 31% came back within 26 weeks; by chance alone it would be 18% to 24%. This shows return, not cause.
            en | 412  | .20 | Of 412 first gifts, 20% came back within 26 weeks: no more than chance alone would bring back, 18% to 24%.
            en | 412  | .10 | Of 412 first gifts, 10% came back within 26 weeks: fewer than chance alone would bring back, 18% to 24%.
            en | 19   |     | Whether first gifts come back cannot be said yet: only 19 have 26 weeks on record after it.
            en | 0    |     | Whether first gifts come back cannot be said yet: none has 26 weeks on record after it.
            fr | 1412 | .31 | Sur 1_412 premières aides, 31_% sont revenues en 26 semaines_; le seul hasard en rendrait de 18_% à 24_%. C’est un retour, non une cause.
            fr | 412  | .20 | Sur 412 premières aides, 20_% sont revenues en 26 semaines_: pas plus que le seul hasard n’en rendrait, de 18_% à 24_%.
            fr | 412  | .10 | Sur 412 premières aides, 10_% sont revenues en 26 semaines_: moins que le seul hasard n’en rendrait, de 18_% à 24_%.
            fr | 1    |     | On ne peut pas encore dire si les premières aides reviennent_: 1 seulement est suivie de 26 semaines enregistrées.
            fr | 0    |     | On ne peut pas encore dire si les premières aides reviennent_: aucune n’est suivie de 26 semaines enregistrées.
            """)
    void firstGifts(String language, long n, Double returned, String sentence) {
        GiversGain found = returned == null
                ? new GiversGain(26, n, null, null, null, null, null, null)
                : new GiversGain(26, n, returned, .18, .24, null, null, null);

        assertThat(said(language, found, 0)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 1    | .5   | 1.5  | After a quarter in which they give twice as much as usual, members receive 100% more than they and their chapters are used to (41% to 183%). This shows return, not cause.
            en | .1   | -.1  | .3   | After a quarter in which they give twice as much as usual, members receive 7% more than they and their chapters are used to, but chance alone may explain it (-7% to 23%).
            en | -1   | -2   | -.1  | After a quarter in which they give twice as much as usual, members receive 50% less than they and their chapters are used to (7% to 75%). This shows what follows, not why.
            en |      |      |      | Whether more is received after giving more cannot be said yet: it takes two chapters with three whole quarters on record.
            fr | 1    | .5   | 1.5  | Après un trimestre où il donne deux fois plus que d’habitude, un membre reçoit 100_% de plus que son habitude et celle de son groupe (de 41_% à 183_%). C’est un retour, non une cause.
            fr | .1   | -.1  | .3   | Après un trimestre où il donne deux fois plus que d’habitude, un membre reçoit 7_% de plus que son habitude et celle de son groupe, mais le seul hasard peut l’expliquer (de -7_% à 23_%).
            fr | -1   | -2   | -.1  | Après un trimestre où il donne deux fois plus que d’habitude, un membre reçoit 50_% de moins que son habitude et celle de son groupe (de 7_% à 75_%). C’est ce qui suit, non pourquoi.
            fr |      |      |      | On ne peut pas encore dire si l’on reçoit davantage après avoir donné davantage_: il y faut deux groupes avec trois trimestres entiers enregistrés.
            """)
    void atLarge(String language, Double effect, Double low, Double high, String sentence) {
        GiversGain found = new GiversGain(26, 0, null, null, null, effect, low, high);

        assertThat(said(language, found, 1)).isEqualTo(sentence);
    }

    private static String said(String language, GiversGain found, int sentence) {
        // A narrow no-break space stands as a low line.
        return new GiversGainText(Words.of(language))
                .sentences(found)
                .get(sentence)
                .replace('\u202f', '_');
    }
}
