package org.soundings.jobs;

import java.util.Map;
import org.soundings.members.BalanceStage;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;
import org.soundings.tables.Text;
import org.soundings.tables.Ties;

/** How a balance came to its label. */
final class BalanceText {

    private static final Map<String, Text> LABELS = Map.of(
            "too_few", new Text("too few to say", "trop peu pour le dire"),
            "as_usual", new Text("as usual", "comme d'habitude"),
            "gives_more", new Text("{0} gives more", "{0} donne davantage"),
            "receives_more", new Text("{0} receives more", "{0} reçoit davantage"));

    private static final Text TITLE = new Text("Balance: {0} ({1})", "Équilibre : {0} ({1})");
    private static final Text COUNTS = new Text(
            "Within the window {0} helped {1} {2,plural,one{# time}other{# times}} (x), {1} helped {0}"
                    + " {3,plural,one{# time}other{# times}} (y): n = {4}.",
            "Dans la fenêtre, {0} a aidé {1} {2} fois (x), {1} a aidé {0} {3} fois (y) : n = {4}.");
    private static final Text BALANCE =
            new Text("Balance: (x − y)/n = ({0} − {1})/{2} = {3}", "Équilibre : (x − y)/n = ({0} − {1})/{2} = {3}");
    private static final Text NOTHING = new Text(
            "Nothing was given within the window, so there is no balance.",
            "Rien n'a été donné dans la fenêtre : il n'y a pas d'équilibre.");
    private static final Text MORE = new Text(
            "Does {0} really give more than {5}? Pairs of this network differ as Beta(a, a) says, a = {1}:"
                    + " P(share > ½) = {2} of Beta({3} + {1}, {4} + {1}).",
            "Est-ce vraiment {0} qui donne le plus ? Les paires de ce réseau diffèrent selon Bêta(a, a), a = {1} :"
                    + " P(part > ½) = {2} de Bêta({3} + {1} ; {4} + {1}).");
    private static final Text ELSEWHERE = new Text(
            "Elsewhere {0} gave {1,number,integer} (o = {2}) and received {3,number,integer} (r = {4}).",
            "Ailleurs, {0} a donné {1,number,integer} (o = {2}) et reçu {3,number,integer} (r = {4}).");
    private static final Text HABIT = new Text(
            "So of what passes between them {0} would give the share π = {1}·{2}/({1}·{2} + {3}·{4}) = {5}, if both did here as elsewhere.",
            "De ce qui passe entre eux, {0} donnerait donc la part π = {1}·{2}/({1}·{2} + {3}·{4}) = {5}, si les deux faisaient ici comme ailleurs.");
    private static final Text MORE_THAN_HABIT = new Text(
            "Does {0} give more than that? With a = {1}: P(share > π) = {2} of Beta({3} + 2aπ, {4} + 2a(1 − π)).",
            "Est-ce plus que cela ? Avec a = {1} : P(part > π) = {2} de Bêta({3} + 2aπ ; {4} + 2a(1 − π)).");
    private static final Text RULE = new Text(
            "The label: too few below n = {0}; else gives more from {1}, receives more up to {2}, each only where chance alone would hardly do it (at most {2}); otherwise as usual.",
            "Le mot : trop peu sous n = {0} ; sinon donne davantage dès {1}, reçoit davantage jusqu'à {2}, si le seul hasard ne le ferait guère ({2} au plus) ; sinon comme d'habitude.");
    private static final Text CHANCE = new Text(
            "By chance alone, each time with π, {0} would give {1} of {2} or more with P = {3}, {1} or fewer with P = {4}.",
            "Par le seul hasard, à π chaque fois, {0} donnerait {1} fois sur {2} ou plus avec P = {3}, {1} fois ou moins avec P = {4}.");
    private static final Text ALL_AS_USUAL = new Text(
            "The label: as usual for all, since pairs of this network differ from their habits by chance alone (a = {0}, the most there is).",
            "Le mot : comme d'habitude pour tous, car les paires de ce réseau ne s'écartent de leurs habitudes que par hasard (a = {0}, le maximum).");

    private final Spoken spoken;

    BalanceText(Spoken spoken) {
        this.spoken = spoken;
    }

    static String label(String code, String name, Spoken spoken) {
        return spoken.say(LABELS.get(code), name);
    }

    void tell(Pair pair, Figures tie, Figures ofA, Figures ofB, Lines lines) {
        String a = pair.a().name();
        String b = pair.b().name();
        long x = tie.count(Ties.GIVEN_AB_COUNT);
        long y = tie.count(Ties.GIVEN_BA_COUNT);
        String label = tie.text(Ties.BALANCE_LABEL);
        lines.heading(spoken.say(TITLE, label(label, a, spoken), label));
        lines.add(1, spoken.say(COUNTS, a, b, x, y, x + y));
        if (x + y == 0) {
            lines.add(1, spoken.of(NOTHING));
            return;
        }
        lines.add(1, spoken.say(BALANCE, x, y, x + y, told(tie, Ties.BALANCE)));
        String prior = told(tie, Ties.BALANCE_PRIOR_A);
        lines.add(1, spoken.say(MORE, a, prior, told(tie, Ties.BALANCE_PROBABILITY), x, y, b));
        habit(pair, tie, ofA, ofB, lines);
        String habitPrior = told(tie, Ties.HABIT_PRIOR_A);
        lines.add(1, spoken.say(MORE_THAN_HABIT, a, habitPrior, told(tie, Ties.HABIT_PROBABILITY), x, y));
        double share = (Double) tie.value(Ties.HABIT_SHARE);
        lines.add(
                1,
                spoken.say(
                        CHANCE,
                        a,
                        x,
                        x + y,
                        spoken.number(BalanceStage.chance(x, y, share)),
                        spoken.number(BalanceStage.chance(y, x, 1 - share))));
        boolean isByChance = (Double) tie.value(Ties.HABIT_PRIOR_A) >= BalanceStage.HIGHEST_PRIOR_A;
        lines.add(
                1,
                isByChance
                        ? spoken.say(ALL_AS_USUAL, habitPrior)
                        : spoken.say(
                                RULE,
                                BalanceStage.ENOUGH,
                                spoken.number(BalanceStage.SURE),
                                spoken.number(BalanceStage.SURELY_NOT)));
    }

    private void habit(Pair pair, Figures tie, Figures ofA, Figures ofB, Lines lines) {
        long x = tie.count(Ties.GIVEN_AB_COUNT);
        long y = tie.count(Ties.GIVEN_BA_COUNT);
        long givenA = ofA.count(MemberScores.GIVEN_COUNT) - x;
        long givenB = ofB.count(MemberScores.GIVEN_COUNT) - y;
        long receivedA = ofA.count(MemberScores.RECEIVED_COUNT) - y;
        long receivedB = ofB.count(MemberScores.RECEIVED_COUNT) - x;
        lines.add(1, elsewhere(pair.a(), givenA, receivedA));
        lines.add(1, elsewhere(pair.b(), givenB, receivedB));
        lines.add(
                1,
                spoken.say(
                        HABIT,
                        pair.a().name(),
                        half(givenA),
                        half(receivedB),
                        half(givenB),
                        half(receivedA),
                        told(tie, Ties.HABIT_SHARE)));
    }

    private String elsewhere(Person person, long given, long received) {
        return spoken.say(ELSEWHERE, person.name(), given, half(given), received, half(received));
    }

    private String half(long count) {
        return spoken.number(count + 0.5);
    }

    private String told(Figures tie, Field field) {
        return spoken.value(tie.value(field));
    }
}
