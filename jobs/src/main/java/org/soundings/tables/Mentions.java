package org.soundings.tables;

/** Internal: how a chapter's files speak of a person: one row per chapter, id, spelling and source, with its days. */
public final class Mentions {
    private static final Table.Builder T = Table.named(
            "mentions",
            "How files speak of a person, by chapter.",
            "Comment les fichiers parlent d'une personne, par groupe.");

    public static final Field CHAPTER_ID =
            T.text("chapter_id", "Chapter the person is said to be of", "Groupe auquel la personne est rattachée");
    public static final Field SOURCE_ID = T.textOrNull(
            "source_id", "The source's id", "Identifiant source", "the source has none", "la source n'en a pas");
    public static final Field NAME = T.textOrNull(
            "name", "Name as written", "Nom tel qu'écrit", "only an id is given", "seul un identifiant est donné");
    public static final Field SOURCE = T.text(
            "source",
            "roster, palms, dues, home, visiting, activity, visiting_activity or alias",
            "roster, palms, dues, home, visiting, activity, visiting_activity ou alias");
    public static final Field ALIAS_OF = T.textOrNull(
            "alias_of", "Name that an alias stands for", "Nom visé par un alias", "not an alias", "pas un alias");
    public static final Field PROFESSION = T.same(ExportRows.PROFESSION);
    public static final Field JOINED_ON = T.same(ExportRows.JOINED_ON);
    public static final Field LEFT_ON = T.same(ExportRows.LEFT_ON);
    public static final Field MEMBER_STATUS = T.same(ExportRows.MEMBER_STATUS);
    public static final Field RENEWAL_ON = T.same(ExportRows.RENEWAL_ON);
    public static final Field SEEN_ON = T.dayOrNull(
            "seen_on",
            "Last day of the mention",
            "Dernier jour de la mention",
            "the file has no day",
            "le fichier n'a pas de jour");
    public static final Field LIST_NO = T.numberOrNull(
            "list_no",
            "file_no of the roster or dues that makes the mention",
            "file_no de la liste ou des cotisations qui font la mention",
            "another source: one mention for all its files",
            "autre source : une mention pour tous ses fichiers");

    public static final Table TABLE = T.build();

    private Mentions() {}
}
