package org.soundings.tables;

/** What flows from the members of one chapter to those of another, over the window. */
public final class ChapterFlows {
    private static final Table.Builder T = Table.named(
            "chapter_flows",
            "What flowed from the members of one chapter to those of another, over the window; pairs of chapters between which nothing did have no row.",
            "Ce qui est allé des membres d'un groupe à ceux d'un autre, sur la fenêtre ; les couples de groupes sans échange n'ont pas de ligne.");

    public static final Field FROM_CHAPTER_ID =
            T.text("from_chapter_id", "Chapter of the giving side", "Groupe du côté qui donne");
    public static final Field TO_CHAPTER_ID =
            T.text("to_chapter_id", "Chapter of the receiving side", "Groupe du côté qui reçoit");
    public static final Field GIVEN_COUNT =
            T.count("given_count", "All help given (w, added up)", "Toute l'aide donnée (somme des w)");
    public static final Field REFERRAL_INSIDE_COUNT =
            T.count("referral_inside_count", "Inside referrals among it", "Dont recos internes");
    public static final Field REFERRAL_OUTSIDE_COUNT = T.count(
            "referral_outside_count",
            "Outside referrals among it, and those without a tier",
            "Dont recos externes, et celles dont le type n'est pas indiqué");
    public static final Field THANK_COUNT = T.count(
            "thank_count",
            "Thanks for closed business; amounts are in chapter_thanks",
            "Mercis pour le business ; les montants sont dans chapter_thanks");

    public static final Table TABLE = T.key(FROM_CHAPTER_ID, TO_CHAPTER_ID).build();

    private ChapterFlows() {}
}
