package org.soundings.members;

import org.apache.spark.sql.Column;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;

/**
 * The upper end of the 95 % interval of a member's giving balance: {@link GivingInterval} has the formula.
 *
 * <p>−1..1; null for a member who neither gave nor received.
 */
final class GivingBalanceHigh implements Measure {

    @Override
    public Field field() {
        return MemberScores.GIVING_BALANCE_HIGH;
    }

    @Override
    public Column value(OwnTies own) {
        return own.overHelp(help -> GivingInterval.bound(help, GivingInterval.HIGH));
    }
}
