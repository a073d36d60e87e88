package org.soundings.tables;

/** Where members stood at the end of each month: what {@link MemberScores} is as of that day. */
public final class MemberHistory {
    private static final Table.Builder T = Table.named(
            "member_history",
            "Where members stood at the end of each of the last 24 months that are over: what member_scores is as of that day. A month in which a member has neither an exchange within the window nor a tie that is not dormant has no row.",
            "Situation des membres à la fin de chacun des 24 derniers mois révolus : ce que member_scores donne à cette date. Sans échange dans la fenêtre ni lien actif, un mois n'a pas de ligne.");

    public static final Field MEMBER_ID = T.same(Members.MEMBER_ID);
    public static final Field CHAPTER_ID = T.same(Members.CHAPTER_ID);
    public static final Field MONTH_END_ON = T.day("month_end_on", "Last day of the month", "Dernier jour du mois");

    static {
        Standings.TOLD.forEach(T::same);
    }

    public static final Table TABLE = T.key(MEMBER_ID, MONTH_END_ON)
            .order(CHAPTER_ID, MEMBER_ID, MONTH_END_ON)
            .build();

    private MemberHistory() {}
}
