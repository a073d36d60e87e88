package org.soundings.jobs;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.soundings.exports.Escaped;
import org.soundings.tables.FileStatus;
import org.soundings.tables.Reason;
import org.soundings.tables.Text;

/**
 * The account of a file for whoever exported it, in plain words: what it is, what counts, what is refused and where, what to do
 * about it. Rows with one fault are told together: the first ones, how many more, and the advice once.
 */
final class CheckText {

    /** More rows of one fault are counted and their lines named. */
    private static final int TOLD = 3;

    /** More lines than these are not named. */
    private static final int NAMED = 8;

    private static final Map<String, Text> REPORTS = Map.ofEntries(
            Map.entry("slips_audit", new Text("slips audit", "rapport de bordereaux")),
            Map.entry("palms_summary", new Text("PALMS summary", "résumé PALMS")),
            Map.entry("palms_attendance", new Text("PALMS attendance", "présences PALMS")),
            Map.entry("visitor_report", new Text("visitor report", "rapport des invités")),
            Map.entry("membership_dues", new Text("membership dues", "cotisations")),
            Map.entry("roster", new Text("list of members", "liste des membres")),
            Map.entry("activity_log", new Text("activity log", "journal d'activité")),
            Map.entry(
                    "manifest",
                    new Text(
                            "manifest (chapters and periods of files)",
                            "manifeste (groupes et périodes des fichiers)")),
            Map.entry("aliases", new Text("other spellings of names", "autres écritures des noms")),
            Map.entry("unknown", new Text("unknown report", "rapport inconnu")));

    private static final Text OF_CHAPTER = new Text(" of %s", " de %s");
    private static final Text PERIOD = new Text(", %s to %s", ", du %s au %s");
    private static final Text DAY = new Text(", %s", ", le %s");
    private static final Text EMPTY = new Text(
            "The file is empty, which is not the same as a period without activity.",
            "Le fichier est vide, ce qui n'est pas une période sans activité.");
    private static final Text EMPTY_ADVICE = new Text("Export it again.", "Exportez-le de nouveau.");
    private static final Text NO_ROWS = new Text(
            "The file has a heading and no rows: nothing happened in its period, or the export failed.",
            "Le fichier a un en-tête et aucune ligne : rien ne s'est passé dans sa période, ou l'export a échoué.");
    private static final Text WHOLE = new Text("REFUSED as a whole: %s", "REFUSÉ en entier : %s");
    private static final Text REFUSED = new Text("Refused rows:", "Lignes refusées :");
    private static final Text AT_LINE = new Text("line %d: %s", "ligne %d : %s");
    private static final Text MORE_AT =
            new Text("and %d more like it, on the lines %s", "et %d de plus, aux lignes %s");
    private static final Text ONE_MORE =
            new Text("and 1 more like it, on the line %2$s", "et 1 de plus, à la ligne %2$s");
    private static final Text MORE =
            new Text("and %d more like it, down to line %d", "et %d de plus, jusqu'à la ligne %d");
    private static final Text WARNING = new Text("Note: %s", "À noter : %s");

    private final PrintWriter out;
    private final Locale language;
    private final CheckSums sums;
    private final DateTimeFormatter days;

    CheckText(PrintWriter out, Locale language) {
        this.out = out;
        this.language = language;
        this.sums = new CheckSums(language);
        this.days = language.equals(Locale.FRENCH)
                ? DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)
                : DateTimeFormatter.ISO_LOCAL_DATE;
    }

    void print(FileAccount account) {
        line(0, account.file());
        if (account.status() != FileStatus.EMPTY) {
            line(1, title(account));
        }
        boolean isWhole = account.rejects().stream().anyMatch(reject -> reject.line() == 0);
        switch (account.status()) {
            case EMPTY -> {
                line(1, EMPTY.in(language));
                line(1, advice(EMPTY_ADVICE.in(language)));
            }
            case NO_ROWS -> line(1, NO_ROWS.in(language));
            case OK, REFUSED, SUPERSEDED -> {
                if (!isWhole) {
                    line(1, sums.ofRows(account));
                }
            }
        }
        refusals(account, isWhole);
        account.warnings()
                .forEach(warning ->
                        line(1, WARNING.in(language).formatted(warning.meaning().in(language))));
        out.println();
        sums.add(account);
    }

    /** One line over all files, if there are several. */
    void printTotal() {
        sums.total().ifPresent(out::println);
    }

    private String title(FileAccount account) {
        StringBuilder title = new StringBuilder(REPORTS.get(account.report()).in(language));
        title.setCharAt(0, Character.toUpperCase(title.charAt(0)));
        if (account.chapter() != null) {
            title.append(OF_CHAPTER.in(language).formatted(account.chapter()));
        }
        if (account.periodEnd() != null) {
            boolean isDay = account.periodEnd().equals(account.periodStart()) || account.periodStart() == null;
            title.append(
                    isDay
                            ? DAY.in(language).formatted(day(account.periodEnd()))
                            : PERIOD.in(language).formatted(day(account.periodStart()), day(account.periodEnd())));
        }
        return title.toString();
    }

    private String day(LocalDate day) {
        return days.format(day);
    }

    /** One fault: a reason in a column. */
    private record Fault(Reason reason, String column) {}

    private void refusals(FileAccount account, boolean isWhole) {
        Map<Fault, List<FileAccount.Reject>> faults = new LinkedHashMap<>();
        account.rejects().forEach(reject -> faults.computeIfAbsent(
                        new Fault(reject.reason(), reject.column()), x -> new ArrayList<>())
                .add(reject));
        if (!faults.isEmpty() && !isWhole) {
            line(1, REFUSED.in(language));
        }
        faults.values().forEach(this::fault);
    }

    private void fault(List<FileAccount.Reject> rejects) {
        for (FileAccount.Reject reject : rejects.subList(0, Math.min(TOLD, rejects.size()))) {
            String message = reject.reason()
                    .describe(language, reject.line(), reject.column(), reject.found(), reject.expected());
            if (reject.line() == 0) {
                line(1, WHOLE.in(language).formatted(message));
            } else {
                line(2, AT_LINE.in(language).formatted(reject.line(), message));
            }
        }
        if (rejects.size() > TOLD) {
            line(2, more(rejects.subList(TOLD, rejects.size())));
        }
        FileAccount.Reject first = rejects.get(0);
        line(
                first.line() == 0 ? 1 : 2,
                advice(first.reason().advise(language, first.line(), first.column(), first.expected())));
    }

    private String more(List<FileAccount.Reject> others) {
        if (others.size() > NAMED) {
            return MORE.in(language)
                    .formatted(others.size(), others.get(others.size() - 1).line());
        }
        String lines =
                others.stream().map(reject -> Long.toString(reject.line())).collect(Collectors.joining(", "));
        return (others.size() == 1 ? ONE_MORE : MORE_AT).in(language).formatted(others.size(), lines);
    }

    private static String advice(String text) {
        return "→ " + text;
    }

    private void line(int depth, String text) {
        out.println("  ".repeat(depth) + Escaped.controls(text));
    }
}
