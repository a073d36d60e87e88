package org.soundings.jobs;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.soundings.config.Settings;
import org.soundings.tables.Field;
import org.soundings.tables.Text;
import org.soundings.tables.Ties;

/** All that is known of one tie, and the events behind it. */
final class TieText {

    private static final Text TITLE = new Text("{0} and {1}", "{0} et {1}");
    private static final Text RUN =
            new Text("Run {0}, as of {1}; the window is {2}.", "Exécution {0}, à la date du {1} ; la fenêtre va {2}.");
    private static final Text EVENTS = new Text(
            "{0,plural,=0{No event}one{# event}other{# events}} between them by {1}",
            "{0,plural,=0{Aucun événement}one{# événement}other{# événements}} entre eux au {1}");
    private static final Text NO_TIE = new Text(
            "So there is no tie: nothing counts between them but being at the same meetings, and that alone makes none.",
            "Il n'y a donc pas de lien : rien ne compte entre eux, sinon d'être aux mêmes réunions, et cela seul n'en fait pas un.");
    private static final Text EVENT = new Text(
            "{0}. {1}: {2}{3,plural,one{}other{, # times}} (weight {4}{5})",
            "{0}. {1} : {2}{3,plural,one{}other{, # fois}} (poids {4}{5})");
    private static final Text BEFORE = new Text("; before the window", " ; avant la fenêtre");
    private static final Text UNDATED =
            new Text("; more than 31 days: no month, no order", " ; plus de 31 jours : ni mois, ni ordre");
    private static final Text SOURCE = new Text("{0}, line {1}", "{0}, ligne {1}");
    private static final Text FIGURES = new Text("Every figure", "Tous les chiffres");

    private final ExplainedRun run;
    private final Spoken spoken;

    TieText(ExplainedRun run, Spoken spoken) {
        this.run = run;
        this.spoken = spoken;
    }

    /** The tie of two members, in whichever order they are named. */
    List<String> lines(Person one, Person other) throws IOException {
        boolean isInOrder = one.id().compareTo(other.id()) < 0;
        Person a = isInOrder ? one : other;
        Person b = isInOrder ? other : one;
        Settings settings = run.settings();
        LocalDate start = run.asOf().minusMonths(settings.window().months()).plusDays(1);
        Pair pair = new Pair(a, b, run.events(a.id(), b.id()), start);
        Lines lines = new Lines();
        lines.heading(spoken.say(TITLE, a.name(), b.name()));
        lines.add(1, spoken.say(RUN, run.id(), spoken.day(run.asOf()), spoken.period(start, run.asOf())));
        PersonText persons = new PersonText(run, spoken);
        lines.add(1, "a  " + persons.line(a));
        lines.add(1, "b  " + persons.line(b));
        events(pair, settings, lines);
        Optional<Figures> found = run.tie(a.id(), b.id());
        if (found.isEmpty()) {
            if (run.told().unpublished().isEmpty()) {
                lines.add(1, spoken.of(NO_TIE));
            }
            new FiguresText(spoken).differences(run.told(), lines);
            return lines.all();
        }
        Figures tie = found.get();
        new StageText(pair, new StageEvidence(pair.events(), settings.stages()), spoken, lines).tell(tie);
        new BalanceText(spoken).tell(pair, tie, run.scores(a.id()), run.scores(b.id()), lines);
        new OrderText(pair, spoken, lines).tell(tie, run.dataStarts(List.of(a.chapterId(), b.chapterId())));
        new RhythmText(pair, spoken, lines).tell(tie, settings, run.asOf());
        figures(a, b, tie, lines);
        return lines.all();
    }

    private void events(Pair pair, Settings settings, Lines lines) {
        lines.heading(spoken.say(EVENTS, pair.events().size(), spoken.day(run.asOf())));
        for (ExplainedEvent event : pair.events()) {
            String aside =
                    (pair.isInWindow(event) ? "" : spoken.of(BEFORE)) + (event.isDated() ? "" : spoken.of(UNDATED));
            lines.add(
                    1,
                    spoken.say(
                            EVENT,
                            event.no(),
                            spoken.period(event.start(), event.end()),
                            pair.what(event, spoken),
                            event.quantity(),
                            spoken.number(RhythmText.weight(event, settings.decay(), run.asOf())),
                            aside));
            event.sources()
                    .forEach(source -> lines.add(3, spoken.say(SOURCE, source.file(), Long.toString(source.line()))));
        }
    }

    private void figures(Person a, Person b, Figures tie, Lines lines) throws IOException {
        lines.heading(spoken.of(FIGURES));
        FiguresText text = new FiguresText(spoken);
        List<Field> measures = tie.measures();
        for (Field field : measures) {
            if (tie.value(field) != null && !Long.valueOf(0).equals(tie.value(field))) {
                text.one(tie, field, lines);
                if (field.equals(Ties.OVERLAP)) {
                    text.numbers(ContactNumbers.overlap(run.tiesOf(a), run.tiesOf(b), a, b, spoken), lines);
                }
            }
        }
        text.rest(tie, measures, lines);
        text.check(run, tie, lines);
    }
}
