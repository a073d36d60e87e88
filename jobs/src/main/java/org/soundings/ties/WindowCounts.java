package org.soundings.ties;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.soundings.tables.EventKind;
import org.soundings.tables.Field;
import org.soundings.tables.NumberedEvents;
import org.soundings.tables.PairedEvents;
import org.soundings.tables.Tier;
import org.soundings.tables.Ties;

/** Counts of a pair's events within the window, by kind and direction: the sums of their quantities, over {@link PairedEvents}. */
final class WindowCounts {

    private final PairEvent event;
    private final Map<Field, Column> counted = new LinkedHashMap<>();

    WindowCounts(PairEvent event) {
        this.event = event;
        counted.put(Ties.ONE_TO_ONE_COUNT, event.is(EventKind.ONE_TO_ONE));
        Column inside = coalesce(NumberedEvents.TIER.col().equalTo(Tier.INSIDE.code()), lit(false));
        Column referral = event.is(EventKind.REFERRAL);
        bothWays(referral.and(inside), Ties.REFERRAL_AB_INSIDE_COUNT, Ties.REFERRAL_BA_INSIDE_COUNT);
        bothWays(referral.and(inside.unary_$bang()), Ties.REFERRAL_AB_OUTSIDE_COUNT, Ties.REFERRAL_BA_OUTSIDE_COUNT);
        bothWays(event.is(EventKind.INTRODUCTION), Ties.INTRODUCTION_AB_COUNT, Ties.INTRODUCTION_BA_COUNT);
        bothWays(event.is(EventKind.INVITATION), Ties.INVITATION_AB_COUNT, Ties.INVITATION_BA_COUNT);
        bothWays(event.is(EventKind.TESTIMONIAL), Ties.TESTIMONIAL_AB_COUNT, Ties.TESTIMONIAL_BA_COUNT);
        bothWays(event.is(EventKind.INFORMATION), Ties.INFORMATION_AB_COUNT, Ties.INFORMATION_BA_COUNT);
        bothWays(event.is(EventKind.HELP), Ties.HELP_AB_COUNT, Ties.HELP_BA_COUNT);
        bothWays(event.is(EventKind.ASK), Ties.ASK_AB_COUNT, Ties.ASK_BA_COUNT);
        bothWays(event.is(EventKind.CLOSED_BUSINESS), Ties.CLOSED_BUSINESS_AB_COUNT, Ties.CLOSED_BUSINESS_BA_COUNT);
        bothWays(event.isPrematureAsk(), Ties.PREMATURE_ASK_AB_COUNT, Ties.PREMATURE_ASK_BA_COUNT);
        bothWays(event.isEarlyReferral(), Ties.EARLY_REFERRAL_AB_COUNT, Ties.EARLY_REFERRAL_BA_COUNT);
        counted.put(Ties.SOCIAL_COUNT, event.is(EventKind.SOCIAL));
    }

    List<Column> columns() {
        return counted.entrySet().stream()
                .map(entry -> entry.getKey().from(sumWhere(entry.getValue())))
                .toList();
    }

    private void bothWays(Column condition, Field aToB, Field bToA) {
        counted.put(aToB, condition.and(event.fromA()));
        counted.put(bToA, condition.and(event.fromB()));
    }

    private Column sumWhere(Column condition) {
        return sum(when(event.isInWindow().and(condition), event.quantity()).otherwise(0L));
    }
}
