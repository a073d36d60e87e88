package org.soundings.jobs;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.soundings.tables.MemberScores;
import org.soundings.tables.Text;
import org.soundings.tables.Ties;

/** What a member's contacts have to do with each other, worked out by the formulas. */
final class ContactNumbers {

    private static final Text OVERLAP = new Text(
            "other contacts: {0,number,integer} of {1}, {2,number,integer} of {3}, common to both {4,number,integer}{5};"
                    + " {4,number,integer}/({0,number,integer} + {2,number,integer} − {4,number,integer}) = {6}",
            "autres contacts : {0,number,integer} de {1}, {2,number,integer} de {3}, communs aux deux"
                    + " {4,number,integer}{5} ;"
                    + " {4,number,integer}/({0,number,integer} + {2,number,integer} − {4,number,integer}) = {6}");
    private static final Text COMMON = new Text(" ({0})", " ({0})");

    private ContactNumbers() {}

    /** How much of a member's constraint each contact makes, by his id: (p_ij + Σ_q p_iq p_qj)². */
    static Map<String, Double> constraint(ExplainedRun run, List<OwnTie> ties) throws IOException {
        List<OwnTie> contacts = ties.stream().filter(OwnTie::isContact).toList();
        Object[] ids = contacts.stream().map(tie -> tie.other().id()).toArray();
        Map<String, Map<String, Long>> between = exchanges(run, ids);
        Map<String, Long> totals = totals(run, ids);
        double all = contacts.stream().mapToLong(OwnTie::exchanges).sum();
        Map<String, Double> held = new HashMap<>();
        for (OwnTie contact : contacts) {
            String j = contact.other().id();
            double share = contact.exchanges() / all;
            for (OwnTie via : contacts) {
                String q = via.other().id();
                long flow = between.getOrDefault(q, Map.of()).getOrDefault(j, 0L);
                share += via.exchanges() / all * flow / totals.get(q);
            }
            held.put(j, share * share);
        }
        return held;
    }

    /** The contacts of both of a tie, against those of either. */
    static String overlap(List<OwnTie> ofA, List<OwnTie> ofB, Person a, Person b, Spoken spoken) {
        Set<String> common = others(ofA, b);
        Set<String> either = others(ofB, a);
        long countA = common.size();
        long countB = either.size();
        common.retainAll(either);
        List<String> names = ofA.stream()
                .map(OwnTie::other)
                .filter(person -> common.contains(person.id()))
                .map(Person::name)
                .sorted(spoken.alphabetical())
                .toList();
        double share = (double) names.size() / (countA + countB - names.size());
        return spoken.say(
                OVERLAP,
                countA,
                a.name(),
                countB,
                b.name(),
                names.size(),
                names.isEmpty() ? "" : spoken.say(COMMON, String.join(", ", names)),
                spoken.number(share));
    }

    /** S of each pair of some members that exchange, both ways. */
    private static Map<String, Map<String, Long>> exchanges(ExplainedRun run, Object... ids) throws IOException {
        Map<String, Map<String, Long>> exchanges = new HashMap<>();
        run.tiesOfAll()
                .where(Ties.MEMBER_A_ID
                        .col()
                        .isin(ids)
                        .and(Ties.MEMBER_B_ID.col().isin(ids)))
                .select(Ties.MEMBER_A_ID.col(), Ties.MEMBER_B_ID.col(), Ties.EXCHANGE_COUNT.col())
                .collectAsList()
                .forEach(tie -> {
                    String a = tie.getString(0);
                    String b = tie.getString(1);
                    exchanges.computeIfAbsent(a, id -> new HashMap<>()).put(b, tie.getLong(2));
                    exchanges.computeIfAbsent(b, id -> new HashMap<>()).put(a, tie.getLong(2));
                });
        return exchanges;
    }

    /** s of some members. */
    private static Map<String, Long> totals(ExplainedRun run, Object... ids) throws IOException {
        Map<String, Long> totals = new HashMap<>();
        run.scoresOfAll()
                .where(MemberScores.MEMBER_ID.col().isin(ids))
                .select(MemberScores.MEMBER_ID.col(), MemberScores.EXCHANGE_COUNT.col())
                .collectAsList()
                .forEach(row -> totals.put(row.getString(0), row.getLong(1)));
        return totals;
    }

    private static Set<String> others(List<OwnTie> ties, Person but) {
        Set<String> ids = new TreeSet<>();
        ties.stream().filter(OwnTie::isContact).map(tie -> tie.other().id()).forEach(ids::add);
        ids.remove(but.id());
        return ids;
    }
}
