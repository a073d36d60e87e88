package org.soundings.jobs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.soundings.jobs.BookFigures.Columns;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.Chapters;
import org.soundings.tables.ControlTotals;
import org.soundings.tables.Field;
import org.soundings.tables.InputFiles;
import org.soundings.tables.SlipsCoverage;
import org.soundings.tables.Text;

/** What a workbook's sheet of the quality of the data has to hold. */
final class BookQuality {

    private static final Text EXPORTS = new Text("Exports", "Exports");
    private static final Text ACCOUNT = new Text("Account of the files", "Compte des fichiers");
    private static final Text PALMS = new Text("PALMS and the slips", "PALMS et bordereaux");
    private static final Text REFUSED = new Text("Refused", "Refusé");

    private final PublishedRows tables;
    private final ChapterRows chapter;
    private final List<Row> rows = new ArrayList<>();

    private record Row(
            Text subject, Text found, Long count, Long bySlips, LocalDate day, String file, Long line, Text advice) {}

    private BookQuality(PublishedRows tables, ChapterRows chapter) {
        this.tables = tables;
        this.chapter = chapter;
    }

    static BookFigures of(PublishedRows tables, ChapterRows chapter) {
        return new BookQuality(tables, chapter).sheet();
    }

    private BookFigures sheet() {
        exports();
        account();
        PublishedPalms.last(tables, chapter.id())
                .ifPresentOrElse(
                        this::palms,
                        () -> count(
                                PALMS,
                                "No PALMS summary is among the chapter's exports.",
                                "Aucun récapitulatif PALMS n'est parmi les exports du groupe.",
                                null));
        refusals();
        BookFigures sheet = new BookFigures(new Text("Data quality", "Qualité des données"));
        new Columns<Row>(sheet)
                .add("Subject", "Sujet", Row::subject)
                .add("What was found", "Constat", Row::found)
                .add("Number", "Nombre", Row::count)
                .add("By the slips", "Selon les bordereaux", Row::bySlips)
                .add("Day", "Jour", Row::day)
                .add("File", "Fichier", Row::file)
                .add("First line", "Première ligne", Row::line)
                .add("What to do", "Que faire", Row::advice)
                .rows(rows);
        return sheet;
    }

    private void exports() {
        LocalDate last = BookFigures.day(chapter.row(), Chapters.LAST_EXPORT_ON);
        Text upTo = new Text(
                "The exports cover the days up to this one.", "Les exports couvrent les jours jusqu'à celui-ci.");
        switch (chapter.row().text(Chapters.FRESHNESS)) {
            case "fresh" -> day(EXPORTS, upTo, last, null);
            case "late" ->
                day(
                        EXPORTS,
                        upTo,
                        last,
                        new Text(
                                "Ask the chapter's secretary for the next exports.",
                                "Demandez les exports suivants au secrétariat du groupe."));
            case "stale" ->
                day(
                        EXPORTS,
                        new Text(
                                "The exports stop on this day: what happened since is not counted.",
                                "Les exports s'arrêtent à ce jour : ce qui s'est passé depuis n'est pas compté."),
                        last,
                        new Text(
                                "Ask the chapter's secretary for the missing exports.",
                                "Demandez les exports manquants au secrétariat du groupe."));
            default ->
                day(
                        EXPORTS,
                        new Text("No export says which days it covers.", "Aucun export ne dit quels jours il couvre."),
                        null,
                        new Text(
                                "Ask the chapter's secretary for a slips audit with its period.",
                                "Demandez au secrétariat du groupe un rapport de bordereaux avec sa période."));
        }
    }

    private void account() {
        List<Line> files = tables.of(InputFiles.TABLE, InputFiles.CHAPTER_ID, chapter.id());
        if (!files.isEmpty()) {
            count(ACCOUNT, "Files", "Fichiers", (long) files.size());
            sum(
                    files,
                    "Rows read: the five below together",
                    "Lignes lues : les cinq ci-dessous ensemble",
                    InputFiles.READ_COUNT);
            sum(files, "Rows accepted", "Lignes acceptées", InputFiles.ACCEPTED_COUNT);
            sum(files, "Duplicate rows", "Lignes en double", InputFiles.DUPLICATE_COUNT);
            sum(
                    files,
                    "Rows replaced by a later export",
                    "Lignes remplacées par un export plus récent",
                    InputFiles.SUPERSEDED_COUNT);
            sum(files, "Rows refused", "Lignes refusées", InputFiles.REFUSED_COUNT);
            sum(files, "Headings, totals and blank rows", "Titres, totaux et lignes vides", InputFiles.STRUCTURE_COUNT);
        }
    }

