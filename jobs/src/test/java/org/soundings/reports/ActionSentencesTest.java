package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionSentencesTest {

    private static final Words ENGLISH = Words.of("en");
    private static final Words FRENCH = Words.of("fr");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | Ana and Karim sit at the same table: no one-to-one on record. Propose a date."
                        + "| Ana et Karim sont à la même table : aucun tête-à-tête enregistré. Proposez une date.",
                "1 | Ana and Karim: one month at the same table, no one-to-one on record. Propose a date."
                        + "| Ana et Karim : un mois à la même table, aucun tête-à-tête enregistré. Proposez une date.",
                "9 | Ana and Karim: nine months at the same table, no one-to-one on record. Propose a date."
                        + "| Ana et Karim : neuf mois à la même table, aucun tête-à-tête enregistré. Proposez une date.",
                "23 | Ana and Karim: 23 months at the same table, no one-to-one on record. Propose a date."
                        + "| Ana et Karim : 23 mois à la même table, aucun tête-à-tête enregistré. Proposez une date.",
                "24 | Ana and Karim: two years at the same table, no one-to-one on record. Propose a date."
                        + "| Ana et Karim : deux ans à la même table, aucun tête-à-tête enregistré. Proposez une date.",
                "59 | Ana and Karim: more than four years at the same table, no one-to-one on record. Propose a date."
                        + "| Ana et Karim : plus de quatre ans à la même table, aucun tête-à-tête enregistré. Proposez une date."
            })
    void neverMet(long months, String english, String french) {
        var action = Sheets.action(1, "never_met", "organised_meetings", "a", "k", months, null, null, null, null);
        assertThat(say(ENGLISH, action)).isEqualTo(english);
        assertThat(say(FRENCH, action)).isEqualTo(french);
    }

    @Test
    void meetingsTogetherAreSaidWhereTheyAreKnown() {
        var once = Sheets.action("never_met", "organised_meetings", "k", Map.of("months", 9L, "meetings", 1L));
        var often = Sheets.action("never_met", "organised_meetings", "k", Map.of("months", 11L, "meetings", 31L));
        assertThat(say(ENGLISH, once))
                .isEqualTo("Ana and Karim: nine months at the same table, together at one meeting, no one-to-one on"
                        + " record. Propose a date.");
        assertThat(say(ENGLISH, often))
                .isEqualTo("Ana and Karim: eleven months at the same table, together at 31 meetings, no one-to-one on"
                        + " record. Propose a date.");
        assertThat(say(FRENCH, once))
                .isEqualTo("Ana et Karim : neuf mois à la même table, ensemble à une réunion, aucun tête-à-tête"
                        + " enregistré. Proposez une date.");
        assertThat(say(FRENCH, often))
                .isEqualTo("Ana et Karim : onze mois à la même table, ensemble à 31 réunions, aucun tête-à-tête"
                        + " enregistré. Proposez une date.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 | 0 | On record, Ana has received help nine times and not yet given any: offer a one-to-one, “how can I be useful to you?”"
                        + "| D’après ce qui est enregistré, Ana a reçu de l’aide neuf fois et n’en a pas encore donné : proposez un tête-à-tête, « comment puis-je vous être utile ? »",
                "1 | 1 | On record, Ana has received help once and given it once: offer a one-to-one, “how can I be useful to you?”"
                        + "| D’après ce qui est enregistré, Ana a reçu de l’aide une fois et en a donné une fois : proposez un tête-à-tête, « comment puis-je vous être utile ? »",
                "9 | 2 | On record, Ana has received help nine times and given it twice: offer a one-to-one, “how can I be useful to you?”"
                        + "| D’après ce qui est enregistré, Ana a reçu de l’aide neuf fois et en a donné deux fois : proposez un tête-à-tête, « comment puis-je vous être utile ? »"
            })
    void receivesMore(long received, long given, String english, String french) {
        var action = Sheets.action(1, "receives_more", "generosity", "a", null, null, given, received, null, null);
        assertThat(say(ENGLISH, action)).isEqualTo(english);
        assertThat(say(FRENCH, action)).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | Ana and Karim: one exchange on record, nothing since November 2025. To rekindle: suggest a coffee or a one-to-one."
                        + "| Ana et Karim : un échange enregistré, plus rien depuis novembre 2025. À relancer : proposez un café ou un tête-à-tête.",
                "14 | Ana and Karim: 14 exchanges on record, nothing since November 2025. To rekindle: suggest a coffee or a one-to-one."
                        + "| Ana et Karim : 14 échanges enregistrés, plus rien depuis novembre 2025. À relancer : proposez un café ou un tête-à-tête."
            })
    void toRekindle(long exchanges, String english, String french) {
        var action = Sheets.action(1, "to_rekindle", "quality", "a", "k", null, null, null, exchanges, "2025-11-30");
        assertThat(say(ENGLISH, action)).isEqualTo(english);
        assertThat(say(FRENCH, action)).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | Ana joined less than a month ago: no one-to-one in the chapter on record yet. Book the first three dates together."
                        + "| Ana, membre depuis moins d’un mois : pas encore de tête-à-tête enregistré dans le groupe. Prenez ensemble les trois premières dates.",
                "1 | 1 | Ana joined one month ago: on record, a one-to-one with one member of the chapter. Book two more dates together."
                        + "| Ana, membre depuis un mois : un tête-à-tête enregistré, avec un seul membre du groupe. Prenez ensemble deux autres dates.",
                "2 | 2 | Ana joined two months ago: on record, one-to-ones with two members of the chapter. Book another date together."
                        + "| Ana, membre depuis deux mois : des tête-à-tête enregistrés avec deux membres du groupe. Prenez ensemble une autre date."
            })
    void newcomer(long months, long met, String english, String french) {
        said("newcomer", "organised_meetings", null, Map.of("memberMonths", months, "met", met), english, french);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | 0 | Ana, a member for five months: no exchange on record. To bring in: who invites Ana to a one-to-one this week?"
                        + "| Ana, membre depuis cinq mois : aucun échange enregistré. À entourer : qui propose un tête-à-tête à Ana cette semaine ?",
                "30 | 1 | Ana, a member for more than two years: on record, exchanges with one person only. To bring in: who invites Ana to a one-to-one this week?"
                        + "| Ana, membre depuis plus de deux ans : des échanges enregistrés avec une seule personne. À entourer : qui propose un tête-à-tête à Ana cette semaine ?"
            })
    void toBringIn(long months, long contacts, String english, String french) {
        said("to_bring_in", "generosity", null, Map.of("memberMonths", months, "contacts", contacts), english, french);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | Ana has asked Karim for something once, with no one-to-one on record. Getting to know each other comes first: propose a date."
                        + "| Ana a sollicité Karim une fois, sans aucun tête-à-tête enregistré. Faire connaissance vient d’abord : proposez une date.",
                "3 | Ana has asked Karim for something three times, with no one-to-one on record. Getting to know each other comes first: propose a date."
                        + "| Ana a sollicité Karim trois fois, sans aucun tête-à-tête enregistré. Faire connaissance vient d’abord : proposez une date."
            })
    void prematureAsks(long asks, String english, String french) {
        said("premature_asks", "credibility", "k", Map.of("prematureAsks", asks), english, french);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 | 0 | On record, Ana has helped Karim nine times and has not yet had help in return. Propose a one-to-one where Ana says which referral would help."
                        + "| D’après ce qui est enregistré, Ana a aidé Karim neuf fois et n’a pas encore reçu d’aide en retour. Proposez un tête-à-tête où Ana dit quelle reco lui serait utile.",
                "9 | 2 | On record, Ana has helped Karim nine times and has had help in return twice. Propose a one-to-one where Ana says which referral would help."
                        + "| D’après ce qui est enregistré, Ana a aidé Karim neuf fois et a reçu de l’aide deux fois en retour. Proposez un tête-à-tête où Ana dit quelle reco lui serait utile."
            })
    void givesMore(long given, long received, String english, String french) {
        said("gives_more", "generosity", "k", Map.of("given", given, "received", received), english, french);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | Ana: of ten exchanges, eight different people. To deepen: with Karim, one exchange on record and no relationship yet. Propose a one-to-one."
                        + "| Ana : sur dix échanges, huit personnes différentes. À approfondir : avec Karim, un échange enregistré et pas encore de relation. Proposez un tête-à-tête.",
                "4 | Ana: of ten exchanges, eight different people. To deepen: with Karim, four exchanges on record and no relationship yet. Propose a one-to-one."
                        + "| Ana : sur dix échanges, huit personnes différentes. À approfondir : avec Karim, quatre échanges enregistrés et pas encore de relation. Proposez un tête-à-tête."
            })
    void toDeepen(long exchanges, String english, String french) {
        said("to_deepen", "quality", "k", Map.of("exchanges", exchanges, "partners", 7.6), english, french);
    }

    @Test
    void introductionInsideTheChapter() {
        said(
                "introduction",
                "organised_meetings",
                "k",
                Map.of("introduction", new ChapterSheet.Introduction("z", "Baker", "Florist", null, 6)),
                "Ana (Baker) and Karim (Florist): two trades that refer to each other in six other chapters, and no"
                        + " exchange on record. Zoé has a trusted relationship with both: propose a one-to-one for"
                        + " three.",
                "Ana (Baker) et Karim (Florist) : deux métiers qui se recommandent dans six autres groupes, et aucun"
                        + " échange enregistré. Zoé a une relation de confiance avec les deux : proposez un"
                        + " tête-à-tête à trois.");
    }

    /** No person of another chapter is named. */
    @Test
    void introductionIntoAnotherChapter() {
        said(
                "introduction",
                "organised_meetings",
                null,
                Map.of("introduction", new ChapterSheet.Introduction("z", "Baker", "Florist", "BNI Est", 26)),
                "Zoé has a trusted relationship with Ana (Baker) and with a member of BNI Est (Florist), two trades"
                        + " that refer to each other in 26 other chapters. Ask Zoé to introduce them.",
                "Zoé a une relation de confiance avec Ana (Baker) et avec un membre du groupe BNI Est (Florist), deux"
                        + " métiers qui se recommandent dans 26 autres groupes. Demandez une mise en relation à Zoé.");
    }

    @Test
    void celebrate() {
        said(
                "celebrate",
                "quality",
                "k",
                Map.of("exchanges", 12L),
                "Ana and Karim: now a mutual relationship, with help both ways and twelve exchanges on record. Congratulate"
                        + " them in the meeting.",
                "Ana et Karim : une relation désormais réciproque, de l’aide dans les deux sens et douze échanges"
                        + " enregistrés. Félicitez-les en réunion.");
    }

    @Test
    void toWiden() {
        said(
                "to_widen",
                "organised_meetings",
                null,
                Map.of("partners", 3.4),
                "Ana has deep relationships, with fewer people than most: of ten exchanges, three different people. To widen: propose a"
                        + " one-to-one with someone new.",
                "Ana a des relations profondes, avec moins de monde que la plupart : sur dix échanges, trois personnes différentes. À"
                        + " élargir : proposez un tête-à-tête avec quelqu’un de nouveau.");
    }

    @Test
    void namesAreSetApart() {
        var action = Sheets.action(1, "never_met", "organised_meetings", "a", "k", 9L, null, null, null, null);
        assertThat(actions(ENGLISH, List.of(action)).get(0).sentence().parts())
                .filteredOn(Sentence.Part::isName)
                .extracting(Sentence.Part::text)
                .containsExactly("Ana", "Karim");
    }

    @Test
    void sevenAtMostTheFirstPositionsFirst() {
        List<ChapterSheet.Action> nine = new ArrayList<>();
        LongStream.of(9, 3, 1, 8, 2, 7, 5, 4, 6)
                .forEach(position -> nine.add(Sheets.action(
                        position, "receives_more", "generosity", "a", null, null, 0L, position, null, null)));
        assertThat(actions(ENGLISH, nine))
                .extracting(action -> action.sentence().plain().replaceAll(".* received help (.*?) and .*", "$1"))
                .containsExactly(
                        "once", "twice", "three times", "four times", "five times", "six times", "seven times");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "never_met | organised_meetings | a | zz | 9 | member zz is not in this chapter",
                "never_met | organised_meetings | a | - | 9 | member (none) is not in this chapter",
                "never_met | organised_meetings | a | k | - | its evidence together_months is null",
                "introduction | organised_meetings | a | k | - | its evidence introducer_id is null",
                "praise | quality | a | k | 9 | no sentence for this rule",
                "never_met | wealth | a | k | 9 | no words for counsel wealth"
            })
    void whatCannotBeSaidIsAnError(
            String rule, String counsel, String member, String other, Long months, String problem) {
        var action = Sheets.action(4, rule, counsel, member, other, months, null, null, null, null);
        assertThatThrownBy(() -> actions(ENGLISH, List.of(action)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Action 4 of chapter c, rule " + rule + ": " + problem);
    }

    private static void said(
            String rule, String counsel, String other, Map<String, Object> evidence, String english, String french) {
        var action = Sheets.action(rule, counsel, other, evidence);
        assertThat(say(ENGLISH, action)).isEqualTo(english);
        assertThat(say(FRENCH, action)).isEqualTo(french);
    }

    private static String say(Words words, ChapterSheet.Action action) {
        // The table above is written with plain spaces so that it can be read.
        return actions(words, List.of(action)).get(0).sentence().plain().replace('\u202f', ' ');
    }

    private static List<LeadershipPage.Action> actions(Words words, List<ChapterSheet.Action> actions) {
        List<ChapterSheet.Member> members =
                List.of(Sheets.quiet("a", "Ana"), Sheets.quiet("k", "Karim"), Sheets.quiet("z", "Zoé"));
        return new ActionSentences(
                        words,
                        new ChapterSheet(
                                "c", "C", null, null, members, null, actions, List.of(), List.of(), List.of(),
                                List.of(), null, null, List.of()))
                .all();
    }
}
