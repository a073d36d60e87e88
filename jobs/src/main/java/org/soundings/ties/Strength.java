package org.soundings.ties;

import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pow;
import static org.apache.spark.sql.functions.rint;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.config.Settings;

/**
 * How alive a pair's exchange is: the recent weighs more than the old.
 *
 * <p>strength(T) = Σ_events q · 2^(−(T−t)/h), over all events by T; q is the event's quantity, t its day, h the half-life.
 *
 * <p>0 before the first event. Sums of doubles depend on their order, so each term is cut into whole multiples of 2^-32
 * and, of what remains, of 2^-72, which are added as integers: the same value however the events are spread, exact to
 * 2^-72. Holds for quantities that add up to less than 2^31 a pair; more fails as an overflow. Source: METRICS, per tie 2.
 */
final class Strength {

    private static final double COARSE = 0x1p32;
    private static final double FINE = 0x1p40;

    private final PairEvent event;
    private final double halfLifeDays;

    Strength(PairEvent event, Settings.Decay decay) {
        this.event = event;
        this.halfLifeDays = decay.halfLifeDays();
    }

    /** The aggregate: strength on a day. */
    Column on(Column day) {
        Column age = datediff(day, event.day());
        Column term = event.quantity()
                .cast(DataTypes.DoubleType)
                .multiply(pow(lit(2.0), age.cast(DataTypes.DoubleType).divide(-halfLifeDays)))
                .multiply(COARSE);
        Column coarse = floor(term);
        Column fine = rint(term.minus(coarse.cast(DataTypes.DoubleType)).multiply(FINE))
                .cast(DataTypes.LongType);
        Column known = event.day().leq(day);
        return exactSum(known, coarse).divide(COARSE).plus(exactSum(known, fine).divide(COARSE * FINE));
    }

    private static Column exactSum(Column condition, Column term) {
        return sum(when(condition, term).otherwise(0L)).cast(DataTypes.DoubleType);
    }
}
