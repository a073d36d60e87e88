package org.soundings.members;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.rank;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Where a value stands among the values of a group: the share of those below it and half of those equal to it, its own
 * among them.
 *
 * <p>Between 0 and 1, ½ on average; null for a null, which is none of the values. One sort of each group.
 */
record MidRank(Column value, Column... group) {

    Column share() {
        WindowSpec ascending = Window.partitionBy(group).orderBy(value.asc_nulls_last());
        Column below = rank().over(ascending).minus(1);
        Column equal = count(value).over(ascending.rangeBetween(Window.currentRow(), Window.currentRow()));
        return below.plus(equal.divide(2)).divide(size());
    }

    /** How many values the group has. */
    Column size() {
        WindowSpec all = Window.partitionBy(group)
                .orderBy(value.asc_nulls_last())
                .rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing());
        return count(value).over(all);
    }
}
