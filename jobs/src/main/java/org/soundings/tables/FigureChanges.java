package org.soundings.tables;

/** The account of a run: figures of chapters that differ from the run published before. */
public final class FigureChanges {
    private static final Table.Builder T = Table.named(
            "figure_changes",
            "Figures of chapters that differ from the run published before, and why.",
            "Chiffres des groupes qui diffèrent de l'exécution publiée avant, et pourquoi.");

    public static final Field CHAPTER_ID = T.same(Chapters.CHAPTER_ID);
    public static final Field FIGURE = T.text(
            "figure",
            "A column of chapter_scores; or events. and a kind: its events in all history; or events.closed_business. and a currency: their amount",
            "Une colonne de chapter_scores ; ou events. et un type : ses événements, tout l'historique ; ou events.closed_business. et une devise : leur montant");
    public static final Field BEFORE = T.realOrNull(
            "before", "Value in the run published before", "Valeur dans l'exécution publiée avant", "none", "aucune");
    public static final Field AFTER =
            T.realOrNull("after", "Value in this run", "Valeur dans cette exécution", "none", "aucune");
    public static final Field CAUSES = T.texts(
            "causes",
            "Why: what changed in the run as a whole and in the chapter's own files",
            "Pourquoi : ce qui a changé dans l'exécution entière et dans les fichiers du groupe");

    public static final Table TABLE = T.key(CHAPTER_ID, FIGURE).build();

    private FigureChanges() {}
}
