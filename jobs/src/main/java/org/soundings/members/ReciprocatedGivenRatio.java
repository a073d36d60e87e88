package org.soundings.members;

import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;
import org.soundings.tables.Arcs;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;

/**
 * Share of what a member gave that its receivers returned: 0 nothing came back from them, 1 all did.
 *
 * <p>Σ_j min(w_ij, w_ji) / s_out.
 *
 * <p>0..1; null for a member who gave nothing. Source: Squartini, Picciolo, Ruzzenenti and Garlaschelli 2013,
 * doi:10.1038/srep02729.
 */
final class ReciprocatedGivenRatio implements Measure {

    @Override
    public Field field() {
        return MemberScores.RECIPROCATED_GIVEN_RATIO;
    }

    @Override
    public Column value(OwnTies own) {
        Column returned = own.sum(least(Arcs.GIVEN_COUNT.col(), Arcs.RECEIVED_COUNT.col()));
        return returned.cast(DataTypes.DoubleType).divide(nullif(own.sum(Arcs.GIVEN_COUNT.col()), lit(0L)));
    }
}
