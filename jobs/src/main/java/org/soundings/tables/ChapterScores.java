package org.soundings.tables;

/** Roll-ups of each reporting chapter, over the window. */
public final class ChapterScores {
    private static final Table.Builder T = Table.named(
            "chapter_scores",
            "Roll-ups of each reporting chapter, over the window.",
            "Synthèse de chaque groupe exportateur, sur la fenêtre.");

    public static final Field CHAPTER_ID = T.same(Chapters.CHAPTER_ID);
    public static final Field PRESENT_MEMBER_COUNT = T.by(
                    Formula.of("n = |{i of the chapter, present}|", "n = |{i du groupe, présent}|"))
            .count("present_member_count", "Members present on the as-of date", "Membres présents à la date d'arrêté");
    public static final Field ONE_TO_ONE_COUNT = T.by(Formula.of(
                    "Σ m_ij over pairs with i or j of the chapter", "Σ m_ij sur les paires dont i ou j est du groupe"))
            .count(
                    "one_to_one_count",
                    "One-to-ones with at least one of the chapter's members",
                    "Tête-à-tête avec au moins un membre du groupe");
    public static final Field GIVEN_COUNT = T.by(Formula.of(
                    "Σ_i s_out(i) over all members of the chapter, with whomever",
                    "Σ_i s_out(i) sur tous les membres du groupe, avec qui que ce soit"))
            .count("given_count", "All help given by its members", "Toute l'aide donnée par ses membres");
    public static final Field RECEIVED_COUNT = T.by(Formula.of(
                    "Σ_i s_in(i) over all members of the chapter, with whomever",
                    "Σ_i s_in(i) sur tous les membres du groupe, avec qui que ce soit"))
            .count("received_count", "All help received by its members", "Toute l'aide reçue par ses membres");
    public static final Field PAIR_COUNT = T.by(Formula.of("n(n − 1) / 2"))
            .count("pair_count", "Pairs of present members", "Paires de membres présents");
    public static final Field MET_PAIR_COUNT = T.by(
                    Formula.of("|{i < j present : m_ij > 0}|", "|{i < j présents : m_ij > 0}|")
                            .range("0 … `pair_count`"))
            .count(
                    "met_pair_count",
                    "Pairs of present members met one to one",
                    "Paires de membres présents qui se sont vus en tête-à-tête");
    public static final Field RELATIONSHIP_PAIR_COUNT = T.by(
                    Formula.of("|{i < j present : `is_relationship`}|", "|{i < j présents : `is_relationship`}|")
                            .range("0 … `pair_count`"))
            .count(
                    "relationship_pair_count",
                    "Pairs of present members with a relationship",
                    "Paires de membres présents avec une relation");
    public static final Field COVERAGE_RATIO = T.by(
                    Formula.of("`met_pair_count` / `pair_count`").range("0 … 1"))
            .realOrNull(
                    "coverage_ratio",
                    "Share of pairs of present members met one to one",
                    "Part des paires de membres présents qui se sont vus en tête-à-tête",
                    "fewer than two present members",
                    "moins de deux membres présents");
    public static final Field RELATIONSHIP_DENSITY_RATIO = T.by(
                    Formula.of("`relationship_pair_count` / `pair_count`").range("0 … 1"))
            .realOrNull(
                    "relationship_density_ratio",
                    "Share of pairs of present members with a relationship",
                    "Part des paires de membres présents avec une relation",
                    "fewer than two present members",
                    "moins de deux membres présents");
    public static final Field ISOLATE_COUNT = T.by(Formula.of("|{i present : s_i = 0}|", "|{i présent : s_i = 0}|"))
            .count("isolate_count", "Present members without any exchange", "Membres présents sans aucun échange");

    public static final Table TABLE = T.key(CHAPTER_ID).build();

    private ChapterScores() {}
}
