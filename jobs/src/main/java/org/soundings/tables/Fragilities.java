package org.soundings.tables;

/** Internal: what hangs on one member or one tie in the relationships of each chapter that has any. */
public final class Fragilities {

    /** A tie that alone connects two parts of the chapter. */
    public static final class OfTie {
        private static final Table.Builder T = Table.named(
                "fragile_tie", "A tie that alone connects two parts.", "Un lien qui relie seul deux parties.");

        public static final Field A_NO = T.same(NumberedTies.A_NO);
        public static final Field B_NO = T.same(NumberedTies.B_NO);
        public static final Field CUT_OFF_COUNT = T.same(Bridges.CUT_OFF_COUNT);

        public static final Table TABLE = T.key(A_NO, B_NO).build();

        private OfTie() {}
    }

    private static final Table.Builder T = Table.named(
            "fragilities",
            "What hangs on one member or one tie in each chapter.",
            "Ce qui tient à un seul membre ou à un seul lien dans chaque groupe.");

    public static final Field CHAPTER_ID = T.same(Chapters.CHAPTER_ID);
    public static final Field ARTICULATION_NOS = T.numbers(
            "articulation_nos",
            "Members without whom their relationships fall apart, ascending",
            "Membres sans lesquels leurs relations se séparent, par ordre croissant");
    public static final Field FRAGILE_TIES = T.nestedList(
            "fragile_ties",
            OfTie.TABLE,
            "Relationships without which it falls apart, by numbers",
            "Relations sans lesquelles il se sépare, par numéros",
            "never",
            "jamais");
    public static final Field TOP_THREE_PAIR_COUNT = T.count(
            "top_three_pair_count",
            "Relationships with at least one of the three members who have the most",
            "Relations avec au moins un des trois membres qui en ont le plus");

    public static final Table TABLE = T.key(CHAPTER_ID).build();

    private Fragilities() {}
}
