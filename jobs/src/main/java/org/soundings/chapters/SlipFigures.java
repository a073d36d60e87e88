package org.soundings.chapters;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.ControlFigure;
import org.soundings.tables.ControlTotals;
import org.soundings.tables.EventKind;
import org.soundings.tables.Field;
import org.soundings.tables.NumberedEvents;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.Tier;

/**
 * The figures of PALMS as the slips tell them: each event counts for those of its members whose own chapter's exports
 * hold it, since PALMS sums up what one chapter has on file.
 */
final class SlipFigures {

    private static final String BOTH = "both";
    private static final String GIVER = "giver";
    private static final String RECEIVER = "receiver";

    private SlipFigures() {}

    /**
     * Counts and amounts by chapter, member, figure, currency and period, under the names of {@link ControlTotals}.
     *
     * @param events rows of {@link NumberedEvents}
     */
    static Dataset<Row> of(Dataset<Row> events) {
        Column isReferral = is(EventKind.REFERRAL);
        Column isInside = coalesce(NumberedEvents.TIER.col().equalTo(Tier.INSIDE.code()), lit(false));
        Column given = when(isReferral.and(isInside), code(ControlFigure.GIVEN_INSIDE))
                .when(isReferral, code(ControlFigure.GIVEN_OUTSIDE))
                .when(is(EventKind.ONE_TO_ONE), code(ControlFigure.ONE_TO_ONE))
                .when(is(EventKind.VISITOR), code(ControlFigure.VISITOR))
                .when(is(EventKind.EDUCATION), code(ControlFigure.EDUCATION));
        Column received = when(isReferral.and(isInside), code(ControlFigure.RECEIVED_INSIDE))
                .when(isReferral, code(ControlFigure.RECEIVED_OUTSIDE))
                .when(is(EventKind.ONE_TO_ONE), code(ControlFigure.ONE_TO_ONE))
                .when(is(EventKind.CLOSED_BUSINESS), code(ControlFigure.CLOSED_BUSINESS));
        Dataset<Row> sides = side(events, given, GIVER, NumberedEvents.FROM_CHAPTER_ID, NumberedEvents.FROM_NO)
                .union(side(events, received, RECEIVER, NumberedEvents.TO_CHAPTER_ID, NumberedEvents.TO_NO));
        return sides.groupBy(
                        ControlTotals.CHAPTER_ID.col(),
                        NumberedMembers.MEMBER_NO.col(),
                        ControlTotals.FIGURE.col(),
                        ControlTotals.CURRENCY_CODE.col(),
                        NumberedEvents.PERIOD_START.col(),
                        NumberedEvents.PERIOD_END.col())
                .agg(
                        ControlTotals.SLIPS_COUNT.from(sum(ControlTotals.SLIPS_COUNT.col())),
                        ControlTotals.SLIPS_AMOUNT.from(sum(ControlTotals.SLIPS_AMOUNT.col())));
    }

    private static Dataset<Row> side(Dataset<Row> events, Column figure, String reporter, Field chapter, Field member) {
        Column isAmount = figure.equalTo(ControlFigure.CLOSED_BUSINESS.code());
        return events.where(NumberedEvents.REPORTED_BY
                        .col()
                        .isin(BOTH, reporter)
                        .and(figure.isNotNull())
                        .and(chapter.col().isNotNull())
                        .and(member.col().isNotNull()))
                .select(
                        ControlTotals.CHAPTER_ID.from(chapter.col()),
                        NumberedMembers.MEMBER_NO.from(member.col()),
                        ControlTotals.FIGURE.from(figure),
                        ControlTotals.CURRENCY_CODE.from(when(isAmount, NumberedEvents.CURRENCY_CODE.col())),
                        NumberedEvents.PERIOD_START.col(),
                        NumberedEvents.PERIOD_END.col(),
                        ControlTotals.SLIPS_COUNT.from(
                                when(isAmount, lit(null)).otherwise(NumberedEvents.QUANTITY_COUNT.col())),
                        ControlTotals.SLIPS_AMOUNT.from(when(isAmount, NumberedEvents.AMOUNT.col())));
    }

    private static Column is(EventKind kind) {
        return NumberedEvents.KIND.col().equalTo(kind.code());
    }

    private static Column code(ControlFigure figure) {
        return lit(figure.code());
    }
}
