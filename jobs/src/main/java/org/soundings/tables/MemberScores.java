package org.soundings.tables;

import java.util.List;

/** The measures of each member, over the window. Every member has a row, also one without ties. */
public final class MemberScores {
    private static final Table.Builder T = Table.named(
            "member_scores",
            "The measures of each member, over the window.",
            "Les mesures de chaque membre, sur la fenêtre.");

    private static final String FEW_FIRSTS_EN = "fewer than five such ties";
    private static final String FEW_FIRSTS_FR = "moins de cinq liens de ce genre";

    public static final Field MEMBER_ID = T.same(Members.MEMBER_ID);
    public static final Field CHAPTER_ID = T.same(Members.CHAPTER_ID);
    public static final Field GIVEN_COUNT =
            T.by(Formula.of("s_out = Σ_j w_ij")).count("given_count", "All help given", "Toute l'aide donnée");
    public static final Field RECEIVED_COUNT =
            T.by(Formula.of("s_in = Σ_j w_ji")).count("received_count", "All help received", "Toute l'aide reçue");
    public static final Field ONE_TO_ONE_COUNT =
            T.by(Formula.of("Σ_j m_ij")).count("one_to_one_count", "One-to-ones", "Tête-à-tête");
    public static final Field CONTACT_COUNT = T.by(Formula.of("k = |{j : S_ij > 0}|"))
            .count(
                    "contact_count",
                    "Number of persons with at least one exchange",
                    "Nombre de personnes avec au moins un échange");
    public static final Field EXCHANGE_COUNT = T.by(Formula.of("s = Σ_j S_ij"))
            .count(
                    "exchange_count",
                    "All exchanges: help given and received, and one-to-ones",
                    "Tous les échanges : aides données et reçues, et tête-à-tête");
    public static final Field PARTNERS_PER_TEN = T.by(Formula.of("Σ_j [1 − C(s − S_ij, 10) / C(s, 10)], s = Σ_j S_ij")
                    .range("1 … 10")
                    .source("Hurlbert 1971, doi:10.2307/1934145"))
            .realOrNull(
                    "partners_per_ten",
                    "Breadth: of ten of this member's exchanges, how many different people (Hurlbert's rarefaction)",
                    "Étendue : sur dix de ses échanges, combien de personnes différentes (raréfaction de Hurlbert)",
                    "fewer than ten exchanges",
                    "moins de dix échanges");
    public static final Field EFFECTIVE_PARTNER_COUNT = T.by(Formula.of("exp(−Σ_j p ln p), p = S_ij / s_i")
                    .range("1 … k; 0 without exchange", "1 … k ; 0 sans échange")
                    .source("Jost 2006, doi:10.1111/j.2006.0030-1299.14714.x"))
            .real(
                    "effective_partner_count",
                    "Number of equally active partners that would give the same entropy; 0 without exchange",
                    "Nombre de partenaires également actifs donnant la même entropie ; 0 sans échange");
    public static final Field CHAPTER_REACH_RATIO = T.by(Formula.of(
                            "1 − Σ_c (s_ic / s_i)², s_ic the exchanges with members of chapter c",
                            "1 − Σ_c (s_ic / s_i)², s_ic les échanges avec les membres du groupe c")
                    .range("0 … 1 − 1/c")
                    .source("Guimerà & Amaral 2005, doi:10.1038/nature03288"))
            .realOrNull(
                    "chapter_reach_ratio",
                    "How spread the exchanges are over chapters: 0 all with one chapter; the chance that two taken at random, with replacement, are with two chapters",
                    "Dispersion des échanges entre groupes : 0 tous avec un seul ; chance que deux échanges tirés au hasard, avec remise, soient avec deux groupes",
                    "no exchange",
                    "aucun échange");
    public static final Field RELATIONSHIP_COUNT = T.by(Formula.of("R = |{j : `is_relationship`}|"))
            .count(
                    "relationship_count",
                    "Ties that are relationships: trusted or mutual, not dormant",
                    "Liens qui sont des relations : trusted ou mutual, pas en sommeil");
    public static final Field MATURE_CONTACT_COUNT = T.by(
                    Formula.of("k′ = |{j : S_ij > 0, `first_on` ≤ T − `maturity.days`}|")
                            .range("0 … k"))
            .count(
                    "mature_contact_count",
                    "Contacts first seen at least 90 days before the as-of date",
                    "Contacts vus pour la première fois 90 jours au moins avant l'arrêté");
    public static final Field MATURE_RELATIONSHIP_COUNT = T.by(
                    Formula.of("R′ = |{j : S_ij > 0, `first_on` ≤ T − `maturity.days`, `is_relationship`}|")
                            .range("0 … k′"))
            .count(
                    "mature_relationship_count",
                    "Those of them that are relationships",
                    "Ceux d'entre eux qui sont des relations");
    public static final Field RELATIONSHIP_RATIO = T.by(Formula.of(
                            "(R′ + αμ) / (k′ + α), μ = ΣR′ / Σk′ and α fitted over reporting members",
                            "(R′ + αμ) / (k′ + α), μ = ΣR′ / Σk′ et α ajusté sur les membres exportés par leur groupe")
                    .range("0 … 1"))
            .realOrNull(
                    "relationship_ratio",
                    "Depth: share of mature contacts that are relationships, drawn towards the network's mean when there are few",
                    "Profondeur : part des contacts mûrs qui sont des relations, rapprochée de la moyenne du réseau quand ils sont peu nombreux",
                    "no mature contact, or no reporting member of the network has one",
                    "aucun contact mûr, ou aucun membre exporté du réseau n'en a");
    public static final Field EXCHANGE_TIE_COUNT = atStage("exchange");
    public static final Field MET_TIE_COUNT = atStage("met");
    public static final Field TRUSTED_TIE_COUNT = atStage("trusted");
    public static final Field MUTUAL_TIE_COUNT = atStage("mutual");
    public static final Field H_DEGREE = T.by(Formula.of("max h : |{j : S_ij ≥ h}| ≥ h")
                    .range("0 … k")
                    .source("Zhao, Rousseau & Ye 2011, doi:10.1016/j.joi.2011.02.001"))
            .count(
                    "h_degree",
                    "Largest h such that h ties have at least h exchanges each",
                    "Plus grand h tel que h liens ont au moins h échanges chacun");
    public static final Field CONSTANCY_RATIO = T.by(Formula.of(
                            "median of `active_months` / `possible_months` over mature contacts",
                            "médiane de `active_months` / `possible_months` sur les contacts mûrs")
                    .range("0 … 1"))
            .realOrNull(
                    "constancy_ratio",
                    "Median, over mature contacts, of the share of possible months that were active",
                    "Médiane, sur les contacts mûrs, de la part des mois possibles qui ont été actifs",
                    "no mature contact has a possible month",
                    "aucun contact mûr n'a de mois possible");
    public static final Field GIVING_BALANCE = T.by(
                    Formula.of("(s_out − s_in) / (s_out + s_in)").range("−1 … 1"))
            .realOrNull(
                    "giving_balance",
                    "(given - received) / (given + received): 1 only gives, -1 only receives",
                    "(donné - reçu) / (donné + reçu) : 1 donne seulement, -1 reçoit seulement",
                    "neither given nor received",
                    "ni donné ni reçu");
    public static final Field GIVING_BALANCE_LOW = T.by(Formula.of(
                            "2q − 1 at the 2.5 % quantile q of Beta(s_out/φ + ½, s_in/φ + ½), φ = max(1, Σ_j (x_j − n_j·p)² / [n_j·p(1 − p)] / (k_w − 1)); x_j = w_ij, n_j = w_ij + w_ji, p = s_out/(s_out + s_in)",
                            "2q − 1 au quantile q à 2,5 % de Bêta(s_out/φ + ½, s_in/φ + ½), φ = max(1, Σ_j (x_j − n_j·p)² / [n_j·p(1 − p)] / (k_w − 1)) ; x_j = w_ij, n_j = w_ij + w_ji, p = s_out/(s_out + s_in)")
                    .range("−1 … 1")
                    .source("McCullagh & Nelder 1989, 4.5 (φ)"))
            .realOrNull(
                    "giving_balance_low",
                    "Lower end of the 95 % interval of the giving balance, wider where help comes in bursts",
                    "Borne inférieure de l'intervalle à 95 % de la balance, plus large quand les aides viennent par à-coups",
                    "neither given nor received",
                    "ni donné ni reçu");
    public static final Field GIVING_BALANCE_HIGH = T.by(Formula.of(
                            "2q − 1 at the 97.5 % quantile q of the same",
                            "2q − 1 au quantile q à 97,5 % de la même loi")
                    .range("−1 … 1")
                    .source("McCullagh & Nelder 1989, 4.5 (φ)"))
            .realOrNull(
                    "giving_balance_high",
                    "Upper end of that interval",
                    "Borne supérieure de cet intervalle",
                    "neither given nor received",
                    "ni donné ni reçu");
    public static final Field RECIPROCATED_GIVEN_RATIO = T.by(Formula.of("Σ_j min(w_ij, w_ji) / s_out")
                    .range("0 … 1")
                    .source("Squartini et al. 2013, doi:10.1038/srep02729"))
            .realOrNull(
                    "reciprocated_given_ratio",
                    "Share of what was given that its receivers returned",
                    "Part de ce qui a été donné que ses destinataires ont rendue",
                    "nothing given",
                    "rien donné");
    public static final Field RECIPROCATED_RECEIVED_RATIO = T.by(Formula.of("Σ_j min(w_ij, w_ji) / s_in")
                    .range("0 … 1")
                    .source("Squartini et al. 2013, doi:10.1038/srep02729"))
            .realOrNull(
                    "reciprocated_received_ratio",
                    "Share of what was received that this member returned",
                    "Part de ce qui a été reçu que ce membre a rendue",
                    "nothing received",
                    "rien reçu");
    public static final Field FIRST_GIVER_EXCESS = T.by(Formula.of(
                            "Σ(F − π) / n over n ties given both ways of known `first_giver`, not `is_before_data`; F = 1 if the member was first, π = w_ij / (w_ij + w_ji)",
                            "Σ(F − π) / n sur n liens avec aide dans les deux sens, de `first_giver` connu, hors `is_before_data` ; F = 1 si le membre fut premier, π = w_ij / (w_ij + w_ji)")
                    .range("−1 … 1"))
            .realOrNull(
                    "first_giver_excess",
                    "How much more often this member helped first than who gives how much lets expect; 0 as expected",
                    "Combien plus souvent ce membre a aidé le premier que ne le laissent attendre les quantités données ; 0 comme attendu",
                    FEW_FIRSTS_EN,
                    FEW_FIRSTS_FR);
    public static final Field FIRST_GIVER_Z = T.by(
                    Formula.of("Σ(F − π) / √Σπ(1 − π) over the same ties", "Σ(F − π) / √Σπ(1 − π) sur les mêmes liens"))
            .realOrNull(
                    "first_giver_z",
                    "How far first_giver_excess is from chance, in standard errors; beyond 2 either way it is hardly chance",
                    "Écart de first_giver_excess au hasard, en erreurs types ; au-delà de 2 ce n'est guère le hasard",
                    FEW_FIRSTS_EN,
                    FEW_FIRSTS_FR);
    public static final Field ASK_COUNT = T.by(Formula.of(
                    "n = Σ_j `ask_count` of i to j, where `premature_ask_count` is known",
                    "n = Σ_j `ask_count` de i à j, où `premature_ask_count` est connu"))
            .count(
                    "ask_count",
                    "Asks to those with whom it is known what came first",
                    "Demandes à ceux avec qui l'on sait ce qui est venu d'abord");
    public static final Field PREMATURE_ASK_RATIO = T.by(Formula.of(
                            "(x + ½) / (n + 1), x = Σ_j `premature_ask_count` of i to j, n = `ask_count`",
                            "(x + ½) / (n + 1), x = Σ_j `premature_ask_count` de i à j, n = `ask_count`")
                    .range("0 … 1"))
            .realOrNull(
                    "premature_ask_ratio",
                    "Share of these asks that no one-to-one came before, drawn towards one half where they are few",
                    "Part de ces demandes qu'aucun tête-à-tête n'a précédées, rapprochée de la moitié quand elles sont peu nombreuses",
                    "no such ask",
                    "aucune demande de ce genre");
    public static final Field COVERAGE_RATIO = T.by(Formula.of(
                            "|{j present, of the chapter : m_ij > 0}| / (present members of the chapter − 1)",
                            "|{j présent, du groupe : m_ij > 0}| / (membres présents du groupe − 1)")
                    .range("0 … 1"))
            .realOrNull(
                    "coverage_ratio",
                    "Share of present chapter mates met one to one",
                    "Part des membres présents du groupe rencontrés en tête-à-tête",
                    "not present, or alone in the chapter",
                    "non présent, ou seul dans le groupe");
    public static final Field CONSTRAINT_RATIO = T.by(Formula.of(
                            "Σ_j (p_ij + Σ_q p_iq p_qj)², p_ij = S_ij / s_i, j and q over the member's contacts",
                            "Σ_j (p_ij + Σ_q p_iq p_qj)², p_ij = S_ij / s_i, j et q parmi ses contacts")
                    .range("> 0; may exceed 1", "> 0 ; peut dépasser 1")
                    .source("Burt 1992, Structural Holes"))
            .realOrNull(
                    "constraint_ratio",
                    "How much a member's contacts hold each other, so that none brings what the others do not know: near 0 many who are strangers to each other, 1 a single contact",
                    "À quel point ses contacts se tiennent entre eux, si bien qu'aucun n'apporte ce que les autres ignorent : près de 0 beaucoup de contacts qui ne se connaissent pas, 1 un seul contact",
                    "no exchange, or more than 1,000 contacts",
                    "aucun échange, ou plus de 1 000 contacts");
    public static final Field BREADTH_PERCENTILE = percentile(
            "breadth_percentile", "partners_per_ten", "Where a member stands in breadth", "Situation en étendue");
    public static final Field DEPTH_PERCENTILE = percentile(
            "depth_percentile", "relationship_ratio", "Where a member stands in depth", "Situation en profondeur");
    public static final Field QUADRANT = T.by(
                    Formula.of(
                            "`breadth_percentile` and `depth_percentile` from ½ on, or the axes from the cut points of `quadrants` on; `too_early` where k < 3, s < 10, `joined_on` > T − 3 months or k′ = 0",
                            "`breadth_percentile` et `depth_percentile` à partir de ½, ou les axes à partir des seuils de `quadrants` ; `too_early` si k < 3, s < 10, `joined_on` > T − 3 mois ou k′ = 0"))
            .textOrNull(
                    "quadrant",
                    "wide_deep, wide_shallow, narrow_deep, narrow_shallow or too_early; near a cut, the side of 90 days before",
                    "wide_deep, wide_shallow, narrow_deep, narrow_shallow ou too_early ; près d'un seuil, le côté d'il y a 90 jours",
                    "not reporting",
                    "non exporté par son groupe");
    public static final Field IS_BORDERLINE = T.by(Formula.of(
                    "|percentile − ½| ≤ .05 on either axis, or the axis within the border of its cut points",
                    "|percentile − ½| ≤ 0,05 sur l'un des axes, ou l'axe dans la marge de ses seuils"))
            .flagOrNull(
                    "is_borderline",
                    "Whether a member is so near to a cut that his side is kept from 90 days before",
                    "Si le membre est si près d'un seuil qu'il garde le côté d'il y a 90 jours",
                    "not reporting, or too early to say",
                    "non exporté par son groupe, ou trop tôt pour le dire");

