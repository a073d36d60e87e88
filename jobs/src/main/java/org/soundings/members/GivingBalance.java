package org.soundings.members;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.Arcs;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;

/**
 * Whether a member gives more than he receives: 1 only gives, 0 as much, −1 only receives.
 *
 * <p>(s_out − s_in)/(s_out + s_in).
 *
 * <p>Null for a member who neither gave nor received. Source: METRICS, per member.
 */
final class GivingBalance implements Measure {

    @Override
    public Field field() {
        return MemberScores.GIVING_BALANCE;
    }

    @Override
    public Column value(OwnTies own) {
        Column given = own.sum(Arcs.GIVEN_COUNT.col()).cast(DataTypes.DoubleType);
        Column received = own.sum(Arcs.RECEIVED_COUNT.col()).cast(DataTypes.DoubleType);
        return given.minus(received).divide(nullif(given.plus(received), lit(0.0)));
    }
}
