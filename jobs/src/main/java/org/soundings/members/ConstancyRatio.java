package org.soundings.members;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.Arcs;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;

/**
 * How constant a member's contacts are: 1 where something happens every month, with half of them at least.
 *
 * <p>median over mature ties of active/possible months.
 *
 * <p>0..1; null where no mature tie has a possible month: ties whose events are all undated have none, nor those with
 * someone who left before the window. Source: METRICS, per member.
 */
final class ConstancyRatio implements Measure {

    @Override
    public Field field() {
        return MemberScores.CONSTANCY_RATIO;
    }

    @Override
    public Column value(OwnTies own) {
        Column share =
                Arcs.ACTIVE_MONTHS.col().cast(DataTypes.DoubleType).divide(nullif(Arcs.POSSIBLE_MONTHS.col(), lit(0L)));
        return own.median(when(Arcs.IS_MATURE.col(), share));
    }
}
