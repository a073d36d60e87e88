package org.soundings.tables;

/** What a chapter may do this month: a rule that applies, to whom, and the evidence. Sentences are made in reports. */
public final class Actions {
    private static final Table.Builder T = Table.named(
            "actions",
            "What a chapter may do this month, with the evidence.",
            "Ce qu'un groupe peut faire ce mois-ci, avec les preuves.");

    private static final String OTHER_EN = "the rule does not use it";
    private static final String OTHER_FR = "la règle ne l'utilise pas";

    public static final Field CHAPTER_ID = T.same(Chapters.CHAPTER_ID);
    public static final Field POSITION =
            T.count("position", "Order in the chapter, from 1", "Rang dans le groupe, à partir de 1");
    public static final Field RULE =
            T.text("rule", "never_met, receives_more or to_rekindle", "never_met, receives_more ou to_rekindle");
    public static final Field COUNSEL = T.text(
            "counsel",
            "Counsel of the article it serves: quality, organised_meetings, credibility or generosity",
            "Conseil de l'article : quality, organised_meetings, credibility ou generosity");
    public static final Field MEMBER_ID = T.text("member_id", "Member it is about", "Membre concerné");
    public static final Field OTHER_MEMBER_ID =
            T.textOrNull("other_member_id", "The other member", "L'autre membre", OTHER_EN, OTHER_FR);
    public static final Field TOGETHER_MONTHS = T.countOrNull(
            "together_months",
            "Months that both have been members of the chapter",
            "Mois où les deux sont membres du groupe",
            OTHER_EN,
            OTHER_FR);
    public static final Field CO_ATTENDANCE_COUNT = T.countOrNull(
            "co_attendance_count",
            "Meetings of their chapter within the window at which both were present",
            "Réunions de leur groupe, dans la fenêtre, où les deux étaient présents",
            "the rule does not use it, or it is not known who was at the chapter's meetings",
            "la règle ne l'utilise pas, ou on ne sait pas qui était aux réunions du groupe");
    public static final Field GIVEN_COUNT =
            T.countOrNull("given_count", "Help given by the member", "Aide donnée par le membre", OTHER_EN, OTHER_FR);
    public static final Field RECEIVED_COUNT = T.countOrNull(
            "received_count", "Help received by the member", "Aide reçue par le membre", OTHER_EN, OTHER_FR);
    public static final Field EXCHANGE_COUNT = T.countOrNull(
            "exchange_count",
            "Exchanges of the two over all history",
            "Échanges des deux, sur tout l'historique",
            OTHER_EN,
            OTHER_FR);
    public static final Field LAST_ON =
            T.dayOrNull("last_on", "Day of their last event", "Jour de leur dernier événement", OTHER_EN, OTHER_FR);
    public static final Field PRIORITY = T.real(
            "priority",
            "Higher comes first; how it is made up is in docs/",
            "Le plus haut d'abord ; sa composition est dans docs/");

    public static final Table TABLE = T.key(CHAPTER_ID, POSITION).build();

    private Actions() {}
}
