package org.soundings.members;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.soundings.tables.Field;

/**
 * On which side of an axis's cut a member is, and whether so near to it that chance may have put him there.
 *
 * <p>The cut is percentile ½ with a border of .05 on either side; where it is frozen, a value of the axis itself, with the
 * values at which the border began and ended.
 *
 * @param frozen nothing, or the lower end of the border, the cut and the upper end
 */
public record Side(Field axis, Field percentile, List<Double> frozen) {

    public static final double CUT = 0.5;

    /** So far from the cut, on either side, a percentile is near it. */
    public static final double BORDER = 0.05;

    /** A percentile that is .45 or .55 but for rounding is near. */
    private static final double ROUNDING = 1e-9;

    /** A member whose network is wide, or deep. */
    Column isHigh() {
        return frozen.isEmpty()
                ? percentile.col().geq(CUT)
                : when(percentile.col().isNotNull(), axis.col().geq(frozen.get(1)));
    }

    Column isNear() {
        return frozen.isEmpty()
                ? abs(percentile.col().minus(CUT)).leq(BORDER + ROUNDING)
                : when(percentile.col().isNotNull(), axis.col().between(frozen.get(0), frozen.get(2)));
    }

    /** The side, given that of some days before: near the cut, that one is kept where it is known. */
    Column isHigh(Column before) {
        return when(isNear().and(before.isNotNull()), before).otherwise(isHigh());
    }
}