    private static final String NOT_YET_EN = "no tie by then, or as the measure itself";
    private static final String NOT_YET_FR = "aucun lien à cette date, ou comme la mesure elle-même";

    public static final Field PARTNERS_PER_TEN_BEFORE = earlier("partners_per_ten")
            .realOrNull(
                    "partners_per_ten_before",
                    "Breadth 90 days before",
                    "Étendue 90 jours plus tôt",
                    NOT_YET_EN,
                    NOT_YET_FR);
    public static final Field RELATIONSHIP_RATIO_BEFORE = earlier("relationship_ratio")
            .realOrNull(
                    "relationship_ratio_before",
                    "Depth 90 days before",
                    "Profondeur 90 jours plus tôt",
                    NOT_YET_EN,
                    NOT_YET_FR);
    public static final Field QUADRANT_BEFORE = earlier("quadrant")
            .textOrNull(
                    "quadrant_before", "Quadrant 90 days before", "Quadrant 90 jours plus tôt", NOT_YET_EN, NOT_YET_FR);
    public static final Field EXCHANGE_TIE_COUNT_BEFORE = atStageBefore("exchange");
    public static final Field MET_TIE_COUNT_BEFORE = atStageBefore("met");
    public static final Field TRUSTED_TIE_COUNT_BEFORE = atStageBefore("trusted");
    public static final Field MUTUAL_TIE_COUNT_BEFORE = atStageBefore("mutual");
    public static final Field ISLAND_ID = T.by(
                    Formula.of(
                            "the smallest `member_id` of the connected component on relationships of reporting members",
                            "le plus petit `member_id` de la composante connexe des relations entre membres exportés par leur groupe"))
            .textOrNull(
                    "island_id",
                    "Smallest member_id of the members connected by relationships",
                    "Plus petit member_id des membres reliés par des relations",
                    "no relationship",
                    "aucune relation");
    public static final Field IS_ARTICULATION_POINT = T.by(
                    Formula.of(
                            "the relationships between the other present members of the chapter fall into more parts without the member",
                            "les relations entre les autres membres présents du groupe se séparent en plus de parties sans le membre"))
            .flagOrNull(
                    "is_articulation_point",
                    "Whether the member's leaving would split the relationships of the chapter",
                    "Si le départ du membre couperait en deux les relations du groupe",
                    "not present",
                    "pas présent");

