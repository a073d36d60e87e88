package org.soundings.jobs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.soundings.jobs.BookFigures.Columns;
import org.soundings.jobs.BookFigures.Said;
import org.soundings.jobs.PublishedRows.Line;
import org.soundings.tables.Actions;
import org.soundings.tables.Chapters;
import org.soundings.tables.Field;
import org.soundings.tables.Text;

/** What a workbook's sheet of actions has to hold. */
final class BookActions {

    private static final Map<String, Text> KINDS = Map.ofEntries(
            Map.entry("never_met", new Text("one-to-one to book", "TàT à prendre")),
            Map.entry("receives_more", new Text("receives more", "reçoit davantage")),
            Map.entry("gives_more", new Text("gives more", "donne davantage")),
            Map.entry("to_rekindle", new Text("to rekindle", "à relancer")),
            Map.entry("introduction", new Text("introduction", "mise en relation")),
            Map.entry("celebrate", new Text("to congratulate", "à féliciter")),
            Map.entry("newcomer", new Text("newcomer", "nouveau membre")),
            Map.entry("to_bring_in", new Text("to bring in", "à entourer")),
            Map.entry("premature_asks", new Text("asks before a one-to-one", "demandes avant un TàT")),
            Map.entry("to_deepen", new Text("to deepen", "à approfondir")),
            Map.entry("to_widen", new Text("to widen", "à élargir")));

    private static final Map<String, Text> COUNSELS = Map.of(
            "quality", new Text("Quality takes constancy", "La qualité demande de la constance"),
            "organised_meetings", new Text("Organise one's meetings", "Organiser ses rencontres"),
            "credibility", new Text("Build credibility", "Bâtir sa crédibilité"),
            "generosity", new Text("Be generous first", "La générosité d'abord"));

    private final PublishedRows tables;
    private final ChapterRows chapter;

    private BookActions(PublishedRows tables, ChapterRows chapter) {
        this.tables = tables;
        this.chapter = chapter;
    }

    static BookFigures of(PublishedRows tables, ChapterRows chapter) {
        return new BookActions(tables, chapter).sheet();
    }

    private BookFigures sheet() {
        BookFigures sheet = new BookFigures(new Text("Actions", "Actions"));
        Columns<Line> columns = new Columns<Line>(sheet)
                .add("No.", "N°", row -> row.count(Actions.POSITION))
                .add("What to do", "Que faire", this::said)
                .add("Kind", "Type", row -> KINDS.get(row.text(Actions.RULE)))
                .add("Counsel", "Conseil", row -> COUNSELS.get(row.text(Actions.COUNSEL)))
                .add("Member", "Membre", row -> name(row, Actions.MEMBER_ID))
                .add("Other member", "Autre membre", row -> name(row, Actions.OTHER_MEMBER_ID))
                .add("Who introduces", "Qui présente", row -> name(row, Actions.INTRODUCER_ID))
                .add("Trade", "Métier", row -> BookFigures.text(row, Actions.MEMBER_PROFESSION))
                .add("Trade of the other", "Métier de l'autre", row -> BookFigures.text(row, Actions.OTHER_PROFESSION))
                .add("Chapter of the other", "Groupe de l'autre", this::otherChapter)
                .add(
                        "Chapters where the two trades refer to each other",
                        "Groupes où les deux métiers se recommandent",
                        row -> BookFigures.count(row, Actions.PROFESSION_CHAPTER_COUNT));
        counts(columns);
        columns.rows(tables.of(Actions.TABLE, Actions.CHAPTER_ID, chapter.id()).stream()
                .sorted(Comparator.comparingLong(row -> row.count(Actions.POSITION)))
                .toList());
        return sheet;
    }

    private static void counts(Columns<Line> columns) {
        count(columns, "Months at the same table", "Mois à la même table", Actions.TOGETHER_MONTHS);
        count(columns, "Meetings together", "Réunions ensemble", Actions.CO_ATTENDANCE_COUNT);
        count(columns, "Help given", "Aide donnée", Actions.GIVEN_COUNT);
        count(columns, "Help received", "Aide reçue", Actions.RECEIVED_COUNT);
        count(columns, "Exchanges, over all history", "Échanges, sur tout l'historique", Actions.EXCHANGE_COUNT);
        columns.add("Last event", "Dernier événement", row -> BookFigures.day(row, Actions.LAST_ON));
        count(columns, "Months as a member", "Mois comme membre", Actions.MEMBER_MONTHS);
        count(columns, "Contacts", "Contacts", Actions.CONTACT_COUNT);
        count(columns, "Members met", "Membres vus", Actions.MET_COUNT);
        count(columns, "Asks before a one-to-one", "Demandes avant un TàT", Actions.PREMATURE_ASK_COUNT);
        columns.add(
                "Of ten exchanges, different people",
                "Sur dix échanges, personnes différentes",
                row -> BookFigures.real(row, Actions.PARTNERS_PER_TEN));
    }

    private static void count(Columns<Line> columns, String english, String french, Field field) {
        columns.add(english, french, row -> BookFigures.count(row, field));
    }

    private Said said(Line action) {
        List<String> names =
                new ArrayList<>(ActionFigures.members(action).map(chapter::name).toList());
        for (Field trade : List.of(Actions.MEMBER_PROFESSION, Actions.OTHER_PROFESSION)) {
            if (!action.isNull(trade)) {
                names.add(action.text(trade));
            }
        }
        if (!action.isNull(Actions.OTHER_CHAPTER_ID)) {
            names.add(otherChapter(action));
        }
        return new Said(ActionFigures.of(action), names);
    }

    /** Null also for a member of another chapter: no page names him. */
    private String name(Line action, Field field) {
        return action.isNull(field) ? null : chapter.name(action.text(field));
    }

    private String otherChapter(Line action) {
        return action.isNull(Actions.OTHER_CHAPTER_ID)
                ? null
                : tables.of(Chapters.TABLE, Chapters.CHAPTER_ID, action.text(Actions.OTHER_CHAPTER_ID))
                        .get(0)
                        .text(Chapters.CHAPTER_NAME);
    }
}
