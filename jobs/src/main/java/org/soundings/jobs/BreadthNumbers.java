package org.soundings.jobs;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;
import org.soundings.tables.Text;

/** The numbers that went into how wide and how deep a member's network is, worked out by the formulas. */
final class BreadthNumbers {

    private static final int DRAWN = 10;

    private static final Text OF_TEN = new Text(
            "s = {0,number,integer}; the sum of “of ten” above = {1}",
            "s = {0,number,integer} ; la somme des « sur dix » ci-dessus = {1}");
    private static final Text ENTROPY = new Text(
            "the shares p are S/{1,number,integer}: exp({0}) = {2}",
            "les parts p sont S/{1,number,integer} : exp({0}) = {2}");
    private static final Text REACH = new Text(
            "exchanges by chapter: {0}; 1 − Σ(s_ic/s)² = {1}", "échanges par groupe : {0} ; 1 − Σ(s_ic/s)² = {1}");
    private static final Text DEPTH = new Text(
            "R′ = {0}, k′ = {1}; of the network: μ = {2}, α = {3}; ({0} + {3}·{2})/({1} + {3}) = {4}",
            "R′ = {0}, k′ = {1} ; du réseau : μ = {2}, α = {3} ; ({0} + {3}·{2})/({1} + {3}) = {4}");
    private static final Text SIZES = new Text("S, the largest first: {0}", "S, les plus grands d'abord : {0}");
    private static final Text SHARES = new Text("the shares in order: {0}", "les parts, dans l'ordre : {0}");
    private static final Text MATES = new Text(
            "present mates met, of all present mates: {0}/{1} = {2}",
            "membres présents rencontrés, sur tous les membres présents : {0}/{1} = {2}");

    private final Spoken spoken;
    private final Map<Field, String> numbers = new HashMap<>();

    private BreadthNumbers(Spoken spoken) {
        this.spoken = spoken;
    }

    /** What the network says of depth: μ and α, null where no reporting member has a mature contact. */
    record DepthFit(Double mean, Double concentration) {}

    /**
     * By measure.
     *
     * @param present members of the chapter, the member himself among them
     */
    static Map<Field, String> of(List<OwnTie> ties, LocalDate matureOn, DepthFit fit, long present, Spoken spoken) {
        BreadthNumbers breadth = new BreadthNumbers(spoken);
        List<OwnTie> contacts = ties.stream().filter(OwnTie::isContact).toList();
        if (!contacts.isEmpty()) {
            breadth.spread(contacts);
        }
        breadth.depth(contacts.stream().filter(tie -> tie.isMature(matureOn)).toList(), fit);
        breadth.coverage(ties, present);
        return breadth.numbers;
    }

    private void spread(List<OwnTie> contacts) {
        long all = contacts.stream().mapToLong(OwnTie::exchanges).sum();
        if (all >= DRAWN) {
            double ofTen = contacts.stream().mapToDouble(tie -> tie.ofTen(all)).sum();
            numbers.put(MemberScores.PARTNERS_PER_TEN, spoken.say(OF_TEN, all, spoken.number(ofTen)));
        }
        double entropy = contacts.stream()
                .mapToDouble(tie -> (double) tie.exchanges() / all)
                .map(share -> -share * Math.log(share))
                .sum();
        numbers.put(
                MemberScores.EFFECTIVE_PARTNER_COUNT,
                spoken.say(ENTROPY, spoken.number(entropy), all, spoken.number(Math.exp(entropy))));
        Map<String, Long> byChapter = contacts.stream()
                .collect(Collectors.groupingBy(
                        tie -> tie.other().chapterId(), TreeMap::new, Collectors.summingLong(OwnTie::exchanges)));
        double same = byChapter.values().stream()
                .mapToDouble(count -> (double) count / all)
                .map(share -> share * share)
                .sum();
        numbers.put(
                MemberScores.CHAPTER_REACH_RATIO,
                spoken.say(
                        REACH,
                        byChapter.entrySet().stream()
                                .map(each -> each.getKey() + " " + each.getValue())
                                .collect(Collectors.joining(", ")),
                        spoken.number(1 - same)));
        numbers.put(
                MemberScores.H_DEGREE,
                spoken.say(
                        SIZES,
                        contacts.stream()
                                .map(OwnTie::exchanges)
                                .sorted(Collections.reverseOrder())
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "))));
    }

    private void depth(List<OwnTie> mature, DepthFit fit) {
        long close = mature.stream().filter(OwnTie::isRelationship).count();
        if (!mature.isEmpty() && fit.mean() != null) {
            double ratio = (close + fit.concentration() * fit.mean()) / (mature.size() + fit.concentration());
            numbers.put(
                    MemberScores.RELATIONSHIP_RATIO,
                    spoken.say(
                            DEPTH,
                            close,
                            mature.size(),
                            spoken.number(fit.mean()),
                            spoken.number(fit.concentration()),
                            spoken.number(ratio)));
        }
        numbers.put(
                MemberScores.CONSTANCY_RATIO,
                spoken.say(
                        SHARES,
                        mature.stream()
                                .map(OwnTie::constancy)
                                .filter(share -> !share.isNaN())
                                .sorted()
                                .map(spoken::number)
                                .collect(Collectors.joining(spoken.separator()))));
    }

    private void coverage(List<OwnTie> ties, long present) {
        long met = ties.stream()
                .filter(tie -> tie.isPresentMate() && tie.oneToOnes() > 0)
                .count();
        long mates = present - 1;
        numbers.put(MemberScores.COVERAGE_RATIO, spoken.say(MATES, met, mates, spoken.number((double) met / mates)));
    }
}