    public static final Field COMMUNITY_ID = T.by(Formula.of(
                            "the smallest `member_id` of the community: label propagation on relationships of reporting members, the best by modularity of five runs with fixed seeds within each island",
                            "le plus petit `member_id` de la communauté : propagation d'étiquettes sur les relations entre membres exportés par leur groupe, le meilleur par modularité de cinq passages à graines fixes, îlot par îlot")
                    .source("Raghavan, Albert & Kumara 2007, doi:10.1103/PhysRevE.76.036106"))
            .textOrNull(
                    "community_id",
                    "Smallest member_id of the members who have more relationships with each other than with others",
                    "Plus petit member_id des membres qui ont plus de relations entre eux qu'avec les autres",
                    "no relationship",
                    "aucune relation");
    public static final Field EMBEDDEDNESS_RATIO = T.by(Formula.of(
                            "2t / [R(R − 1)], t the pairs of i's relationships that have one themselves; relationships of reporting members",
                            "2t / [R(R − 1)], t les paires de relations de i qui en ont une entre elles ; relations entre membres exportés par leur groupe")
                    .range("0 … 1")
                    .source("Watts & Strogatz 1998, doi:10.1038/30918"))
            .realOrNull(
                    "embeddedness_ratio",
                    "Of all pairs of those a member has a relationship with, the share that has one too: 1 all know each other well, 0 none do",
                    "Parmi toutes les paires de ceux avec qui un membre est en relation, la part qui l'est aussi : 1 tous le sont, 0 aucun",
                    "fewer than two such relationships",
                    "moins de deux de ces relations");

