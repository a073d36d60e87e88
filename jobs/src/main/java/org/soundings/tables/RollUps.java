package org.soundings.tables;

/**
 * Internal: sums over members and ties, of each chapter and of the whole network, however few they are of. The scores of
 * both are made of them. An inner tie is one of two present members of the chapter, or of the network.
 */
public final class RollUps {
    private static final Table.Builder T = Table.named(
            "roll_ups",
            "Sums over the members and ties of each chapter and of the network.",
            "Sommes sur les membres et les liens de chaque groupe et du réseau.");

    public static final Field CHAPTER_ID =
            T.textOrNull("chapter_id", "The chapter", "Le groupe", "the whole network", "le réseau entier");
    public static final Field MEMBER_COUNT = T.same(NetworkScores.MEMBER_COUNT);
    public static final Field REPORTING_MEMBER_COUNT = T.same(NetworkScores.REPORTING_MEMBER_COUNT);
    public static final Field PRESENT_MEMBER_COUNT = T.same(ChapterScores.PRESENT_MEMBER_COUNT);
    public static final Field TIE_COUNT = T.same(NetworkScores.TIE_COUNT);
    public static final Field ONE_TO_ONE_COUNT = T.same(ChapterScores.ONE_TO_ONE_COUNT);
    public static final Field GIVEN_COUNT = T.same(ChapterScores.GIVEN_COUNT);
    public static final Field RECEIVED_COUNT = T.same(ChapterScores.RECEIVED_COUNT);
    public static final Field PAIR_COUNT = T.same(ChapterScores.PAIR_COUNT);
    public static final Field MET_PAIR_COUNT = T.same(ChapterScores.MET_PAIR_COUNT);
    public static final Field RELATIONSHIP_PAIR_COUNT = T.same(ChapterScores.RELATIONSHIP_PAIR_COUNT);
    public static final Field ISOLATE_COUNT = T.same(ChapterScores.ISOLATE_COUNT);
    public static final Field ARC_COUNT = T.same(ChapterScores.ARC_COUNT);
    public static final Field RETURNED_ARC_COUNT = T.count(
            "returned_arc_count", "Arcs whose other direction is one too", "Arcs dont l'autre sens en est un aussi");
    public static final Field INNER_GIVEN_COUNT = T.same(ChapterScores.INNER_GIVEN_COUNT);
    public static final Field RETURNED_COUNT = T.count(
            "returned_count",
            "Over all arcs, the smaller of what was given and what came back",
            "Sur tous les arcs, le plus petit de ce qui a été donné et de ce qui est revenu");
    public static final Field GIVEN_GINI = T.realOrNull(
            "given_gini",
            "Gini coefficient of what present members gave",
            "Coefficient de Gini de ce que les membres présents ont donné",
            "no present member gave anything",
            "aucun membre présent n'a rien donné");
    public static final Field STAGE_EXCHANGE_COUNT = T.same(ChapterScores.STAGE_EXCHANGE_COUNT);
    public static final Field STAGE_MET_COUNT = T.same(ChapterScores.STAGE_MET_COUNT);
    public static final Field STAGE_TRUSTED_COUNT = T.same(ChapterScores.STAGE_TRUSTED_COUNT);
    public static final Field STAGE_MUTUAL_COUNT = T.same(ChapterScores.STAGE_MUTUAL_COUNT);
    public static final Field WIDE_DEEP_COUNT = T.same(ChapterScores.WIDE_DEEP_COUNT);
    public static final Field WIDE_SHALLOW_COUNT = T.same(ChapterScores.WIDE_SHALLOW_COUNT);
    public static final Field NARROW_DEEP_COUNT = T.same(ChapterScores.NARROW_DEEP_COUNT);
    public static final Field NARROW_SHALLOW_COUNT = T.same(ChapterScores.NARROW_SHALLOW_COUNT);
    public static final Field TOO_EARLY_COUNT = T.same(ChapterScores.TOO_EARLY_COUNT);
    public static final Field WITH_BREADTH_COUNT = T.count(
            "with_breadth_count", "Present members with partners_per_ten", "Membres présents avec partners_per_ten");
    public static final Field WITH_DEPTH_COUNT = T.count(
            "with_depth_count", "Present members with relationship_ratio", "Membres présents avec relationship_ratio");
    public static final Field PARTNERS_PER_TEN_MEDIAN = T.realOrNull(
            "partners_per_ten_median",
            "Median of partners_per_ten of a chapter's present members",
            "Médiane de partners_per_ten des membres présents d'un groupe",
            "none has one, or the whole network",
            "aucun n'en a, ou le réseau entier");
    public static final Field RELATIONSHIP_RATIO_MEDIAN = T.realOrNull(
            "relationship_ratio_median",
            "Median of relationship_ratio of a chapter's present members",
            "Médiane de relationship_ratio des membres présents d'un groupe",
            "none has one, or the whole network",
            "aucun n'en a, ou le réseau entier");
    public static final Field EXCHANGE_COUNT = T.count(
            "exchange_count",
            "Exchanges of present members with anybody, those between two of them once for each",
            "Échanges des membres présents avec quiconque, ceux de deux d'entre eux une fois pour chacun");
    public static final Field CROSS_CHAPTER_COUNT = T.count(
            "cross_chapter_count",
            "Those of them with members of another chapter",
            "Ceux d'entre eux avec des membres d'un autre groupe");
    public static final Field PRESENT_YEAR_AGO_COUNT = T.same(ChapterScores.PRESENT_YEAR_AGO_COUNT);
    public static final Field STAYED_COUNT = T.same(ChapterScores.STAYED_COUNT);

    public static final Table TABLE = T.key(CHAPTER_ID).build();

    private RollUps() {}
}
