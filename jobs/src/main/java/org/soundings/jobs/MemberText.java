package org.soundings.jobs;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.soundings.config.Settings;
import org.soundings.members.MemberStage;
import org.soundings.tables.DepthPrior;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;
import org.soundings.tables.Text;
import org.soundings.tables.Ties;

/** All that is measured of one member, and the ties behind it. */
final class MemberText {

    private static final Text RUN =
            new Text("Run {0}, as of {1}; the window is {2}.", "Exécution {0}, à la date du {1} ; la fenêtre va {2}.");
    private static final Text TIES = new Text(
            "{0,plural,=0{No tie}one{# tie}other{# ties}} by {1}",
            "{0,plural,=0{Aucun lien}one{# lien}other{# liens}} au {1}");
    private static final Text HELP = new Text(
            "{0} ({1}): gave {2,number,integer}, received {3,number,integer}, one-to-ones {4,number,integer}: S = {5,number,integer}",
            "{0} ({1}) : donné {2,number,integer}, reçu {3,number,integer}, tête-à-tête {4,number,integer} : S = {5,number,integer}");
    private static final Text OF_TEN = new Text(", of ten {0}", ", sur dix {0}");
    private static final Text HELD = new Text(", constraint {0}", ", contrainte {0}");
    private static final Text HELD_BY_ALL =
            new Text("the sum of “constraint” above = {0}", "la somme des « contrainte » ci-dessus = {0}");
    private static final Text SINCE = new Text("; {0}, since {1}", " ; {0}, depuis le {1}");
    private static final Text RELATIONSHIP = new Text(", a relationship", ", une relation");
    private static final Text DORMANT = new Text(", dormant", ", en sommeil");
    private static final Text MATURE = new Text(", mature", ", mûr");
    private static final Text ACTIVE =
            new Text(", active in {0} of {1,plural,one{# month}other{# months}}", ", actif {0} mois sur {1}");
    private static final Text BALANCE = new Text("; ", " ; ");
    private static final Text FIGURES = new Text("Every figure", "Tous les chiffres");

    private final ExplainedRun run;
    private final Spoken spoken;

    MemberText(ExplainedRun run, Spoken spoken) {
        this.run = run;
        this.spoken = spoken;
    }

    List<String> lines(Person member) throws IOException {
        Settings settings = run.settings();
        LocalDate start = run.asOf().minusMonths(settings.window().months()).plusDays(1);
        LocalDate matureOn = run.asOf().minusDays(settings.maturity().days());
        List<OwnTie> ties = ties(member);
        Lines lines = new Lines();
        lines.heading(new PersonText(run, spoken).line(member));
        lines.add(1, spoken.say(RUN, run.id(), spoken.day(run.asOf()), spoken.period(start, run.asOf())));
        lines.heading(spoken.say(TIES, ties.size(), spoken.day(run.asOf())));
        Figures scores = run.scores(member.id());
        Map<String, Double> held =
                scores.value(MemberScores.CONSTRAINT_RATIO) == null ? Map.of() : ContactNumbers.constraint(run, ties);
        long all = ties.stream().mapToLong(OwnTie::exchanges).sum();
        ties.forEach(tie ->
                lines.add(1, line(tie, all, matureOn, held.get(tie.other().id()))));
        figures(member, scores, ties, held, matureOn, lines);
        return lines.all();
    }

    private List<OwnTie> ties(Person member) throws IOException {
        List<OwnTie> ties = new ArrayList<>(run.tiesOf(member));
        ties.sort(Comparator.<OwnTie, String>comparing(tie -> tie.other().name(), spoken.alphabetical())
                .thenComparing(tie -> tie.other().id()));
        return ties;
    }

    private String line(OwnTie tie, long all, LocalDate matureOn, Double held) {
        StringBuilder line = new StringBuilder(spoken.say(
                HELP,
                tie.other().name(),
                tie.other().id(),
                tie.given(),
                tie.received(),
                tie.oneToOnes(),
                tie.exchanges()));
        if (tie.isContact() && all >= 10) {
            line.append(spoken.say(OF_TEN, spoken.number(tie.ofTen(all))));
        }
        if (held != null) {
            line.append(spoken.say(HELD, spoken.number(held)));
        }
        String stage = tie.tie().text(Ties.STAGE);
        line.append(spoken.say(
                SINCE,
                stage == null ? "–" : StageText.name(stage, spoken),
                spoken.value(tie.tie().value(Ties.FIRST_ON))));
        line.append(tie.isMature(matureOn) ? spoken.of(MATURE) : "");
        line.append(tie.isRelationship() ? spoken.of(RELATIONSHIP) : "");
        line.append(Boolean.TRUE.equals(tie.tie().value(Ties.IS_DORMANT)) ? spoken.of(DORMANT) : "");
        if (!Double.isNaN(tie.constancy())) {
            line.append(spoken.say(
                    ACTIVE, tie.tie().count(Ties.ACTIVE_MONTHS), tie.tie().count(Ties.POSSIBLE_MONTHS)));
        }
        return line.append(spoken.of(BALANCE))
                .append(BalanceText.label(tie.tie().text(Ties.BALANCE_LABEL), tie.aName(), spoken))
                .toString();
    }

    private void figures(
            Person member, Figures scores, List<OwnTie> ties, Map<String, Double> held, LocalDate matureOn, Lines lines)
            throws IOException {
        lines.heading(spoken.of(FIGURES));
        Map<Field, String> numbers =
                BreadthNumbers.of(ties, matureOn, depth(), run.present(member.chapterId()), spoken);
        numbers.putAll(GivingNumbers.of(ties, spoken));
        numbers.putAll(StandingNumbers.of(run, member, scores, spoken));
        numbers.putAll(PlaceNumbers.of(run, member, scores, ties, spoken));
        double heldByAll =
                held.values().stream().mapToDouble(Double::doubleValue).sum();
        numbers.put(MemberScores.CONSTRAINT_RATIO, spoken.say(HELD_BY_ALL, spoken.number(heldByAll)));
        FiguresText text = new FiguresText(spoken);
        List<Field> measures = scores.measures();
        for (Field measure : measures) {
            if (scores.value(measure) != null) {
                text.one(scores, measure, lines);
                String told = numbers.get(measure);
                if (told != null) {
                    text.numbers(told, lines);
                }
            }
        }
        text.rest(
                scores,
                measures.stream().filter(field -> scores.value(field) == null).toList(),
                lines);
        text.check(run, scores, lines);
    }

    private BreadthNumbers.DepthFit depth() throws IOException {
        return MemberStage.depthPrior(run.scoresOfAll(), run.asOf()).collectAsList().stream()
                .map(prior -> new BreadthNumbers.DepthFit(
                        prior.<Double>getAs(DepthPrior.MEAN.name()),
                        prior.<Double>getAs(DepthPrior.CONCENTRATION.name())))
                .findFirst()
                .orElse(new BreadthNumbers.DepthFit(null, null));
    }
}
