package org.soundings.tables;

/** Internal: every tie twice, once as each of its members sees it. */
public final class Arcs {
    private static final Table.Builder T = Table.named(
            "arcs", "Ties as each of their members sees them.", "Liens tels que chacun de leurs membres les voit.");

    public static final Field MEMBER_NO = T.same(NumberedMembers.MEMBER_NO);
    public static final Field OTHER_NO = T.number("other_no", "Number of the other member", "Numéro de l'autre membre");
    public static final Field CHAPTER_ID = T.same(Members.CHAPTER_ID);
    public static final Field OTHER_CHAPTER_ID =
            T.text("other_chapter_id", "Chapter of the other member", "Groupe de l'autre membre");
    public static final Field GIVEN_COUNT = T.count("given_count", "Help given to the other", "Aide donnée à l'autre");
    public static final Field RECEIVED_COUNT =
            T.count("received_count", "Help received from the other", "Aide reçue de l'autre");
    public static final Field ONE_TO_ONE_COUNT = T.same(Ties.ONE_TO_ONE_COUNT);
    public static final Field EXCHANGE_COUNT = T.same(Ties.EXCHANGE_COUNT);
    public static final Field ASK_COUNT = T.countOrNull(
            "ask_count",
            "Asks of the member to the other",
            "Demandes du membre à l'autre",
            "as premature_ask_count",
            "comme premature_ask_count");
    public static final Field PREMATURE_ASK_COUNT = T.countOrNull(
            "premature_ask_count",
            "Those of them that no one-to-one came before",
            "Celles qu'aucun tête-à-tête n'a précédées",
            "it is not known what came first",
            "l'ordre n'est pas connu");
    public static final Field IS_FIRST_GIVER = T.flagOrNull(
            "is_first_giver",
            "Whether the member helped the other before the other helped him",
            "Si le membre a aidé l'autre avant que l'autre ne l'aide",
            "it is not known who did first, or the pair may be older than the data",
            "on ne sait qui a commencé, ou la paire peut être plus ancienne que les données");
    public static final Field ACTIVE_MONTHS = T.same(Ties.ACTIVE_MONTHS);
    public static final Field POSSIBLE_MONTHS = T.same(Ties.POSSIBLE_MONTHS);
    public static final Field STAGE = T.same(Ties.STAGE);
    public static final Field IS_DORMANT = T.same(Ties.IS_DORMANT);
    public static final Field IS_RELATIONSHIP =
            T.flag("is_relationship", "Whether it is known to be a relationship", "Si c'est une relation connue");
    public static final Field IS_MATURE = T.flag(
            "is_mature",
            "Whether they exchange and first did something together long enough ago",
            "S'ils échangent et se connaissent depuis assez longtemps");

    public static final Field IS_PRESENT_MATE = T.flag(
            "is_present_mate",
            "Whether the other is present and of the same chapter",
            "Si l'autre est présent et du même groupe");

    public static final Table TABLE = T.key(MEMBER_NO, OTHER_NO).build();

    private Arcs() {}
}
