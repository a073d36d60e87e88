package org.soundings.tables;

import java.util.List;

/** Internal: what all events of a pair add up to, before the members of the pair are looked up. */
public final class PairTotals {
    private static final Table.Builder T =
            Table.named("pair_totals", "What all events of a pair add up to.", "Totaux des événements d'une paire.");

    /** The columns of a tie that need nothing but the pair's events, and no other column. */
    public static final List<Field> SUMS = List.of(
            Ties.ONE_TO_ONE_COUNT,
            Ties.REFERRAL_AB_INSIDE_COUNT,
            Ties.REFERRAL_AB_OUTSIDE_COUNT,
            Ties.REFERRAL_BA_INSIDE_COUNT,
            Ties.REFERRAL_BA_OUTSIDE_COUNT,
            Ties.INTRODUCTION_AB_COUNT,
            Ties.INTRODUCTION_BA_COUNT,
            Ties.INVITATION_AB_COUNT,
            Ties.INVITATION_BA_COUNT,
            Ties.TESTIMONIAL_AB_COUNT,
            Ties.TESTIMONIAL_BA_COUNT,
            Ties.INFORMATION_AB_COUNT,
            Ties.INFORMATION_BA_COUNT,
            Ties.HELP_AB_COUNT,
            Ties.HELP_BA_COUNT,
            Ties.ASK_AB_COUNT,
            Ties.ASK_BA_COUNT,
            Ties.CLOSED_BUSINESS_AB_COUNT,
            Ties.CLOSED_BUSINESS_BA_COUNT,
            Ties.SOCIAL_COUNT);

    public static final Field A_NO = T.same(NumberedTies.A_NO);
    public static final Field B_NO = T.same(NumberedTies.B_NO);

    static {
        SUMS.forEach(T::same);
        List.of(
                        Ties.EXCHANGE_COUNT,
                        Ties.EXCHANGE_EVER_COUNT,
                        Ties.EVENT_COUNT,
                        Ties.STRENGTH,
                        Ties.STRENGTH_TREND,
                        Ties.STAGE,
                        Ties.FIRST_ON,
                        Ties.LAST_ON,
                        Ties.FIRST_ONE_TO_ONE_ON,
                        Ties.PREMATURE_ASK_AB_COUNT,
                        Ties.PREMATURE_ASK_BA_COUNT,
                        Ties.EARLY_REFERRAL_AB_COUNT,
                        Ties.EARLY_REFERRAL_BA_COUNT,
                        Ties.FIRST_GIVEN_AB_ON,
                        Ties.FIRST_GIVEN_BA_ON)
                .forEach(T::same);
    }

    public static final Field FIRST_DATED_ON = T.dayOrNull(
            "first_dated_on",
            "Day of the first event with a period of at most 31 days",
            "Jour du premier événement dont la période a 31 jours au plus",
            "all evidence has periods over 31 days",
            "toutes les preuves ont des périodes de plus de 31 jours");
    public static final Field FIRST_SEEN_ON = T.day(
            "first_seen_on",
            "Day of the first event; of one with a period over 31 days, that period's first day",
            "Jour du premier événement ; pour une période de plus de 31 jours, son premier jour");
    public static final Field IS_MET_UNDATED = T.flag(
            "is_met_undated",
            "Whether a one-to-one has a period over 31 days",
            "Si un tête-à-tête a une période de plus de 31 jours");
    public static final Field IS_GIVEN_UNDATED = T.flag(
            "is_given_undated",
            "Whether help has a period over 31 days",
            "Si une aide a une période de plus de 31 jours");
    public static final Field MONTH_BITS = T.numbers(
            "month_bits",
            "Calendar months with a dated event within the window, as bits: the lowest bit of the first number is the as-of month, the next the month before",
            "Mois civils avec un événement daté dans la fenêtre, un bit par mois en remontant depuis celui de l'arrêté");
    public static final Field DAY_BITS = T.numbers(
            "day_bits",
            "Days with a dated event within the window, as bits: the lowest bit of the first number is the as-of date, the next the day before",
            "Jours avec un événement daté dans la fenêtre, un bit par jour en remontant depuis la date d'arrêté");
    public static final Field DATED_COUNT = T.count(
            "dated_count",
            "Events of every kind within the window with a period of at most 31 days, as often as their quantity",
            "Événements de tout type dans la fenêtre dont la période a 31 jours au plus, selon leur quantité");

    public static final Table TABLE = T.key(A_NO, B_NO).build();

    private PairTotals() {}
}
