package org.soundings.jobs;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.config.Settings;
import org.soundings.members.Side;
import org.soundings.members.StandingStage;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;
import org.soundings.tables.Members;
import org.soundings.tables.Quadrant;
import org.soundings.tables.Text;

/** The numbers that went into where a member stands among all: percentiles, and the quadrant that they make. */
final class StandingNumbers {

    private static final Text PERCENTILE = new Text(
            "in the chapter {0,number,integer} below and {1,number,integer} equal of {2,number,integer}: {3};"
                    + " in the network {4,number,integer} and {5,number,integer} of {6,number,integer}: {7};"
                    + " λ = {2,number,integer}/({2,number,integer} + {8}) = {9}; λ·{3} + (1 − λ)·{7} = {10}",
            "dans le groupe {0,number,integer} en dessous et {1,number,integer} égaux sur {2,number,integer} : {3} ;"
                    + " dans le réseau {4,number,integer} et {5,number,integer} sur {6,number,integer} : {7} ;"
                    + " λ = {2,number,integer}/({2,number,integer} + {8}) = {9} ; λ·{3} + (1 − λ)·{7} = {10}");
    private static final Text TOO_EARLY = new Text(
            "contacts {0,number,integer} ({1} needed), exchanges {2,number,integer} ({3} needed), mature contacts"
                    + " {4,number,integer} (1 needed), joined: {5} (by {6} needed, where it is known)",
            "contacts {0,number,integer} (il en faut {1}), échanges {2,number,integer} (il en faut {3}), contacts mûrs"
                    + " {4,number,integer} (il en faut 1), adhésion : {5} (au plus tard le {6}, si elle est connue)");
    private static final Text PLACED = new Text("breadth: {0}. Depth: {1}", "étendue : {0}. Profondeur : {1}");
    private static final Text BY_PERCENTILE = new Text(
            "percentile {0}, high from {1} on; within {2} of that the side of {3} stays, where it is known (then {4})",
            "percentile {0}, haut dès {1} ; à {2} près, le côté du {3} reste, s'il est connu (alors {4})");
    private static final Text BY_CUT = new Text(
            "{0}, high from {1} on; from {2} to {3} the side of {4} stays, where it is known (then {5})",
            "{0}, haut dès {1} ; de {2} à {3}, le côté du {4} reste, s'il est connu (alors {5})");

    private final ExplainedRun run;
    private final Spoken spoken;
    private final Map<Field, String> numbers = new HashMap<>();

    private StandingNumbers(ExplainedRun run, Spoken spoken) {
        this.run = run;
        this.spoken = spoken;
    }

    /** By measure. */
    static Map<Field, String> of(ExplainedRun run, Person member, Figures scores, Spoken spoken) throws IOException {
        StandingNumbers standing = new StandingNumbers(run, spoken);
        Dataset<Row> network = run.scoresOfAll();
        Dataset<Row> chapter = network.where(Members.CHAPTER_ID.col().equalTo(member.chapterId()));
        standing.percentile(MemberScores.PARTNERS_PER_TEN, MemberScores.BREADTH_PERCENTILE, scores, chapter, network);
        standing.percentile(MemberScores.RELATIONSHIP_RATIO, MemberScores.DEPTH_PERCENTILE, scores, chapter, network);
        standing.quadrant(member, scores);
        return standing.numbers;
    }

    private void percentile(Field axis, Field percentile, Figures scores, Dataset<Row> chapter, Dataset<Row> network) {
        if (scores.value(percentile) == null) {
            return;
        }
        double value = (Double) scores.value(axis);
        Rank near = Rank.of(chapter, axis, value);
        Rank all = Rank.of(network, axis, value);
        double weight = (double) near.size() / (near.size() + StandingStage.CHAPTER_WEIGHT);
        numbers.put(
                percentile,
                spoken.say(
                        PERCENTILE,
                        near.below(),
                        near.equal(),
                        near.size(),
                        spoken.number(near.share()),
                        all.below(),
                        all.equal(),
                        all.size(),
                        spoken.number(all.share()),
                        StandingStage.CHAPTER_WEIGHT,
                        spoken.number(weight),
                        spoken.number(weight * near.share() + (1 - weight) * all.share())));
    }

    private void quadrant(Person member, Figures scores) throws IOException {
        String quadrant = scores.text(MemberScores.QUADRANT);
        if (quadrant == null) {
            return;
        }
        if (quadrant.equals(Quadrant.TOO_EARLY.code())) {
            numbers.put(MemberScores.QUADRANT, tooEarly(member, scores));
            return;
        }
        Settings.Quadrants cuts = run.settings().quadrants();
        Optional<Row> before = run.before(member.id());
        numbers.put(
                MemberScores.QUADRANT,
                spoken.say(
                        PLACED,
                        side(
                                scores,
                                before,
                                MemberScores.PARTNERS_PER_TEN,
                                MemberScores.BREADTH_PERCENTILE,
                                cuts.breadth()),
                        side(
                                scores,
                                before,
                                MemberScores.RELATIONSHIP_RATIO,
                                MemberScores.DEPTH_PERCENTILE,
                                cuts.depth())));
    }

    private String tooEarly(Person member, Figures scores) {
        return spoken.say(
                TOO_EARLY,
                scores.count(MemberScores.CONTACT_COUNT),
                StandingStage.FEWEST_CONTACTS,
                scores.count(MemberScores.EXCHANGE_COUNT),
                StandingStage.FEWEST_EXCHANGES,
                scores.count(MemberScores.MATURE_CONTACT_COUNT),
                spoken.value(member.joinedOn()),
                spoken.day(run.asOf().minusMonths(StandingStage.FEWEST_MONTHS)));
    }

    private String side(Figures scores, Optional<Row> before, Field axis, Field percentile, List<Double> frozen) {
        LocalDate earlier = run.before();
        Field told = frozen.isEmpty() ? percentile : axis;
        String now = spoken.value(scores.value(told));
        String then = spoken.value(before.map(row -> row.getAs(told.name())).orElse(null));
        return frozen.isEmpty()
                ? spoken.say(
                        BY_PERCENTILE,
                        now,
                        spoken.number(Side.CUT),
                        spoken.number(Side.BORDER),
                        spoken.day(earlier),
                        then)
                : spoken.say(
                        BY_CUT,
                        now,
                        spoken.number(frozen.get(1)),
                        spoken.number(frozen.get(0)),
                        spoken.number(frozen.get(2)),
                        spoken.day(earlier),
                        then);
    }
}
