package org.soundings.tables;

/** What the members of each chapter did, month by month. */
public final class ChapterHistory {
    private static final Table.Builder T = Table.named(
            "chapter_history",
            "What is on record for each reporting chapter in each of the last 24 months that are over. What happened in a period that ends in a month counts in it; periods over 31 days count in none. A month with nothing on record has no row.",
            "Ce qui est enregistré pour chaque groupe exportateur dans chacun des 24 derniers mois révolus. Une période compte dans le mois où elle finit ; celles de plus de 31 jours ne comptent dans aucun. Un mois sans rien d'enregistré n'a pas de ligne.");

    public static final Field CHAPTER_ID = T.same(Chapters.CHAPTER_ID);
    public static final Field MONTH_END_ON = T.same(MemberHistory.MONTH_END_ON);
    public static final Field ONE_TO_ONE_COUNT = T.count(
            "one_to_one_count",
            "One-to-ones with at least one of the chapter's members",
            "Tête-à-tête avec au moins un membre du groupe");
    public static final Field REFERRAL_COUNT =
            T.count("referral_count", "Referrals that its members gave", "Recos données par ses membres");
    public static final Field THANK_COUNT = T.count(
            "thank_count",
            "Thanks for closed business that its members received",
            "Mercis pour le business reçus par ses membres");
    public static final Field VISITOR_COUNT =
            T.count("visitor_count", "Visitors whom its members invited", "Invités de ses membres");

    public static final Table TABLE = T.key(CHAPTER_ID, MONTH_END_ON).build();

    private ChapterHistory() {}
}
