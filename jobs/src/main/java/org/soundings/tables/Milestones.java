package org.soundings.tables;

/** What two members of one chapter have reached lately: reasons to congratulate them. */
public final class Milestones {
    private static final Table.Builder T = Table.named(
            "milestones",
            "What two present members of one chapter have reached within the last 30 days.",
            "Ce que deux membres présents d'un groupe ont atteint dans les 30 derniers jours.");

    public static final Field CHAPTER_ID = T.same(Chapters.CHAPTER_ID);
    public static final Field MEMBER_A_ID = T.same(Ties.MEMBER_A_ID);
    public static final Field MEMBER_B_ID = T.same(Ties.MEMBER_B_ID);
    public static final Field MILESTONE = T.text(
            "milestone",
            "met (their first one-to-one on record) or mutual (a mutual relationship that was at another known stage before)",
            "met (leur premier tête-à-tête enregistré) ou mutual (une relation réciproque qui était à un autre stade connu auparavant)");

    public static final Table TABLE =
            T.key(CHAPTER_ID, MEMBER_A_ID, MEMBER_B_ID, MILESTONE).build();

    private Milestones() {}
}
