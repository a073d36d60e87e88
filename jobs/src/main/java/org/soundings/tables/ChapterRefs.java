package org.soundings.tables;

/** Internal: every way in which files write a chapter, folded, and the chapter it is. */
public final class ChapterRefs {
    private static final Table.Builder T = Table.named(
            "chapter_refs",
            "Every way files write a chapter, and the chapter it is.",
            "Chaque écriture d'un groupe et le groupe visé.");

    public static final Field NAME_KEY = T.text("name_key", "Folded name", "Nom normalisé");
    public static final Field REGION_KEY =
            T.text("region_key", "Folded region; empty where none is written", "Région normalisée ; vide si absente");
    public static final Field COUNTRY_KEY =
            T.text("country_key", "Folded country; empty where none is written", "Pays normalisé ; vide si absent");
    public static final Field CHAPTER_ID = T.textOrNull(
            "chapter_id",
            "The chapter",
            "Le groupe",
            "two chapters have that name and none is told apart",
            "deux groupes portent ce nom et rien ne les distingue");
    public static final Field CHAPTER_NAME = T.text("chapter_name", "Spelling of the name", "Graphie du nom");
    public static final Field REGION = T.textOrNull(
            "region", "Spelling of the region", "Graphie de la région", "no file says it", "aucun fichier ne le dit");
    public static final Field COUNTRY = T.textOrNull(
            "country", "Spelling of the country", "Graphie du pays", "no file says it", "aucun fichier ne le dit");
    public static final Field OWN_COUNT = T.count(
            "own_count",
            "1 where a chapter's own file writes it so, else 0",
            "1 si le fichier du groupe l'écrit ainsi, sinon 0");

    public static final Table TABLE = T.key(NAME_KEY, REGION_KEY, COUNTRY_KEY).build();

    private ChapterRefs() {}
}
