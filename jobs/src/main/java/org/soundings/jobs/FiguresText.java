package org.soundings.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.soundings.tables.Field;
import org.soundings.tables.Formula;
import org.soundings.tables.Text;

/** Every figure of a row: its value, what it means, and by which formula. */
final class FiguresText {

    private static final Text IS_ZERO = new Text("0: {0}", "0 : {0}");
    private static final Text IS_NULL = new Text("{1}: not told, for {0}", "{1} : pas dit, car {0}");
    private static final Text FORMULA = new Text("formula: {0}", "formule : {0}");
    private static final Text EQUAL = new Text(
            "Computed again from the events: {0,plural,one{# figure}other{# figures}}, all equal to what is published.",
            "Recalculé à partir des événements : {0,plural,one{# chiffre}other{# chiffres}}, tous égaux à ce qui est publié.");
    private static final Text DIFFERS = new Text(
            "COMPUTED AGAIN, NOT EQUAL: {0} of {1} is published as {2}, computed as {3}.",
            "RECALCULÉ, PAS ÉGAL : {0} de {1} est publié comme {2}, calculé comme {3}.");
    private static final Text UNPUBLISHED = new Text(
            "COMPUTED AGAIN, NOT PUBLISHED: all figures of {0}.", "RECALCULÉ, PAS PUBLIÉ : tous les chiffres de {0}.");
    private static final Text UNFOUNDED = new Text(
            "PUBLISHED, NOT COMPUTED AGAIN: by the events there are no figures of {0}.",
            "PUBLIÉ, PAS RECALCULÉ : d'après les événements, il n'y a aucun chiffre de {0}.");
    private static final Text NOT_AGAIN =
            new Text("Not computed again; without --no-check it is.", "Pas recalculé ; sans --no-check, il l'est.");
    private static final Text NO_MEETINGS = new Text(
            "{0}: not told of another day, since who was at which meeting is not published.",
            "{0} : pas dit d'un autre jour, car la présence aux réunions n'est pas publiée.");
    private static final Text OTHER_DAY = new Text(
            "Computed from the events that the run has published, as of {0}; what the run itself says is of {1}.",
            "Calculé à partir des événements que l'exécution a publiés, à la date du {0} ; ce qu'elle dit elle-même est du {1}.");

    private final Spoken spoken;

    FiguresText(Spoken spoken) {
        this.spoken = spoken;
    }

    /** Whether what was told, and what it was told from, is what the events give. */
    void check(ExplainedRun run, Figures figures, Lines lines) {
        if (!run.isOfRun()) {
            figures.missing().forEach(field -> lines.add(1, spoken.say(NO_MEETINGS, field.name())));
            lines.add(0, spoken.say(OTHER_DAY, spoken.day(run.asOf()), spoken.day(run.runAsOf())));
        } else if (!run.isComputedAgain()) {
            lines.add(0, spoken.of(NOT_AGAIN));
        } else if (!run.told().isDiffering()) {
            lines.add(0, spoken.say(EQUAL, run.told().figures()));
        }
        differences(run.told(), lines);
    }

    /** All that is not the same once more. */
    void differences(ToldRows told, Lines lines) {
        told.all().forEach(each -> differences(each, lines));
        told.unpublished().forEach(key -> lines.add(0, spoken.say(UNPUBLISHED, String.join(", ", key))));
        told.unfounded().forEach(key -> lines.add(0, spoken.say(UNFOUNDED, String.join(", ", key))));
    }

    /** The figures that are not the same once more. */
    void differences(Figures figures, Lines lines) {
        figures.differing()
                .forEach(field -> lines.add(
                        0,
                        spoken.say(
                                DIFFERS,
                                field.name(),
                                String.join(", ", figures.key()),
                                spoken.value(figures.value(field)),
                                spoken.value(figures.again().getAs(field.name())))));
    }

    /** One figure in full. */
    void one(Figures figures, Field field, Lines lines) {
        lines.add(1, field.name() + " = " + spoken.value(figures.value(field)));
        lines.add(3, spoken.of(field.meaning()));
        Formula formula = field.formula();
        lines.add(
                3,
                spoken.say(FORMULA, plain(spoken.of(formula.text())))
                        + (formula.source() == null ? "" : "  [" + formula.source() + "]"));
    }

    /** The numbers that went into a figure. */
    void numbers(String told, Lines lines) {
        lines.add(3, "→ " + told);
    }

    /** What is 0, and what is null and why, on a line each. */
    void rest(Figures figures, List<Field> fields, Lines lines) {
        List<Field> zeros = fields.stream()
                .filter(field -> Long.valueOf(0).equals(figures.value(field)))
                .toList();
        if (!zeros.isEmpty()) {
            lines.add(1, spoken.say(IS_ZERO, names(zeros)));
        }
        List<Field> missing = new ArrayList<>(
                fields.stream().filter(field -> figures.value(field) == null).toList());
        missing.stream()
                .collect(Collectors.groupingBy(Field::nullWhen, java.util.LinkedHashMap::new, Collectors.toList()))
                .forEach((why, of) -> lines.add(1, spoken.say(IS_NULL, spoken.of(why), names(of))));
    }

    private static String names(List<Field> fields) {
        return fields.stream().map(Field::name).collect(Collectors.joining(", "));
    }

    private static String plain(String formula) {
        return formula.replace("`", "");
    }
}
