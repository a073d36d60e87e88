package org.soundings.tables;

/** Members: the only table that holds names. */
public final class Members {
    private static final Table.Builder T = Table.named(
            "members", "Members; the only table with names.", "Membres ; la seule table qui porte des noms.");

    public static final Field MEMBER_ID = T.text(
            "member_id",
            "The source's own id where it has one, else a stable hash of chapter and folded name",
            "L'identifiant de la source s'il existe, sinon une empreinte stable du groupe et du nom normalisé");
    public static final Field DISPLAY_NAME = T.text("display_name", "Name to show", "Nom à afficher");
    public static final Field CHAPTER_ID = T.text("chapter_id", "The member's chapter", "Le groupe du membre");
    public static final Field PROFESSION = T.same(ExportRows.PROFESSION);
    public static final Field JOINED_ON = T.same(ExportRows.JOINED_ON);
    public static final Field LEFT_ON = T.same(ExportRows.LEFT_ON);
    public static final Field IS_REPORTING = T.flag(
            "is_reporting",
            "Whether the member's own chapter exports him; false when met only through other chapters' files",
            "Si le groupe du membre l'exporte ; faux s'il n'est connu que par d'autres groupes");
    public static final Field IS_PRESENT = T.flag(
            "is_present",
            "Whether he is reporting, has joined and has not left on the as-of date",
            "S'il est exporté par son groupe, arrivé et non parti à la date d'arrêté");

    public static final Table TABLE =
            T.key(MEMBER_ID).order(CHAPTER_ID, MEMBER_ID).build();

    private Members() {}
}
