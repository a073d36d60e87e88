package org.soundings.ties;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.soundings.tables.ChapterSources;
import org.soundings.tables.Field;
import org.soundings.tables.Ties;

/**
 * In how many ways a pair meets and helps within the window: one-to-ones, referrals, introductions, invitations,
 * testimonials, information, help, meetings outside work.
 *
 * <p>0..8. Asks and thanks for closed business are no help. Source: METRICS, per tie 6.
 */
final class KindCount {

    /** What an activity log alone can tell of. */
    private static final List<List<Field>> LOGGED = List.of(
            List.of(Ties.INTRODUCTION_AB_COUNT, Ties.INTRODUCTION_BA_COUNT),
            List.of(Ties.INVITATION_AB_COUNT, Ties.INVITATION_BA_COUNT),
            List.of(Ties.TESTIMONIAL_AB_COUNT, Ties.TESTIMONIAL_BA_COUNT),
            List.of(Ties.INFORMATION_AB_COUNT, Ties.INFORMATION_BA_COUNT),
            List.of(Ties.HELP_AB_COUNT, Ties.HELP_BA_COUNT),
            List.of(Ties.SOCIAL_COUNT));

    private static final long ALL = 8;
    private static final long OF_SLIPS = 2;

    private KindCount() {}

    static Column kinds() {
        Column met = atLeastOne(List.of(Ties.ONE_TO_ONE_COUNT));
        Column referred = atLeastOne(List.of(
                Ties.REFERRAL_AB_INSIDE_COUNT,
                Ties.REFERRAL_AB_OUTSIDE_COUNT,
                Ties.REFERRAL_BA_INSIDE_COUNT,
                Ties.REFERRAL_BA_OUTSIDE_COUNT));
        return LOGGED.stream().map(KindCount::atLeastOne).reduce(met.plus(referred), Column::plus);
    }

    /** How many kinds the exports of either's chapter can tell of; those that the pair has are among them. */
    static Column possible() {
        Column isLogged = isLogged(TieStage.A).or(isLogged(TieStage.B));
        Column hasLogged = LOGGED.stream()
                .map(KindCount::atLeastOne)
                .reduce(Column::plus)
                .orElseThrow()
                .gt(0L);
        return when(isLogged.or(hasLogged), ALL).otherwise(OF_SLIPS);
    }

    private static Column isLogged(String side) {
        return coalesce(ChapterSources.IS_LOGGED.of(side), lit(false));
    }

    private static Column atLeastOne(List<Field> counts) {
        Column count = counts.stream().map(Field::col).reduce(Column::plus).orElseThrow();
        return when(count.gt(0L), 1L).otherwise(0L);
    }
}
