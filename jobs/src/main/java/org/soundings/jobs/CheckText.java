package org.soundings.jobs;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.soundings.exports.Escaped;
import org.soundings.tables.Text;

/** The account of a file for people, in plain words. */
final class CheckText {

    /** More rejects than this of one file are counted, not told one by one. */
    private static final int TOLD = 50;

    private static final Map<String, Text> REPORTS = Map.of(
            "slips_audit", new Text("slips audit", "audit des fiches"),
            "palms_summary", new Text("PALMS summary", "résumé PALMS"),
            "palms_attendance", new Text("PALMS attendance", "présences PALMS"),
            "visitor_report", new Text("visitor report", "rapport des invités"),
            "membership_dues", new Text("membership dues", "cotisations"),
            "roster", new Text("roster", "liste des membres"),
            "activity_log", new Text("activity log", "journal d'activité"),
            "manifest", new Text("manifest", "manifeste"),
            "aliases", new Text("aliases", "alias"),
            "unknown", new Text("unknown report", "rapport inconnu"));

    private static final Text COUNTS = new Text(
            "  rows: accepted %d, duplicate %d, superseded %d, refused %d; headings, totals and blanks %d",
            "  lignes : acceptées %d, doublons %d, remplacées %d, refusées %d ; titres, totaux et vides %d");
    private static final Text EMPTY = new Text(
            "  the file is empty, which is not the same as a period without activity: export it again",
            "  le fichier est vide, ce qui n'est pas une période sans activité : exportez-le de nouveau");
    private static final Text NO_ROWS = new Text(
            "  the file has a heading and no rows: nothing happened in its period, or the export failed",
            "  le fichier a un en-tête et aucune ligne : rien ne s'est passé, ou l'export a échoué");
    private static final Text REFUSED = new Text("  REFUSED: %s", "  REFUSÉ : %s");
    private static final Text AT_LINE = new Text("  line %d: %s", "  ligne %d : %s");
    private static final Text WARNING = new Text("  note: %s", "  à noter : %s");
    private static final Text MORE = new Text("  … and %d more", "  … et %d de plus");

    private final PrintWriter out;
    private final Locale language;

    CheckText(PrintWriter out, Locale language) {
        this.out = out;
        this.language = language;
    }

    void print(FileAccount account) {
        StringBuilder title = new StringBuilder(account.file());
        title.append(" — ").append(REPORTS.get(account.report()).in(language));
        if (account.chapter() != null) {
            title.append(", ").append(account.chapter());
        }
        if (account.periodEnd() != null) {
            title.append(", ").append(account.periodStart()).append(" – ").append(account.periodEnd());
        }
        line(title.toString());
        switch (account.status()) {
            case EMPTY -> line(EMPTY.in(language));
            case NO_ROWS -> line(NO_ROWS.in(language));
            case OK, REFUSED, SUPERSEDED ->
                line(String.format(
                        Locale.ROOT,
                        COUNTS.in(language),
                        account.accepted(),
                        account.duplicate(),
                        account.superseded(),
                        account.refused(),
                        account.structure()));
        }
        account.warnings()
                .forEach(warning -> line(String.format(
                        Locale.ROOT, WARNING.in(language), warning.meaning().in(language))));
        List<FileAccount.Reject> rejects = account.rejects();
        rejects.stream().limit(TOLD).forEach(this::reject);
        if (rejects.size() > TOLD) {
            line(String.format(Locale.ROOT, MORE.in(language), rejects.size() - TOLD));
        }
    }

    private void reject(FileAccount.Reject reject) {
        String message = CheckJson.message(reject, language);
        line(
                reject.line() == 0
                        ? String.format(Locale.ROOT, REFUSED.in(language), message)
                        : String.format(Locale.ROOT, AT_LINE.in(language), reject.line(), message));
    }

    private void line(String text) {
        out.println(Escaped.controls(text));
    }
}