    private void sum(List<Line> files, String english, String french, Field field) {
        count(
                ACCOUNT,
                english,
                french,
                files.stream().mapToLong(file -> file.count(field)).sum());
    }

    private void palms(PublishedPalms palms) {
        boolean isCompared = palms.coverage() != SlipsCoverage.NONE;
        boolean isWhole = palms.coverage() == SlipsCoverage.WHOLE;
        day(PALMS, new Text("First day of the last PALMS", "Premier jour du dernier PALMS"), palms.start(), null);
        day(PALMS, new Text("Last day of the last PALMS", "Dernier jour du dernier PALMS"), palms.end(), null);
        beside(
                new Text(
                        "Days of PALMS, and those of them that slips audits cover",
                        "Jours du PALMS, et parmi eux ceux que couvrent les rapports de bordereaux"),
                palms.days(),
                palms.coveredDays(),
                isWhole
                        ? null
                        : new Text(
                                "Ask the chapter's secretary for the missing slips audits.",
                                "Demandez au secrétariat du groupe les rapports de bordereaux manquants."));
        beside(
                new Text("Referrals given in these days", "Recommandations données ces jours-là"),
                palms.referrals(ControlTotals.PALMS_COUNT),
                isCompared ? palms.referrals(ControlTotals.SLIPS_COUNT) : null,
                null);
        beside(
                new Text(
                        "One-to-ones in these days, adding up the members'",
                        "Tête-à-tête ces jours-là, en additionnant ceux des membres"),
                palms.meetings(ControlTotals.PALMS_COUNT),
                isCompared ? palms.meetings(ControlTotals.SLIPS_COUNT) : null,
                null);
        if (isCompared) {
            beside(
                    new Text(
                            "Members of whom the two say different figures",
                            "Membres dont les deux donnent des chiffres différents"),
                    palms.differing(),
                    null,
                    isWhole && palms.differing() > 0
                            ? new Text(
                                    "Ask the chapter's secretary which of the two is right.",
                                    "Demandez au secrétariat du groupe lequel des deux a raison.")
                            : null);
            beside(
                    new Text(
                            "Members of whom the slips hold more", "Membres dont les bordereaux contiennent davantage"),
                    palms.exceeding(),
                    null,
                    !isWhole && palms.exceeding() > 0
                            ? new Text(
                                    "Ask the chapter's secretary: a slip has been corrected since, a name is written in two"
                                            + " ways, or a file has a wrong period.",
                                    "Voyez avec le secrétariat du groupe : un bordereau corrigé depuis, un nom écrit de deux"
                                            + " façons ou un fichier à la période fausse.")
                            : null);
        }
    }

    private void refusals() {
        List<PublishedRefusals> refusals = PublishedRefusals.of(tables, chapter.id());
        if (refusals.isEmpty()) {
            count(REFUSED, "No file and no row was refused.", "Aucun fichier et aucune ligne n'a été refusé.", 0L);
        }
        for (PublishedRefusals refusal : refusals) {
            rows.add(new Row(
                    REFUSED,
                    refusal.problem(),
                    (long) refusal.rows().size(),
                    null,
                    null,
                    refusal.file(),
                    refusal.firstLine() == 0 ? null : Long.valueOf(refusal.firstLine()),
                    refusal.advice()));
        }
    }

    private void count(Text subject, String english, String french, Long count) {
        rows.add(new Row(subject, new Text(english, french), count, null, null, null, null, null));
    }

    private void beside(Text found, Long count, Long bySlips, Text advice) {
        rows.add(new Row(PALMS, found, count, bySlips, null, null, null, advice));
    }

    private void day(Text subject, Text found, LocalDate day, Text advice) {
        rows.add(new Row(subject, found, null, null, day, null, null, advice));
    }
}
