package org.soundings.tables;

/** Roll-ups of each reporting chapter, over the window. */
public final class ChapterScores {
    private static final Table.Builder T = Table.named(
            "chapter_scores",
            "Roll-ups of each reporting chapter, over the window.",
            "Synthèse de chaque groupe exportateur, sur la fenêtre.");

    private static final String SQUARTINI = "Squartini et al. 2013, doi:10.1038/srep02729";
    private static final String FEW_EN = "fewer present members than reports.minimum-group (5)";
    private static final String FEW_FR = "moins de membres présents que reports.minimum-group (5)";
    private static final String FEW_VALUES_EN =
            "fewer present members for whom it is known than reports.minimum-group (5)";
    private static final String FEW_VALUES_FR =
            "moins de membres présents pour qui elle est connue que reports.minimum-group (5)";
    private static final String NO_ARC_EN = "a chapter with " + FEW_EN + ", or no help between present members";
    private static final String NO_ARC_FR = "un groupe avec " + FEW_FR + ", ou aucune aide entre membres présents";

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
                    FEW_EN,
                    FEW_FR);
    public static final Field RELATIONSHIP_DENSITY_RATIO = T.by(
                    Formula.of("`relationship_pair_count` / `pair_count`").range("0 … 1"))
            .realOrNull(
                    "relationship_density_ratio",
                    "Share of pairs of present members with a relationship",
                    "Part des paires de membres présents avec une relation",
                    FEW_EN,
                    FEW_FR);
    public static final Field ISOLATE_COUNT = T.by(Formula.of("|{i present : s_i = 0}|", "|{i présent : s_i = 0}|"))
            .count("isolate_count", "Present members without any exchange", "Membres présents sans aucun échange");

    public static final Field ARC_COUNT = T.by(
                    Formula.of("L = |{i ≠ j present : w_ij > 0}|", "L = |{i ≠ j présents : w_ij > 0}|"))
            .count(
                    "arc_count",
                    "Arcs: ordered pairs of present members of whom the first gave the second help",
                    "Arcs : couples ordonnés de membres présents dont le premier a aidé le second");
    public static final Field RECIPROCITY_RATIO = T.by(Formula.of(
                            "r = |{i ≠ j present : w_ij > 0 and w_ji > 0}| / L",
                            "r = |{i ≠ j présents : w_ij > 0 et w_ji > 0}| / L")
                    .range("0 … 1"))
            .realOrNull(
                    "reciprocity_ratio",
                    "Share of arcs whose other direction is one too (r); reciprocity_rho says whether that is more than the number of arcs alone would make it",
                    "Part des arcs dont l'autre sens en est un aussi (r) ; reciprocity_rho dit si c'est plus que ne le veut le seul nombre d'arcs",
                    NO_ARC_EN,
                    NO_ARC_FR);
    public static final Field RECIPROCITY_RHO = T.by(Formula.of("(r − a) / (1 − a), a = L / (n(n − 1))")
                    .range("−a/(1 − a) … 1")
                    .source("Garlaschelli and Loffredo 2004, doi:10.1103/PhysRevLett.93.268701"))
            .realOrNull(
                    "reciprocity_rho",
                    "Reciprocity against chance: 0 as many arcs thrown at random, 1 all returned, below 0 fewer than by chance (Garlaschelli and Loffredo 2004)",
                    "Réciprocité par rapport au hasard : 0 comme autant d'arcs jetés au hasard, 1 tous rendus, sous 0 moins que par hasard (Garlaschelli et Loffredo 2004)",
                    NO_ARC_EN + ", or an arc each way between all of them",
                    NO_ARC_FR + ", ou un arc dans chaque sens entre tous");
    public static final Field INNER_GIVEN_COUNT = T.by(
                    Formula.of("W = Σ w_ij, i ≠ j present", "W = Σ w_ij, i ≠ j présents"))
            .count(
                    "inner_given_count",
                    "All help of present members to present members (the weight of the arcs)",
                    "Toute l'aide de membres présents à des membres présents (le poids des arcs)");
    public static final Field WEIGHTED_RECIPROCITY_RATIO = T.by(
                    Formula.of("r = Σ min(w_ij, w_ji) / W, i ≠ j present", "r = Σ min(w_ij, w_ji) / W, i ≠ j présents")
                            .range("0 … 1")
                            .source(SQUARTINI))
            .realOrNull(
                    "weighted_reciprocity_ratio",
                    "Share of that help that came back, as much from one as from the other",
                    "Part de cette aide qui est revenue, autant de l'un que de l'autre",
                    NO_ARC_EN,
                    NO_ARC_FR);
    public static final Field WEIGHTED_RECIPROCITY_EXPECTED_RATIO = T.by(
                    Formula.of("⟨r⟩ = y / (1 + y), y = W / (W + n(n − 1))")
                            .range("0 … ½")
                            .source(SQUARTINI))
            .realOrNull(
                    "weighted_reciprocity_expected_ratio",
                    "That share if as much help were spread at random",
                    "Cette part si autant d'aide était répartie au hasard",
                    NO_ARC_EN,
                    NO_ARC_FR);
    public static final Field WEIGHTED_RECIPROCITY_RHO = T.by(
                    Formula.of("(r − ⟨r⟩) / (1 − ⟨r⟩)").range("−1 … 1").source(SQUARTINI))
            .realOrNull(
                    "weighted_reciprocity_rho",
                    "Weighted reciprocity against chance: 0 as expected, 1 all came back (Squartini et al. 2013)",
                    "Réciprocité pondérée par rapport au hasard : 0 comme attendu, 1 tout est revenu (Squartini et al. 2013)",
                    NO_ARC_EN,
                    NO_ARC_FR);
    public static final Field GIVEN_GINI = T.by(Formula.of(
                            "Σ_ij |x_i − x_j| / (2n² x̄), x = s_out of present members",
                            "Σ_ij |x_i − x_j| / (2n² x̄), x = s_out des membres présents")
                    .range("0 … 1 − 1/n")
                    .source("Gini 1912"))
            .realOrNull(
                    "given_gini",
                    "How unevenly present members give: 0 all alike, towards 1 one gives all (Gini)",
                    "Inégalité entre membres présents de ce qu'ils donnent : 0 tous autant, vers 1 un seul donne tout (Gini)",
                    FEW_EN + ", or none of them gave anything",
                    FEW_FR + ", ou aucun n'a rien donné");
    public static final Field STAGE_EXCHANGE_COUNT = T.by(
                    Formula.of("|{i < j present : `stage` = exchange}|", "|{i < j présents : `stage` = exchange}|"))
            .count(
                    "stage_exchange_count",
                    "Pairs of present members whose stage is exchange",
                    "Paires de membres présents à l'étape exchange");
    public static final Field STAGE_MET_COUNT = T.by(
                    Formula.of("|{i < j present : `stage` = met}|", "|{i < j présents : `stage` = met}|"))
            .count(
                    "stage_met_count",
                    "Pairs of present members whose stage is met",
                    "Paires de membres présents à l'étape met");
    public static final Field STAGE_TRUSTED_COUNT = T.by(
                    Formula.of("|{i < j present : `stage` = trusted}|", "|{i < j présents : `stage` = trusted}|"))
            .count(
                    "stage_trusted_count",
                    "Pairs of present members whose stage is trusted",
                    "Paires de membres présents à l'étape trusted");
    public static final Field STAGE_MUTUAL_COUNT = T.by(
                    Formula.of("|{i < j present : `stage` = mutual}|", "|{i < j présents : `stage` = mutual}|"))
            .count(
                    "stage_mutual_count",
                    "Pairs of present members whose stage is mutual",
                    "Paires de membres présents à l'étape mutual");
    public static final Field WIDE_DEEP_COUNT = T.by(
                    Formula.of("|{i present : `quadrant` = wide_deep}|", "|{i présent : `quadrant` = wide_deep}|"))
            .count(
                    "wide_deep_count",
                    "Present members whose quadrant is wide_deep",
                    "Membres présents dont le quadrant est wide_deep");
    public static final Field WIDE_SHALLOW_COUNT = T.by(Formula.of(
                    "|{i present : `quadrant` = wide_shallow}|", "|{i présent : `quadrant` = wide_shallow}|"))
            .count(
                    "wide_shallow_count",
                    "Present members whose quadrant is wide_shallow",
                    "Membres présents dont le quadrant est wide_shallow");
    public static final Field NARROW_DEEP_COUNT = T.by(
                    Formula.of("|{i present : `quadrant` = narrow_deep}|", "|{i présent : `quadrant` = narrow_deep}|"))
            .count(
                    "narrow_deep_count",
                    "Present members whose quadrant is narrow_deep",
                    "Membres présents dont le quadrant est narrow_deep");
    public static final Field NARROW_SHALLOW_COUNT = T.by(Formula.of(
                    "|{i present : `quadrant` = narrow_shallow}|", "|{i présent : `quadrant` = narrow_shallow}|"))
            .count(
                    "narrow_shallow_count",
                    "Present members whose quadrant is narrow_shallow",
                    "Membres présents dont le quadrant est narrow_shallow");
    public static final Field TOO_EARLY_COUNT = T.by(
                    Formula.of("|{i present : `quadrant` = too_early}|", "|{i présent : `quadrant` = too_early}|"))
            .count(
                    "too_early_count",
                    "Present members whose quadrant is too_early",
                    "Membres présents dont le quadrant est too_early");
    public static final Field CROSS_CHAPTER_RATIO = T.by(Formula.of(
                            "Σ S_ij over i present and j of another chapter / Σ s_i over i present",
                            "Σ S_ij sur i présent et j d'un autre groupe / Σ s_i sur i présent")
                    .range("0 … 1"))
            .realOrNull(
                    "cross_chapter_ratio",
                    "Share of present members' exchanges that are with members of another chapter",
                    "Part des échanges des membres présents qui sont avec des membres d'un autre groupe",
                    FEW_EN + ", or no exchange",
                    FEW_FR + ", ou aucun échange");
    public static final Field PRESENT_YEAR_AGO_COUNT = T.by(Formula.of(
                    "|{i : `joined_on` ≤ T − 1 year < `left_on`}|", "|{i : `joined_on` ≤ T − 1 an < `left_on`}|"))
            .countOrNull(
                    "present_year_ago_count",
                    "Members present a year before the as-of date",
                    "Membres présents un an avant la date d'arrêté",
                    "its own exports tell of no event so long ago",
                    "ses propres exports ne disent aucun événement aussi ancien");
    public static final Field STAYED_COUNT = T.by(Formula.of(
                            "those of `present_year_ago_count` present at T",
                            "ceux de `present_year_ago_count` présents à T")
                    .range("0 … `present_year_ago_count`"))
            .countOrNull(
                    "stayed_count",
                    "Those of them who are present still",
                    "Ceux d'entre eux qui sont encore présents",
                    "as present_year_ago_count",
                    "comme present_year_ago_count");
    public static final Field RETENTION_RATIO = T.by(
                    Formula.of("`stayed_count` / `present_year_ago_count`").range("0 … 1"))
            .realOrNull(
                    "retention_ratio",
                    "Share of members present a year ago who are present still",
                    "Part des membres présents il y a un an qui le sont encore",
                    "fewer members present a year ago than reports.minimum-group (5), or not known how many",
                    "moins de membres présents il y a un an que reports.minimum-group (5), ou nombre inconnu");
    public static final Field ARTICULATION_POINT_COUNT = T.by(
                    Formula.of("|{i present : `is_articulation_point`}|", "|{i présent : `is_articulation_point`}|"))
            .count(
                    "articulation_point_count",
                    "Present members whose leaving would split the chapter's relationships",
                    "Membres présents dont le départ couperait en deux les relations du groupe");
    public static final Field BRIDGE_COUNT = T.by(Formula.of(
                            "relationships of two present members whose loss would leave these two unconnected",
                            "relations de deux membres présents dont la perte laisserait ces deux sans lien entre eux")
                    .range("0 … `relationship_pair_count`"))
            .count(
                    "bridge_count",
                    "Ties to double: relationships that alone connect two parts of the chapter",
                    "Liens à doubler : relations qui relient seules deux parties du groupe");
    public static final Field TOP_THREE_RELATIONSHIP_RATIO = T.by(Formula.of(
                            "relationships with at least one of the three present members who have the most in the chapter / `relationship_pair_count`",
                            "relations avec au moins un des trois membres présents qui en ont le plus dans le groupe / `relationship_pair_count`")
                    .range("0 … 1"))
            .realOrNull(
                    "top_three_relationship_ratio",
                    "Share of the chapter's relationships that rest on its three most connected members",
                    "Part des relations du groupe qui reposent sur ses trois membres les plus reliés",
                    FEW_EN + ", or no relationship between present members",
                    FEW_FR + ", ou aucune relation entre membres présents");
    public static final Field PARTNERS_PER_TEN_MEDIAN = T.by(Formula.of(
                            "median of `partners_per_ten` over i present",
                            "médiane de `partners_per_ten` sur i présent")
                    .range("1 … 10"))
            .realOrNull(
                    "partners_per_ten_median",
                    "Breadth of the chapter: of ten exchanges, how many different people, for the member in the middle",
                    "Étendue du groupe : sur dix échanges, combien de personnes différentes, pour le membre du milieu",
                    FEW_VALUES_EN,
                    FEW_VALUES_FR);
    public static final Field RELATIONSHIP_RATIO_MEDIAN = T.by(Formula.of(
                            "median of `relationship_ratio` over i present",
                            "médiane de `relationship_ratio` sur i présent")
                    .range("0 … 1"))
            .realOrNull(
                    "relationship_ratio_median",
                    "Depth of the chapter: share of contacts that are relationships, for the member in the middle",
                    "Profondeur du groupe : part des contacts qui sont des relations, pour le membre du milieu",
                    FEW_VALUES_EN,
                    FEW_VALUES_FR);

    public static final Table TABLE = T.key(CHAPTER_ID).build();

    private ChapterScores() {}
}
