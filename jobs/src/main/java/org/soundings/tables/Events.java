package org.soundings.tables;

/** Reconciled events: one row for what happened once, however many chapters exported it. */
public final class Events {
    /** The longest period, in days, whose last day still dates an event: a longer one has no month and no order. */
    public static final int DATED_DAYS = 31;

    private static final Table.Builder T = Table.named(
            "events",
            "Reconciled events: one row for what happened once, however often it was exported.",
            "Événements rapprochés : une ligne par fait, quel que soit le nombre d'exports.");

    public static final Field EVENT_ID =
            T.text("event_id", "Stable id, derived from the event's content", "Identifiant stable, tiré du contenu");
    public static final Field KIND = T.text(
            "kind",
            "one_to_one, referral, closed_business, introduction, invitation, testimonial, information, help, social, ask, attendance, visitor or education",
            "one_to_one, referral, closed_business, introduction, invitation, testimonial, information, help, social, ask, attendance, visitor ou education");
    public static final Field PERIOD_START =
            T.day("period_start", "First day on which it may have happened", "Premier jour où cela a pu avoir lieu");
    public static final Field PERIOD_END = T.day(
            "period_end",
            "Last day on which it may have happened; the event's day",
            "Dernier jour où cela a pu avoir lieu ; le jour de l'événement");
    public static final Field FROM_MEMBER_ID = T.textOrNull(
            "from_member_id",
            "Member who gave, filed, invited or studied",
            "Membre qui a donné, saisi, invité ou étudié",
            "the source does not name a person (the thanker is never exported)",
            "la source ne nomme personne (le remercieur n'est jamais exporté)");
    public static final Field TO_MEMBER_ID = T.textOrNull(
            "to_member_id",
            "Member who received or was met",
            "Membre qui a reçu ou a été rencontré",
            "there is no second member (visitor, education)",
            "il n'y a pas de second membre (invité, formation)");
    public static final Field FROM_CHAPTER_ID = T.textOrNull(
            "from_chapter_id",
            "Chapter of the giving side",
            "Groupe du côté qui donne",
            "unknown chapter",
            "groupe inconnu");
    public static final Field TO_CHAPTER_ID = T.textOrNull(
            "to_chapter_id",
            "Chapter of the receiving side",
            "Groupe du côté qui reçoit",
            "no receiving side, or unknown chapter",
            "pas de côté receveur, ou groupe inconnu");
    public static final Field TIER = T.textOrNull(
            "tier",
            "Of a referral: inside (the giver buys himself) or outside (he sends a third party)",
            "D'une reco : inside (le donneur achète lui-même) ou outside (il envoie un tiers)",
            "not a referral, or not said",
            "pas une reco, ou non indiqué");
    public static final Field QUANTITY_COUNT = T.count(
            "quantity_count",
            "How many at once; credits for education",
            "Combien à la fois ; crédits pour une formation");
    public static final Field AMOUNT = T.amountOrNull(
            "amount",
            "Amount of closed business",
            "Montant du business conclu",
            "not closed business",
            "pas du business conclu");
    public static final Field CURRENCY_CODE = T.textOrNull(
            "currency_code", "ISO 4217 code of the amount", "Code ISO 4217 du montant", "no amount", "pas de montant");
    public static final Field REPORTED_BY = T.textOrNull(
            "reported_by",
            "Which chapter's exports hold it: both, giver or receiver",
            "Quels exports le contiennent : both, giver (côté donneur) ou receiver (côté receveur)",
            "only exports of a chapter on neither side hold it",
            "seuls les exports d'un groupe qui n'est d'aucun côté le contiennent");

    public static final Table TABLE = T.key(EVENT_ID)
            .order(FROM_CHAPTER_ID, TO_CHAPTER_ID, PERIOD_END, EVENT_ID)
            .build();

    private Events() {}
}
