package org.soundings.chapters;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.config.Settings;
import org.soundings.tables.ChapterFlows;
import org.soundings.tables.ChapterThanks;
import org.soundings.tables.EventKind;
import org.soundings.tables.NumberedEvents;
import org.soundings.tables.Tier;

/**
 * Events between two chapters are added up, each way by itself, over the window. Who gives or thanks need not be known, if
 * the chapter is: a slips audit names the chapter that thanks and not the member. Chapters that do not export have rows
 * too, of what exports of the others tell of them.
 */
public final class FlowStage {

    private FlowStage() {}

    /**
     * What went from one chapter to another.
     *
     * @param events rows of {@link NumberedEvents}
     * @return rows of {@link ChapterFlows}
     */
    public static Dataset<Row> flows(Dataset<Row> events, Settings settings, LocalDate asOf) {
        List<String> kinds = new ArrayList<>(List.of(EventKind.CLOSED_BUSINESS.code()));
        EventKind.GIVEN.forEach(kind -> kinds.add(kind.code()));
        Column isReferral = is(EventKind.REFERRAL);
        Column isInside = coalesce(NumberedEvents.TIER.col().equalTo(Tier.INSIDE.code()), lit(false));
        Column isThanks = is(EventKind.CLOSED_BUSINESS);
        return ChapterFlows.TABLE.conform(across(events, settings, asOf)
                .where(NumberedEvents.KIND.col().isin(kinds.toArray()))
                .groupBy(ChapterFlows.FROM_CHAPTER_ID.col(), ChapterFlows.TO_CHAPTER_ID.col())
                .agg(
                        ChapterFlows.GIVEN_COUNT.from(counted(isThanks.unary_$bang())),
                        ChapterFlows.REFERRAL_INSIDE_COUNT.from(counted(isReferral.and(isInside))),
                        ChapterFlows.REFERRAL_OUTSIDE_COUNT.from(counted(isReferral.and(isInside.unary_$bang()))),
                        ChapterFlows.THANK_COUNT.from(counted(isThanks))));
    }

    /**
     * The amounts of thanks from one chapter to another.
     *
     * @param events rows of {@link NumberedEvents}
     * @return rows of {@link ChapterThanks}
     */
    public static Dataset<Row> thanks(Dataset<Row> events, Settings settings, LocalDate asOf) {
        return ChapterThanks.TABLE.conform(across(events, settings, asOf)
                .where(is(EventKind.CLOSED_BUSINESS)
                        .and(NumberedEvents.AMOUNT.col().isNotNull())
                        .and(NumberedEvents.CURRENCY_CODE.col().isNotNull()))
                .groupBy(
                        ChapterThanks.FROM_CHAPTER_ID.col(),
                        ChapterThanks.TO_CHAPTER_ID.col(),
                        ChapterThanks.CURRENCY_CODE.col())
                .agg(
                        ChapterThanks.THANK_COUNT.from(sum(NumberedEvents.QUANTITY_COUNT.col())),
                        ChapterThanks.THANKED_AMOUNT.from(sum(NumberedEvents.AMOUNT.col()))));
    }

    private static Dataset<Row> across(Dataset<Row> events, Settings settings, LocalDate asOf) {
        NumberedEvents.TABLE.check(events.schema());
        Column day = NumberedEvents.PERIOD_END.col();
        LocalDate before = asOf.minusMonths(settings.window().months());
        return events.where(NumberedEvents.FROM_CHAPTER_ID
                .col()
                .notEqual(NumberedEvents.TO_CHAPTER_ID.col())
                .and(NumberedEvents.QUANTITY_COUNT.col().gt(0L))
                .and(day.gt(lit(before)))
                .and(day.leq(lit(asOf))));
    }

    private static Column is(EventKind kind) {
        return NumberedEvents.KIND.col().equalTo(kind.code());
    }

    private static Column counted(Column condition) {
        return sum(when(condition, NumberedEvents.QUANTITY_COUNT.col()).otherwise(0L));
    }
}
