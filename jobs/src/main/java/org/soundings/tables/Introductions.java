package org.soundings.tables;

/** Who should meet whom, and who could bring them together: two without a tie, and one who has a relationship with both. */
public final class Introductions {
    private static final Table.Builder T = Table.named(
            "introductions",
            "Who should meet whom, and who could introduce them: two members without a tie whose professions refer to each other elsewhere, and a third who has a relationship with both.",
            "Qui devrait rencontrer qui, et qui pourrait les présenter : deux membres sans lien dont les professions se recommandent ailleurs, et un troisième qui a une relation avec les deux.");

    public static final Field INTRODUCER_CHAPTER_ID = T.text(
            "introducer_chapter_id",
            "Chapter of the one who could introduce them",
            "Groupe de qui pourrait les présenter");
    public static final Field INTRODUCER_ID = T.text(
            "introducer_id",
            "Member who could introduce them: of those with a relationship with both, the one whose exchanges with them weigh most",
            "Membre qui pourrait les présenter : parmi ceux qui ont une relation avec les deux, celui dont les échanges avec eux pèsent le plus");
    public static final Field POSITION = T.by(Formula.of(
                            "rank by `score` among the pairs that the introducer is the one for; equal scores: by ids",
                            "rang selon `score` parmi les paires que ce membre peut présenter ; à score égal : selon les identifiants")
                    .range("1 … 3"))
            .count(
                    "position",
                    "Order among what this member could introduce, from 1",
                    "Rang parmi les mises en relation de ce membre, à partir de 1");
    public static final Field MEMBER_A_ID = T.text(
            "member_a_id",
            "The one of the two whose id sorts first",
            "Celui des deux dont l'identifiant vient en premier");
    public static final Field CHAPTER_A_ID = T.same(Ties.CHAPTER_A_ID);
    public static final Field PROFESSION_A = T.text("profession_a", "Profession of a", "Profession de a");
    public static final Field MEMBER_B_ID = T.text("member_b_id", "The other of the two", "L'autre des deux");
    public static final Field CHAPTER_B_ID = T.same(Ties.CHAPTER_B_ID);
    public static final Field PROFESSION_B = T.text("profession_b", "Profession of b", "Profession de b");
    public static final Field SCORE = T.by(Formula.of("`lift` · `closeness`").range("> 0"))
            .real(
                    "score",
                    "How much speaks for the introduction: the higher, the more",
                    "Ce qui parle pour la mise en relation : plus haut, davantage");
    public static final Field LIFT = T.by(Formula.of(
                            "ln((n + 5)/(E + 5)), n = `profession_referral_count`, E = `expected_referrals`; only above 0",
                            "ln((n + 5)/(E + 5)), n = `profession_referral_count`, E = `expected_referrals` ; seulement au-dessus de 0")
                    .range("> 0"))
            .real(
                    "lift",
                    "How much more than by chance the two professions refer to each other in other chapters",
                    "Combien plus que par hasard les deux professions se recommandent dans d'autres groupes");
    public static final Field PROFESSION_REFERRAL_COUNT = T.by(
                    Formula.of(
                            "n = Σ q [referral between a's and b's professions, either way, both members of one chapter that is neither a's nor b's]",
                            "n = Σ q [referral entre les professions de a et de b, dans les deux sens, entre deux membres d'un même groupe autre que ceux de a et de b]"))
            .count(
                    "profession_referral_count",
                    "Referrals between the two professions inside other chapters",
                    "Recos entre les deux professions à l'intérieur d'autres groupes");
    public static final Field EXPECTED_REFERRALS = T.by(
                    Formula.of(
                            "E = (g_p r_q + g_q r_p)/N over the same chapters: g given and r received by members of a profession, N all referrals between two members of one chapter whose professions are both known",
                            "E = (g_p r_q + g_q r_p)/N sur les mêmes groupes : g donné et r reçu par les membres d'une profession, N toutes les recos entre deux membres d'un même groupe dont les professions sont connues"))
            .real(
                    "expected_referrals",
                    "How many these would be if professions did not matter",
                    "Combien elles seraient si les professions n'y faisaient rien");
    public static final Field PROFESSION_CHAPTER_COUNT = T.by(Formula.of(
                            "|{c neither a's nor b's chapter : n_c > 0}|; only from 5",
                            "|{c autre que les groupes de a et de b : n_c > 0}| ; seulement à partir de 5")
                    .range("≥ 5"))
            .count(
                    "profession_chapter_count",
                    "Other chapters in which the two professions refer to each other",
                    "Autres groupes où les deux professions se recommandent");
    public static final Field CLOSENESS = T.by(Formula.of(
                            "Σ_j min(S_aj, S_jb)/ln(1 + k_j) over all j who could introduce them, k the `contact_count`",
                            "Σ_j min(S_aj, S_jb)/ln(1 + k_j) sur tous les j qui pourraient les présenter, k le `contact_count`")
                    .range("> 0")
                    .source("after Adamic and Adar 2003, doi:10.1016/S0378-8733(03)00009-1"))
            .real(
                    "closeness",
                    "How well those who could introduce them know both; who knows everybody counts less",
                    "Combien ceux qui pourraient les présenter connaissent les deux ; qui connaît tout le monde compte moins");
    public static final Field INTRODUCER_COUNT = T.by(
                    Formula.of("|{j}| of `closeness`", "|{j}| de `closeness`").range("≥ 1"))
            .count("introducer_count", "How many could introduce them", "Combien pourraient les présenter");
    public static final Field EXCHANGE_A_COUNT = T.by(
                    Formula.of("S of the introducer and a", "S de qui présente et de a"))
            .count(
                    "exchange_a_count",
                    "Exchanges of the introducer with a within the window",
                    "Échanges de qui présente avec a dans la fenêtre");
    public static final Field EXCHANGE_B_COUNT = T.by(
                    Formula.of("S of the introducer and b", "S de qui présente et de b"))
            .count(
                    "exchange_b_count",
                    "Exchanges of the introducer with b within the window",
                    "Échanges de qui présente avec b dans la fenêtre");

    public static final Table TABLE = T.key(INTRODUCER_ID, POSITION)
            .order(INTRODUCER_CHAPTER_ID, INTRODUCER_ID, POSITION)
            .build();

    private Introductions() {}
}
