package org.soundings.jobs;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.config.Settings;
import org.soundings.tables.Text;
import org.soundings.tables.Ties;

/** How alive and how steady a tie is: strength, months, burstiness, recency. */
final class RhythmText {

    private static final Text TITLE = new Text("Strength and rhythm", "Force et rythme");
    private static final Text STRENGTH = new Text(
            "Strength {0}: the weights of all events added up. An event weighs its quantity, halved every {1} months of 30 days."
                    + " 90 days earlier it was {2}.",
            "Force {0} : la somme des poids de tous les événements. Un événement pèse sa quantité, divisée par deux tous les {1} mois de 30 jours."
                    + " 90 jours plus tôt, elle était de {2}.");
    private static final Text LAST = new Text(
            "The last event is of {0}, {1,plural,one{# day}other{# days}} before.",
            "Le dernier événement est du {0}, {1,plural,one{# jour}other{# jours}} avant.");
    private static final Text DORMANT = new Text(
            "Dormant: {0} (nothing for {1} months, stages.dormant-after-months).",
            "En sommeil : {0} (rien depuis {1} mois, stages.dormant-after-months).");
    private static final Text MONTHS = new Text(
            "Active in {0} of {1} possible months, {2} to {3}: {4}.",
            "Actif {0} mois sur {1} possibles, de {2} à {3} : {4}.");
    private static final Text NO_MONTH =
            new Text("Active in {0} of {1} possible months.", "Actif {0} mois sur {1} possibles.");
    private static final Text GAPS = new Text(
            "Burstiness {0}: {1} gaps between dated events of the window, on average {2} days, standard deviation {3}.",
            "Irrégularité {0} : {1} écarts entre événements datés de la fenêtre, en moyenne {2} jours, écart type {3}.");
    private static final Text NO_BURSTINESS = new Text("Burstiness is not told: {0}.", "Irrégularité pas dite : {0}.");

    private final Pair pair;
    private final Spoken spoken;
    private final Lines lines;

    RhythmText(Pair pair, Spoken spoken, Lines lines) {
        this.pair = pair;
        this.spoken = spoken;
        this.lines = lines;
    }

    void tell(Figures tie, Settings settings, LocalDate asOf) {
        lines.heading(spoken.of(TITLE));
        lines.add(
                1,
                spoken.say(
                        STRENGTH,
                        spoken.value(tie.value(Ties.STRENGTH)),
                        spoken.number(settings.decay().halfLifeMonths()),
                        spoken.value(tie.value(Ties.STRENGTH_TREND))));
        lines.add(1, spoken.say(LAST, spoken.value(tie.value(Ties.LAST_ON)), tie.count(Ties.DAYS_SINCE_LAST)));
        lines.add(
                1,
                spoken.say(
                        DORMANT,
                        spoken.value(tie.value(Ties.IS_DORMANT)),
                        settings.stages().dormantAfterMonths()));
        if (tie.value(Ties.ACTIVE_MONTHS) != null) {
            months(tie, asOf);
        }
        burstiness(tie);
    }

    /** What an event adds to the strength. */
    static double weight(ExplainedEvent event, Settings.Decay decay, LocalDate asOf) {
        return event.quantity() * Math.pow(2, -ChronoUnit.DAYS.between(event.end(), asOf) / decay.halfLifeDays());
    }

    private void months(Figures tie, LocalDate asOf) {
        YearMonth last =
                YearMonth.from(Stream.of(asOf, pair.a().leftOn(), pair.b().leftOn())
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElseThrow());
        LocalDate firstDated = pair.events().stream()
                .filter(ExplainedEvent::isDated)
                .map(ExplainedEvent::end)
                .min(LocalDate::compareTo)
                .orElseThrow();
        YearMonth first = YearMonth.from(firstDated.isBefore(pair.windowStart()) ? pair.windowStart() : firstDated);
        List<String> active = inWindow()
                .map(event -> YearMonth.from(event.end()))
                .filter(month -> !month.isAfter(last))
                .distinct()
                .sorted()
                .map(YearMonth::toString)
                .toList();
        long counted = tie.count(Ties.ACTIVE_MONTHS);
        long possible = tie.count(Ties.POSSIBLE_MONTHS);
        lines.add(
                1,
                active.isEmpty()
                        ? spoken.say(NO_MONTH, counted, possible)
                        : spoken.say(
                                MONTHS,
                                counted,
                                possible,
                                first.toString(),
                                last.toString(),
                                active.stream().collect(Collectors.joining(", "))));
    }

    private void burstiness(Figures tie) {
        if (tie.value(Ties.BURSTINESS) == null) {
            lines.add(1, spoken.say(NO_BURSTINESS, spoken.of(Ties.BURSTINESS.nullWhen())));
            return;
        }
        List<LocalDate> days = new ArrayList<>();
        inWindow().forEach(event -> days.addAll(Collections.nCopies((int) event.quantity(), event.end())));
        Collections.sort(days);
        double[] gaps = new double[days.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = ChronoUnit.DAYS.between(days.get(i), days.get(i + 1));
        }
        double mean = Arrays.stream(gaps).average().orElseThrow();
        double variance = Arrays.stream(gaps)
                .map(gap -> (gap - mean) * (gap - mean))
                .average()
                .orElseThrow();
        lines.add(
                1,
                spoken.say(
                        GAPS,
                        spoken.value(tie.value(Ties.BURSTINESS)),
                        gaps.length,
                        spoken.number(mean),
                        spoken.number(Math.sqrt(variance))));
    }

    private Stream<ExplainedEvent> inWindow() {
        return pair.events().stream().filter(event -> event.isDated() && pair.isInWindow(event));
    }
}