    public static final Table TABLE =
            T.key(MEMBER_ID).order(CHAPTER_ID, MEMBER_ID).build();

    /** Columns that need other members, or other days. */
    static final List<Field> AGAINST_ALL = List.of(
            RELATIONSHIP_RATIO,
            CONSTRAINT_RATIO,
            BREADTH_PERCENTILE,
            DEPTH_PERCENTILE,
            QUADRANT,
            IS_BORDERLINE,
            PARTNERS_PER_TEN_BEFORE,
            RELATIONSHIP_RATIO_BEFORE,
            QUADRANT_BEFORE,
            EXCHANGE_TIE_COUNT_BEFORE,
            MET_TIE_COUNT_BEFORE,
            TRUSTED_TIE_COUNT_BEFORE,
            MUTUAL_TIE_COUNT_BEFORE,
            ISLAND_ID,
            IS_ARTICULATION_POINT,
            COMMUNITY_ID,
            EMBEDDEDNESS_RATIO);

    private MemberScores() {}

    private static Field atStage(String stage) {
        return T.by(Formula.of("|{j : `stage` = " + stage + ", ¬ `is_dormant`}|"))
                .count(
                        stage + "_tie_count",
                        "Ties at the stage " + stage + ", not dormant",
                        "Liens à l'étape " + stage + ", pas en sommeil");
    }

