package org.soundings.members;

import org.apache.spark.sql.Column;
import org.soundings.tables.Arcs;
import org.soundings.tables.Field;
import org.soundings.tables.Stage;

/**
 * How many of a member's ties have come to a stage and no further, those in which nothing has happened for six months (a
 * setting) left out.
 *
 * <p>0 for an isolate. A tie whose stage is not known is in none. Source: METRICS, per tie 9.
 */
record TieCount(Field field, Stage stage) implements Measure {

    @Override
    public Column value(OwnTies own) {
        return own.countWhere(
                Arcs.STAGE.col().equalTo(stage.code()).and(Arcs.IS_DORMANT.col().unary_$bang()));
    }
}
