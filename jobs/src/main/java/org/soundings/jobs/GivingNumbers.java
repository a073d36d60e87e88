package org.soundings.jobs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;
import org.soundings.tables.Text;

/** The numbers that went into what a member gives and receives, and in which order, worked out by the formulas. */
final class GivingNumbers {

    private static final Text BALANCE = new Text("({0} − {1})/({0} + {1}) = {2}", "({0} − {1})/({0} + {1}) = {2}");
    private static final Text INTERVAL = new Text(
            "φ = {0} over {1,plural,one{# partner}other{# partners}}; q of Beta({2}, {3})",
            "φ = {0} sur {1,plural,one{# partenaire}other{# partenaires}} ; q de Bêta({2} ; {3})");
    private static final Text SHARE = new Text("{0}/{1} = {2}", "{0}/{1} = {2}");
    private static final Text FIRSTS =
            new Text("n = {0}; F − π: {1}; their mean = {2}", "n = {0} ; F − π : {1} ; leur moyenne = {2}");
    private static final Text ASKS = new Text("({0} + ½)/({1} + 1) = {2}", "({0} + ½)/({1} + 1) = {2}");

    private final List<OwnTie> ties;
    private final Spoken spoken;
    private final Map<Field, String> numbers = new HashMap<>();

    private GivingNumbers(List<OwnTie> ties, Spoken spoken) {
        this.ties = ties;
        this.spoken = spoken;
    }

    /** By measure. */
    static Map<Field, String> of(List<OwnTie> ties, Spoken spoken) {
        GivingNumbers giving = new GivingNumbers(ties, spoken);
        giving.balance();
        giving.firsts();
        giving.asks();
        return giving.numbers;
    }

    private void balance() {
        long given = ties.stream().mapToLong(OwnTie::given).sum();
        long received = ties.stream().mapToLong(OwnTie::received).sum();
        long returned = ties.stream()
                .mapToLong(tie -> Math.min(tie.given(), tie.received()))
                .sum();
        List<OwnTie> partners =
                ties.stream().filter(tie -> tie.given() + tie.received() > 0).toList();
        double phi = dispersion(partners, given, received);
        String interval = spoken.say(
                INTERVAL,
                spoken.number(phi),
                partners.size(),
                spoken.number(given / phi + 0.5),
                spoken.number(received / phi + 0.5));
        numbers.put(
                MemberScores.GIVING_BALANCE,
                spoken.say(BALANCE, given, received, ratio(given - received, given + received)));
        numbers.put(MemberScores.GIVING_BALANCE_LOW, interval);
        numbers.put(MemberScores.GIVING_BALANCE_HIGH, interval);
        numbers.put(MemberScores.RECIPROCATED_GIVEN_RATIO, spoken.say(SHARE, returned, given, ratio(returned, given)));
        numbers.put(
                MemberScores.RECIPROCATED_RECEIVED_RATIO,
                spoken.say(SHARE, returned, received, ratio(returned, received)));
    }

    private void firsts() {
        List<OwnTie> firsts = ties.stream().filter(OwnTie::isFirstKnown).toList();
        double mean = firsts.stream().mapToDouble(OwnTie::firstExcess).average().orElse(0);
        numbers.put(
                MemberScores.FIRST_GIVER_EXCESS,
                spoken.say(
                        FIRSTS,
                        firsts.size(),
                        firsts.stream()
                                .map(tie -> spoken.number(tie.firstExcess()))
                                .collect(Collectors.joining(spoken.separator())),
                        spoken.number(mean)));
    }

    private void asks() {
        long asks = ties.stream().mapToLong(OwnTie::asksOfKnownOrder).sum();
        long premature = ties.stream().mapToLong(OwnTie::prematureAsks).sum();
        numbers.put(
                MemberScores.PREMATURE_ASK_RATIO,
                spoken.say(ASKS, premature, asks, spoken.number((premature + 0.5) / (asks + 1))));
    }

    /** How much more partners differ in who gives than chance would have them: at least 1. */
    private static double dispersion(List<OwnTie> partners, long given, long received) {
        if (partners.size() < 2 || given == 0 || received == 0) {
            return 1;
        }
        double p = (double) given / (given + received);
        double pearson = partners.stream()
                .mapToDouble(tie -> {
                    double n = (double) tie.given() + tie.received();
                    return (tie.given() - n * p) * (tie.given() - n * p) / (n * p * (1 - p));
                })
                .sum();
        return Math.max(1, pearson / (partners.size() - 1));
    }

    private String ratio(long part, long whole) {
        return spoken.number((double) part / whole);
    }
}
