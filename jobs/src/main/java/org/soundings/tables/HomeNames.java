package org.soundings.tables;

/** Internal: the names known as those of a chapter's own members. */
public final class HomeNames {
    private static final Table.Builder T = Table.named(
            "home_names", "Names known as those of a chapter's own members.", "Noms connus des membres d'un groupe.");

    public static final Field CHAPTER_ID = T.same(Mentions.CHAPTER_ID);
    public static final Field NAME_KEY = T.text("name_key", "Folded name", "Nom normalisé");
    public static final Field IS_LISTED = T.flag(
            "is_listed",
            "Whether a roster, PALMS or alias lists it; else rows without another chapter show it",
            "Si une liste, un PALMS ou un alias le porte ; sinon des lignes sans autre groupe le montrent");

    public static final Table TABLE = T.key(CHAPTER_ID, NAME_KEY).build();

    private HomeNames() {}
}
