package org.soundings.members;

import org.apache.spark.sql.Column;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;

/**
 * How much more often a member helped first than who gives how much lets expect: {@link FirstGiving} has the formula.
 *
 * <p>−1..1; null below five partners of whom it is known.
 */
final class FirstGiverExcess implements Measure {

    @Override
    public Field field() {
        return MemberScores.FIRST_GIVER_EXCESS;
    }

    @Override
    public Column value(OwnTies own) {
        return own.overFirsts(FirstGiving::excess);
    }
}
