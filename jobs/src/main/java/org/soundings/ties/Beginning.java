package org.soundings.ties;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.soundings.tables.ChapterSources;
import org.soundings.tables.Field;
import org.soundings.tables.NumberedMembers;
import org.soundings.tables.PairTotals;

/**
 * Whether what came first between two members is on record, over the totals of the pair joined with both.
 *
 * <p>A pair first seen within {@value #DAYS} days of the first data of either's chapter may be older than the data. One
 * first seen within as many days of the start of either's membership had no time to meet first. A pair whose first event
 * is undated is seen from that period's first day.
 */
final class Beginning {

    static final int DAYS = 90;

    private Beginning() {}

    /** Whether the pair may be older than the data; true where no data of either's chapter are known. */
    static Column isBeforeData() {
        Field start = ChapterSources.DATA_START_ON;
        Column isUnknown =
                start.of(TieStage.A).isNull().and(start.of(TieStage.B).isNull());
        return isUnknown.or(isNearEither(start));
    }

    /** Whether the order of the pair's steps can be judged. */
    static Column isOnRecord() {
        return isBeforeData().or(isNearEither(NumberedMembers.JOINED_ON)).unary_$bang();
    }

    private static Column isNearEither(Field start) {
        return isNear(start.of(TieStage.A)).or(isNear(start.of(TieStage.B)));
    }

    private static Column isNear(Column start) {
        return coalesce(abs(datediff(PairTotals.FIRST_SEEN_ON.col(), start)).leq(DAYS), lit(false));
    }
}
