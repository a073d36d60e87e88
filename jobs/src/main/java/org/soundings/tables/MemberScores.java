package org.soundings.tables;

/** The measures of each member, over the window. Every member has a row, also one without ties. */
public final class MemberScores {
    private static final Table.Builder T = Table.named(
            "member_scores",
            "The measures of each member, over the window.",
            "Les mesures de chaque membre, sur la fenêtre.");

    public static final Field MEMBER_ID = T.same(Members.MEMBER_ID);
    public static final Field CHAPTER_ID = T.same(Members.CHAPTER_ID);
    public static final Field GIVEN_COUNT = T.count("given_count", "All help given", "Toute l'aide donnée");
    public static final Field RECEIVED_COUNT = T.count("received_count", "All help received", "Toute l'aide reçue");
    public static final Field ONE_TO_ONE_COUNT = T.count("one_to_one_count", "One-to-ones", "Tête-à-tête");
    public static final Field CONTACT_COUNT = T.count(
            "contact_count",
            "Number of persons with at least one exchange",
            "Nombre de personnes avec au moins un échange");
    public static final Field PARTNERS_PER_TEN = T.realOrNull(
            "partners_per_ten",
            "Breadth: of ten of this member's exchanges, how many different people (Hurlbert's rarefaction)",
            "Étendue : sur dix de ses échanges, combien de personnes différentes (raréfaction de Hurlbert)",
            "fewer than ten exchanges",
            "moins de dix échanges");
    public static final Field EFFECTIVE_PARTNER_COUNT = T.real(
            "effective_partner_count",
            "Number of equally active partners that would give the same entropy; 0 without exchange",
            "Nombre de partenaires également actifs donnant la même entropie ; 0 sans échange");
    public static final Field CHAPTER_REACH_RATIO = T.realOrNull(
            "chapter_reach_ratio",
            "How spread the exchanges are over chapters: 0 all with one chapter; the chance that two taken at random, with replacement, are with two chapters",
            "Dispersion des échanges entre groupes : 0 tous avec un seul ; chance que deux échanges tirés au hasard, avec remise, soient avec deux groupes",
            "no exchange",
            "aucun échange");
    public static final Field RELATIONSHIP_COUNT = T.count(
            "relationship_count",
            "Ties that are relationships: trusted or mutual, not dormant",
            "Liens qui sont des relations : trusted ou mutual, pas en sommeil");
    public static final Field MATURE_CONTACT_COUNT = T.count(
            "mature_contact_count",
            "Contacts first seen at least 90 days before the as-of date",
            "Contacts vus pour la première fois 90 jours au moins avant l'arrêté");
    public static final Field MATURE_RELATIONSHIP_COUNT = T.count(
            "mature_relationship_count",
            "Those of them that are relationships",
            "Ceux d'entre eux qui sont des relations");
    public static final Field RELATIONSHIP_RATIO = T.realOrNull(
            "relationship_ratio",
            "Depth: share of mature contacts that are relationships, drawn towards the network's mean when there are few",
            "Profondeur : part des contacts mûrs qui sont des relations, rapprochée de la moyenne du réseau quand ils sont peu nombreux",
            "no mature contact, or no reporting member of the network has one",
            "aucun contact mûr, ou aucun membre exporté du réseau n'en a");
    public static final Field H_DEGREE = T.count(
            "h_degree",
            "Largest h such that h ties have at least h exchanges each",
            "Plus grand h tel que h liens ont au moins h échanges chacun");
    public static final Field CONSTANCY_RATIO = T.realOrNull(
            "constancy_ratio",
            "Median, over mature contacts, of the share of possible months that were active",
            "Médiane, sur les contacts mûrs, de la part des mois possibles qui ont été actifs",
            "no mature contact has a possible month",
            "aucun contact mûr n'a de mois possible");
    public static final Field GIVING_BALANCE = T.realOrNull(
            "giving_balance",
            "(given - received) / (given + received): 1 only gives, -1 only receives",
            "(donné - reçu) / (donné + reçu) : 1 donne seulement, -1 reçoit seulement",
            "neither given nor received",
            "ni donné ni reçu");
    public static final Field GIVING_BALANCE_LOW = T.realOrNull(
            "giving_balance_low",
            "Lower end of the 95 % interval of the giving balance, wider where help comes in bursts",
            "Borne inférieure de l'intervalle à 95 % de la balance, plus large quand les aides viennent par à-coups",
            "neither given nor received",
            "ni donné ni reçu");
    public static final Field GIVING_BALANCE_HIGH = T.realOrNull(
            "giving_balance_high",
            "Upper end of that interval",
            "Borne supérieure de cet intervalle",
            "neither given nor received",
            "ni donné ni reçu");
    public static final Field RECIPROCATED_GIVEN_RATIO = T.realOrNull(
            "reciprocated_given_ratio",
            "Share of what was given that its receivers returned",
            "Part de ce qui a été donné que ses destinataires ont rendue",
            "nothing given",
            "rien donné");
    public static final Field RECIPROCATED_RECEIVED_RATIO = T.realOrNull(
            "reciprocated_received_ratio",
            "Share of what was received that this member returned",
            "Part de ce qui a été reçu que ce membre a rendue",
            "nothing received",
            "rien reçu");
    public static final Field COVERAGE_RATIO = T.realOrNull(
            "coverage_ratio",
            "Share of present chapter mates met one to one",
            "Part des membres présents du groupe rencontrés en tête-à-tête",
            "not present, or alone in the chapter",
            "non présent, ou seul dans le groupe");
    public static final Field ISLAND_ID = T.textOrNull(
            "island_id",
            "Smallest member_id of the members connected by relationships",
            "Plus petit member_id des membres reliés par des relations",
            "no relationship",
            "aucune relation");

    public static final Table TABLE =
            T.key(MEMBER_ID).order(CHAPTER_ID, MEMBER_ID).build();

    private MemberScores() {}
}
