package org.soundings.jobs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.tables.EventKind;
import org.soundings.tables.Text;
import org.soundings.tables.Ties;
import org.soundings.ties.TieStage;

/** What came first between two members: asks and referrals before they met, and who helped first. */
final class OrderText {

    private static final Text TITLE = new Text("What came first", "Ce qui est venu d'abord");
    private static final Text UNKNOWN = new Text(
            "Asks and referrals before the first one-to-one are not told, for the order is not on record:",
            "Les demandes et les recommandations d'avant le premier tête-à-tête ne sont pas dites, car l'ordre n'est pas connu :");
    private static final Text UNDATED =
            new Text("{0} has a period of more than 31 days", "{0} a une période de plus de 31 jours");
    private static final Text NEAR = new Text(
            "the pair was first seen on {0}, {1,plural,one{# day}other{# days}} from {2}, {3}; within {4} days it may be older",
            "la paire est apparue le {0}, à {1,plural,one{# jour}other{# jours}} {2}, le {3} ; à moins de {4} jours, elle peut être plus ancienne");
    private static final Text DATA = new Text("the first data of {0}", "des premières données du groupe {0}");
    private static final Text JOINED = new Text("the day {0} joined", "de l'adhésion ({0})");
    private static final Text NO_DATA =
            new Text("no data of either's own chapter are known", "aucune donnée du groupe de l'un d'eux n'est connue");
    private static final Text PREMATURE = new Text("{0}. {1}", "{0}. {1}");
    private static final Text MET_LATER = new Text(
            "The first one-to-one is {0}, which does not end before the ask's period begins.",
            "Le premier tête-à-tête est {0}, qui ne finit pas avant le début de la période de la demande.");
    private static final Text NEVER_MET =
            new Text("No one-to-one is on record to this day.", "Aucun tête-à-tête n'est enregistré à ce jour.");
    private static final Text ASKS = new Text(
            "{0} asked {1} {2,plural,one{# time}other{# times}} within the window.",
            "{0} a sollicité {1} {2} fois dans la fenêtre.");
    private static final Text PREMATURE_ASKS =
            new Text("Asks that no one-to-one came before: {0}.", "Demandes qu'aucun tête-à-tête n'a précédées : {0}.");
    private static final Text EARLY = new Text(
            "{0} referred {1} {2,plural,one{# time}other{# times}} before any one-to-one: neither good nor bad.",
            "{0} a recommandé {1} {2} fois avant tout tête-à-tête : ni bien ni mal.");
    private static final Text GAVE_FIRST = new Text("{0} helped first: {1}.", "{0} a aidé le premier : {1}.");
    private static final Text NOBODY_FIRST =
            new Text("Who helped first is not told: {0}.", "Qui a aidé le premier n'est pas dit : {0}.");
    private static final Text MAY_BE_OLDER = new Text(
            "The pair may be older than the data, so that another may have helped before.",
            "La paire peut être plus ancienne que les données : un autre a pu aider avant.");

    private final Pair pair;
    private final Spoken spoken;
    private final Lines lines;

    OrderText(Pair pair, Spoken spoken, Lines lines) {
        this.pair = pair;
        this.spoken = spoken;
        this.lines = lines;
    }

    /** @param dataStarts by chapter, since when its own exports tell of anything */
    void tell(Figures tie, Map<String, LocalDate> dataStarts) {
        lines.heading(spoken.of(TITLE));
        count(ASKS, pair.a(), pair.b(), tie.count(Ties.ASK_AB_COUNT));
        count(ASKS, pair.b(), pair.a(), tie.count(Ties.ASK_BA_COUNT));
        if (tie.value(Ties.PREMATURE_ASK_AB_COUNT) == null) {
            lines.add(1, spoken.of(UNKNOWN));
            reasons(dataStarts);
        } else {
            asks(tie);
        }
        Object giver = tie.value(Ties.FIRST_GIVER);
        if (giver == null) {
            lines.add(1, spoken.say(NOBODY_FIRST, spoken.of(Ties.FIRST_GIVER.nullWhen())));
        } else {
            boolean isA = giver.equals(pair.a().id());
            lines.add(1, spoken.say(GAVE_FIRST, (isA ? pair.a() : pair.b()).name(), firstHelp(isA)));
        }
        if (Boolean.TRUE.equals(tie.value(Ties.IS_BEFORE_DATA))) {
            lines.add(1, spoken.of(MAY_BE_OLDER));
        }
    }

