package org.soundings.tables;

/** Measures of the whole network, over the window: one row. */
public final class NetworkScores {
    private static final Table.Builder T = Table.named(
            "network_scores",
            "Measures of the whole network, over the window: one row.",
            "Mesures du réseau entier, sur la fenêtre : une ligne.");

    private static final String FEW_EN =
            "fewer present members than reports.minimum-group (5), or no two of them in one chapter";
    private static final String FEW_FR =
            "moins de membres présents que reports.minimum-group (5), ou jamais deux dans un même groupe";
    private static final String NONE_EN =
            "fewer present members than reports.minimum-group (5), or no tie of known stage between two of them";
    private static final String NONE_FR =
            "moins de membres présents que reports.minimum-group (5), ou aucun lien d'étape connue entre deux d'entre eux";

    public static final Field WINDOW_START_ON =
            T.day("window_start_on", "First day of the window", "Premier jour de la fenêtre");
    public static final Field CHAPTER_COUNT = T.by(Formula.of("|{c : `is_reporting`}|"))
            .count("chapter_count", "Chapters that export files of their own", "Groupes qui exportent leurs fichiers");
    public static final Field MEMBER_COUNT = T.by(Formula.of("|{i}|"))
            .count(
                    "member_count",
                    "All members, those of other chapters included",
                    "Tous les membres, ceux d'autres groupes compris");
    public static final Field REPORTING_MEMBER_COUNT = T.by(Formula.of("|{i : `is_reporting`}|"))
            .count(
                    "reporting_member_count",
                    "Members whose own chapter exports them, those who have left included",
                    "Membres exportés par leur groupe, ceux qui sont partis compris");
    public static final Field PRESENT_MEMBER_COUNT = T.same(ChapterScores.PRESENT_MEMBER_COUNT);
    public static final Field TIE_COUNT =
            T.by(Formula.of("|{i < j : a tie}|", "|{i < j : un lien}|")).count("tie_count", "Ties", "Liens");
    public static final Field ISOLATE_COUNT = T.same(ChapterScores.ISOLATE_COUNT);
    public static final Field PAIR_COUNT = T.by(Formula.of("Σ_c n_c(n_c − 1) / 2"))
            .count(
                    "pair_count",
                    "Pairs of present members of one chapter",
                    "Paires de membres présents d'un même groupe");
    public static final Field COVERAGE_RATIO = T.by(
                    Formula.of("Σ_c `met_pair_count` / `pair_count`").range("0 … 1"))
            .realOrNull(
                    "coverage_ratio",
                    "Share of these pairs met one to one",
                    "Part de ces paires qui se sont vues en tête-à-tête",
                    FEW_EN,
                    FEW_FR);
    public static final Field RELATIONSHIP_DENSITY_RATIO = T.by(
                    Formula.of("Σ_c `relationship_pair_count` / `pair_count`").range("0 … 1"))
            .realOrNull(
                    "relationship_density_ratio",
                    "Share of these pairs with a relationship",
                    "Part de ces paires avec une relation",
                    FEW_EN,
                    FEW_FR);
    public static final Field ARC_COUNT = T.same(ChapterScores.ARC_COUNT);
    public static final Field RECIPROCITY_RATIO = T.same(ChapterScores.RECIPROCITY_RATIO);
    public static final Field RECIPROCITY_RHO = T.same(ChapterScores.RECIPROCITY_RHO);
    public static final Field INNER_GIVEN_COUNT = T.same(ChapterScores.INNER_GIVEN_COUNT);
    public static final Field WEIGHTED_RECIPROCITY_RATIO = T.same(ChapterScores.WEIGHTED_RECIPROCITY_RATIO);
    public static final Field WEIGHTED_RECIPROCITY_EXPECTED_RATIO =
            T.same(ChapterScores.WEIGHTED_RECIPROCITY_EXPECTED_RATIO);
    public static final Field WEIGHTED_RECIPROCITY_RHO = T.same(ChapterScores.WEIGHTED_RECIPROCITY_RHO);
    public static final Field GIVEN_GINI = T.same(ChapterScores.GIVEN_GINI);
    public static final Field STAGE_EXCHANGE_RATIO = T.by(Formula.of(
                            "|{i < j present : `stage` = exchange}| / |{i < j present : `stage` known}|",
                            "|{i < j présents : `stage` = exchange}| / |{i < j présents : `stage` connue}|")
                    .range("0 … 1"))
            .realOrNull(
                    "stage_exchange_ratio",
                    "Share of the pairs of present members, of whatever chapters, with a known stage that are at the stage exchange",
                    "Part des paires de membres présents, de tous groupes, d'étape connue qui sont à l'étape exchange",
                    NONE_EN,
                    NONE_FR);
    public static final Field STAGE_MET_RATIO = T.by(Formula.of(
                            "|{i < j present : `stage` = met}| / |{i < j present : `stage` known}|",
                            "|{i < j présents : `stage` = met}| / |{i < j présents : `stage` connue}|")
                    .range("0 … 1"))
            .realOrNull("stage_met_ratio", "Share of them at the stage met", "Part à l'étape met", NONE_EN, NONE_FR);
    public static final Field STAGE_TRUSTED_RATIO = T.by(Formula.of(
                            "|{i < j present : `stage` = trusted}| / |{i < j present : `stage` known}|",
                            "|{i < j présents : `stage` = trusted}| / |{i < j présents : `stage` connue}|")
                    .range("0 … 1"))
            .realOrNull(
                    "stage_trusted_ratio",
                    "Share of them at the stage trusted",
                    "Part à l'étape trusted",
                    NONE_EN,
                    NONE_FR);
    public static final Field STAGE_MUTUAL_RATIO = T.by(Formula.of(
                            "|{i < j present : `stage` = mutual}| / |{i < j present : `stage` known}|",
                            "|{i < j présents : `stage` = mutual}| / |{i < j présents : `stage` connue}|")
                    .range("0 … 1"))
            .realOrNull(
                    "stage_mutual_ratio",
                    "Share of them at the stage mutual",
                    "Part à l'étape mutual",
                    NONE_EN,
                    NONE_FR);
    public static final Field CROSS_CHAPTER_RATIO = T.same(ChapterScores.CROSS_CHAPTER_RATIO);
    public static final Field RETENTION_RATIO = T.same(ChapterScores.RETENTION_RATIO);

    public static final Table TABLE = T.key(WINDOW_START_ON).build();

    private NetworkScores() {}
}
