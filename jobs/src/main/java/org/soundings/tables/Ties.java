package org.soundings.tables;

import java.util.List;

/**
 * One row per pair of members with at least one slip or activity event up to the as-of date. Counts are over the window
 * (12 months by default); stage, first and last day are over all history.
 */
public final class Ties {
    private static final Table.Builder T = Table.named(
            "ties",
            "One row per pair of members with at least one slip or activity event. Counts are over the window; stage, first_on and last_on over all history.",
            "Une ligne par paire de membres ayant au moins un événement. Décomptes sur la fenêtre ; stage, first_on et last_on sur tout l'historique.");

    private static final String UNDATED_EN = "all evidence has periods over 31 days";
    private static final String UNDATED_FR = "toutes les preuves ont des périodes de plus de 31 jours";

    private static final String NO_HELP_EN = "no help within the window";
    private static final String NO_HELP_FR = "aucune aide dans la fenêtre";
    private static final String UNORDERED_EN =
            "the pair was first seen within 90 days of the start of the data of either's chapter or of either's membership, or a one-to-one of theirs has a period over 31 days: what came first is not known";
    private static final String UNORDERED_FR =
            "la paire est apparue à moins de 90 jours du début des données du groupe de l'un d'eux ou de son adhésion, ou un de leurs tête-à-tête a une période de plus de 31 jours : l'ordre n'est pas connu";