    private void asks(Figures tie) {
        long premature = tie.count(Ties.PREMATURE_ASK_AB_COUNT) + tie.count(Ties.PREMATURE_ASK_BA_COUNT);
        if (tie.count(Ties.ASK_AB_COUNT) + tie.count(Ties.ASK_BA_COUNT) > 0) {
            lines.add(1, spoken.say(PREMATURE_ASKS, premature));
        }
        Optional<ExplainedEvent> meeting = datedMeetings().min(Comparator.comparing(ExplainedEvent::end));
        String met = meeting.map(event -> spoken.say(MET_LATER, pair.which(event, spoken)))
                .orElse(spoken.of(NEVER_MET));
        premature(meeting).forEach(ask -> lines.add(2, spoken.say(PREMATURE, pair.which(ask, spoken), met)));
        count(EARLY, pair.a(), pair.b(), tie.count(Ties.EARLY_REFERRAL_AB_COUNT));
        count(EARLY, pair.b(), pair.a(), tie.count(Ties.EARLY_REFERRAL_BA_COUNT));
    }

    private void count(Text text, Person from, Person to, long times) {
        if (times > 0) {
            lines.add(1, spoken.say(text, from.name(), to.name(), times));
        }
    }

    private List<ExplainedEvent> premature(Optional<ExplainedEvent> meeting) {
        return pair.events().stream()
                .filter(event -> event.kind() == EventKind.ASK && event.isDated() && pair.isInWindow(event))
                .filter(ask -> meeting.isEmpty() || !meeting.get().end().isBefore(ask.start()))
                .toList();
    }

    private void reasons(Map<String, LocalDate> dataStarts) {
        pair.events().stream()
                .filter(event -> event.isOneToOne() && !event.isDated())
                .findFirst()
                .ifPresent(event -> lines.add(2, spoken.say(UNDATED, pair.which(event, spoken))));
        LocalDate seen = pair.events().stream()
                .map(event -> event.isDated() ? event.end() : event.start())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate startOfA = dataStarts.get(pair.a().chapterId());
        LocalDate startOfB = dataStarts.get(pair.b().chapterId());
        if (startOfA == null && startOfB == null) {
            lines.add(2, spoken.of(NO_DATA));
        }
        near(seen, startOfA, spoken.say(DATA, pair.a().chapterId()));
        if (!pair.b().chapterId().equals(pair.a().chapterId())) {
            near(seen, startOfB, spoken.say(DATA, pair.b().chapterId()));
        }
        near(seen, pair.a().joinedOn(), spoken.say(JOINED, pair.a().name()));
        near(seen, pair.b().joinedOn(), spoken.say(JOINED, pair.b().name()));
    }

    private void near(LocalDate seen, LocalDate start, String what) {
        long days = start == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(start, seen));
        if (days <= TieStage.BEGINNING_DAYS) {
            lines.add(2, spoken.say(NEAR, spoken.day(seen), days, what, spoken.day(start), TieStage.BEGINNING_DAYS));
        }
    }

    private Stream<ExplainedEvent> datedMeetings() {
        return pair.events().stream().filter(event -> event.isOneToOne() && event.isDated());
    }

    private String firstHelp(boolean isFromA) {
        return pair.events().stream()
                .filter(event -> event.isHelp() && event.isFromA() == isFromA)
                .findFirst()
                .map(event -> pair.which(event, spoken))
                .orElseThrow();
    }
}
