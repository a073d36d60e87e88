package org.soundings.jobs;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.soundings.reports.GiversGainText;
import org.soundings.reports.Words;
import org.soundings.tables.Chapters;
import org.soundings.tables.FileStatus;
import org.soundings.tables.Freshness;
import org.soundings.tables.InputFiles;
import org.soundings.tables.Text;

/** The account that a night ends with, as its user reads it. */
final class AccountText {

    private static final Text FILES = new Text(
            "Files    {0,number,integer} found: {1,number,integer} used, {2,number,integer} superseded,"
                    + " {3,number,integer} empty, {4,number,integer} refused",
            "Fichiers {0,plural,one{# trouvé}other{# trouvés}} : {1,plural,one{# utilisé}other{# utilisés}},"
                    + " {2,plural,one{# remplacé}other{# remplacés}}, {3,plural,one{# vide}other{# vides}},"
                    + " {4,plural,one{# refusé}other{# refusés}}");
    private static final Text ROWS = new Text(
            "Rows     {0,number,integer} read = {1,number,integer} accepted + {2,number,integer} duplicate"
                    + " + {3,number,integer} superseded + {4,number,integer} refused + {5,number,integer} structure",
            "Lignes   {0,plural,one{# lue}other{# lues}} = {1,plural,one{# acceptée}other{# acceptées}}"
                    + " + {2,plural,one{# doublon}other{# doublons}} + {3,plural,one{# remplacée}other{# remplacées}}"
                    + " + {4,plural,one{# refusée}other{# refusées}} + {5,number,integer} de structure");
    private static final Text REFUSED = new Text(
            "Refused, with the first of each (all are in the table rejects):",
            "Refusés, avec le premier de chaque sorte (tous sont dans la table rejects) :");
    private static final Text NOTED = new Text(
            "Worth a look, by files, with the first of each (all are in the table input_files, column {0}):",
            "À noter, par fichiers, avec le premier de chaque sorte (tous sont dans la table input_files, colonne {0}) :");
    private static final Text AGES = new Text(
            "Chapters {0,number,integer} export: {1,number,integer} fresh, {2,number,integer} late,"
                    + " {3,number,integer} stale",
            "Groupes  {0,plural,one{# exporte}other{# exportent}} : {1,number,integer} à jour,"
                    + " {2,number,integer} en retard, {3,plural,one{# périmé}other{# périmés}}");
    private static final Text SILENT = new Text(
            "  {0}: nothing after {1}, {2,plural,one{# day}other{# days}} before the as-of date",
            "  {0} : rien après le {1}, {2,plural,one{# jour}other{# jours}} avant la date d’arrêté");
    private static final Text MORE_SILENT = new Text(
            "  and {0,plural,one{# other}other{# others}}: see the table chapters, column {1}",
            "  et {0,plural,one{# autre}other{# autres}} : voir la table chapters, colonne {1}");
    private static final Text PUBLISHED = new Text(
            "Published {0}: {1,plural,one{# reporting chapter}other{# reporting chapters}},"
                    + " {2,plural,one{# member}other{# members}}, {3,plural,one{# event}other{# events}},"
                    + " {4,plural,one{# tie}other{# ties}}",
            "Publié {0} : {1,plural,one{# groupe exportateur}other{# groupes exportateurs}},"
                    + " {2,plural,one{# membre}other{# membres}}, {3,plural,one{# événement}other{# événements}},"
                    + " {4,plural,one{# lien}other{# liens}}");
    private static final Text UNKNOWN = new Text(
            "Director {0}: no figures for chapter “{1}”; his page says why. See soundings.reports.directors.",
            "Directeur {0} : pas de chiffres pour le groupe « {1} » ; sa page dit pourquoi. Voir soundings.reports.directors.");
    private static final Text START = new Text("  start   {0}", "  accueil {0}");
    private static final Text PAGES = new Text("  pages   {0}", "  pages   {0}");
    private static final Text TABLES = new Text("  tables  {0}", "  tables  {0}");

    private final Locale language;

    AccountText(Locale language) {
        this.language = language;
    }

    /** The account in lines, what it was told by first. */
    List<String> lines(Account account) {
        List<String> lines = new ArrayList<>();
        var files = account.filesByStatus();
        lines.add(say(
                FILES,
                account.files(),
                files.get(FileStatus.OK),
                files.get(FileStatus.SUPERSEDED),
                files.get(FileStatus.EMPTY) + files.get(FileStatus.NO_ROWS),
                files.get(FileStatus.REFUSED)));
        var rows = account.rowsByOutcome();
        lines.add(say(
                ROWS,
                account.read(),
                rows.get(InputFiles.ACCEPTED_COUNT.name()),
                rows.get(InputFiles.DUPLICATE_COUNT.name()),
                rows.get(InputFiles.SUPERSEDED_COUNT.name()),
                rows.get(InputFiles.REFUSED_COUNT.name()),
                rows.get(InputFiles.STRUCTURE_COUNT.name())));
        if (!account.refusals().isEmpty()) {
            lines.add(say(REFUSED) + Refusals.list(account.refusals(), language));
        }
        if (!account.notes().isEmpty()) {
            lines.add(say(NOTED, InputFiles.WARNINGS.name()));
        }
        account.notes().forEach(note -> {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %,7d  %-20s %s",
                    note.files(),
                    note.warning().code(),
                    note.first()));
            lines.add("           " + note.warning().meaning().in(language));
        });
        return lines;
    }

    /** How recent the exports are, and whose are the oldest. */
    List<String> lines(ExportAges exports) {
        List<String> lines = new ArrayList<>();
        var chapters = exports.chapters();
        long reporting = chapters.values().stream().mapToLong(Long::longValue).sum();
        lines.add(say(
                AGES,
                reporting,
                chapters.get(Freshness.FRESH),
                chapters.get(Freshness.LATE),
                chapters.get(Freshness.STALE)));
        exports.oldest()
                .forEach(silent -> lines.add(
                        say(SILENT, silent.chapter(), silent.lastExportOn().toString(), silent.days())));
        if (exports.others() > 0) {
            lines.add(say(MORE_SILENT, exports.others(), Chapters.FRESHNESS.name()));
        }
        return lines;
    }

    /** Whether giving comes back, what was published and where to look. */
    List<String> lines(Night night) {
        List<String> lines =
                new ArrayList<>(new GiversGainText(Words.of(language.toLanguageTag())).sentences(night.giversGain()));
        lines.add(say(PUBLISHED, night.runId(), night.chapters(), night.members(), night.events(), night.ties()));
        night.unknownChapters().forEach(unknown -> lines.add(say(UNKNOWN, unknown.director(), unknown.chapter())));
        lines.add(say(START, night.startPage()));
        if (night.examplePage() != null) {
            lines.add(say(PAGES, night.examplePage()));
        }
        lines.add(say(TABLES, night.tables()));
        return lines;
    }

    private String say(Text pattern, Object... values) {
        return new MessageFormat(pattern.in(language).replace("'", "''"), ULocale.forLocale(language)).format(values);
    }
}
