package org.soundings.members;

import org.apache.spark.sql.Column;
import org.soundings.tables.Arcs;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;

/**
 * With how many persons a member exchanges at all: k = the number of j with S_ij > 0.
 *
 * <p>0 for an isolate. Source: METRICS, per member.
 */
final class ContactCount implements Measure {

    @Override
    public Field field() {
        return MemberScores.CONTACT_COUNT;
    }

    @Override
    public Column value(OwnTies own) {
        return own.countWhere(Arcs.EXCHANGE_COUNT.col().gt(0L));
    }
}
