package org.soundings.members;

import org.apache.spark.sql.Column;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;

/**
 * How far the first-giver excess is from chance, in standard errors: {@link FirstGiving} has the formula.
 *
 * <p>Null below five partners of whom it is known.
 */
final class FirstGiverZ implements Measure {

    @Override
    public Field field() {
        return MemberScores.FIRST_GIVER_Z;
    }

    @Override
    public Column value(OwnTies own) {
        return own.overFirsts(FirstGiving::z);
    }
}
