package org.soundings.jobs;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.soundings.config.Settings;
import org.soundings.tables.Stage;
import org.soundings.tables.Text;
import org.soundings.tables.Ties;

/** Which of a pair's events made each stage, and what is missing for the next. */
final class StageText {

    static final Map<Stage, Text> NAMES = new EnumMap<>(Map.of(
            Stage.EXCHANGE, new Text("first exchange", "premier échange"),
            Stage.MET, new Text("met one to one", "TàT fait"),
            Stage.TRUSTED, new Text("trusted relationship", "relation de confiance"),
            Stage.MUTUAL, new Text("referrals both ways", "recos dans les deux sens")));

    private static final Text TITLE = new Text("Stage: {0} ({1})", "Étape : {0} ({1})");
    private static final Text NO_STAGE = new Text(
            "Stage: not told. Every event has a period of more than 31 days, so that nothing says what came first.",
            "Étape : pas dite. Chaque événement a une période de plus de 31 jours : rien ne dit ce qui est venu d'abord.");
    private static final Text STEP = new Text("{0} ({1})", "{0} ({1})");
    private static final Text YES = new Text("yes: {0}", "oui : {0}");
    private static final Text MISSING = new Text("missing: {0}", "manque : {0}");
    private static final Text FIRST = new Text("the first is {0}", "le premier est {0}");
    private static final Text NO_ONE_TO_ONE = new Text("no one-to-one on record", "aucun tête-à-tête enregistré");
    private static final Text HELP_AFTER = new Text(
            "help in a period that ends after the first one-to-one's: {0}",
            "une aide dans une période qui finit après celle du premier tête-à-tête : {0}");
    private static final Text NO_HELP_AFTER = new Text(
            "help in a period that ends after the first one-to-one's",
            "une aide dans une période qui finit après celle du premier tête-à-tête");
    private static final Text ENOUGH = new Text(
            "{0,plural,one{# one-to-one}other{# one-to-ones}} ({1} needed: stages.trusted-one-to-ones), or"
                    + " {2,plural,one{# active month}other{# active months}} ({3} needed: stages.trusted-active-months)",
            "{0} tête-à-tête (il en faut {1} : stages.trusted-one-to-ones), ou"
                    + " {2,plural,one{# mois actif}other{# mois actifs}} (il en faut {3} : stages.trusted-active-months)");
    private static final Text HELP_ONLY = new Text(
            "without a one-to-one on record: help both ways, and help in {0,plural,one{# month}other{# months}}"
                    + " ({1} needed: stages.help-only-months)",
            "sans tête-à-tête enregistré : des aides dans les deux sens, et des aides sur {0} mois"
                    + " (il en faut {1} : stages.help-only-months)");
    private static final Text TRUSTED_FIRST = new Text("trusted, as above", "la confiance, comme ci-dessus");
    private static final Text HELP_FROM = new Text("help of {0} to {1}: {2}", "une aide {0} → {1} : {2}");
    private static final Text NO_HELP_FROM = new Text("help of {0} to {1}", "une aide {0} → {1}");
    private static final Text MONTHS = new Text(
            "{0,plural,one{# active month}other{# active months}} ({1} needed: stages.mutual-active-months)",
            "{0,plural,one{# mois actif}other{# mois actifs}} (il en faut {1} : stages.mutual-active-months)");
    private static final Text RELATIONSHIP = new Text("a relationship ({0})", "une relation ({0})");
    private static final Text CLOSE = new Text("trusted or mutual", "confiance, ou dans les deux sens");
    private static final Text AWAKE = new Text(
            "something within {0} months (stages.dormant-after-months): the last event is of {1}",
            "quelque chose depuis {0} mois (stages.dormant-after-months) : le dernier événement est du {1}");

    private final Pair pair;
    private final StageEvidence evidence;
    private final Spoken spoken;
    private final Lines lines;

    StageText(Pair pair, StageEvidence evidence, Spoken spoken, Lines lines) {
        this.pair = pair;
        this.evidence = evidence;
        this.spoken = spoken;
        this.lines = lines;
    }

    void tell(Figures tie) {
        String stage = tie.text(Ties.STAGE);
        if (stage == null) {
            lines.heading(spoken.of(NO_STAGE));
            return;
        }
        lines.heading(spoken.say(TITLE, name(stage, spoken), stage));
        step(Stage.EXCHANGE);
        condition(true, spoken.say(FIRST, pair.which(evidence.first(), spoken)));
        step(Stage.MET);
        met();
        step(Stage.TRUSTED);
        trusted();
        step(Stage.MUTUAL);
        mutual();
        lines.add(1, spoken.say(RELATIONSHIP, Ties.IS_RELATIONSHIP.name()));
        condition(evidence.isTrusted(), spoken.of(CLOSE));
        boolean isDormant = Boolean.TRUE.equals(tie.value(Ties.IS_DORMANT));
        condition(
                !isDormant,
                spoken.say(AWAKE, evidence.thresholds().dormantAfterMonths(), spoken.value(tie.value(Ties.LAST_ON))));
    }

    static String name(String stage, Spoken spoken) {
        return NAMES.entrySet().stream()
                .filter(each -> each.getKey().code().equals(stage))
                .map(each -> spoken.of(each.getValue()))
                .findFirst()
                .orElse("–");
    }

    private void met() {
        Optional<ExplainedEvent> meeting = evidence.firstOneToOne();
        condition(
                meeting.isPresent(),
                meeting.map(event -> spoken.say(FIRST, pair.which(event, spoken)))
                        .orElse(spoken.of(NO_ONE_TO_ONE)));
    }

    private void trusted() {
        Settings.Stages stages = evidence.thresholds();
        if (!evidence.isMet()) {
            condition(
                    evidence.isTrustedByHelp(),
                    spoken.say(HELP_ONLY, evidence.helpMonths().size(), stages.helpOnlyMonths()));
            if (!evidence.isHelpMutual()) {
                helpBothWays();
            }
            return;
        }
        Optional<ExplainedEvent> help = evidence.helpAfterMeeting();
        condition(
                help.isPresent(),
                help.map(event -> spoken.say(HELP_AFTER, pair.which(event, spoken)))
                        .orElse(spoken.of(NO_HELP_AFTER)));
        long months = evidence.activeMonths().size();
        condition(
                evidence.hasEnoughOneToOnes() || months >= stages.trustedActiveMonths(),
                spoken.say(
                        ENOUGH, evidence.oneToOnes(), stages.trustedOneToOnes(), months, stages.trustedActiveMonths()));
    }

    private void mutual() {
        condition(evidence.isTrusted(), spoken.of(TRUSTED_FIRST));
        helpBothWays();
        int months = evidence.activeMonths().size();
        int needed = evidence.thresholds().mutualActiveMonths();
        condition(months >= needed, spoken.say(MONTHS, months, needed));
    }

    private void helpBothWays() {
        help(pair.a(), pair.b(), evidence.firstHelp(true));
        help(pair.b(), pair.a(), evidence.firstHelp(false));
    }

    private void help(Person from, Person to, Optional<ExplainedEvent> first) {
        condition(
                first.isPresent(),
                first.map(event -> spoken.say(HELP_FROM, from.name(), to.name(), pair.which(event, spoken)))
                        .orElse(spoken.say(NO_HELP_FROM, from.name(), to.name())));
    }

    private void step(Stage stage) {
        lines.add(1, spoken.say(STEP, spoken.of(NAMES.get(stage)), stage.code()));
    }

    private void condition(boolean isMet, String text) {
        lines.add(2, spoken.say(isMet ? YES : MISSING, text));
    }
}
