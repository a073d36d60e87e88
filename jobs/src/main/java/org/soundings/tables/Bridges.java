package org.soundings.tables;

/** Ties to double: relationships of two present mates that alone connect two parts of their chapter. */
public final class Bridges {
    private static final Table.Builder T = Table.named(
            "bridges",
            "Ties to double: relationships of two present members of one chapter that alone connect two parts of it.",
            "Liens à doubler : relations de deux membres présents d'un groupe qui relient seules deux parties de celui-ci.");

    public static final Field CHAPTER_ID = T.same(Chapters.CHAPTER_ID);
    public static final Field MEMBER_A_ID = T.same(Ties.MEMBER_A_ID);
    public static final Field MEMBER_B_ID = T.same(Ties.MEMBER_B_ID);
    public static final Field CUT_OFF_COUNT = T.count(
            "cut_off_count",
            "Members on the smaller side: those whom no other relationship of the chapter connects with the larger one",
            "Membres du plus petit côté : ceux qu'aucune autre relation du groupe ne relie au plus grand");

    public static final Table TABLE =
            T.key(CHAPTER_ID, MEMBER_A_ID, MEMBER_B_ID).build();

    private Bridges() {}
}