    public static final Field MEMBER_A_ID = T.text(
            "member_a_id",
            "The member of the pair whose id sorts first",
            "Le membre de la paire dont l'identifiant vient en premier");
    public static final Field MEMBER_B_ID = T.text("member_b_id", "The other member", "L'autre membre");
    public static final Field CHAPTER_A_ID = T.text("chapter_a_id", "Chapter of a", "Groupe de a");
    public static final Field CHAPTER_B_ID = T.text("chapter_b_id", "Chapter of b", "Groupe de b");
    public static final Field ONE_TO_ONE_COUNT = T.by(Formula.of("m_ab = Σ q [one_to_one]"))
            .count("one_to_one_count", "One-to-ones of the pair (m)", "Tête-à-tête de la paire (m)");
    public static final Field REFERRAL_AB_INSIDE_COUNT = T.by(counted("referral, inside, a → b"))
            .count("referral_ab_inside_count", "Referrals a gave b, inside", "Recos de a à b, internes");
    public static final Field REFERRAL_AB_OUTSIDE_COUNT = T.by(Formula.of(
                    "Σ q [referral, outside or no tier, a → b]", "Σ q [referral, externe ou sans précision, a → b]"))
            .count(
                    "referral_ab_outside_count",
                    "Referrals a gave b, outside or of no tier",
                    "Recos de a à b, externes ou sans précision");
    public static final Field REFERRAL_BA_INSIDE_COUNT = T.by(counted("referral, inside, b → a"))
            .count("referral_ba_inside_count", "Referrals b gave a, inside", "Recos de b à a, internes");
    public static final Field REFERRAL_BA_OUTSIDE_COUNT = T.by(Formula.of(
                    "Σ q [referral, outside or no tier, b → a]", "Σ q [referral, externe ou sans précision, b → a]"))
            .count(
                    "referral_ba_outside_count",
                    "Referrals b gave a, outside or of no tier",
                    "Recos de b à a, externes ou sans précision");
    public static final Field INTRODUCTION_AB_COUNT = T.by(counted("introduction, a → b"))
            .count("introduction_ab_count", "Introductions a made for b", "Mises en relation faites par a pour b");
    public static final Field INTRODUCTION_BA_COUNT = T.by(counted("introduction, b → a"))
            .count("introduction_ba_count", "Introductions b made for a", "Mises en relation faites par b pour a");
    public static final Field INVITATION_AB_COUNT = T.by(counted("invitation, a → b"))
            .count("invitation_ab_count", "Invitations of b by a", "Invitations de b par a");
    public static final Field INVITATION_BA_COUNT = T.by(counted("invitation, b → a"))
            .count("invitation_ba_count", "Invitations of a by b", "Invitations de a par b");
    public static final Field TESTIMONIAL_AB_COUNT = T.by(counted("testimonial, a → b"))
            .count("testimonial_ab_count", "Testimonials a gave b", "Témoignages de a pour b");
    public static final Field TESTIMONIAL_BA_COUNT = T.by(counted("testimonial, b → a"))
            .count("testimonial_ba_count", "Testimonials b gave a", "Témoignages de b pour a");
    public static final Field INFORMATION_AB_COUNT = T.by(counted("information, a → b"))
            .count("information_ab_count", "Pieces of information a gave b", "Informations données par a à b");
    public static final Field INFORMATION_BA_COUNT = T.by(counted("information, b → a"))
            .count("information_ba_count", "Pieces of information b gave a", "Informations données par b à a");
    public static final Field HELP_AB_COUNT =
            T.by(counted("help, a → b")).count("help_ab_count", "Other help a gave b", "Autres aides de a à b");
    public static final Field HELP_BA_COUNT =
            T.by(counted("help, b → a")).count("help_ba_count", "Other help b gave a", "Autres aides de b à a");
    public static final Field ASK_AB_COUNT =
            T.by(counted("ask, a → b")).count("ask_ab_count", "Asks of a to b", "Demandes de a à b");
    public static final Field ASK_BA_COUNT =
            T.by(counted("ask, b → a")).count("ask_ba_count", "Asks of b to a", "Demandes de b à a");
    public static final Field CLOSED_BUSINESS_AB_COUNT = T.by(counted("closed_business, a → b"))
            .count(
                    "closed_business_ab_count",
                    "Thanks for closed business, a to b",
                    "Mercis pour business conclu, de a à b");
    public static final Field CLOSED_BUSINESS_BA_COUNT = T.by(counted("closed_business, b → a"))
            .count(
                    "closed_business_ba_count",
                    "Thanks for closed business, b to a",
                    "Mercis pour business conclu, de b à a");
    public static final Field SOCIAL_COUNT =
            T.by(counted("social")).count("social_count", "Meetings outside work", "Rencontres hors travail");
    public static final Field CO_ATTENDANCE_COUNT = T.by(Formula.of(
                    "|M(a) ∩ M(b)|, M the days of the window on which a member was at a meeting",
                    "|M(a) ∩ M(b)|, M les jours de la fenêtre où un membre était à une réunion"))
            .countOrNull(
                    "co_attendance_count",
                    "Meetings of their chapter at which both were present; that alone makes no tie",
                    "Réunions de leur groupe où les deux étaient présents ; cela seul ne fait pas un lien",
                    "they are of two chapters, or no two members of their chapter are known to have been at one meeting within the window",
                    "ils sont de deux groupes, ou aucune réunion de leur groupe avec deux membres présents n'est connue dans la fenêtre");
    public static final Field GIVEN_AB_COUNT = T.by(Formula.of(
                    "w_ab = Σ q [referral, introduction, invitation, testimonial, information, help, a → b]"))
            .count(
                    "given_ab_count",
                    "All help a gave b (w of a to b): referrals, introductions, invitations, testimonials, information, help",
                    "Toute l'aide de a à b (w) : recos, mises en relation, invitations, témoignages, informations, aides");
    public static final Field GIVEN_BA_COUNT = T.by(Formula.of(
                    "w_ba = Σ q [referral, introduction, invitation, testimonial, information, help, b → a]"))
            .count("given_ba_count", "All help b gave a", "Toute l'aide de b à a");
    public static final Field EXCHANGE_COUNT = T.by(Formula.of("S_ab = w_ab + w_ba + m_ab"))
            .count(
                    "exchange_count",
                    "All exchanges (S): help both ways and one-to-ones",
                    "Tous les échanges (S) : aides dans les deux sens et tête-à-tête");
    public static final Field EXCHANGE_EVER_COUNT = T.by(
                    Formula.of("S_ab over all history", "S_ab sur tout l'historique"))
            .count(
                    "exchange_ever_count",
                    "All exchanges, over all history",
                    "Tous les échanges, sur tout l'historique");
    public static final Field EVENT_COUNT = T.by(
                    Formula.of("Σ q over all kinds and all history", "Σ q sur tous les types et tout l'historique"))
            .count(
                    "event_count",
                    "Events of every kind, as often as their quantity, over all history",
                    "Événements de tout type, selon leur quantité, sur tout l'historique");
    public static final Field STRENGTH = T.by(Formula.of(
                            "Σ q · 2^(−(T − d) / h), h = `decay.half-life-months` · 30 days",
                            "Σ q · 2^(−(T − d) / h), h = `decay.half-life-months` · 30 jours")
                    .range("0 … `event_count`"))
            .real(
                    "strength",
                    "Sum over all events, as often as their quantity, of 2^(-age/half-life): the recent weighs more",
                    "Somme sur tous les événements, selon leur quantité, de 2^(-âge/demi-vie) : le récent pèse plus");
    public static final Field STRENGTH_TREND = T.by(Formula.of(
                            "Σ q · 2^(−(T′ − d) / h) over d ≤ T′ = T − 90 days",
                            "Σ q · 2^(−(T′ − d) / h) sur d ≤ T′ = T − 90 jours")
                    .range("0 … `event_count`"))
            .real(
                    "strength_trend",
                    "The strength as it was 90 days before; 0 if there was no event yet",
                    "La force telle qu'elle était 90 jours plus tôt ; 0 s'il n'y avait encore aucun événement");
    public static final Field ACTIVE_MONTHS = T.by(Formula.of(
                            "number of calendar months of the window with a dated event",
                            "nombre de mois civils de la fenêtre avec un événement daté")
                    .range("0 … `possible_months`"))
            .countOrNull(
                    "active_months",
                    "Calendar months with an event within the window, cut where either left; periods over 31 days have no month",
                    "Mois civils avec un événement dans la fenêtre, coupés au départ de l'un d'eux ; une période de plus de 31 jours n'a pas de mois",
                    UNDATED_EN,
                    UNDATED_FR);
    public static final Field POSSIBLE_MONTHS = T.by(
                    Formula.of(
                            "number of calendar months from max(first dated d, first day of the window) to min(T, day of leaving of a, of b)",
                            "nombre de mois civils de max(premier d daté, premier jour de la fenêtre) à min(T, départ de a, départ de b)"))
            .countOrNull(
                    "possible_months",
                    "Calendar months from the pair's first event, or the window's start if later, to the as-of month, cut where either left",
                    "Mois civils du premier événement, ou du début de la fenêtre, au mois d'arrêté, coupés au départ de l'un d'eux",
                    UNDATED_EN,
                    UNDATED_FR);
    public static final Field BURSTINESS = T.by(Formula.of(
                            "A = (√(n + 1)·r − √(n − 1)) / ((√(n + 1) − 2)·r + √(n − 1)), r = σ/μ of the n gaps in days between one dated event of the window and the next",
                            "A = (√(n + 1)·r − √(n − 1)) / ((√(n + 1) − 2)·r + √(n − 1)), r = σ/μ des n écarts en jours entre un événement daté de la fenêtre et le suivant")
                    .range("−1 … 1")
                    .source("Kim & Jo 2016, doi:10.1103/PhysRevE.94.032311"))
            .realOrNull(
                    "burstiness",
                    "How unevenly the events of the window follow each other: -1 like a clock, 0 as by chance, 1 in two bursts (Kim and Jo 2016)",
                    "Irrégularité des événements de la fenêtre : -1 comme une horloge, 0 comme au hasard, 1 en deux salves (Kim et Jo 2016)",
                    "fewer than six dated events within the window, or all on one day",
                    "moins de six événements datés dans la fenêtre, ou tous le même jour");
    public static final Field KIND_COUNT = T.by(Formula.of(
                            "number of the eight kinds with Σ q > 0 within the window",
                            "nombre, sur huit, des types avec Σ q > 0 dans la fenêtre")
                    .range("0 … `possible_kind_count`"))
            .count(
                    "kind_count",
                    "How many kinds of meeting and help there were within the window, of eight: one_to_one, referral, introduction, invitation, testimonial, information, help, social",
                    "Nombre de types de rencontres et d'aides dans la fenêtre, sur huit : one_to_one, referral, introduction, invitation, testimonial, information, help, social");
    public static final Field POSSIBLE_KIND_COUNT = T.by(Formula.of(
                            "8 with an activity log among the exports of either's chapter, else 2",
                            "8 avec un journal d'activité parmi les exports du groupe de l'un d'eux, sinon 2")
                    .range("2, 8"))
            .count(
                    "possible_kind_count",
                    "How many of these kinds their chapters' exports can tell of: 8 with an activity log, 2 with slips alone",
                    "Nombre de ces types que les exports de leurs groupes peuvent dire : 8 avec un journal d'activité, 2 avec les seuls bordereaux");
    public static final Field STAGE = T.by(Formula.of(
                    "the last of exchange, met, trusted, mutual whose conditions hold, see Stages",
                    "la dernière de exchange, met, trusted, mutual dont les conditions sont remplies, voir Étapes"))
            .textOrNull(
                    "stage",
                    "exchange, met, trusted or mutual",
                    "exchange, met, trusted ou mutual",
                    UNDATED_EN,
                    UNDATED_FR);
    public static final Field IS_RELATIONSHIP = T.by(Formula.of("`stage` ∈ {trusted, mutual} ∧ ¬`is_dormant`"))
            .flagOrNull(
                    "is_relationship",
                    "Whether the stage is trusted or mutual and the tie is not dormant",
                    "Si l'étape est trusted ou mutual et le lien n'est pas en sommeil",
                    UNDATED_EN,
                    UNDATED_FR);
    public static final Field IS_DORMANT = T.by(Formula.of(
                    "`last_on` ≤ T − `stages.dormant-after-months` months",
                    "`last_on` ≤ T − `stages.dormant-after-months` mois"))
            .flag(
                    "is_dormant",
                    "Whether nothing has happened for six months",
                    "S'il ne s'est rien passé depuis six mois");
    public static final Field BALANCE = T.by(
                    Formula.of("(x − y) / n, x = w_ab, y = w_ba, n = x + y").range("−1 … 1"))
            .realOrNull(
                    "balance",
                    "(given_ab - given_ba) / (given_ab + given_ba): 1 all from a, -1 all from b",
                    "(given_ab - given_ba) / (given_ab + given_ba) : 1 tout vient de a, -1 tout vient de b",
                    NO_HELP_EN,
                    NO_HELP_FR);
    public static final Field BALANCE_PRIOR_A = T.by(Formula.of(
                            "the a that makes Π BB(x | n, a, a) over all ties greatest",
                            "le a qui rend maximal Π BB(x | n, a, a) sur tous les liens")
                    .range("0.05 … 1000"))
            .real(
                    "balance_prior_a",
                    "How alike all pairs are in sharing evenly: the a of the Beta(a, a) from which their true shares come; 1000 is the most",
                    "Ressemblance de toutes les paires quant au partage égal : le a de la loi Bêta(a, a) de leurs parts réelles ; 1000 au plus");
    public static final Field BALANCE_PROBABILITY = T.by(Formula.of(
                            "P(share > ½), share ~ Beta(x + a, y + a), a = `balance_prior_a`",
                            "P(part > ½), part ~ Bêta(x + a, y + a), a = `balance_prior_a`")
                    .range("0 … 1"))
            .realOrNull(
                    "balance_probability",
                    "Probability that a truly gives more than b",
                    "Probabilité que a donne réellement plus que b",
                    NO_HELP_EN,
                    NO_HELP_FR);
    public static final Field HABIT_SHARE = T.by(Formula.of(
                            "π = o_a·r_b / (o_a·r_b + o_b·r_a), o_a = s_out(a) − w_ab + ½, r_b = s_in(b) − w_ab + ½, o_b = s_out(b) − w_ba + ½, r_a = s_in(a) − w_ba + ½")
                    .range("0 … 1"))
            .real(
                    "habit_share",
                    "Share of their help that would come from a if both did here as they do elsewhere",
                    "Part de leur aide qui viendrait de a si les deux faisaient ici comme ailleurs");
    public static final Field HABIT_PRIOR_A = T.by(Formula.of(
                            "the a that makes Π BB(x | n, 2aπ, 2a(1 − π)) over all ties greatest",
                            "le a qui rend maximal Π BB(x | n, 2aπ, 2a(1 − π)) sur tous les liens")
                    .range("0.05 … 1000"))
            .real(
                    "habit_prior_a",
                    "How alike all pairs are in doing as elsewhere: twice this is the concentration of the Beta distribution around habit_share; 1000 is the most",
                    "Ressemblance de toutes les paires quant à leurs habitudes : la moitié de la concentration de la loi Bêta autour de habit_share ; 1000 au plus");
    public static final Field HABIT_PROBABILITY = T.by(Formula.of(
                            "P(share > π), share ~ Beta(x + 2aπ, y + 2a(1 − π)), a = `habit_prior_a`",
                            "P(part > π), part ~ Bêta(x + 2aπ, y + 2a(1 − π)), a = `habit_prior_a`")
                    .range("0 … 1"))
            .realOrNull(
                    "habit_probability",
                    "Probability that a truly gives more than habit_share",
                    "Probabilité que a donne réellement plus que habit_share",
                    NO_HELP_EN,
                    NO_HELP_FR);
    public static final Field BALANCE_LABEL = T.by(
                    Formula.of(
                            "too_few: n < 6; gives_more: `habit_probability` ≥ .95 and P(X ≥ x) ≤ .05, X of Bin(n, π); receives_more: ≤ .05 and P(X ≤ x) ≤ .05; as_usual: else, and always where `habit_prior_a` is 1000",
                            "too_few : n < 6 ; gives_more : `habit_probability` ≥ 0,95 et P(X ≥ x) ≤ 0,05, X de loi Bin(n, π) ; receives_more : ≤ 0,05 et P(X ≤ x) ≤ 0,05 ; as_usual : sinon, et toujours si `habit_prior_a` vaut 1000"))
            .text(
                    "balance_label",
                    "What a gives, against what both do elsewhere: too_few (fewer than six), as_usual, gives_more, receives_more; as_usual for all where habit_prior_a is 1000",
                    "Ce que a donne, comparé à ce que les deux font ailleurs : too_few (moins de six), as_usual, gives_more, receives_more ; as_usual pour tous si habit_prior_a vaut 1000");
    public static final Field OVERLAP = T.by(Formula.of(
                            "c / (k_a − 1 + k_b − 1 − c), k the `contact_count` of each, c the contacts in common",
                            "c / (k_a − 1 + k_b − 1 − c), k le `contact_count` de chacun, c leurs contacts communs")
                    .range("0 … 1")
                    .source("Onnela et al. 2007, doi:10.1073/pnas.0610245104"))
            .realOrNull(
                    "overlap",
                    "Of all other contacts of both members, the share that both have",
                    "Part des contacts communs parmi tous les autres contacts des deux membres",
                    "no exchange within the window, or neither has another contact",
                    "aucun échange dans la fenêtre, ou aucun des deux n'a d'autre contact");
    public static final Field FIRST_ON = T.by(Formula.of("min d over all history", "min d sur tout l'historique"))
            .day("first_on", "Day of the first event", "Jour du premier événement");
    public static final Field LAST_ON =
            T.by(Formula.of("max d")).day("last_on", "Day of the last event", "Jour du dernier événement");
    public static final Field FIRST_ONE_TO_ONE_ON = T.by(
                    Formula.of("min d [one_to_one], over all history", "min d [one_to_one], sur tout l'historique"))
            .dayOrNull(
                    "first_one_to_one_on",
                    "Day of the first one-to-one, over all history",
                    "Jour du premier tête-à-tête, sur tout l'historique",
                    "no one-to-one on record",
                    "aucun tête-à-tête enregistré");
    public static final Field PREMATURE_ASK_AB_COUNT = T.by(Formula.of(
                            "Σ q [ask, a → b, dated, with no one-to-one whose period ends before the ask's begins]",
                            "Σ q [ask, a → b, datées, sans tête-à-tête dont la période finisse avant le début de celle de la demande]")
                    .range("0 … `ask_ab_count`"))
            .countOrNull(
                    "premature_ask_ab_count",
                    "Those of ask_ab_count that no one-to-one came before; one in the same period did not",
                    "Parmi ask_ab_count, celles qu'aucun tête-à-tête n'a précédées ; un tête-à-tête de la même période ne précède pas",
                    UNORDERED_EN,
                    UNORDERED_FR);
    public static final Field PREMATURE_ASK_BA_COUNT = T.by(Formula.of(
                            "Σ q [ask, b → a, dated, with no one-to-one whose period ends before the ask's begins]",
                            "Σ q [ask, b → a, datées, sans tête-à-tête dont la période finisse avant le début de celle de la demande]")
                    .range("0 … `ask_ba_count`"))
            .countOrNull(
                    "premature_ask_ba_count",
                    "Those of ask_ba_count that no one-to-one came before; one in the same period did not",
                    "Parmi ask_ba_count, celles qu'aucun tête-à-tête n'a précédées ; un tête-à-tête de la même période ne précède pas",
                    UNORDERED_EN,
                    UNORDERED_FR);
    public static final Field EARLY_REFERRAL_AB_COUNT = T.by(
                    Formula.of(
                            "Σ q [referral, a → b, dated, of a day before the first day of the first one-to-one's period, or with none on record]",
                            "Σ q [referral, a → b, datées, d'un jour antérieur au premier jour de la période du premier tête-à-tête, ou sans aucun tête-à-tête]"))
            .countOrNull(
                    "early_referral_ab_count",
                    "Referrals of a to b within the window before the pair's first one-to-one, or with none to this day: neither good nor bad",
                    "Recos de a à b dans la fenêtre avant le premier tête-à-tête de la paire, ou sans aucun à ce jour : ni bien ni mal",
                    UNORDERED_EN,
                    UNORDERED_FR);
    public static final Field EARLY_REFERRAL_BA_COUNT = T.by(
                    Formula.of(
                            "Σ q [referral, b → a, dated, of a day before the first day of the first one-to-one's period, or with none on record]",
                            "Σ q [referral, b → a, datées, d'un jour antérieur au premier jour de la période du premier tête-à-tête, ou sans aucun tête-à-tête]"))
            .countOrNull(
                    "early_referral_ba_count",
                    "Referrals of b to a within the window before the pair's first one-to-one, or with none to this day: neither good nor bad",
                    "Recos de b à a dans la fenêtre avant le premier tête-à-tête de la paire, ou sans aucun à ce jour : ni bien ni mal",
                    UNORDERED_EN,
                    UNORDERED_FR);
    public static final Field FIRST_GIVEN_AB_ON = T.by(Formula.of(
                    "min d [help of every kind, a → b, dated, all history]",
                    "min d [toute aide, a → b, datée, tout l'historique]"))
            .dayOrNull(
                    "first_given_ab_on",
                    "Day on which a first helped b, over all history",
                    "Jour de la première aide de a à b, sur tout l'historique",
                    "no help of a to b with a period of at most 31 days",
                    "aucune aide de a à b dont la période a 31 jours au plus");
    public static final Field FIRST_GIVEN_BA_ON = T.by(Formula.of(
                    "min d [help of every kind, b → a, dated, all history]",
                    "min d [toute aide, b → a, datée, tout l'historique]"))
            .dayOrNull(
                    "first_given_ba_on",
                    "Day on which b first helped a, over all history",
                    "Jour de la première aide de b à a, sur tout l'historique",
                    "no help of b to a with a period of at most 31 days",
                    "aucune aide de b à a dont la période a 31 jours au plus");
    public static final Field FIRST_GIVER = T.by(Formula.of(
                    "a where `first_given_ab_on` < `first_given_ba_on`, b where it is the later",
                    "a si `first_given_ab_on` < `first_given_ba_on`, b si c'est l'inverse"))
            .textOrNull(
                    "first_giver",
                    "Member who helped first",
                    "Membre qui a aidé le premier",
                    "help went one way only, both first days are the same, or some help has a period over 31 days",
                    "l'aide n'est allée que dans un sens, les deux premiers jours sont le même, ou une aide a une période de plus de 31 jours");
    public static final Field IS_BEFORE_DATA = T.by(
                    Formula.of(
                            "|first day seen − first day of the data of a's or of b's chapter| ≤ 90 days, or neither is known",
                            "|premier jour vu − premier jour des données du groupe de a ou de b| ≤ 90 jours, ou aucun des deux n'est connu"))
            .flag(
                    "is_before_data",
                    "Whether the pair may be older than the data: first seen within 90 days of the first data of either's chapter",
                    "Si la paire peut être plus ancienne que les données : apparue à moins de 90 jours des premières données du groupe de l'un d'eux");
    public static final Field DAYS_SINCE_LAST = T.by(Formula.of("T − `last_on`"))
            .count(
                    "days_since_last",
                    "Days from the last event to the as-of date",
                    "Jours du dernier événement à la date d'arrêté");

    public static final Table TABLE = T.key(MEMBER_A_ID, MEMBER_B_ID)
            .order(CHAPTER_A_ID, MEMBER_A_ID, MEMBER_B_ID)
            .build();

    /** Columns that need more than the pair: what its members do elsewhere, and how all pairs differ. */
    static final List<Field> AGAINST_ALL = List.of(
            BALANCE_PRIOR_A,
            BALANCE_PROBABILITY,
            HABIT_SHARE,
            HABIT_PRIOR_A,
            HABIT_PROBABILITY,
            BALANCE_LABEL,
            OVERLAP);

    private static Formula counted(String events) {
        return Formula.of("Σ q [" + events + "]");
    }

    private Ties() {}
}
