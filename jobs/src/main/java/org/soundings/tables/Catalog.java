package org.soundings.tables;

import java.util.ArrayList;
import java.util.List;

/** The tables that a run publishes, in the order that documents list them. */
public final class Catalog {

    private static final Table.Builder STAMP = Table.named(
            "stamp", "Columns that every published table ends in.", "Colonnes finales de toute table publiée.");

    public static final Field RUN_ID =
            STAMP.text("run_id", "Run that published the row", "Exécution qui a publié la ligne");
    public static final Field AS_OF = STAMP.day("as_of", "As-of date of the run", "Date d'arrêté de l'exécution");

    private Catalog() {}

    public static List<Table> published() {
        return List.of(
                Chapters.TABLE,
                Members.TABLE,
                Events.TABLE,
                EventSources.TABLE,
                Ties.TABLE,
                MemberScores.TABLE,
                MemberHistory.TABLE,
                ChapterScores.TABLE,
                ChapterHistory.TABLE,
                NetworkScores.TABLE,
                Communities.TABLE,
                ChapterCommunities.TABLE,
                ChapterFlows.TABLE,
                ChapterThanks.TABLE,
                Bridges.TABLE,
                Introductions.TABLE,
                Actions.TABLE,
                FollowedActions.TABLE,
                Milestones.TABLE,
                ControlTotals.TABLE,
                InputFiles.TABLE,
                Rejects.TABLE,
                DataDictionary.TABLE);
    }

    /** The published tables whose columns are computed: each of these says its formula. */
    public static List<Table> measured() {
        return List.of(
                Ties.TABLE,
                MemberScores.TABLE,
                ChapterScores.TABLE,
                NetworkScores.TABLE,
                Communities.TABLE,
                ChapterCommunities.TABLE,
                Introductions.TABLE);
    }

    /** What a run tells of its difference to the run published before: no function of the exports alone. */
    public static List<Table> account() {
        return List.of(FigureChanges.TABLE, FileChanges.TABLE);
    }

    /** The fields of a table as published: its own, then the run's stamp. */
    public static List<Field> publishedFields(Table table) {
        List<Field> fields = new ArrayList<>(table.fields());
        fields.add(RUN_ID);
        fields.add(AS_OF);
        return List.copyOf(fields);
    }
}