    private static Field atStageBefore(String stage) {
        return earlier(stage + "_tie_count")
                .count(
                        stage + "_tie_count_before",
                        "Ties at the stage " + stage + " 90 days before",
                        "Liens à l'étape " + stage + " 90 jours plus tôt");
    }

    private static Table.Builder earlier(String column) {
        return T.by(Formula.of(
                "`" + column + "` as of T − `movement.earlier-days`",
                "`" + column + "` à T − `movement.earlier-days`"));
    }

    private static Field percentile(String name, String axis, String english, String french) {
        return T.by(Formula.of(
                                "λ·r_chapter + (1 − λ)·r_network, r = (values below + ½ values equal) / n, λ = n_c / (n_c + 20), over reporting members with a `"
                                        + axis + "`",
                                "λ·r_groupe + (1 − λ)·r_réseau, r = (valeurs inférieures + ½ valeurs égales) / n, λ = n_c / (n_c + 20), sur les membres exportés par leur groupe ayant un `"
                                        + axis + "`")
                        .range("0 … 1"))
                .realOrNull(
                        name,
                        english
                                + ": 0 the lowest, ½ the middle, 1 the highest, of the chapter and of the network, the chapter weighing more the larger it is",
                        french
                                + " : 0 le plus bas, ½ le milieu, 1 le plus haut, dans le groupe et dans le réseau, le groupe pesant d'autant plus qu'il est grand",
                        "not reporting, or no " + axis,
                        "non exporté par son groupe, ou pas de " + axis);
    }
}
