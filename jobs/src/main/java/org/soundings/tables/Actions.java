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
    public static final Field RULE = T.text(
            "rule",
            "newcomer, to_bring_in, premature_asks, introduction, never_met, receives_more, celebrate, to_rekindle, gives_more, to_deepen or to_widen: docs/actions.md says when each applies",
            "newcomer, to_bring_in, premature_asks, introduction, never_met, receives_more, celebrate, to_rekindle, gives_more, to_deepen ou to_widen : docs/actions.md dit quand chacune s'applique");
    public static final Field COUNSEL = T.text(
            "counsel",
            "Counsel of the article it serves: quality, organised_meetings, credibility or generosity",
            "Conseil de l'article : quality, organised_meetings, credibility ou generosity");
    public static final Field MEMBER_ID = T.text("member_id", "Member it is about", "Membre concerné");
    public static final Field OTHER_MEMBER_ID = T.textOrNull(
            "other_member_id",
            "The other member",
            "L'autre membre",
            "the rule does not use it, or he is of another chapter",
            "la règle ne l'utilise pas, ou il est d'un autre groupe");
    public static final Field INTRODUCER_ID = T.textOrNull(
            "introducer_id",
            "The member of the chapter who could introduce the two",
            "Le membre du groupe qui pourrait présenter les deux",
            OTHER_EN,
            OTHER_FR);
    public static final Field OTHER_CHAPTER_ID = T.textOrNull(
            "other_chapter_id",
            "Chapter of the other member, where it is another",
            "Groupe de l'autre membre, s'il est d'un autre",
            "the rule does not use it, or both are of this chapter",
            "la règle ne l'utilise pas, ou les deux sont de ce groupe");
    public static final Field MEMBER_PROFESSION =
            T.textOrNull("member_profession", "Profession of the member", "Profession du membre", OTHER_EN, OTHER_FR);
    public static final Field OTHER_PROFESSION =
            T.textOrNull("other_profession", "Profession of the other", "Profession de l'autre", OTHER_EN, OTHER_FR);
    public static final Field PROFESSION_REFERRAL_COUNT = T.countOrNull(
            "profession_referral_count",
            "Referrals between the two professions inside other chapters",
            "Recos entre les deux professions à l'intérieur d'autres groupes",
            OTHER_EN,
            OTHER_FR);
    public static final Field PROFESSION_CHAPTER_COUNT = T.countOrNull(
            "profession_chapter_count",
            "Other chapters in which the two professions refer to each other",
            "Autres groupes où les deux professions se recommandent",
            OTHER_EN,
            OTHER_FR);
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
    public static final Field GIVEN_COUNT = T.countOrNull(
            "given_count",
            "Help given by the member, to the other where there is one",
            "Aide donnée par le membre, à l'autre s'il y en a un",
            OTHER_EN,
            OTHER_FR);
    public static final Field RECEIVED_COUNT = T.countOrNull(
            "received_count",
            "Help received by the member, from the other where there is one",
            "Aide reçue par le membre, de l'autre s'il y en a un",
            OTHER_EN,
            OTHER_FR);
    public static final Field EXCHANGE_COUNT = T.countOrNull(
            "exchange_count",
            "Exchanges of the two over all history",
            "Échanges des deux, sur tout l'historique",
            OTHER_EN,
            OTHER_FR);
    public static final Field LAST_ON =
            T.dayOrNull("last_on", "Day of their last event", "Jour de leur dernier événement", OTHER_EN, OTHER_FR);
    public static final Field MEMBER_MONTHS = T.countOrNull(
            "member_months",
            "Months that the member has been there: since he joined, else since first seen with anybody",
            "Mois depuis que le membre est là : depuis son adhésion, sinon depuis qu'il a été vu avec quelqu'un",
            OTHER_EN,
            OTHER_FR);
    public static final Field CONTACT_COUNT = T.countOrNull(
            "contact_count",
            "Persons with whom the member has an exchange on record",
            "Personnes avec qui le membre a un échange enregistré",
            OTHER_EN,
            OTHER_FR);
    public static final Field MET_COUNT = T.countOrNull(
            "met_count",
            "Present members of the chapter whom the member has met one to one",
            "Membres présents du groupe que le membre a vus en tête-à-tête",
            OTHER_EN,
            OTHER_FR);
    public static final Field PREMATURE_ASK_COUNT = T.countOrNull(
            "premature_ask_count",
            "Asks of the member to the other before any one-to-one of the two",
            "Demandes du membre à l'autre avant tout tête-à-tête des deux",
            OTHER_EN,
            OTHER_FR);
    public static final Field PARTNERS_PER_TEN = T.realOrNull(
            "partners_per_ten",
            "Of ten of the member's exchanges, how many different people",
            "Sur dix échanges du membre, combien de personnes différentes",
            OTHER_EN,
            OTHER_FR);
    public static final Field PRIORITY = T.real(
            "priority",
            "Higher comes first; how it is made up is in docs/",
            "Le plus haut d'abord ; sa composition est dans docs/");

    public static final Table TABLE = T.key(CHAPTER_ID, POSITION).build();

    private Actions() {}
}
