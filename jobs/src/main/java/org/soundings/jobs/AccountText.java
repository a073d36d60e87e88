package org.soundings.jobs;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.soundings.tables.FileStatus;
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
    private static final Text PUBLISHED = new Text(
            "Published {0}: {1,plural,one{# reporting chapter}other{# reporting chapters}},"
                    + " {2,plural,one{# member}other{# members}}, {3,plural,one{# event}other{# events}},"
                    + " {4,plural,one{# tie}other{# ties}}",
            "Publié {0} : {1,plural,one{# groupe exportateur}other{# groupes exportateurs}},"
                    + " {2,plural,one{# membre}other{# membres}}, {3,plural,one{# événement}other{# événements}},"
                    + " {4,plural,one{# lien}other{# liens}}");
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
        return lines;
    }

    /** What was published and where to look. */
    List<String> lines(Night night) {
        List<String> lines = new ArrayList<>();
        lines.add(say(PUBLISHED, night.runId(), night.chapters(), night.members(), night.events(), night.ties()));
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
