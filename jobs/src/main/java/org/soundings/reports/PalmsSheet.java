package org.soundings.reports;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.soundings.tables.ChapterSheets;
import org.soundings.tables.ChapterSheets.OfPalms;
import org.soundings.tables.ControlFigure;
import org.soundings.tables.ControlTotals;
import org.soundings.tables.Field;

/** What a chapter's page says of its last PALMS: the one that ends last, of those the longest. Sums and counts, no member. */
final class PalmsSheet {

    private PalmsSheet() {}

    static Dataset<Row> of(Dataset<Row> controlTotals) {
        Column isTotal = ControlTotals.MEMBER_ID.col().isNull();
        Column isGiven =
                ControlTotals.FIGURE.col().isin(ControlFigure.GIVEN_INSIDE.code(), ControlFigure.GIVEN_OUTSIDE.code());
        Column isMeeting = ControlTotals.FIGURE.col().equalTo(ControlFigure.ONE_TO_ONE.code());
        Column less = ControlTotals.DIFFERENCE_COUNT
                .col()
                .lt(0L)
                .or(ControlTotals.DIFFERENCE_AMOUNT.col().lt(0));
        Column more = ControlTotals.DIFFERENCE_COUNT
                .col()
                .gt(0L)
                .or(ControlTotals.DIFFERENCE_AMOUNT.col().gt(0));
        Column isUnlisted = ControlTotals.PALMS_COUNT
                .col()
                .isNull()
                .and(ControlTotals.PALMS_AMOUNT.col().isNull());
        Column[] sums = {
            sum(OfPalms.PALMS_REFERRAL_COUNT, isTotal.and(isGiven), ControlTotals.PALMS_COUNT),
            sum(OfPalms.SLIPS_REFERRAL_COUNT, isTotal.and(isGiven), ControlTotals.SLIPS_COUNT),
            sum(OfPalms.PALMS_ONE_TO_ONE_COUNT, isTotal.and(isMeeting), ControlTotals.PALMS_COUNT),
            sum(OfPalms.SLIPS_ONE_TO_ONE_COUNT, isTotal.and(isMeeting), ControlTotals.SLIPS_COUNT),
            members(OfPalms.DIFFERING_MEMBER_COUNT, more.or(less).or(isUnlisted)),
            members(OfPalms.EXCEEDING_MEMBER_COUNT, less)
        };
        Column length = datediff(ControlTotals.PERIOD_END.col(), ControlTotals.PERIOD_START.col());
        Column palms = struct(OfPalms.TABLE.columns());
        return controlTotals
                .groupBy(
                        ControlTotals.CHAPTER_ID.col(),
                        ControlTotals.FILE_ID.col(),
                        ControlTotals.PERIOD_START.col(),
                        ControlTotals.PERIOD_END.col(),
                        ControlTotals.SLIPS_COVERAGE.col(),
                        ControlTotals.COVERED_DAYS.col())
                .agg(sums[0], java.util.Arrays.copyOfRange(sums, 1, sums.length))
                .groupBy(ControlTotals.CHAPTER_ID.col())
                .agg(max_by(palms, struct(ControlTotals.PERIOD_END.col(), length, ControlTotals.FILE_ID.col()))
                        .as(ChapterSheets.PALMS.name()));
    }

    private static Column sum(Field field, Column condition, Field count) {
        return field.from(coalesce(functions.sum(when(condition, count.col())), lit(0L)));
    }

    private static Column members(Field field, Column condition) {
        return field.from(countDistinct(when(condition, ControlTotals.MEMBER_ID.col())));
    }
}
