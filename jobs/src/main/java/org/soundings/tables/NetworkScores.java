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
    private static final String FEW_MEMBERS_EN = "fewer present members than reports.minimum-group (5)";
    private static final String FEW_MEMBERS_FR = "moins de membres présents que reports.minimum-group (5)";
    private static final String NONE_EN =
            "fewer present members than reports.minimum-group (5), or no tie of known stage between two of them";
    private static final String NONE_FR =
            "moins de membres présents que reports.minimum-group (5), ou aucun lien d'étape connue entre deux d'entre eux";

    private static final String SQUARTINI = "Squartini et al. 2013, doi:10.1038/srep02729";
    private static final String NO_FLOW_EN = "no help between two different chapters that export";
    private static final String NO_FLOW_FR = "aucune aide entre deux groupes différents qui exportent";
    private static final String GIFTS_EN = "fewer than 20 such first gifts";
    private static final String GIFTS_FR = "moins de 20 premières aides de ce genre";
    private static final String EFFECT_EN = "fewer than two chapters tell of it, or no finite value fits best";
    private static final String EFFECT_FR =
            "moins de deux groupes le renseignent, ou aucune valeur finie ne convient le mieux";
    private static final String FEW_INTRODUCTIONS_EN = "fewer than 20 introductions";
    private static final String FEW_INTRODUCTIONS_FR = "moins de 20 mises en relation";
    private static final String FEW_TRIADS_EN = "fewer than 20 of them";
    private static final String FEW_TRIADS_FR = "moins de 20";
    private static final String SHIFTED_EN =
            "`returned_gift_ratio` with the weeks of each ordered pair shifted around its span by chance, 200 times";
    private static final String SHIFTED_FR =
            "`returned_gift_ratio` avec les semaines de chaque couple ordonné décalées au hasard, en cercle, 200 fois";

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
    public static final Field WIDE_DEEP_RATIO = T.by(Formula.of(
                            "|{i present : `quadrant` = wide_deep}| / |{i present}|",
                            "|{i présent : `quadrant` = wide_deep}| / |{i présent}|")
                    .range("0 … 1"))
            .realOrNull(
                    "wide_deep_ratio",
                    "Share of present members whose quadrant is wide_deep",
                    "Part des membres présents dont le quadrant est wide_deep",
                    FEW_MEMBERS_EN,
                    FEW_MEMBERS_FR);
    public static final Field WIDE_SHALLOW_RATIO = T.by(Formula.of(
                            "|{i present : `quadrant` = wide_shallow}| / |{i present}|",
                            "|{i présent : `quadrant` = wide_shallow}| / |{i présent}|")
                    .range("0 … 1"))
            .realOrNull(
                    "wide_shallow_ratio",
                    "Share of present members whose quadrant is wide_shallow",
                    "Part des membres présents dont le quadrant est wide_shallow",
                    FEW_MEMBERS_EN,
                    FEW_MEMBERS_FR);
    public static final Field NARROW_DEEP_RATIO = T.by(Formula.of(
                            "|{i present : `quadrant` = narrow_deep}| / |{i present}|",
                            "|{i présent : `quadrant` = narrow_deep}| / |{i présent}|")
                    .range("0 … 1"))
            .realOrNull(
                    "narrow_deep_ratio",
                    "Share of present members whose quadrant is narrow_deep",
                    "Part des membres présents dont le quadrant est narrow_deep",
                    FEW_MEMBERS_EN,
                    FEW_MEMBERS_FR);
    public static final Field NARROW_SHALLOW_RATIO = T.by(Formula.of(
                            "|{i present : `quadrant` = narrow_shallow}| / |{i present}|",
                            "|{i présent : `quadrant` = narrow_shallow}| / |{i présent}|")
                    .range("0 … 1"))
            .realOrNull(
                    "narrow_shallow_ratio",
                    "Share of present members whose quadrant is narrow_shallow",
                    "Part des membres présents dont le quadrant est narrow_shallow",
                    FEW_MEMBERS_EN,
                    FEW_MEMBERS_FR);
    public static final Field TOO_EARLY_RATIO = T.by(Formula.of(
                            "|{i present : `quadrant` = too_early}| / |{i present}|",
                            "|{i présent : `quadrant` = too_early}| / |{i présent}|")
                    .range("0 … 1"))
            .realOrNull(
                    "too_early_ratio",
                    "Share of present members whose quadrant is too_early",
                    "Part des membres présents dont le quadrant est too_early",
                    FEW_MEMBERS_EN,
                    FEW_MEMBERS_FR);
    public static final Field CROSS_CHAPTER_RATIO = T.same(ChapterScores.CROSS_CHAPTER_RATIO);
    public static final Field RETENTION_RATIO = T.same(ChapterScores.RETENTION_RATIO);
    public static final Field CHAPTER_GIVEN_COUNT = T.by(Formula.of(
                    "W = Σ w_cd, c ≠ d chapters that export; w_cd = Σ w_ij over i of c and j of d",
                    "W = Σ w_cd, c ≠ d groupes qui exportent ; w_cd = Σ w_ij sur i de c et j de d"))
            .count(
                    "chapter_given_count",
                    "All help between members of two different chapters that export",
                    "Toute l'aide entre membres de deux groupes différents qui exportent");
    public static final Field CHAPTER_RECIPROCITY_RATIO = T.by(Formula.of("r = Σ min(w_cd, w_dc) / W, c ≠ d")
                    .range("0 … 1")
                    .source(SQUARTINI))
            .realOrNull(
                    "chapter_reciprocity_ratio",
                    "Share of that help that came back, as much from one chapter as from the other",
                    "Part de cette aide qui est revenue, autant d'un groupe que de l'autre",
                    NO_FLOW_EN,
                    NO_FLOW_FR);
    public static final Field CHAPTER_RECIPROCITY_EXPECTED_RATIO = T.by(
                    Formula.of("⟨r⟩ = y / (1 + y), y = W / (W + C(C − 1)), C = `chapter_count`")
                            .range("0 … ½")
                            .source(SQUARTINI))
            .realOrNull(
                    "chapter_reciprocity_expected_ratio",
                    "That share if as much help were spread over chapters at random",
                    "Cette part si autant d'aide était répartie au hasard entre les groupes",
                    NO_FLOW_EN,
                    NO_FLOW_FR);
    public static final Field CHAPTER_RECIPROCITY_RHO = T.by(
                    Formula.of("(r − ⟨r⟩) / (1 − ⟨r⟩)").range("−1 … 1").source(SQUARTINI))
            .realOrNull(
                    "chapter_reciprocity_rho",
                    "Reciprocity between chapters against chance: 0 as expected, 1 all came back (Squartini et al. 2013)",
                    "Réciprocité entre groupes par rapport au hasard : 0 comme attendu, 1 tout est revenu (Squartini et al. 2013)",
                    NO_FLOW_EN,
                    NO_FLOW_FR);
    public static final Field FIRST_GIFT_COUNT = T.by(
                    Formula.of(
                            "|{(i, j) : first dated help of i to j, with the weeks of `givers-gain.within-weeks` on record after it}|",
                            "|{(i, j) : première aide datée de i à j, suivie d'autant de semaines enregistrées que dit `givers-gain.within-weeks`}|"))
            .count(
                    "first_gift_count",
                    "First gifts of one member to another, long enough ago to have come back",
                    "Premières aides d'un membre à un autre, assez anciennes pour être revenues");
    public static final Field RETURNED_GIFT_RATIO = T.by(Formula.of(
                            "share of them with help of j to i in a later period that ends within `givers-gain.within-weeks` weeks",
                            "part d'entre elles suivies d'une aide de j à i dans une période ultérieure finie sous `givers-gain.within-weeks` semaines")
                    .range("0 … 1"))
            .realOrNull(
                    "returned_gift_ratio",
                    "Share of first gifts that came back; beside what chance would bring back it shows return, not cause",
                    "Part des premières aides revenues ; à côté de ce que le hasard rendrait, elle montre un retour, non une cause",
                    GIFTS_EN,
                    GIFTS_FR);
    public static final Field CHANCE_RETURNED_GIFT_RATIO = T.by(
                    Formula.of(SHIFTED_EN + ": mean", SHIFTED_FR + " : moyenne").range("0 … 1"))
            .realOrNull(
                    "chance_returned_gift_ratio",
                    "Share of first gifts that chance alone would bring back",
                    "Part des premières aides que le seul hasard rendrait",
                    GIFTS_EN,
                    GIFTS_FR);
    public static final Field CHANCE_RETURNED_GIFT_LOW = T.by(
                    Formula.of(SHIFTED_EN + ": 2.5 % quantile", SHIFTED_FR + " : quantile à 2,5 %")
                            .range("0 … 1"))
            .realOrNull(
                    "chance_returned_gift_low",
                    "Lower end of the 95 % interval of what chance would bring back",
                    "Borne inférieure de l'intervalle à 95 % de ce que le hasard rendrait",
                    GIFTS_EN,
                    GIFTS_FR);
    public static final Field CHANCE_RETURNED_GIFT_HIGH = T.by(
                    Formula.of(SHIFTED_EN + ": 97.5 % quantile", SHIFTED_FR + " : quantile à 97,5 %")
                            .range("0 … 1"))
            .realOrNull(
                    "chance_returned_gift_high",
                    "Upper end of that interval",
                    "Borne supérieure de cet intervalle",
                    GIFTS_EN,
                    GIFTS_FR);
    public static final Field GIVING_EFFECT = T.by(Formula.of(
                            "β of ln E(received in the quarter after) = β ln(1 + given) + a level of the member + a level of the chapter's quarter, Poisson likelihood",
                            "β de ln E(reçu le trimestre suivant) = β ln(1 + donné) + un niveau du membre + un niveau du trimestre du groupe, vraisemblance de Poisson")
                    .source("Hausman, Hall and Griliches 1984; Santos Silva and Tenreyro 2006"))
            .realOrNull(
                    "giving_effect",
                    "How much more a member receives in a quarter after giving more, against his own habit and his chapter's: 0 not at all, 1 in proportion; it shows return, not cause",
                    "Combien un membre reçoit de plus dans un trimestre après avoir donné davantage, au regard de son habitude et de celle de son groupe : 0 rien, 1 en proportion ; elle montre un retour, non une cause",
                    EFFECT_EN,
                    EFFECT_FR);
    public static final Field GIVING_EFFECT_SE = T.by(Formula.of(
                            "√(G/(G − 1) · Σ_c score_c²) / Σ_c information_c, c the G chapters",
                            "√(G/(G − 1) · Σ_c score_c²) / Σ_c information_c, c les G groupes")
                    .source("Liang and Zeger 1986, doi:10.1093/biomet/73.1.13"))
            .realOrNull(
                    "giving_effect_se",
                    "Standard error of the effect, clustered by chapter",
                    "Erreur type de l'effet, groupée par groupe",
                    EFFECT_EN,
                    EFFECT_FR);
    public static final Field GIVING_EFFECT_LOW = T.by(Formula.of(
                    "β − t se, t the 97.5 % quantile of Student's distribution with G − 1 degrees of freedom",
                    "β − t se, t le quantile à 97,5 % de la loi de Student à G − 1 degrés de liberté"))
            .realOrNull(
                    "giving_effect_low",
                    "Lower end of the 95 % interval of the effect",
                    "Borne inférieure de l'intervalle à 95 % de l'effet",
                    EFFECT_EN,
                    EFFECT_FR);
    public static final Field GIVING_EFFECT_HIGH = T.by(Formula.of("β + t se"))
            .realOrNull(
                    "giving_effect_high",
                    "Upper end of that interval",
                    "Borne supérieure de cet intervalle",
                    EFFECT_EN,
                    EFFECT_FR);
    public static final Field GIVING_EFFECT_MEMBER_COUNT = T.by(Formula.of(
                    "members of these chapters who received anything in a quarter after one on record",
                    "membres de ces groupes ayant reçu quelque chose dans un trimestre après un trimestre enregistré"))
            .count("giving_effect_member_count", "Members who tell of the effect", "Membres qui renseignent l'effet");
    public static final Field GIVING_EFFECT_QUARTER_COUNT = T.by(Formula.of(
                    "calendar quarters after which any of them received anything",
                    "trimestres civils après lesquels l'un d'eux a reçu quelque chose"))
            .count(
                    "giving_effect_quarter_count",
                    "Quarters of giving that tell of the effect",
                    "Trimestres qui renseignent l'effet");
    public static final Field GIVING_EFFECT_CHAPTER_COUNT = T.by(Formula.of(
                    "G: chapters whose members' giving varies beside both levels",
                    "G : groupes où ce que donnent les membres varie à côté des deux niveaux"))
            .count(
                    "giving_effect_chapter_count",
                    "Chapters that tell of the effect",
                    "Groupes qui renseignent l'effet");

    public static final Field EARLIER_INTRODUCTION_COUNT = T.by(Formula.of(
                    "|`introductions`| as of T − 90 days (`movement.earlier-days`)",
                    "|`introductions`| à T − 90 jours (`movement.earlier-days`)"))
            .count(
                    "earlier_introduction_count",
                    "Introductions that the record of 90 days before would have proposed",
                    "Mises en relation que les données de 90 jours plus tôt auraient proposées");
    public static final Field INTRODUCTION_HIT_RATIO = T.by(Formula.of(
                            "share of them whose two have an exchange (S over all history) by T",
                            "part d'entre elles dont les deux ont un échange (S sur tout l'historique) à T")
                    .range("0 … 1"))
            .realOrNull(
                    "introduction_hit_ratio",
                    "Share of the introductions of 90 days before whose two members have exchanged since, whoever brought them together (hit@3)",
                    "Part des mises en relation de 90 jours plus tôt dont les deux membres ont échangé depuis, qui que ce soit qui les ait réunis (hit@3)",
                    FEW_INTRODUCTIONS_EN,
                    FEW_INTRODUCTIONS_FR);
    public static final Field EARLIER_OPEN_TRIAD_COUNT = T.by(
                    Formula.of(
                            "|{(j, i < l) : j could introduce i and l, who had no tie at T − 90 days}|, whatever their professions",
                            "|{(j, i < l) : j pouvait présenter i et l, sans lien à T − 90 jours}|, quelles que soient leurs professions"))
            .count(
                    "earlier_open_triad_count",
                    "Ways in which any member could have introduced any two without a tie 90 days before",
                    "Manières dont un membre aurait pu présenter deux membres sans lien 90 jours plus tôt");
    public static final Field OPEN_TRIAD_HIT_RATIO = T.by(Formula.of(
                            "share of them whose i and l have an exchange by T",
                            "part d'entre elles dont i et l ont un échange à T")
                    .range("0 … 1"))
            .realOrNull(
                    "open_triad_hit_ratio",
                    "The same share of all these: what introductions drawn by lot would have reached",
                    "La même part de toutes celles-ci : ce qu'auraient atteint des mises en relation tirées au sort",
                    FEW_TRIADS_EN,
                    FEW_TRIADS_FR);

    public static final Table TABLE = T.key(WINDOW_START_ON).build();

    private NetworkScores() {}
}
